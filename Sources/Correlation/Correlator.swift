public import LogModel
public import PatternCatalog

/// Joins the events of several streams to incidents and explains them.
public struct Correlator: Sendable {
  let catalog: Catalog

  /// A correlator with the rules of a catalogue.
  public init(catalog: Catalog) { self.catalog = catalog }

  /// The incidents of these streams, most severe first, then in the order of their first lines.
  ///
  /// - Parameter host: what state files beside the logs say.
  /// - Complexity: linear in the events for each rule.
  public func incidents(
    in streams: [StreamState], host: HostState = HostState()
  ) -> [Incident] {
    let maker = DraftMaker(
      catalog: catalog, index: StreamIndex(streams), resolver: DomainResolver(host: host))
    let builder = IncidentBuilder(catalog: catalog, streams: streams, host: host)
    return
      maker.drafts()
      .enumerated().sorted {
        (
          $1.element.severity, $0.element.stream.id.rawValue, $0.element.firstLine, $0.offset
        ) < (
          $0.element.severity, $1.element.stream.id.rawValue, $1.element.firstLine, $1.offset
        )
      }
      .enumerated().map { builder.incident($0.element.element, number: $0.offset + 1) }
  }
}
