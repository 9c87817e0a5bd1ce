internal import Bisection
internal import TestRunner

/// Tells on standard error how a bisection goes: one line a run, only on a terminal.
struct BisectionProgress {
  let isTerminal: Bool

  func show(_ event: BisectionDriver.Event) {
    guard isTerminal else { return }
    switch event {
    case .chosen(let run, let build, let purpose, let reason):
      Console.error("[\(run)] \(build) (\(purpose.rawValue)): \(reason)")
    case .observed(let run, let observation):
      Console.error("[\(run)] \(observation.build) \(observation.verdict)")
    }
  }
}
