import Bisection
import Testing

@Suite("Where the fault was repaired")
struct FindFixTests {
  /// Bad up to `fixed`, which is good because of the change 2.
  private func repaired(_ position: Position, fixed: Int) -> Verdict {
    switch position {
    case .build(let build): build < fixed ? .bad : .good
    case .applied(let changes, _): changes.contains(2) ? .good : .bad
    case .reverted(let changes, _): changes.contains(2) ? .bad : .good
    }
  }

  @Test("is found like a first bad build, with the change", arguments: Options.Noise.allCases)
  func found(noise: Options.Noise) throws {
    for fixed in 1...16 {
      let options = Options(noise: noise, aim: .firstGood)
      let drive = try Drive(series(suspects: 16, changesEach: 5), options) { position, _ in
        repaired(position, fixed: fixed)
      }
      #expect(drive.conclusion.outcome == .found, "\(noise), \(fixed)")
      #expect(drive.conclusion.firstBad == fixed)
      #expect(drive.conclusion.changes == [2])
      let proof = try #require(drive.conclusion.proof)
      #expect(proof.atFirstBad.failed == proof.atFirstBad.runs, "the last bad build fails")
      #expect(proof.atLastGood.failed == 0, "the first repaired one passes")
      #expect(proof.revert?.failed == proof.revert?.runs)
      #expect(proof.transplant?.failed == 0)
    }
  }

  @Test("one-sided noise stays what it is: a bad build may pass, a good one never fails")
  func oneSided() throws {
    let options = Options(noise: .oneSided, confidence: 0.98, changes: false, aim: .firstGood)
    for fixed in [3, 9, 14] {
      let drive = try Drive(series(suspects: 16), options) { position, attempt in
        guard case .build(let build) = position, build < fixed else { return .good }
        // Every third run on a bad build misses the failure.
        return (build + attempt) % 3 == 0 ? .good : .bad
      }
      #expect(drive.conclusion.firstBad == fixed)
    }
  }

  @Test("the sentences speak of it in its own words")
  func words() throws {
    let bisector = try Bisector(
      problem: series(suspects: 8),
      options: Options(aim: .firstGood, terms: Terms(.firstGood, old: "broken", new: "fixed")))
    guard case .run(let probes) = bisector.next(), let probe = probes.first else { return }
    #expect(probe.explanation.contains("it is the broken end"))
    let wrong = try Drive(series(suspects: 8), Options(noise: .none, aim: .firstGood)) { _, _ in
      .bad
    }
    #expect(wrong.conclusion.outcome == .contradiction)
    #expect(
      wrong.conclusion.remarks[0]
        == "The good end -8 fails: the repair is newer, choose a newer good end.")
  }
}
