/// Reads builds from an RPM changelog, as `rpm -q --changelog` or a spec file prints it.
///
/// A header is `* Thu May 07 2009 Name <mail> [2.6.18-145.el5]` (the version also without brackets,
/// with an epoch, or behind a dash); an entry is `- [tag] subject (Author ) [bug bug] {CVE-…}`.
/// Entries may go on over several lines. Lines that are neither are passed over.
public enum RPMChangelog {
  /// The builds of a changelog, oldest first.
  ///
  /// A header without a version is passed over with its entries; entries of one version under several
  /// headers are one build.
  ///
  /// - Throws: ``SeriesError`` `.noBuilds` where there is no header with a version.
  /// - Complexity: O(bytes of the text).
  public static func parse(_ text: String, source: String) throws(SeriesError) -> [Build] {
    var newestFirst: [Build] = []
    var places: [String: Int] = [:]
    var current: Int?
    var entry: String?
    func finish() {
      guard let place = current, let words = entry else { return }
      let build = newestFirst[place]
      newestFirst[place].changes.append(
        RPMChangelogEntry.change(
          words, build: build.version, number: build.changes.count + 1))
    }
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let line = trimmed(bytes)
      if line.hasPrefix("* ") {
        finish()
        entry = nil
        current = nil
        guard let header = header(line) else { continue }
        if let known = places[header.version] {
          current = known
        } else {
          places[header.version] = newestFirst.count
          current = newestFirst.count
          newestFirst.append(Build(version: header.version, date: header.date))
        }
      } else if line.hasPrefix("- ") || line == "-" {
        finish()
        entry = String(trimmed(line.utf8.dropFirst()))
      } else if !line.isEmpty, let begun = entry {
        entry = begun + " " + line
      }
    }
    finish()
    guard !newestFirst.isEmpty else { throw .noBuilds(source: source) }
    return newestFirst.reversed()
  }

  /// The version and day of a header; nil where it has none.
  static func header(_ line: String) -> (version: String, date: String)? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 6, let last = words.last,
      let month = months.firstIndex(of: words[2].lowercased()), let day = Int(words[3]),
      (1...31).contains(day), let year = Int(words[4]), (1970...9999).contains(year)
    else { return nil }
    var version = last
    if version.hasPrefix("["), version.hasSuffix("]") {
      version = String(version.dropFirst().dropLast())
    }
    if let colon = version.firstIndex(of: ":") {
      version = String(version[version.index(after: colon)...])
    }
    guard version.contains("-"), version.first?.isNumber == true else { return nil }
    return (version, "\(year)-\(padded(month + 1))-\(padded(day))")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0d }
    var rest = bytes[...].drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
