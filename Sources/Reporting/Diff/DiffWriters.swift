public import RunDiff

/// A comparison of two runs for a person at a terminal.
public enum DiffText {
  /// The text, with a line feed at its end; at most `mostLines` items of less note.
  public static func text(_ diff: RunDifference, width: Int = 100, mostLines: Int = 20) -> String {
    ReportText(width: width).text(ReportDocument(diff, mostLines: mostLines))
  }
}

/// A comparison of two runs as Markdown for an issue on GitHub or GitLab.
public enum DiffMarkdown {
  /// The text, with a line feed at its end; at most `mostLines` items of less note.
  public static func text(_ diff: RunDifference, mostLines: Int = 20) -> String {
    ReportMarkdown.text(ReportDocument(diff, mostLines: mostLines))
  }
}
