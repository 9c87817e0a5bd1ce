internal import LineForensics
internal import LogModel
internal import PatternCatalog

/// Which releases of Xen print at the source lines that an incident's lines were printed at.
struct SourceLines {
  private let sightings: [SourceLineTable.Sighting]
  private let finding: SourceLineTable.Finding

  /// A vendor's tree can have one message at another release's line by accident; not two.
  private static let tellingSightings = 2

  /// All grant-table lines of the streams that the partners stand in count, the harmless ones too.
  init(of draft: IncidentDraft, streams: [StreamState], catalog: Catalog) {
    let inputs = Set(draft.partners.map(\.input))
    sightings = streams.filter { $0.role == .hypervisor }.flatMap(\.events).compactMap { event in
      SourceLineTable.Sighting(event, catalog: catalog, inputs: inputs)
    }
    // The table is only read where a line has to be looked up.
    finding =
      sightings.isEmpty
      ? SourceLineTable.Finding(releases: [], nearest: [])
      : SourceLineTable.xenGrantTable.releases(fitting: sightings)
  }

  /// The releases whose source has every message seen at the line it was printed with.
  var releases: [String] { finding.releases }

  /// Those that come nearest where none has.
  var nearestReleases: [String] { finding.nearest }

  /// Whether the lines are surely not those of a release; one line alone does not tell.
  func contradict(_ version: VersionNumber) -> Bool {
    !releases.isEmpty && !releases.contains { version.sharesBranch(with: $0) }
      && Set(sightings).count >= Self.tellingSightings
  }
}

extension SourceLineTable.Sighting {
  /// A grant-table event of one of these inputs, with the formats that its pattern knows; nil for any other.
  init?(_ event: Event, catalog: Catalog, inputs: Set<Int>) {
    guard inputs.contains(event.input), let origin = event.origin, let line = origin.line,
      let file = origin.fileName, file == "grant_table.c",
      let pattern = catalog.pattern(event.pattern)
    else { return nil }
    self.init(fileName: file, line: line, formats: pattern.variants.compactMap(\.format))
  }
}
