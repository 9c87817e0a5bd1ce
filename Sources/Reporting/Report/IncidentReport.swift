public import Bisection
public import CaseFile
public import Correlation
public import LogModel

/// The report of a case, before it is written in any form: what every writer says, and nothing the case does not hold.
public struct IncidentReport: Sendable, Hashable {
  /// Always `firstbad.report.v1`.
  public let schema = "firstbad.report.v1"
  /// One line for a list.
  public let title: String
  /// The most severe incident or crash; nil where there is none.
  public let severity: Severity?
  /// What happened, why, and since which build: a sentence each.
  public let summary: [Claim]
  /// The incidents of the latest analyses, most severe first.
  public let incidents: [Incident]
  /// The crashes of the latest analyses, in the order of the case.
  public let crashes: [Crash]
  /// Errors of the latest analyses that a pattern knows and that belong to no incident.
  public let unexplained: [AnalysisResult.Unexplained.Kind]
  /// Lines of the latest analyses that look like errors and that no pattern knows.
  public let unrecognized: AnalysisResult.Unrecognized
  /// By incident, the logs that it was read from whose names stand for other logs elsewhere in the case.
  ///
  /// Cases that were merged, and machines whose logs are all called `guest.dmesg`, have such.
  public let ambiguousInputs: [String: [InputRecord]]
  /// Whether logs were analysed, so that no incident means that none was found.
  public let isAnalysed: Bool
  /// The bisections, in the order of the case.
  public let bisections: [StoredBisection]
  /// The matrices, in the order of the case; of two that ask for the same cells the later one.
  public let matrices: [StoredMatrix]
  /// The commands that lead here, as they can be typed again.
  public let commands: [String]
  /// What was running: name and value.
  public let environment: [Fact]
  /// What was read.
  public let inputs: [InputRecord]
  /// Remarks that a person added.
  public let notes: [String]
  /// What was wrong with the inputs.
  public let diagnostics: [Diagnostic]
  /// What it shows beyond the case.
  public var supplement = ReportSupplement()

  /// The report of everything in a case file.
  public init(_ contents: CaseContents) {
    let analyses = contents.currentAnalyses
    let results = analyses.map(\.result)
    let found = analyses.enumerated().flatMap { index, analysis in
      analysis.result.incidents.map { (incident: $0, analysis: index) }
    }
    // `sorted` keeps the order of equals only by chance: the position decides.
    let sorted = found.stablySorted { $0.incident.severity > $1.incident.severity }
    incidents = sorted.map(\.incident).withUniqueIDs
    ambiguousInputs = Self.ambiguousInputs(
      zip(incidents, sorted.map { analyses[$0.analysis] }), among: analyses.flatMap(\.inputs))
    crashes = results.flatMap(\.crashes)
    unexplained = results.flatMap(\.unexplained.first)
    unrecognized = AnalysisResult.Unrecognized(
      count: results.reduce(0) { AnalysisText.sum($0, $1.unrecognized.count) },
      first: results.flatMap(\.unrecognized.first))
    isAnalysed = !results.isEmpty
    bisections = contents.bisections
    inputs = contents.inputs
    notes = contents.notes.map(\.text)
    diagnostics = results.flatMap(\.diagnostics)
    matrices = Self.matrices(contents.documents)
    commands =
      contents.currentAnalyses.compactMap(\.invocation)
      + contents.bisections.compactMap(\.invocation) + matrices.compactMap(\.command)
    environment =
      Self.environment(results.flatMap(\.streams))
      + contents.bisections.flatMap { Self.environment($0.arguments) }
    severity = results.compactMap(\.worst).max()
    title = Self.title(
      incidents, crashes, bisections, matrices, isAnalysed: isAnalysed)
    let lines = results.flatMap(\.streams).reduce(0) { AnalysisText.sum($0, $1.records) }
    summary =
      Self.whatHappened(incidents, crashes, lines: results.isEmpty ? nil : lines)
      + Self.why(incidents) + bisections.flatMap(Self.since)
  }

  private static func ambiguousInputs(
    _ incidents: some Sequence<(Incident, StoredAnalysis)>, among inputs: [InputRecord]
  ) -> [String: [InputRecord]] {
    let contents = Dictionary(grouping: inputs, by: \.name).mapValues {
      Set($0.map(\.sha256)).count
    }
    var found: [String: [InputRecord]] = [:]
    for (incident, analysis) in incidents {
      let names = Set(incident.evidence.map(\.first.input))
      let ambiguous = analysis.inputs.filter {
        names.contains($0.name) && contents[$0.name, default: 0] > 1
      }
      if !ambiguous.isEmpty { found[incident.id] = ambiguous }
    }
    return found
  }

  private static func matrices(_ documents: [CaseDocument]) -> [StoredMatrix] {
    let all = documents.filter { $0.schema == MatrixJSON.schema }
      .compactMap { MatrixJSON.matrix(from: $0.json) }
    return all.enumerated().filter { index, matrix in
      !all[(index + 1)...].contains { $0.asksTheSame(as: matrix) }
    }.map(\.element)
  }

  /// The report of an analysis that no case file holds.
  public init(_ result: AnalysisResult) {
    self.init(CaseContents(analyses: [StoredAnalysis(inputs: [], result: result)]))
  }

  /// The report of a bisection that no case file holds.
  public init(_ report: BisectionReport, arguments: BisectionArguments) {
    self.init(
      CaseContents(bisections: [
        StoredBisection(arguments: arguments, journal: [], conclusion: report)
      ]))
  }

  /// The signatures of its incidents and crashes, each once.
  public var signatures: [String] {
    var signatures: [String] = []
    for signature in incidents.map(\.signature) + crashes.map(\.signature)
    where !signatures.contains(signature) {
      signatures.append(signature)
    }
    return signatures
  }

  /// A named value.
  public struct Fact: Sendable, Hashable {
    /// What it is.
    public let name: String
    /// Its value, as told by the case.
    public let value: String
    /// The line that says so; nil where it is no single line.
    public let place: Place?

    /// A value with its name.
    init(name: String, value: String, place: Place? = nil) {
      self.name = name
      self.value = value
      self.place = place
    }
  }
}

extension [Incident] {
  /// The same numbered anew, in their order, where two analyses gave one id twice.
  fileprivate var withUniqueIDs: [Incident] {
    if Set(map(\.id)).count == count { return self }
    return enumerated().map { index, incident in
      var incident = incident
      incident.id = "incident-\(index + 1)"
      return incident
    }
  }
}
