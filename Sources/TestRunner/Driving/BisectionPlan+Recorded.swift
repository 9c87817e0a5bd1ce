public import Bisection
internal import KernelSeries

extension BisectionPlan {
  /// The engine as it stands after some recorded runs, whatever order they were chosen in.
  ///
  /// - Throws: `TestRunnerError` for a run of a build or with a verdict that is not known here; `BisectionError` as the
  ///   engine does.
  public func bisector(after recorded: [RecordedRun]) throws -> Bisector {
    var observations: [Observation] = []
    var known: [Observation] = []
    for run in recorded {
      let seen = try observation(of: run)
      if run.isReused { known.append(seen) } else { observations.append(seen) }
    }
    return try Bisector(
      problem: problem, options: options, observations: observations, known: known)
  }

  private func observation(of run: RecordedRun) throws(TestRunnerError) -> Observation {
    guard let verdict = Verdict(rawValue: run.observation.verdict) else {
      throw TestRunnerError(
        "the journal has a run of \(run.observation.build) with the verdict "
          + "\(run.observation.verdict), which this version does not know; take another journal")
    }
    guard let position = position(of: run.observation.build) else {
      throw TestRunnerError(
        "the journal has a run of \(run.observation.build), which is not between "
          + "\(builds[0].version) and \(builds[builds.count - 1].version) in this series; was the "
          + "series changed?")
    }
    return Observation(
      probe: Probe(
        position: position, purpose: run.purpose ?? .search, explanation: "it is in the journal"),
      verdict: verdict)
  }
}
