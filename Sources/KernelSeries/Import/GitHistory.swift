/// Reads builds from what `git log` printed: every commit is a build with one change.
///
/// Three forms are known: that of ``logFormat``, plain `git log` (also `--date=short` or `iso`), and
/// `git log --oneline`, which carries no days.
public enum GitHistory {
  /// The `--format` that says most in least: hash, day, subject, tabs between.
  public static let logFormat = "%H%x09%cs%x09%s"

  /// The builds of a history, in the order in which they were printed.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` for a line that has no hash, `.noBuilds` for none.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    let lines = Array(TextLines(text: text))
    guard let first = lines.first else { throw .noBuilds(source: source) }
    if GitLogBlock.hash(of: first) != nil { return try GitLogBlock.builds(lines, source: source) }
    var builds: [Build] = []
    var firstLines: [String: Int] = [:]
    for line in lines {
      let isTabbed = line.text.contains("\t")
      let parts = line.text.split(
        separator: isTabbed ? "\t" : " ", maxSplits: isTabbed ? 2 : 1,
        omittingEmptySubsequences: false
      ).map(String.init)
      func wrong(_ reason: String) -> SeriesError {
        .malformedLine(source: source, line: line.number, reason: reason)
      }
      guard parts.count == (isTabbed ? 3 : 2), isHash(parts[0]) else {
        throw wrong("no hash, day and subject; use git log --format=\(logFormat)")
      }
      if isTabbed, !ISODate.isDay(parts[1]) {
        throw wrong("'\(parts[1])' is no day; use git log --format=\(logFormat)")
      }
      if let before = firstLines.updateValue(line.number, forKey: parts[0]) {
        throw wrong("commit \(parts[0]) stands in line \(before) already")
      }
      let subject = isTabbed ? parts[2] : withoutReferences(parts[1])
      builds.append(
        Build(
          version: parts[0], date: isTabbed ? parts[1] : "",
          changes: [change(subject, build: parts[0])]))
    }
    return builds
  }

  /// `subsystem: what` with the first word as component, or `Revert "…"`.
  static func change(_ subject: String, build: String) -> Change {
    let mark = "Revert \""
    if subject.hasPrefix(mark), subject.hasSuffix("\"") {
      var reverted = change(String(subject.dropFirst(mark.count).dropLast()), build: build)
      reverted.kind = .revert
      return reverted
    }
    guard let colon = subject.firstRange(of: ": "), !subject[..<colon.lowerBound].contains(" ")
    else {
      return Change(build: build, number: 1, subject: subject)
    }
    return Change(
      build: build, number: 1, component: String(subject[..<colon.lowerBound]),
      subject: String(subject[colon.upperBound...]))
  }

  /// Whether a word can be a commit's hash, whole or shortened.
  static func isHash(_ text: some StringProtocol) -> Bool {
    (7...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// A subject without the `(HEAD -> main, tag: v1)` in front of it.
  private static func withoutReferences(_ subject: String) -> String {
    let isDecoration =
      subject.hasPrefix("(HEAD") || subject.hasPrefix("(tag: ") || subject.hasPrefix("(origin/")
    guard isDecoration, let close = subject.firstRange(of: ") ") else { return subject }
    return String(subject[close.upperBound...])
  }
}
