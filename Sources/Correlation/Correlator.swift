public import LogModel
public import PatternCatalog

/// Joins the events of several streams to incidents and explains them.
public struct Correlator: Sendable {
  let catalog: Catalog

  /// A correlator with the rules of a catalogue.
  public init(catalog: Catalog) { self.catalog = catalog }

  /// The incidents of these streams, most severe first, then in the order of their first lines.
  ///
  /// - Parameters:
  ///   - host: what state files beside the logs say.
  ///   - settings: what the user says of the clocks.
  /// - Complexity: linear in the events for each rule.
  public func incidents(
    in streams: [StreamState], host: HostState = HostState(),
    clocks settings: ClockSettings = ClockSettings()
  ) -> [Incident] {
    correlate(streams, host: host, clocks: settings).incidents
  }

  /// The incidents, for each stream how its clocks lie to UTC, and the errors that no incident has taken.
  ///
  /// - Parameters:
  ///   - host: what state files beside the logs say.
  ///   - settings: what the user says of the clocks.
  /// - Complexity: linear in the events for each rule, cubic in the number of clocks.
  public func correlate(
    _ streams: [StreamState], host: HostState = HostState(),
    clocks settings: ClockSettings = ClockSettings()
  ) -> (
    incidents: [Incident], clockRuns: [[StreamSummary.Clock.Run]],
    unexplained: AnalysisResult.Unexplained
  ) {
    let book = ClockBook(streams: streams, host: host, settings: settings)
    let maker = DraftMaker(
      catalog: catalog, index: StreamIndex(streams), resolver: DomainResolver(host: host),
      book: book, statuses: StatusFilter(streams: streams, host: host),
      machines: MachineFilter(streams: streams, host: host, book: book, catalog: catalog))
    let builder = IncidentBuilder(catalog: catalog, streams: streams, host: host, book: book)
    let made = maker.drafts()
    let drafts =
      Attribution(book: book, catalog: catalog).settle(made).enumerated().sorted {
        (
          $1.element.severity, $0.element.stream.id.rawValue, $0.element.firstLine, $0.offset
        ) < (
          $0.element.severity, $1.element.stream.id.rawValue, $1.element.firstLine, $1.offset
        )
      }.map(\.element)
    let incidents = drafts.enumerated().map { index, draft in
      builder.incident(
        draft, number: index + 1, sharing: Attribution.sharing(draft, with: drafts),
        consequences: drafts.indices.filter { book.follows(drafts[$0], draft) }.map { $0 + 1 })
    }
    return (
      incidents, streams.indices.map(book.clockRuns),
      UnexplainedFinder(catalog: catalog).find(in: streams, drafts: made)
    )
  }
}
