/// Reads a text of any known kind as the builds of a series.
///
///     let reading = try SeriesImport.read(text, source: "kernel.spec")
///     reading.format   // .rpm
public enum SeriesImport {
  /// What a text is.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// An RPM changelog, alone or in a spec file.
    case rpm
    /// Versions, one a line.
    case list
    /// What `git log` printed.
    case git
    /// A document of the kind `firstbad.series.v1`.
    case json
  }

  /// In which order a text lists its builds.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// As the days say; without days as is usual: git and RPM newest first, lists oldest first.
    case auto
    case oldestFirst = "oldest-first"
    case newestFirst = "newest-first"
  }

  /// What was read.
  public struct Reading: Sendable, Hashable {
    /// What the text was taken for.
    public var format: Format
    /// The builds, oldest first.
    public var builds: [Build]
    /// What was passed over or turned round.
    public var remarks: [ImportRemark]
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: what messages call the text: its path, or `-`.
  ///   - format: what it is; nil to be told from its first lines.
  /// - Throws: ``SeriesError`` with the line.
  /// - Complexity: O(bytes of the text).
  public static func read(
    _ text: String, source: String, format: Format? = nil, order: Order = .auto
  ) throws(SeriesError) -> Reading {
    guard !text.utf8.contains(0) else { throw .notText(source: source) }
    let text = GitGraph.stripped(TextLines.unmarked(text))
    let format = format ?? detect(text)
    switch format {
    case .rpm:
      let reading = try RPMChangelog.read(text, source: source)
      // The reader has turned the file's order round; what the user says of it wins.
      let builds = order == .oldestFirst ? reading.builds.reversed() : reading.builds
      return Reading(format: format, builds: builds, remarks: reading.remarks)
    case .json:
      let series = try SeriesDocument.parse(text, source: source)
      return Reading(format: format, builds: series.builds, remarks: [])
    case .list, .git:
      let builds =
        format == .list
        ? try VersionList.parse(text, source: source) : try GitHistory.parse(text, source: source)
      return turned(builds, format: format, source: source, order: order)
    }
  }

  /// What a text looks like; a list where nothing speaks for anything else.
  public static func detect(_ text: String) -> Format {
    for (index, line) in TextLines(text: text).enumerated() {
      if index == 0, line.text.hasPrefix("{") { return .json }
      if line.text == "%changelog" || RPMChangelog.day(line.text) != nil { return .rpm }
      if index == 0, looksLikeGit(line) { return .git }
      // A spec file has thousands of lines before its changelog; a list or a log shows itself at once.
      if index > 20_000 { break }
    }
    return .list
  }

  static func looksLikeGit(_ line: TextLines.Line) -> Bool {
    if GitLogBlock.hash(of: line) != nil { return true }
    let words = line.text.split(whereSeparator: { $0 == " " || $0 == "\t" })
    return words.count >= 2 && GitHistory.isHash(words[0]) && !ISODate.isDay(String(words[1]))
      || line.text.split(separator: "\t").count >= 3 && GitHistory.isHash(words[0])
  }

  /// The builds oldest first.
  private static func turned(
    _ builds: [Build], format: Format, source: String, order: Order
  ) -> Reading {
    let byDays = SeriesOrder.direction(of: builds)
    let isNewestFirst =
      switch order {
      case .newestFirst: true
      case .oldestFirst: false
      case .auto: byDays.map { $0 == .newestFirst } ?? (format == .git)
      }
    guard isNewestFirst else { return Reading(format: format, builds: builds, remarks: []) }
    let why =
      order == .auto ? byDays == nil ? "as git prints it" : "as its days say" : "as was said"
    let remark = ImportRemark(
      source: source, text: "read as newest first, \(why); the series is oldest first")
    return Reading(format: format, builds: builds.reversed(), remarks: [remark])
  }
}
