internal import LogModel
internal import PatternCatalog

/// What a scan looks for, worked out once from the catalogue and shared by all workers.
final class ScanPlan: Sendable {
  let catalog: Catalog
  let index: LiteralIndex
  let decoder: CaptureDecoder
  /// By pattern: whether its events are wanted; the others are looked for only where they replace wanted ones.
  let isReported: [Bool]
  /// By pattern: whose lines it is looked for in.
  let streams: [StreamSelector]
  /// By pattern: the source file that must stand in the line's origin.
  let originFiles: [[UInt8]?]
  /// By pattern: the patterns whose events it replaces, ascending.
  let suppressed: [[Int]]
  /// By pattern: whether following lines may belong to it.
  let isMultiline: [Bool]

  init(catalog: Catalog, selection: PatternSelection) {
    self.catalog = catalog
    let patterns = catalog.patterns
    let isReported = patterns.map { selection.contains(id: $0.id, severity: $0.severity) }
    self.isReported = isReported
    index = LiteralIndex(
      catalog,
      isWanted: patterns.indices.map {
        isReported[$0] || !patterns[$0].suppresses.isEmpty || patterns[$0].multiline != nil
      })
    decoder = CaptureDecoder(catalog)
    streams = patterns.map(\.stream)
    originFiles = patterns.map { $0.originFile.map { Array($0.utf8) } }
    let indices = Dictionary(
      patterns.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
    suppressed = patterns.map { $0.suppresses.compactMap { indices[$0] }.sorted() }
    isMultiline = patterns.map { $0.multiline != nil }
  }
}
