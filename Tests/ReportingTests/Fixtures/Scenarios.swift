import Bisection
import Correlation
import LogModel
import Testing

/// Analyses that differ from the founding case in one respect each.
enum Scenarios {
  static func stream(
    _ id: String, _ role: StreamRole, records: Int = 40, events: Int = 3
  ) -> StreamSummary {
    StreamSummary(
      id: id, role: role, domid: role == .guest ? 5 : nil, inputs: ["\(id).log"],
      records: records, events: events,
      clock: StreamSummary.Clock(
        kind: "uptime",
        first: Stamp(kind: .uptime, microseconds: 0, text: "0.000000"),
        last: Stamp(kind: .uptime, microseconds: 512_250_000, text: "512.250000")),
      xen: role == .hypervisor
        ? StreamSummary.XenBuild(version: "4.17.5", debug: false) : nil)
  }

  static let clean = AnalysisResult(
    streams: [stream("guest", .guest), stream("hypervisor", .hypervisor)], incidents: [],
    crashes: [], diagnostics: [])

  static let nothing = AnalysisResult(streams: [], incidents: [], crashes: [], diagnostics: [])

  static let crash = Crash(
    pattern: "linux.oops", class: "oops",
    title: "unable to handle kernel NULL pointer dereference in xennet_get_responses",
    severity: .critical, function: "xennet_get_responses", truncated: true, panicked: true,
    stream: "guest", place: Place(input: "guest.log", line: 120),
    signature: "oops/xennet_get_responses")

  static let crashOnly = AnalysisResult(
    streams: clean.streams, incidents: [], crashes: [crash], diagnostics: [])

  /// Two causes act, clocks were aligned, and a crash follows.
  static var twoCauses: AnalysisResult {
    let base = Bug503139.incident
    let incident = Incident(
      id: "incident-1", signature: base.signature, correlation: base.correlation,
      title: base.title, explanation: base.explanation, severity: .critical, confidence: 0.998,
      pairing: .probable, pairingWhy: "the restore is in both logs at the same moment",
      hypotheses: base.hypotheses + [
        Hypothesis(id: "other", title: "Something else.", probability: 0.002, for: [], against: []),
        Hypothesis(id: "ended", title: "Ended.", probability: 0.001, for: [], against: []),
      ],
      causes: base.causes + [
        Cause(hypothesis: "memory-corruption", evidence: ["xen.grant-table.bad-flags"])
      ],
      domains: Domains(
        guest: DomainIdentity(
          domid: 5, name: "web01", certainty: .probable, why: "created just before"),
        backend: base.domains.backend),
      evidence: base.evidence,
      alignment: Alignment(
        offsetSecondsLow: -1.25, offsetSecondsHigh: 0.5, utcOffsetSeconds: 7200,
        method: "three pairs of lines agree", chance: 0.004),
      visibility: ["a", "b", "c"].map {
        Visibility(
          pattern: "xen.\($0)", verdict: $0 == "b" ? .unknown : .absent, why: "others are there",
          advice: nil)
      }, releases: [], nextSteps: [])
    return AnalysisResult(
      streams: clean.streams, incidents: [incident, base], crashes: [crash], diagnostics: [])
  }
}

extension Scenarios {
  /// The founding case with another confidence.
  static func with(confidence: Double) -> AnalysisResult {
    let base = Bug503139.incident
    let incident = Incident(
      id: base.id, signature: base.signature, correlation: base.correlation, title: base.title,
      explanation: base.explanation, severity: base.severity, confidence: confidence,
      pairing: base.pairing, pairingWhy: base.pairingWhy, hypotheses: base.hypotheses,
      causes: base.causes, domains: base.domains, evidence: base.evidence,
      alignment: base.alignment, visibility: base.visibility, releases: base.releases,
      nextSteps: base.nextSteps)
    return AnalysisResult(streams: [], incidents: [incident], crashes: [], diagnostics: [])
  }
}

/// An analysis with the name of its golden files.
struct NamedAnalysis: Sendable, CustomTestStringConvertible {
  let name: String
  let result: AnalysisResult
  var testDescription: String { name }

  static let all = [
    NamedAnalysis(name: "bz503139", result: Bug503139.analysis),
    NamedAnalysis(name: "clean", result: Scenarios.clean),
    NamedAnalysis(name: "nothing", result: Scenarios.nothing),
    NamedAnalysis(name: "crash-only", result: Scenarios.crashOnly),
    NamedAnalysis(name: "two-causes", result: Scenarios.twoCauses),
  ]
}

extension Bug503139 {
  /// Answers of bisections, each with the name of its golden files.
  static let bisections: [NamedBisection] = {
    var window = found
    window.outcome = .window
    window.firstFixed = "2.6.18-153.el5"
    window.change = nil
    window.changes = [change, change]
    window.proof = nil
    var range = found
    range.outcome = .range
    range.firstBad = nil
    range.change = nil
    range.changes = []
    range.proof = nil
    range.range?.untestable = ["2.6.18-145.el5"]
    range.range?.firstBad = "2.6.18-146.el5"
    return [
      NamedBisection(name: "found", report: found),
      NamedBisection(name: "window", report: window),
      NamedBisection(name: "range", report: range),
      NamedBisection(name: "undecided", report: BisectionReport(outcome: .undecided)),
      NamedBisection(name: "contradiction", report: BisectionReport(outcome: .contradiction)),
      NamedBisection(name: "no-change", report: BisectionReport(outcome: .noChange)),
    ]
  }()
}

/// A bisection's answer with the name of its golden files.
struct NamedBisection: Sendable, CustomTestStringConvertible {
  let name: String
  let report: BisectionReport
  var testDescription: String { name }
}
