internal import Foundation
internal import Wording

/// Puts the catalogue in force together: a base, and overlays over it.
public struct CatalogLoader: Sendable {
  /// A folder that replaces the built-in catalogue; nil for the built-in one.
  public var replacement: String?
  /// Folders that add to it, override by id or switch off, in this order.
  public var overlays: [String]

  /// A loader for folders that the user named.
  public init(replacement: String?, overlays: [String]) {
    self.replacement = replacement
    self.overlays = overlays
  }

  /// A loader for what the user's options and environment say.
  ///
  /// `--patterns` wins over `FIRSTBAD_PATTERNS`; the user's configuration folder, where it exists, is the first overlay.
  public static func resolving(
    patterns: String?, extra: [String], environment: [String: String]
  ) -> CatalogLoader {
    let named = environment["FIRSTBAD_PATTERNS"].flatMap { $0.isEmpty ? nil : $0 }
    let home = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let configuration = home ?? environment["HOME"].map { "\($0)/.config" }
    let user = configuration.map { "\($0)/firstbad/patterns" }
    let exists = user.map { FileManager.default.fileExists(atPath: $0) } ?? false
    return CatalogLoader(
      replacement: patterns ?? named, overlays: (exists ? [user].compactMap { $0 } : []) + extra)
  }

  /// The catalogue and everything that is wrong with the folders.
  ///
  /// - Parameter builtIn: gives the embedded catalogue; not called where a folder replaces it.
  public func load(
    builtIn: () throws(TableError) -> Catalog
  ) throws(TableError) -> (catalog: Catalog, problems: [CatalogProblem]) {
    var problems: [CatalogProblem] = []
    var catalog: Catalog
    if let replacement {
      let folder = CatalogFolder.read(replacement)
      problems += folder.problems + CatalogLint.problems(in: folder.catalog)
      catalog = folder.catalog
    } else {
      catalog = try builtIn()
    }
    for overlay in overlays {
      let folder = CatalogFolder.read(overlay)
      problems += folder.problems
      let known =
        catalog.patterns.map(\.id) + catalog.correlations.map(\.id)
        + catalog.crashTitles.map(\.id)
      for id in folder.disabled where !known.contains(id) {
        let hint = Spelling.nearest(to: id, in: known).map { "; did you mean \($0)?" } ?? ""
        problems.append(
          CatalogProblem(
            file: overlay, line: 1, column: 1,
            message: "disable names \(id), which is no pattern\(hint)", excerpt: ""))
      }
      catalog.overlay(folder.catalog, disabled: folder.disabled)
      problems += CatalogLint.problems(in: catalog).filter { $0.file.hasPrefix(overlay) }
    }
    return (catalog, problems)
  }
}
