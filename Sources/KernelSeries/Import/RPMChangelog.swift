/// Reads builds from an RPM changelog, as `rpm -q --changelog` or a spec file prints it.
///
/// A header is `* Thu May 07 2009 Name <mail> [2.6.18-145.el5]` (the version also without brackets,
/// with an epoch, or behind a dash); an entry is `- [tag] subject (Author ) [bug bug] {CVE-…}`.
/// Entries may go on over several lines. Of a spec file only what follows `%changelog` is read, up to
/// the next section.
public enum RPMChangelog {
  /// The builds of a changelog, oldest first, and what was passed over.
  public struct Reading: Sendable, Hashable {
    /// The builds, oldest first.
    public var builds: [Build]
    /// Headers without a day or a version: their entries belong to no build.
    public var remarks: [ImportRemark]
  }

  /// The builds of a changelog, oldest first.
  ///
  /// - Throws: ``SeriesError`` as ``read(_:source:)`` does.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    try read(text, source: source).builds
  }

  /// Reads a changelog.
  ///
  /// A header without a version is passed over with its entries and remarked on; entries of one version
  /// under several headers are one build.
  ///
  /// - Throws: ``SeriesError`` `.noBuilds` where there is no header at all, `.malformedLine` with the first
  ///   header where none has a version.
  /// - Complexity: O(bytes of the text).
  public static func read(_ text: String, source: String) throws(SeriesError) -> Reading {
    var reader = Reader(source: source)
    let lines = Array(TextLines(text: text))
    let section = lines.firstIndex { !$0.isIndented && $0.text == "%changelog" }
    for line in lines.dropFirst(section.map { $0 + 1 } ?? 0) {
      if section != nil, !line.isIndented, isSection(line.text) { break }
      reader.take(line)
    }
    reader.finishEntry()
    guard !reader.newestFirst.isEmpty else {
      guard let first = reader.remarks.first, let line = first.line else {
        throw .noBuilds(source: source)
      }
      throw .malformedLine(source: source, line: line, reason: first.text)
    }
    return Reading(builds: reader.newestFirst.reversed(), remarks: reader.remarks)
  }

  /// The version and day of a header; nil where it has none.
  static func header(_ line: String) -> (version: String, date: String)? {
    guard let date = day(line), let last = line.split(separator: " ").dropFirst(5).last else {
      return nil
    }
    var version = String(last)
    if version.hasPrefix("["), version.hasSuffix("]") {
      version = String(version.dropFirst().dropLast())
    }
    if let colon = version.firstIndex(of: ":") {
      version = String(version[version.index(after: colon)...])
    }
    guard version.contains("-"), version.first?.isNumber == true else { return nil }
    return (version, date)
  }

  /// The day of `* Thu May 07 2009 …`.
  static func day(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count >= 5, words[0] == "*", let month = ISODate.month(words[2]),
      words[3].utf8.count <= 2, let day = Int(words[3]), words[4].utf8.count == 4,
      let year = Int(words[4])
    else { return nil }
    return ISODate.text(year: year, month: month, day: day)
  }

  private static func isSection(_ line: String) -> Bool {
    line.hasPrefix("%")
      && ["%package", "%description", "%prep", "%build", "%install", "%check"]
        .contains { line.hasPrefix($0) }
      || line.hasPrefix("%files") || line.hasPrefix("%post")
      || line.hasPrefix("%pre")
  }

  /// What was read so far.
  private struct Reader {
    let source: String
    var newestFirst: [Build] = []
    var remarks: [ImportRemark] = []
    private var places: [String: Int] = [:]
    private var current: Int?
    private var entry: String?

    init(source: String) { self.source = source }

    mutating func take(_ line: TextLines.Line) {
      if !line.isIndented, line.text.hasPrefix("* ") {
        finishEntry()
        entry = nil
        begin(line)
      } else if line.text.hasPrefix("- ") || line.text == "-" {
        finishEntry()
        let words = line.text.dropFirst().drop { $0 == " " || $0 == "\t" }
        entry = String(words)
      } else if let begun = entry {
        entry = begun + " " + line.text
      }
    }

    mutating func finishEntry() {
      guard let place = current, let words = entry else { return }
      let build = newestFirst[place]
      newestFirst[place].changes.append(
        RPMChangelogEntry.change(
          words, build: build.version, number: build.changes.count + 1))
    }

    private mutating func begin(_ line: TextLines.Line) {
      current = nil
      guard let header = RPMChangelog.header(line.text) else {
        let what =
          RPMChangelog.day(line.text) == nil
          ? "no changelog header; one is '* Thu May 07 2009 Name <mail> [2.6.18-145.el5]'"
          : "this header names no version at its end, so its entries belong to no build"
        remarks.append(ImportRemark(source: source, line: line.number, text: what))
        return
      }
      if let known = places[header.version] {
        current = known
      } else {
        places[header.version] = newestFirst.count
        current = newestFirst.count
        newestFirst.append(Build(version: header.version, date: header.date))
      }
    }
  }
}
