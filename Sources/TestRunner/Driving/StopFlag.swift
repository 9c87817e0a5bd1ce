private import Synchronization

/// Asks a bisection to end: after the runs under way, at once, or without tidying up.
public final class StopFlag: Sendable {
  private let level = Atomic(0)

  /// How often it is looked whether runs are to be discarded.
  private static let interval = Duration.milliseconds(50)

  /// A flag that is not raised.
  public init() {}

  /// Whether no further run may start.
  public var isRaised: Bool { level.load(ordering: .acquiring) > 0 }

  /// Whether the runs under way are to be discarded.
  public var isDiscarding: Bool { level.load(ordering: .acquiring) > 1 }

  /// Asks to end after the runs under way.
  public func raise() {
    _ = level.compareExchange(expected: 0, desired: 1, ordering: .acquiringAndReleasing)
  }

  /// How much is asked for: 0 nothing, 1 an end after the runs under way, 2 an end at once, 3 an end of what tidies up
  /// after them as well.
  public var requests: Int { level.load(ordering: .acquiring) }

  /// Asks to end at once.
  public func discard() { level.store(2, ordering: .releasing) }

  /// Asks to end what tidies up after the runs, too.
  public func abandon() { level.store(3, ordering: .releasing) }

  /// Waits until runs are to be discarded, or the task is cancelled.
  func discarded() async {
    while !isDiscarding && !Task.isCancelled { try? await Task.sleep(for: Self.interval) }
  }
}

/// A bisection was asked to stop; every run that ended is in its journal.
public struct BisectionInterrupted: Error, Sendable, Hashable {
  /// How many runs are kept, those of earlier sessions included.
  public let runs: Int
}
