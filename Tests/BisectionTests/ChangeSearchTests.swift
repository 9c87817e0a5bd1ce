import Bisection
import TestSupport
import Testing

@Suite("The changes inside the first bad build")
struct ChangeSearchTests {
  let options = Options(noise: .none)

  @Test("every single cause among up to 16 changes is found in ceil(log2 k) + 2 x 2 runs")
  func singleCauses() throws {
    for count in 1...16 {
      for cause in 0..<count {
        let drive = try Drive(series(suspects: 5, changesEach: count), options) { position, _ in
          answer(position, culprit: 3, causes: [cause])
        }
        let place = "\(count) changes, cause \(cause)"
        #expect(drive.conclusion.changes == [cause], "\(place)")
        let runsBy = drive.conclusion.runsBy
        #expect(runsBy.changes + runsBy.proof <= ceilLog2(count) + 4, "\(place)")
        guard count > 1 else { continue }
        #expect(drive.conclusion.proof?.revert == .init(failed: 0, runs: 2), "\(place)")
        #expect(drive.conclusion.proof?.transplant == .init(failed: 2, runs: 2), "\(place)")
      }
    }
  }

  @Test("every pair that only fails together is found, among up to 16 changes")
  func pairs() throws {
    for count in 2...16 {
      for first in 0..<(count - 1) {
        for second in (first + 1)..<count {
          let drive = try Drive(series(suspects: 5, changesEach: count), options) { position, _ in
            answer(position, culprit: 3, causes: [first, second])
          }
          let place = "\(count) changes, causes \(first) and \(second)"
          #expect(drive.conclusion.changes == [first, second], "\(place)")
          let runs = drive.conclusion.runsBy.changes + drive.conclusion.runsBy.proof
          #expect(runs <= 2 * ceilLog2(count) + 2 + 4, "\(place): \(runs)")
        }
      }
    }
  }

  @Test("with a test that nobody vouches for each of several changes is shown to be needed, twice")
  func ascertained() throws {
    for first in 0..<7 {
      let drive = try Drive(series(suspects: 5, changesEach: 8), Options()) { position, _ in
        answer(position, culprit: 3, causes: [first, 7])
      }
      #expect(drive.conclusion.changes == [first, 7])
      for alone in [[first], [7]] {
        let runs = drive.bisector.observations.filter {
          $0.probe.position == .applied(alone, of: 3)
        }
        #expect(runs.count == 2, "\(alone)")
      }
    }
  }

  @Test("a change without which the others do not build is said to be named for that alone")
  func inseparableIsTold() throws {
    let drive = try Drive(series(suspects: 5, changesEach: 8), options) { position, _ in
      if case .applied(let set, _) = position, set.contains(5), !set.contains(2) { return .skip }
      return answer(position, culprit: 3, causes: [5])
    }
    #expect(drive.conclusion.changes == [2, 5])
    #expect(drive.conclusion.remarks.contains { $0.hasPrefix("Without change 2 the rest") })
  }

  @Test("sets of three and four among 15 changes are found", arguments: [3, 4])
  func largerSets(size: Int) throws {
    var generator = SeededGenerator(seed: 503139)
    for _ in 0..<100 {
      let causes = Set((0..<15).shuffled(using: &generator).prefix(size))
      let drive = try Drive(series(suspects: 5, changesEach: 15), options) { position, _ in
        answer(position, culprit: 3, causes: causes)
      }
      #expect(drive.conclusion.changes == causes.sorted())
      #expect(drive.conclusion.runsBy.changes <= size * 4 + size)
    }
  }

  @Test("a change that another one needs to build is named, and marked")
  func prerequisites() throws {
    for cause in 1..<15 {
      for needed in 0..<cause {
        let drive = try Drive(series(suspects: 5, changesEach: 15), options) { position, _ in
          if case .applied(let set, _) = position, set.contains(cause), !set.contains(needed) {
            return .skip
          }
          if case .reverted(let set, _) = position, set.contains(needed), !set.contains(cause) {
            return .skip
          }
          return answer(position, culprit: 3, causes: [cause])
        }
        let place = "cause \(cause) needs \(needed)"
        #expect(drive.conclusion.changes == [needed, cause], "\(place)")
        #expect(drive.conclusion.inseparable == [needed], "\(place)")
      }
    }
  }

  @Test("sets that cannot be built do not lead to a wrong change", arguments: 0..<4)
  func unbuildableSets(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 77 + seed)
    for _ in 0..<100 {
      let cause = Int.random(in: 0..<15, using: &generator)
      let unbuildable = Set(
        (1..<15).filter { _ in Double.random(in: 0..<1, using: &generator) < 0.25 })
      let drive = try Drive(series(suspects: 5, changesEach: 15), options) { position, _ in
        // A prefix of certain lengths does not build; single changes do.
        if case .applied(let set, _) = position, set.count > 1, unbuildable.contains(set.count) {
          return .skip
        }
        return answer(position, culprit: 3, causes: [cause])
      }
      let found = drive.conclusion.changes
      #expect(found.contains(cause), "seed \(seed), cause \(cause), \(unbuildable.sorted())")
      #expect(
        Set(found).subtracting([cause]).isSubset(of: drive.conclusion.inseparable),
        "seed \(seed), cause \(cause), \(unbuildable.sorted())")
    }
  }

  @Test("a revert that still fails is said, not hidden")
  func twoIndependentCauses() throws {
    let drive = try Drive(series(suspects: 5, changesEach: 8), options) { position, _ in
      switch position {
      case .applied(let set, _): set.contains(2) || set.contains(6) ? .bad : .good
      case .reverted(let set, _): set.contains(2) && set.contains(6) ? .good : .bad
      case .build(let build): build >= 3 ? .bad : .good
      }
    }
    #expect(drive.conclusion.changes == [2])
    #expect(drive.conclusion.proof?.revert == .init(failed: 1, runs: 1))
    #expect(drive.conclusion.remarks.contains { $0.contains("still fails without the change") })
  }

  @Test(
    "where no set fails, not even all changes, it says that they are not applied and names none")
  func unapplied() throws {
    for count in 2...16 {
      let drive = try Drive(
        series(suspects: 5, changesEach: count), Options(noise: .none, control: true)
      ) { position, _ in
        guard case .build = position else { return .good }
        return answer(position, culprit: 3)
      }
      #expect(drive.conclusion.outcome == .range, "\(count) changes")
      #expect(drive.conclusion.firstBad == 3)
      #expect(drive.conclusion.changes.isEmpty)
      #expect(drive.conclusion.runsBy.changes <= ceilLog2(count) + 1)
      #expect(drive.conclusion.remarks.contains { $0.contains("does not apply the changes") })
    }
  }

  @Test("the control costs one run, and only where no set has failed")
  func control() throws {
    for cause in 0..<8 {
      func runs(_ control: Bool) throws -> Int {
        let drive = try Drive(
          series(suspects: 5, changesEach: 8), Options(noise: .none, control: control)
        ) { position, _ in answer(position, culprit: 3, causes: [cause]) }
        #expect(drive.conclusion.changes == [cause])
        return drive.runs
      }
      #expect(try runs(true) - runs(false) == (cause == 7 ? 1 : 0), "cause \(cause)")
    }
  }
}
