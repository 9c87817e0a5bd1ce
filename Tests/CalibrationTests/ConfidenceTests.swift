internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@testable internal import Calibration

@Suite("Confidence means something, over generated cases with known truth")
struct ConfidenceTests {
  /// So many cases as a test has time for; the benchmark `calibration` has thousands.
  private static let cases = 90

  private static func maker() throws -> CaseMaker {
    var texts: [String: [String: String]] = [:]
    for run in RealRun.failing + RealRun.others {
      for file in run.files {
        let path = Repository.path("SampleLogs/\(run.name)/\(file)")
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        texts[run.name, default: [:]][file] = String(decoding: data, as: UTF8.self)
      }
    }
    return CaseMaker(texts: texts)
  }

  @Test("of what is called sure about as much is right as is claimed, and pairs are of one machine")
  func honest() async throws {
    let maker = try Self.maker()
    let catalog = try BuiltInCatalog.load()
    let workers = (0..<2).map { worker in
      Task.detached {
        stride(from: worker, to: Self.cases, by: 2).flatMap { number in
          let known = maker.make(number)
          return Judge.judge(Analyzer(catalog: catalog).analyze(known.inputs), against: known)
        }
      }
    }
    var judgements: [Judge.Judgement] = []
    for worker in workers { judgements += await worker.value }
    let sure = judgements.filter { $0.confidence >= 0.8 }
    #expect(sure.count >= 40)
    let right = Double(sure.filter(\.isRight).count) / Double(max(1, sure.count))
    let claimed = sure.map(\.confidence).reduce(0, +) / Double(max(1, sure.count))
    // Neither too bold nor too modest.
    #expect(abs(right - claimed) <= 0.08, "claimed \(claimed), right \(right)")
    let surest = judgements.filter { $0.confidence >= 0.95 }
    let wrong = surest.filter { !$0.isRight }
    #expect(wrong.count * 20 <= surest.count, "\(wrong)")
    for judgement in judgements where [.proven, .probable].contains(judgement.pairing) {
      #expect(judgement.isPairRight, "\(judgement)")
    }
  }

  @Test("another machine's silence counts less than that of the guest's own hypervisor")
  func silence() throws {
    let guest = LogInput(
      name: "guest.dmesg",
      bytes: LogBytes(
        text: String(repeating: "netfront: rx->offset: 0, size: 4294967295\n", count: 12)),
      declaredRole: .guest, declaredDomid: nil)
    let hypervisor = """
      (XEN) Xen version 4.4.1 (Debian 4.4.1-9) (x@y) (gcc 4.9) debug=y Mon Nov  2 2026
      (XEN) Guest Loglevel: All

      """
    let analyzer = Analyzer(catalog: try BuiltInCatalog.load())
    let apart = analyzer.analyze([
      guest,
      LogInput(
        name: "xen.log", bytes: LogBytes(text: hypervisor), declaredRole: nil, declaredDomid: nil),
    ])
    let hypotheses = try #require(apart.incidents.first).hypotheses
    let ended = try #require(hypotheses.first { $0.id == "ended-grant" })
    let silent = try #require(ended.against.first { $0.reason.contains("would have printed") })
    // 0.05 where it is the guest's own; 0.92 of it and 0.08 of nothing where that is the user's word.
    #expect(abs(silent.ratio - 0.126) < 0.001)
    #expect(silent.reason.hasSuffix("if both logs are of one machine"))
  }

  @Test("causes for which the evidence speaks alike keep their priors' proportion")
  func alike() throws {
    let guest = LogInput(
      name: "guest.dmesg",
      bytes: LogBytes(text: "netfront: rx->offset: 0, size: 4294967295\n"), declaredRole: .guest,
      declaredDomid: nil)
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze([guest])
    let hypotheses = try #require(result.incidents.first).hypotheses
    let alike = hypotheses.filter {
      ["ended-grant", "leftover-transfer-offer", "granted-to-another-domain", "readonly-grant"]
        .contains($0.id)
    }
    #expect(alike.count == 4)
    for hypothesis in alike {
      let prior = try #require(hypothesis.prior)
      let none = try #require(hypotheses.first { $0.id == "none-of-these" })
      let ratio = hypothesis.probability / none.probability
      #expect(abs(ratio - prior / (none.prior ?? 0)) < 1e-9, "\(hypothesis.id)")
    }
  }

  @Test("a number makes the same case each time")
  func repeatable() throws {
    let maker = try Self.maker()
    for number in [3, 17, 40] {
      let first = maker.make(number)
      let second = maker.make(number)
      #expect(first.changes == second.changes)
      #expect(first.logs.map(\.lines) == second.logs.map(\.lines))
    }
  }

  @Test("a judge finds a wrong cause, a wrong guest and a stranger's lines wrong")
  func judging() throws {
    let line = KnownCase.Line(
      text: "netfront: rx->offset: 0, size: 4294967295", run: "one", domid: 4,
      causes: ["ended-grant"])
    let strange = KnownCase.Line(
      text: "(XEN) grant_table.c:980:d0 Bad flags (2) or dom (0). (expected dom 0)", run: "two",
      domid: nil, causes: ["leftover-transfer-offer"])
    let known = KnownCase(
      name: "made",
      logs: [
        .init(name: "g", role: .guest, lines: [line, line]),
        .init(name: "x", role: .hypervisor, lines: [strange, strange]),
      ])
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(known.inputs)
    let judgement = try #require(Judge.judge(result, against: known).first)
    #expect(!judgement.isCauseRight)
    #expect(!judgement.isPairRight)
    #expect(judgement.isGuestRight)
    #expect(!judgement.isRight)
  }
}
