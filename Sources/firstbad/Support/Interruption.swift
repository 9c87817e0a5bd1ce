internal import Foundation
internal import Glibc
internal import Synchronization
internal import TestRunner

/// How often the user has asked the process to end; counted in the signal's handler, where little else is allowed.
private let requests = Atomic(0)

/// Ctrl-C, SIGTERM or SIGHUP: the first ends after the runs under way, the second has them discarded, the third what tidies up
/// after them, too.
enum Interruption {
  /// How often it is looked whether the user has asked.
  private static let interval = Duration.milliseconds(50)

  /// Runs a body that can be asked to stop.
  static func heeding<Value: Sendable>(
    _ body: (StopFlag) async throws -> Value
  ) async throws -> Value {
    let stop = StopFlag()
    requests.store(0, ordering: .relaxed)
    let previous = [SIGINT, SIGTERM, SIGHUP].map { number in
      (number, signal(number) { _ in requests.add(1, ordering: .relaxed) })
    }
    defer { for (number, handler) in previous { signal(number, handler) } }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await watch(stop) }
      defer { group.cancelAll() }
      return try await body(stop)
    }
  }

  private static func watch(_ stop: StopFlag) async throws {
    while requests.load(ordering: .relaxed) == 0 { try await Task.sleep(for: interval) }
    stop.raise()
    Console.error(
      "firstbad: stopping after the runs under way; interrupt again to discard them")
    while requests.load(ordering: .relaxed) < 2 { try await Task.sleep(for: interval) }
    stop.discard()
    while requests.load(ordering: .relaxed) < 3 { try await Task.sleep(for: interval) }
    stop.abandon()
  }
}
