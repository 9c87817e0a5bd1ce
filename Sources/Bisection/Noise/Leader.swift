/// The most probable answer.
struct Leader {
  enum Kind {
    /// A build in (lastGood, firstBad] brought the fault in.
    case step
    /// The same, and a build in (lastBad, firstFixed] took it out again.
    case window(lastBad: Int, firstFixed: Int)
    case noChange
    case older
  }

  var kind: Kind
  var lastGood: Int
  var firstBad: Int
  var probability: Double

  /// The builds that the answer rests on.
  var builds: [Int] {
    switch kind {
    case .step: [firstBad, lastGood]
    case .window(let lastBad, let firstFixed): [firstBad, lastGood, lastBad, firstFixed]
    case .noChange, .older: []
    }
  }
}

extension NoisySearch {
  /// Neighbouring culprits with nothing between them that could be run are one group: the answer
  /// names them together.
  func groups() -> [ClosedRange<Int>] {
    var groups: [ClosedRange<Int>] = []
    var first = 1
    for index in 1...problem.last where testability.chances[index] > 0 || index == problem.last {
      groups.append(first...index)
      first = index + 1
    }
    return groups
  }

  /// The most probable hypothesis, nil if there is none.
  func leader() -> Leader? {
    let groups = groups()
    var best = Leader(
      kind: .noChange, lastGood: problem.last, firstBad: problem.last,
      probability: posterior.steps[problem.last + 1])
    let older = posterior.older
    if older > best.probability {
      best = Leader(kind: .older, lastGood: 0, firstBad: 0, probability: older)
    }
    for group in groups {
      let probability = group.reduce(0.0) { $0 + posterior.steps[$1] }
      if probability > best.probability {
        best = Leader(
          kind: .step, lastGood: group.lowerBound - 1, firstBad: group.upperBound,
          probability: probability)
      }
    }
    if let window = bestWindow(groups), window.probability > best.probability { best = window }
    return best
  }

  private func bestWindow(_ groups: [ClosedRange<Int>]) -> Leader? {
    guard !posterior.windows.isEmpty else { return nil }
    let segments = posterior.segments()
    let count = posterior.tested.count + 1
    // By segment: the heaviest group of starts and of ends in it.
    var starts: [(weight: Double, group: ClosedRange<Int>)?] = Array(repeating: nil, count: count)
    var ends = starts
    for group in groups {
      let segment = segments[group.upperBound]
      let weight = group.reduce(0.0) { $0 + prior.culprits[$1] }
      if weight > starts[segment]?.weight ?? 0 { starts[segment] = (weight, group) }
      let size = Double(group.count)
      if size > ends[segment]?.weight ?? 0 { ends[segment] = (size, group) }
    }
    var best: Leader?
    for item in posterior.windows where item.start < item.end {
      guard let start = starts[item.start], let end = ends[item.end] else { continue }
      let probability = item.density * start.weight * end.weight
      guard probability > best?.probability ?? 0 else { continue }
      best = Leader(
        kind: .window(lastBad: end.group.lowerBound - 1, firstFixed: end.group.upperBound),
        lastGood: start.group.lowerBound - 1, firstBad: start.group.upperBound,
        probability: probability)
    }
    return best
  }
}
