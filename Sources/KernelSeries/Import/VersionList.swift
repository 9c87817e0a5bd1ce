/// Reads builds from a list of versions, one a line.
///
/// A line is a version, or a version and a day `YYYY-MM-DD`; what follows a `#` is a remark.
public enum VersionList {
  /// The builds of a list in its order, without changes.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` for a line of more words, one that is no day, a version
  ///   that occurred before; `.noBuilds` for none.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    var builds: [Build] = []
    var firstLines: [String: Int] = [:]
    for line in TextLines(text: text) {
      let words = line.text.prefix { $0 != "#" }
        .split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let version = words.first else { continue }
      func wrong(_ reason: String) -> SeriesError {
        .malformedLine(source: source, line: line.number, reason: reason)
      }
      guard words.count <= 2 else {
        throw wrong("\(words.count) words; write VERSION or VERSION YYYY-MM-DD")
      }
      if words.count == 2, !ISODate.isDay(words[1]) {
        throw wrong("'\(words[1])' is no day; write YYYY-MM-DD, such as 2009-05-07")
      }
      if let before = firstLines.updateValue(line.number, forKey: version) {
        throw wrong("build \(version) stands in line \(before) already; remove one of the two")
      }
      builds.append(Build(version: version, date: words.count == 2 ? words[1] : ""))
    }
    guard !builds.isEmpty else { throw .noBuilds(source: source) }
    return builds
  }
}
