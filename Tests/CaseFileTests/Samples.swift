import Bisection
import CaseFile
import Correlation
import LogModel
import TestSupport

/// Values to store, the same for the same seed.
enum Samples {
  static let arguments = BisectionArguments(
    series: "rhel5-kernel", good: "2.6.18-128.el5", bad: "2.6.18-164.el5", axis: "restore-host",
    guest: "2.6.18-128.el5")

  static func input(_ name: String, _ digit: Character = "a") -> InputRecord {
    InputRecord(name: name, sha256: String(repeating: digit, count: 64), bytes: 470, role: "guest")
  }

  static func entry(_ build: String, attempt: Int = 0, verdict: String = "bad") -> JournalEntry {
    JournalEntry(
      observation: BisectionReport.Observation(
        build: build, attempt: attempt, verdict: verdict, reason: "no packet received",
        signature: verdict == "bad" ? "netfront-grant-failure/flip-to-copy-at-restore" : nil,
        seconds: 93.25),
      purpose: "search",
      logDigests: [
        "guest.log": String(repeating: "b", count: 64),
        "hypervisor.log": String(repeating: "c", count: 64),
      ],
      startedMicroseconds: 1_243_584_000_000_000)
  }

  static let report = BisectionReport(
    outcome: .found, lastGood: "2.6.18-144.el5", firstBad: "2.6.18-145.el5", confidence: 0.9876,
    runs: 2, observations: [entry("2.6.18-145.el5").observation])

  static func analysis(seed: UInt64 = 1) -> AnalysisResult {
    var generator = SeededGenerator(seed: seed)
    let texts = [
      "netfront: rx->offset: 0, size: 4294967295",
      "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.",
      "tab\there, quote \" and '); DROP TABLE notes; --", "\u{1B}[31mred\u{202E}", "", "\u{0}nul",
      "é 漢 \u{1F41B}",
    ]
    func text() -> String { texts.randomElement(using: &generator) ?? "" }
    func number() -> Int {
      [0, 1, 10, .max, .random(in: 0...1_000_000, using: &generator)].randomElement(
        using: &generator) ?? 0
    }
    func place() -> Place { Place(input: text() + ".log", line: number()) }
    func share() -> Double { Double.random(in: 0...1, using: &generator) }
    let incidents = (0..<Int.random(in: 0...3, using: &generator)).map { index in
      Incident(
        id: "incident-\(index + 1)", signature: text(), correlation: text(), title: text(),
        explanation: text(), severity: .error, confidence: share(), pairing: .claimed,
        pairingWhy: text(),
        hypotheses: [
          Hypothesis(
            id: "a", title: text(), probability: share(),
            for: [Argument(reason: text(), ratio: share() * 100, place: nil)],
            against: [Argument(reason: text(), ratio: .infinity, place: place().description)])
        ],
        causes: [Cause(hypothesis: "a", evidence: [text()])],
        domains: Domains(
          guest: DomainIdentity(domid: number(), name: text(), certainty: .possible, why: text()),
          backend: DomainIdentity(domid: nil, name: nil, certainty: .unknown, why: text())),
        evidence: [
          Evidence(
            pattern: text(), stream: text(), first: place(), last: place(), text: text(),
            stamp: Stamp(kind: .uptime, microseconds: .max, text: text()), printed: number(),
            suppressed: number(),
            captures: ["status": CaptureValue(text: text(), value: .min, name: text())],
            meaning: text())
        ],
        alignment: Alignment(
          offsetSecondsLow: -share(), offsetSecondsHigh: share(), utcOffsetSeconds: 7200,
          method: text(), chance: share()),
        visibility: [
          Visibility(pattern: text(), verdict: .invisible, why: text(), advice: text())
        ], releases: [text()], nextSteps: [text()])
    }
    return AnalysisResult(
      streams: [
        StreamSummary(
          id: "guest", role: .guest, domid: number(), inputs: [text()], records: number(),
          events: number(), clock: StreamSummary.Clock(kind: "none", first: nil, last: nil),
          xen: nil)
      ], incidents: incidents,
      crashes: [
        Crash(
          pattern: text(), class: "oops", title: text(), severity: .critical, function: nil,
          truncated: true, panicked: false, stream: "guest", place: place(), signature: text())
      ],
      diagnostics: [
        Diagnostic(severity: .warning, code: "a.b", place: nil, message: text(), advice: nil)
      ])
  }
}
