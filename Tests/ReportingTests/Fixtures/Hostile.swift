import Bisection
import CaseFile
import Correlation
import LogModel

/// Cases in which every text is the same hostile one.
enum Hostile {
  static func contents(_ text: String) -> CaseContents {
    let analysis = AnalysisResult(
      streams: [
        StreamSummary(
          id: text, role: .guest, domid: nil, inputs: [text], records: 1, events: 1,
          clock: StreamSummary.Clock(
            kind: text, first: Stamp(kind: .uptime, microseconds: 0, text: text),
            last: Stamp(kind: .uptime, microseconds: 1, text: text + "2")),
          xen: StreamSummary.XenBuild(version: text, debug: true),
          kernels: [StreamSummary.Seen(text: text, place: Place(input: text, line: 1))],
          bootOptions: [StreamSummary.Seen(text: text, place: Place(input: text, line: 1))])
      ], incidents: [incident(text), incident(text)],
      crashes: [
        Crash(
          pattern: text, class: text, title: text, severity: .error, function: text,
          truncated: true, panicked: true, stream: text, place: Place(input: text, line: 1),
          signature: text)
      ], diagnostics: [])
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
      analyses: [StoredAnalysis(inputs: inputs, result: analysis, invocation: text)],
      bisections: [
        StoredBisection(
          arguments: BisectionArguments(
            series: text, good: text, bad: text, command: text, others: [text: text]),
          invocation: text,
          journal: [JournalEntry(observation: run, logDigests: [text: text])], conclusion: answer)
      ], notes: [Note(text: text, recordedMicroseconds: nil)], documents: [matrix(text)])
  }

  private static func incident(_ text: String) -> Incident {
    let place = Place(input: text, line: 1)
    let argument = Argument(reason: text, ratio: 2, place: text)
    let domain = DomainIdentity(domid: 1, name: text, certainty: .possible, why: text)
    let hypothesis = Hypothesis(
      id: text, title: text, probability: 0.5, for: [argument], against: [argument])
    return Incident(
      id: text, signature: text, correlation: text, title: text, explanation: text,
      severity: .error, confidence: 0.5, pairing: .possible, pairingWhy: text,
      hypotheses: [hypothesis, hypothesis],
      causes: [Cause(hypothesis: text, evidence: [text]), Cause(hypothesis: "", evidence: [text])],
      domains: Domains(guest: domain, backend: domain),
      evidence: [
        Evidence(
          pattern: text, stream: text, first: place, last: Place(input: text, line: 2), text: text,
          stamp: Stamp(kind: .uptime, microseconds: 0, text: text), printed: 2, suppressed: 1,
          captures: [text: CaptureValue(text: text, value: 1, name: text, unit: text)],
          meaning: text)
      ],
      alignment: Alignment(
        offsetSecondsLow: 0, offsetSecondsHigh: 1, utcOffsetSeconds: 0, method: text, chance: 0.5),
      visibility: [
        Visibility(pattern: text, verdict: .invisible, why: text, advice: text),
        Visibility(pattern: text, verdict: .absent, why: text, advice: nil),
      ], releases: [text], nextSteps: [text],
      remedies: [
        Remedy(kind: .workaround, what: text, state: text, reference: text),
        Remedy(kind: .fix, what: text, state: text),
      ])
  }
}
