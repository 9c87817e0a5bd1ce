internal import Foundation

/// A folder of pattern files on disk, read and checked.
public struct CatalogFolder: Sendable {
  /// What the files hold.
  public let catalog: Catalog
  /// Ids of patterns and correlations that the folder switches off.
  public let disabled: [String]
  /// What is wrong with the files, in the order of files and lines.
  public let problems: [CatalogProblem]

  /// Reads every `.yaml` file below a folder, in the order of their paths.
  ///
  /// A broken file or entry is reported and left out; the others are read. An id that two files define is a problem.
  public static func read(_ folder: String) -> CatalogFolder {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      let problem = CatalogProblem(
        file: folder, line: 1, column: 1, message: "no such folder of patterns", excerpt: "")
      return CatalogFolder(catalog: Catalog(), disabled: [], problems: [problem])
    }
    // A link to a folder has no paths below it; the folder behind it has.
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let files = (FileManager.default.subpaths(atPath: real) ?? [])
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
    var all = PatternFileReader.Contents()
    var problems: [CatalogProblem] = []
    for file in files {
      let path = "\(folder)/\(file)"
      guard let data = FileManager.default.contents(atPath: path),
        let text = String(validating: data, as: UTF8.self)
      else {
        problems.append(
          CatalogProblem(
            file: path, line: 1, column: 1, message: "the file can't be read as UTF-8",
            excerpt: ""))
        continue
      }
      let (contents, found) = PatternFileReader.read(file: path, text: text)
      all.patterns += contents.patterns
      all.correlations += contents.correlations
      all.names += contents.names
      all.crashTitles += contents.crashTitles
      all.crashFrames = all.crashFrames.merged(with: contents.crashFrames)
      all.disabled += contents.disabled
      problems += found
    }
    problems += doubled(all.patterns.map { ($0.id, $0.source) })
    problems += doubled(all.correlations.map { ($0.id, $0.source) })
    problems += doubled(all.crashTitles.map { ($0.id, $0.source) })
    let catalog = Catalog(
      patterns: all.patterns, correlations: all.correlations, names: all.names,
      crashTitles: all.crashTitles, crashFrames: all.crashFrames)
    return CatalogFolder(catalog: catalog, disabled: all.disabled, problems: problems)
  }

  private static func doubled(_ items: [(String, SourcePlace)]) -> [CatalogProblem] {
    var first: [String: SourcePlace] = [:]
    return items.compactMap { id, place in
      if let earlier = first.updateValue(place, forKey: id) {
        return CatalogProblem(
          file: place.file, line: place.line, column: place.column,
          message: "\(id) is defined twice, first at \(earlier.file):\(earlier.line)", excerpt: "")
      }
      return nil
    }
  }
}
