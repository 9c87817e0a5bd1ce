internal import Correlation

/// What was claimed against what was right, in bins.
public struct CalibrationTable: Sendable {
  /// The answers of one bin.
  public struct Row: Sendable, Hashable {
    /// What the row is about: `0.90 to 0.95`, `pairing possible`.
    public let name: String
    /// How many answers.
    public let count: Int
    /// What they claimed, on average.
    public let claimed: Double
    /// The share that is right.
    public let right: Double
    /// The same with each situation counted once: what one rule says of one run, whatever was done to its logs.
    public let rightBySituation: Double
  }

  /// The bounds of the bins of confidence.
  public static let bounds = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001]

  private let judgements: [Judge.Judgement]
  /// How many judgements there are of each situation.
  private let situations: [String: Int]

  /// A table of these answers.
  public init(_ judgements: [Judge.Judgement]) {
    self.judgements = judgements
    situations = Dictionary(judgements.map { (Self.situation($0), 1) }, uniquingKeysWith: +)
  }

  private static func situation(_ judgement: Judge.Judgement) -> String {
    "\(judgement.name) \(judgement.signature.prefix { $0 != "/" })"
  }

  /// What a judgement counts where each situation counts once.
  private func weight(_ judgement: Judge.Judgement) -> Double {
    1 / Double(situations[Self.situation(judgement)] ?? 1)
  }

  /// By the confidence of the whole answer; empty bins are left out.
  public var byConfidence: [Row] {
    bins("confidence", claimed: \.confidence, right: \.isRight)
  }

  /// By the share of the leading hypothesis.
  public var byLeading: [Row] { bins("leading cause", claimed: \.leading, right: \.isCauseRight) }

  /// How often what was joined is of one run, by the word for it.
  public var byPairing: [Row] {
    ["proven", "probable", "possible", "claimed"].compactMap { word in
      let those = judgements.filter { $0.pairing?.rawValue == word }
      return row("pairing \(word)", those, claimed: { _ in .nan }, right: \.isPairRight)
    }
  }

  /// How often a number that was told is the guest's, by the word for its certainty.
  public var byCertainty: [Row] {
    ["certain", "probable", "possible"].compactMap { word in
      let those = judgements.filter { $0.certainty?.rawValue == word }
      return row("guest \(word)", those, claimed: { _ in .nan }, right: \.isGuestRight)
    }
  }

  /// The mean square of claim less truth: 0 is best, 0.25 is what a coin earns.
  public var brierScore: Double {
    guard !judgements.isEmpty else { return 0 }
    return judgements.reduce(0) { sum, judgement in
      let miss = judgement.confidence - (judgement.isRight ? 1 : 0)
      return sum + miss * miss
    } / Double(judgements.count)
  }

  private func bins(
    _ name: String, claimed: (Judge.Judgement) -> Double, right: (Judge.Judgement) -> Bool
  ) -> [Row] {
    zip(Self.bounds, Self.bounds.dropFirst()).compactMap { low, high in
      let those = judgements.filter { low <= claimed($0) && claimed($0) < high }
      return row("\(name) \(low) to \(min(high, 1))", those, claimed: claimed, right: right)
    }
  }

  private func row(
    _ name: String, _ those: [Judge.Judgement], claimed: (Judge.Judgement) -> Double,
    right: (Judge.Judgement) -> Bool
  ) -> Row? {
    guard !those.isEmpty else { return nil }
    let count = Double(those.count)
    return Row(
      name: name, count: those.count, claimed: those.map(claimed).reduce(0, +) / count,
      right: Double(those.filter(right).count) / count,
      rightBySituation: those.filter(right).map(weight).reduce(0, +)
        / those.map(weight).reduce(0, +))
  }
}
