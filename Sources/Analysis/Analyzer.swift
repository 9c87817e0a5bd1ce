public import Correlation
public import Ingest
public import LogModel
public import PatternCatalog
internal import Recognition

/// The one pipeline: inputs in, an explained answer out, whether a customer's logs or a simulated run's.
public struct Analyzer: Sendable {
  /// The patterns and rules that it goes by.
  public let catalog: Catalog
  private let clocks: ClockSettings
  /// How many lines that no pattern knows are quoted.
  private static let quotedUnknownLines = 5

  /// A pipeline over a catalogue's patterns and rules.
  ///
  /// - Parameter clocks: what the user says of the clocks.
  public init(catalog: Catalog, clocks: ClockSettings = ClockSettings()) {
    self.catalog = catalog
    self.clocks = clocks
  }

  /// Analyses inputs that belong together.
  ///
  /// - Parameter diagnostics: what was wrong with opening them, passed on into the answer.
  /// - Complexity: linear in the bytes of the inputs.
  public func analyze(_ inputs: [LogInput], diagnostics: [Diagnostic] = []) -> AnalysisResult {
    examine(inputs, diagnostics: diagnostics).result
  }

  /// Analyses inputs and keeps their streams with all events, for those who look for single ones.
  ///
  /// - Complexity: linear in the bytes of the inputs.
  public func examine(
    _ inputs: [LogInput], diagnostics: [Diagnostic] = []
  ) -> (result: AnalysisResult, streams: [StreamState]) {
    let recognizer = Recognizer(catalog: catalog)
    let prepared = RoleSharing.settle(ToolTextReader(recognizer: recognizer).prepare(inputs))
    var events: [[Event]] = []
    for (number, input) in prepared.enumerated() {
      events.append(input.profile.isLog ? recognizer.events(in: input, number: number) : [])
    }
    let reports = reports(of: events, in: prepared)
    for (number, found) in reports { events[number] = told(events[number], found) }
    let assembler = StreamAssembler(prepared)
    let streams = StreamState.dated(assembler.streams(events: events))
    let defects = recognizer.defects.sorted { $0.key < $1.key }.map {
      Diagnostic(
        severity: .warning, code: "pattern.defect", place: $0.key,
        message: "the pattern could not be matched to its end: \($0.value)",
        advice: "mend the pattern; what it would have found is missing")
    }
    let suspicions = prepared.indices.filter { prepared[$0].profile.isLog }.map { number in
      SuspicionFinder().find(
        in: prepared[number], recognized: events[number], limit: Analyzer.quotedUnknownLines,
        isRepeat: { assembler.joiner.isRepeat(line: $0, input: number) })
    }
    let unknown = prepared.indices.compactMap {
      prepared[$0].unknownPrefixWarning(events: events[$0].count)
    }
    let nothing = diagnostics.isEmpty ? Preparation.nothingToRead(prepared) : nil
    var host = HostState()
    for input in prepared { host.merge(StateReader.state(of: input)) }
    let found = Correlator(catalog: catalog).correlate(streams, host: host, clocks: clocks)
    let result = AnalysisResult(
      streams: zip(streams, found.clockRuns).map { $0.summary.with(clockRuns: $1) },
      incidents: found.incidents,
      crashes: CrashFinder.crashes(
        in: streams, catalog: catalog, reports: reports),
      unrecognized: AnalysisResult.Unrecognized(
        count: suspicions.reduce(0) { $0 + $1.count },
        first: Array(suspicions.flatMap(\.first).prefix(Analyzer.quotedUnknownLines))),
      unexplained: found.unexplained,
      diagnostics: diagnostics + prepared.flatMap(\.diagnostics) + unknown
        + [nothing, assembler.severalMachines].compactMap(\.self) + defects
        + StateContradictions.find(host, streams: streams))
    return (result, streams)
  }

  /// What the lines of each crash say together, by input and first line.
  private func reports(
    of events: [[Event]], in inputs: [PreparedInput]
  ) -> [Int: [Int: CrashReport]] {
    var reports: [Int: [Int: CrashReport]] = [:]
    var reporter: CrashReporter?
    for (number, input) in inputs.enumerated() {
      let lines = events[number].filter { catalog.pattern($0.pattern)?.crash != nil }
        .map(\.place.line).sorted()
      guard !lines.isEmpty else { continue }
      reporter = reporter ?? CrashReporter(catalog: catalog)
      reports[number] = reporter?.reports(of: lines, in: input)
    }
    return reports
  }

  /// Events with the functions that their reports are about as captures, for rules that ask for them.
  private func told(_ events: [Event], _ reports: [Int: CrashReport]) -> [Event] {
    events.map { event in
      guard event.captures["function"] == nil, catalog.pattern(event.pattern)?.crash != nil,
        let function = reports[event.place.line]?.function
      else { return event }
      return event.adding(CaptureValue(text: function), as: "function")
    }
  }
}
