import Bisection
import CaseFile
import Correlation
import LogModel

/// A case in which every text is the same one.
enum HostileCase {
  static func contents(_ text: String) -> CaseContents {
    let change = BisectionReport.Change(component: text, bugs: [1], subject: text)
    let run = BisectionReport.Observation(
      build: text, attempt: 0, verdict: "bad", reason: text, signature: text, seconds: 1)
    let tally = BisectionReport.Tally(failed: 1, runs: 1)
    let answer = BisectionReport(
      outcome: .found, lastGood: text, firstBad: text, firstFixed: text, confidence: 1,
      range: BisectionReport.Range(
        lastGood: text, firstBad: text, probability: 1, untestable: [text]),
      runs: 1, change: change, changes: [change],
      proof: BisectionReport.Proof(
        atFirstBad: tally, atLastGood: tally, revert: tally, transplant: tally),
      observations: [run], remarks: [text])
    let inputs = [
      InputRecord(name: text, sha256: String(repeating: "a", count: 64), bytes: 1, role: text)
    ]
    return CaseContents(
      inputs: inputs,
      analyses: [StoredAnalysis(inputs: inputs, result: result(text), invocation: text)],
      bisections: [
        StoredBisection(
          arguments: BisectionArguments(
            series: text, good: text, bad: text, command: text, others: [text: text]),
          invocation: text,
          journal: [JournalEntry(observation: run, logDigests: [text: text])], conclusion: answer)
      ], notes: [Note(text: text, recordedMicroseconds: nil)])
  }

  private static func result(_ text: String) -> AnalysisResult {
    let stamp = Stamp(kind: .wall, microseconds: 0, text: text)
    return AnalysisResult(
      streams: [
        StreamSummary(
          id: text, role: .guest, domid: nil, inputs: [text], records: 1, events: 1,
          clock: StreamSummary.Clock(kind: text, first: stamp, last: stamp),
          xen: StreamSummary.XenBuild(version: text, debug: true))
      ], incidents: [incident(text, stamp)],
      crashes: [
        Crash(
          pattern: text, class: text, title: text, severity: .error, function: text,
          truncated: true, panicked: true, stream: text, place: Place(input: text, line: 1),
          signature: text)
      ],
      unrecognized: AnalysisResult.Unrecognized(
        count: 1, first: [UnknownLine(place: Place(input: text, line: 1), text: text)]),
      unexplained: AnalysisResult.Unexplained(
        count: 1,
        first: [
          AnalysisResult.Unexplained.Kind(
            pattern: text, title: text, severity: .error, count: 1,
            place: Place(input: text, line: 1), text: text)
        ]),
      diagnostics: [
        Diagnostic(severity: .warning, code: text, place: text, message: text, advice: text)
      ])
  }

  private static func incident(_ text: String, _ stamp: Stamp) -> Incident {
    let place = Place(input: text, line: 1)
    let argument = Argument(reason: text, ratio: 2, place: text)
    let domain = DomainIdentity(domid: 1, name: "shop42", certainty: .possible, why: text)
    return Incident(
      id: text, signature: text, correlation: text, title: text, explanation: text,
      severity: .error, confidence: 0.5, pairing: .possible, pairingWhy: text,
      hypotheses: [
        Hypothesis(id: text, title: text, probability: 0.5, for: [argument], against: [argument])
      ],
      causes: [Cause(hypothesis: text, evidence: [text])],
      domains: Domains(guest: domain, backend: domain),
      evidence: [
        Evidence(
          pattern: text, stream: text, first: place, last: Place(input: text, line: 2), text: text,
          stamp: stamp, printed: 2, suppressed: 1,
          captures: [text: CaptureValue(text: text, value: 1, name: text, unit: text)],
          meaning: text)
      ],
      alignment: Alignment(
        offsetSecondsLow: 0, offsetSecondsHigh: 1, utcOffsetSeconds: 0, method: text, chance: 0.5),
      visibility: [Visibility(pattern: text, verdict: .invisible, why: text, advice: text)],
      releases: [text], nextSteps: [text])
  }
}
