/// A series in a file: a plain list of versions, or a document with changes.
///
/// The plain form is oldest first, one version a line, optionally a tab and a day, `#` for remarks. The
/// document is `firstbad.series.v1`; a text that begins with `{` is taken for one.
public enum SeriesFile {
  /// Reads a series.
  ///
  /// - Parameters:
  ///   - source: what messages call the text: its path.
  ///   - name: what the series is called where the text does not say.
  /// - Throws: ``SeriesError`` with the line, or the path inside the document.
  public static func parse(
    _ text: String, source: String, name: String
  ) throws(SeriesError) -> KernelSeries {
    guard !text.utf8.contains(0) else { throw .notText(source: source) }
    let text = TextLines.unmarked(text)
    switch SeriesImport.detect(text) {
    case .json: return try SeriesDocument.parse(text, source: source)
    case .rpm: throw .needsImport(source: source, what: "an RPM changelog")
    case .git: throw .needsImport(source: source, what: "the output of git log")
    case .list: break
    }
    let builds = try VersionList.parse(text, source: source)
    if SeriesOrder.direction(of: builds) == .newestFirst, let first = builds.first,
      let last = builds.last
    {
      throw .newestFirst(source: source, first: first, last: last)
    }
    return try KernelSeries(name: name, builds: builds)
  }

  /// The plain form of a series; its changes are not in it.
  public static func list(_ series: KernelSeries) -> String {
    var text = "# \(series.name)" + (series.title.isEmpty ? "" : ": \(series.title)")
    text += "\n# oldest first: version, tab, day\n"
    for build in series.builds {
      text += build.version + (build.date.isEmpty ? "" : "\t\(build.date)") + "\n"
    }
    return text
  }

  /// The name for a series in a file: the file's, without folders and its ending.
  public static func name(ofPath path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
