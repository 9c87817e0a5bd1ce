/// Reads builds from tab-separated text, one change a line.
///
/// Columns: build, date, number, kind (empty, `Revert`, `Re-apply`), component, bugs, CVE, subject.
/// A first line of column names and lines that begin with `#` are passed over.
public enum SeriesTable {
  /// The builds of a table in the order in which they first occur.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` with the line's number.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    var builds: [Build] = []
    var lineNumber = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lineNumber += 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let columns = line.split(
        separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
      ).map { String(decoding: $0, as: UTF8.self) }
      if columns.first == "build" { continue }
      guard columns.count == 8 else {
        throw .malformedLine(
          source: source, line: lineNumber, reason: "\(columns.count) columns, 8 expected")
      }
      let change = try Self.change(columns, source: source, line: lineNumber)
      if builds.last?.version == columns[0] {
        builds[builds.count - 1].changes.append(change)
      } else {
        builds.append(Build(version: columns[0], date: columns[1], changes: [change]))
      }
    }
    return builds
  }

  private static func change(
    _ columns: [String], source: String, line: Int
  ) throws(SeriesError) -> Change {
    guard let number = Int(columns[2]), number > 0 else {
      throw .malformedLine(
        source: source, line: line, reason: "'\(columns[2])' is no change number")
    }
    guard let kind = kinds[columns[3]] else {
      throw .malformedLine(
        source: source, line: line,
        reason: "kind '\(columns[3])' is neither empty, Revert nor Re-apply")
    }
    return Change(
      build: columns[0], number: number, kind: kind, component: columns[4],
      bugs: columns[5].split(separator: " ").compactMap { Int($0) },
      cve: columns[6].isEmpty ? nil : columns[6], subject: columns[7])
  }

  private static let kinds: [String: Change.Kind] = [
    "": .applied, "Revert": .revert, "Re-apply": .reapply,
  ]
}
