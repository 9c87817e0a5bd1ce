/// Reads the blocks of plain `git log`: `commit HASH`, headers, an indented message.
enum GitLogBlock {
  /// The hash of a block's first line; nil for any other line.
  static func hash(of line: TextLines.Line) -> String? {
    let words = line.text.split(separator: " ")
    guard !line.isIndented, words.count >= 2, words[0] == "commit", GitHistory.isHash(words[1])
    else { return nil }
    return String(words[1])
  }

  /// The commits as builds, in the order of the log.
  ///
  /// - Throws: ``SeriesError`` `.malformedLine` where a block has no subject, an unreadable day, or a hash
  ///   that occurred before.
  static func builds(_ lines: [TextLines.Line], source: String) throws(SeriesError) -> [Build] {
    var builds: [Build] = []
    var firstLines: [String: Int] = [:]
    var index = 0
    while index < lines.count {
      let start = lines[index]
      guard let hash = hash(of: start) else {
        throw .malformedLine(
          source: source, line: start.number,
          reason: "neither 'commit HASH' nor part of a commit; is the log cut off?")
      }
      var end = index + 1
      while end < lines.count, Self.hash(of: lines[end]) == nil { end += 1 }
      if let before = firstLines.updateValue(start.number, forKey: hash) {
        throw .malformedLine(
          source: source, line: start.number,
          reason: "commit \(hash) stands in line \(before) already")
      }
      builds.append(try build(hash, Array(lines[(index + 1)..<end]), start, source: source))
      index = end
    }
    return builds
  }

  private static func build(
    _ hash: String, _ lines: [TextLines.Line], _ start: TextLines.Line, source: String
  ) throws(SeriesError) -> Build {
    guard let subject = lines.first(where: \.isIndented) else {
      throw .malformedLine(
        source: source, line: start.number,
        reason: "commit \(hash) has no subject; is the log cut off?")
    }
    var day = ""
    for line in lines where !line.isIndented {
      guard line.text.hasPrefix("Date:") || line.text.hasPrefix("CommitDate:") else { continue }
      guard let read = date(line.text) else {
        throw .malformedLine(
          source: source, line: line.number,
          reason: "no day in '\(line.text)'; use git log --date=short")
      }
      day = read
    }
    var change = GitHistory.change(subject.text, build: hash)
    change.bugs = lines.filter(\.isIndented).flatMap { bugs($0.text) }
    return Build(version: hash, date: day, changes: [change])
  }

  /// The day of `Date:   Thu May 7 12:00:00 2009 -0400`, of an ISO day, or of an ISO day and time.
  private static func date(_ line: String) -> String? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().map(String.init)
    guard let first = words.first else { return nil }
    let iso = String(first.prefix(10))
    if ISODate.isDay(iso), first.utf8.count == 10 || first.dropFirst(10).first == "T" { return iso }
    guard words.count >= 5, let month = ISODate.month(words[1]), words[2].utf8.count <= 2,
      let day = Int(words[2]), words[4].utf8.count == 4, let year = Int(words[4])
    else { return nil }
    return ISODate.text(year: year, month: month, day: day)
  }

  /// The numbers of a `Bugzilla:`, `BZ:` or `Resolves:` line, as kernel packages' histories carry them.
  private static func bugs(_ line: String) -> [Int] {
    guard let colon = line.firstIndex(of: ":"),
      ["bugzilla", "bz", "resolves"].contains(line[..<colon].lowercased())
    else { return [] }
    return line[colon...].split { !($0.isASCII && $0.isNumber) }
      .filter { (3...9).contains($0.count) }.compactMap { Int($0) }
  }
}
