public import Bisection

/// A bisection's answer in one sentence.
public enum BisectionHeadline {
  /// The sentence.
  public static func text(_ report: BisectionReport) -> String { BisectionWords.headline(report) }
}
