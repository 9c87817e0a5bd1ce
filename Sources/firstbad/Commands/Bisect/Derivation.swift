internal import Bisection
internal import KernelSeries
internal import Reporting
internal import TestRunner

/// An answer derived from recorded runs, without running anything.
struct Derivation {
  /// The answer; nil while there is none.
  let report: BisectionReport?
  /// What is to be run next, where there is no answer.
  let next: [Probe]
  private let plan: BisectionPlan
  private let bisector: Bisector
  /// Why nothing can be run, where the bench fails.
  private let fault: String?

  /// Derives it from runs of a plan's builds.
  init(_ plan: BisectionPlan, _ runs: [RecordedRun]) throws {
    self.plan = plan
    bisector = try CommandFailure.wrapping { try plan.bisector(after: runs) }
    switch bisector.next() {
    case .benchFails(let why):
      next = []
      report = nil
      fault = why
    case .finished(let conclusion):
      next = []
      fault = nil
      report = plan.report(
        conclusion, runs: runs.filter { !$0.isReused }.map(\.observation),
        reused: runs.filter(\.isReused).map(\.observation))
    case .run(let probes):
      report = nil
      fault = nil
      next = probes
    }
  }

  private init(_ other: Derivation, report: BisectionReport) {
    plan = other.plan
    bisector = other.bisector
    next = []
    fault = nil
    self.report = report
  }

  /// The same with the answer of all lines of a history in place of this line's.
  func answering(_ report: BisectionReport) -> Derivation { Derivation(self, report: report) }

  /// The answer in a line.
  var headline: String {
    if let report { return BisectionHeadline.text(report) }
    let range = bisector.range
    let low = plan.builds[range.lastGood ?? 0].version
    let high = plan.builds[range.firstBad ?? plan.builds.count - 1].version
    var text =
      "Not decided: above \(low), and \(high) at the latest, with probability "
      + percent(range.probability) + "."
    if let probe = next.first {
      text += " Next: \(plan.recipe(of: probe.position).label), because \(probe.explanation)."
    }
    if let fault { text += " The bench fails: \(fault)." }
    return text
  }

  private func percent(_ value: Double) -> String {
    "\(Int((min(max(value, 0), 1) * 100).rounded(.down))) %"
  }
}
