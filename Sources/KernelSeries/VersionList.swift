/// Reads builds from a list of versions, one a line, oldest first.
///
/// A line is a version, or a version and a day `YYYY-MM-DD`; what follows a `#` is a remark.
public enum VersionList {
  /// The builds of a list, without changes.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` for a line of more words, `.noBuilds` for none.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    var builds: [Build] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let words = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        .split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.map(String.init)
      guard let version = words.first else { continue }
      guard words.count <= 2 else {
        throw .malformedLine(
          source: source, line: number,
          reason: "\(words.count) words; write VERSION or VERSION YYYY-MM-DD")
      }
      builds.append(Build(version: version, date: words.count == 2 ? words[1] : ""))
    }
    guard !builds.isEmpty else { throw .noBuilds(source: source) }
    return builds
  }
}
