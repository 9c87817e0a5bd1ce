internal import Bisection
internal import KernelSeries

extension BisectionSession {
  /// Tells that it begins, and what is known from the journal.
  func tellBeginning(_ tell: (BisectionEvent) -> Void) {
    tell(
      .started(
        BisectionEvent.Start(
          series: plan.series.name, good: plan.builds[0].version,
          bad: plan.builds[plan.builds.count - 1].version, suspects: plan.builds.count - 1,
          recorded: runs.count, reused: reused.count)))
    for run in runs {
      tell(
        .observed(
          BisectionEvent.Outcome(
            run: run.number, purpose: run.purpose, observation: run.observation, isRecorded: true)))
    }
    if let last = runs.last { tell(.narrowed(progress(after: last.purpose))) }
  }

  /// How far it has come.
  func progress(after purpose: Purpose) -> BisectionEvent.Progress {
    let belief = bisector.belief
    let range = bisector.range
    let low = range.lastGood ?? 0
    let high = range.firstBad ?? plan.builds.count - 1
    let isAmongBuilds = purpose != .changes && purpose != .proof
    let left = isAmongBuilds ? Int(belief.runsLeft.rounded(.up)) : nil
    let seconds = runs.map(\.observation.seconds).filter { $0 > 0 }
    let mean = seconds.isEmpty ? nil : seconds.reduce(0, +) / Double(seconds.count)
    return BisectionEvent.Progress(
      lastGood: plan.builds[low].version, firstBad: plan.builds[high].version,
      suspects: high - low, confidence: min(1, belief.probability), runs: runs.count,
      runsLeft: left,
      secondsLeft: mean.flatMap { mean in left.map { Double($0) * mean } })
  }
}
