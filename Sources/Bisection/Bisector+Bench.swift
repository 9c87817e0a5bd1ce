extension Bisector {
  /// What the faults of the bench so far come to.
  enum Bench {
    /// It works, as far as anybody can tell.
    case works
    /// A run on a build that said something before shows whether it does.
    case isDoubted(Probe)
    /// It does not: a sentence.
    case fails(String)
  }

  /// How many builds in a row may give nothing but faults before the bench is doubted: one can be at fault itself, such as
  /// one whose kernel never comes up and leaves the machine on another.
  private static let doubtedFrom = 2
  /// How many may before it is taken to fail, though an end can be tested.
  private static let failsFrom = 4

  /// Whether the machinery still works: a broken one would make every build look untestable.
  var bench: Bench {
    if let end = silentEnd {
      return .fails(
        "the \(end.word) end \(problem.name(end.index)) gave nothing but faults of the bench in "
          + "\(ledger.builds[end.index].infra) runs"
      )
    }
    let many = positionsAtFaultBetweenEnds
    guard many.count < Self.failsFrom else {
      return .fails(
        "\(many.map(name).joined(separator: ", ")) gave nothing but faults of the bench, one after another"
      )
    }
    let row = positionsAtFault
    guard row.count >= Self.doubtedFrom else { return .works }
    let names = row.prefix(Self.doubtedFrom).map(name).joined(separator: " and ")
    guard let known = provenBuild, !row.contains(.build(known)) else {
      return .fails(
        "\(names) gave nothing but faults of the bench"
          + (provenBuild.map { ", and so did \(problem.name($0)), which could be tested before" }
            ?? ""))
    }
    return .isDoubted(
      Probe(
        position: .build(known), purpose: .ends,
        explanation: "\(names) gave nothing but faults of the bench; a build that could be tested "
          + "before shows whether the bench works"))
  }

  /// An end that is to be checked and of which the bench's faults are all that is known.
  private var silentEnd: (index: Int, word: String)? {
    guard options.ends == .check else { return nil }
    for (index, word) in [(problem.last, options.terms.new), (0, options.terms.old)] {
      let tally = ledger.builds[index]
      if tally.informative == 0, tally.isExhaustedByFaults(options.retries) { return (index, word) }
    }
    return nil
  }

  /// What used up its retries in the faults since the last run that was none, in the order in which it did.
  private var positionsAtFault: [Position] {
    positionsAtFault { _ in true }
  }

  /// The same since the last run between the ends that was none: what is there already, as the ends may be, can be
  /// tested on a bench that can't make any other build ready.
  private var positionsAtFaultBetweenEnds: [Position] {
    positionsAtFault { !isEnd($0) }.filter { !isEnd($0) }
  }

  private func positionsAtFault(_ speaksForBench: (Position) -> Bool) -> [Position] {
    var counts: [Position: Int] = [:]
    var row: [Position] = []
    for observation in observations.dropFirst(pardoned) {
      let position = observation.probe.position
      if observation.verdict == .infra {
        counts[position, default: 0] += 1
        if counts[position] == options.retries.infra + 1 { row.append(position) }
      } else if speaksForBench(position) {
        counts = [:]
        row = []
      }
    }
    return row
  }

  private func isEnd(_ position: Position) -> Bool {
    position == .build(0) || position == .build(problem.last)
  }

  /// A build that has said something: an end, where one has.
  private var provenBuild: Int? {
    let informative = ledger.builds.indices.filter { ledger.builds[$0].informative > 0 }
    return [problem.last, 0].first(where: informative.contains) ?? informative.first
  }

  private func name(_ position: Position) -> String {
    switch position {
    case .build(let index): problem.name(index)
    case .applied(_, let build): "\(problem.name(max(0, build - 1))) with changes"
    case .reverted(_, let build): "\(problem.name(build)) without changes"
    }
  }
}
