/// Reads builds from the history of a git branch: every commit is a build with one change.
///
/// The text is what ``logFormat`` makes `git log --first-parent --reverse` print.
public enum GitHistory {
  /// The `--format` that the text must have been made with: hash, day, subject, tabs between.
  public static let logFormat = "%H%x09%cs%x09%s"

  /// The builds of a history, oldest first.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` for a line that has no hash, `.noBuilds` for none.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    var builds: [Build] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty else { continue }
      let parts = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false
      ).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 3, isHash(parts[0]) else {
        throw .malformedLine(
          source: source, line: number,
          reason: "no hash, day and subject; use git log --format=\(logFormat)")
      }
      builds.append(
        Build(
          version: parts[0], date: parts[1],
          changes: [change(parts[2], build: parts[0])]))
    }
    guard !builds.isEmpty else { throw .noBuilds(source: source) }
    return builds
  }

  /// `subsystem: what` with the first word as component, or `Revert "…"`.
  private static func change(_ subject: String, build: String) -> Change {
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

  private static func isHash(_ text: String) -> Bool {
    (7...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
