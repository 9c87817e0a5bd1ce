public import LogModel
public import PatternCatalog

/// Joins the events of several streams to incidents and explains them.
public struct Correlator: Sendable {
  let catalog: Catalog

  /// What is found in some streams.
  public struct Findings: Sendable {
    /// Most severe first, then in the order of their first lines.
    public let incidents: [Incident]
    /// For each stream how its clocks lie to UTC.
    public let clockRuns: [[StreamSummary.Clock.Run]]
    /// The errors that no incident has taken.
    public let unexplained: AnalysisResult.Unexplained
  }

  /// A correlator with the rules of a catalogue.
  public init(catalog: Catalog) { self.catalog = catalog }

  /// The incidents of these streams alone.
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

  /// All that is found in these streams.
  ///
  /// - Parameters:
  ///   - host: what state files beside the logs say.
  ///   - settings: what the user says of the clocks.
  /// - Complexity: linear in the events for each rule, cubic in the number of clocks.
  public func correlate(
    _ streams: [StreamState], host: HostState = HostState(),
    clocks settings: ClockSettings = ClockSettings()
  ) -> Findings {
    let book = ClockBook(streams: streams, host: host, settings: settings)
    let maker = DraftMaker(
      catalog: catalog, index: StreamIndex(streams), resolver: DomainResolver(host: host),
      book: book, statuses: StatusFilter(streams: streams, host: host),
      machines: MachineFilter(streams: streams, host: host, book: book, catalog: catalog))
    let builder = IncidentBuilder(catalog: catalog, streams: streams, host: host, book: book)
    let made = maker.drafts()
    let drafts = Attribution(book: book, catalog: catalog).settle(made).stablySorted {
      ($1.severity, $0.stream.id.rawValue, $0.firstLine)
        < ($0.severity, $1.stream.id.rawValue, $1.firstLine)
    }
    let incidents = drafts.enumerated().map { index, draft in
      builder.incident(
        draft, number: index + 1, sharing: Attribution.sharing(draft, with: drafts),
        consequences: drafts.indices.filter { book.follows(drafts[$0], draft) }.map { $0 + 1 })
    }
    return Findings(
      incidents: incidents, clockRuns: streams.indices.map(book.clockRuns),
      unexplained: UnexplainedFinder(catalog: catalog).find(in: streams, drafts: made))
  }
}
