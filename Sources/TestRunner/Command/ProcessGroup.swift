internal import Glibc

/// The processes that a command started: all that did not make a session of their own.
struct ProcessGroup: Sendable, Hashable {
  /// The number of the group, which is that of its first process.
  let number: pid_t

  /// Whether a process of it is left.
  var isAlive: Bool { number > 1 && kill(-number, 0) == 0 }

  /// Asks all of them to end, waits, and ends what is left.
  ///
  /// Not cut short by a cancelled task: whoever cancels a run wants its machine back.
  func end(graceSeconds: Double, whileWaiting: () -> Void = {}) async {
    guard isAlive else { return }
    _ = kill(-number, SIGTERM)
    // A stopped process would not see the signal.
    _ = kill(-number, SIGCONT)
    if await isGone(withinSeconds: graceSeconds, whileWaiting) { return }
    _ = kill(-number, SIGKILL)
    _ = await isGone(withinSeconds: 2, whileWaiting)
  }

  private func isGone(withinSeconds limit: Double, _ whileWaiting: () -> Void) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(limit)
    while isAlive {
      if ContinuousClock.now >= deadline { return false }
      whileWaiting()
      await Pause.milliseconds(10)
    }
    return true
  }
}

/// Waiting that a cancelled task does not cut short.
enum Pause {
  static func milliseconds(_ count: Int) async {
    await Task.detached { try? await Task.sleep(for: .milliseconds(count)) }.value
  }
}
