internal import Foundation
internal import Glibc

/// The processes of a run that have left its process groups, such as daemons: they are told by the folder of the run's logs,
/// which all that a step starts have in their environment.
///
/// What is meant to outlive its run is started without it: `env -u FIRSTBAD_LOGS`.
enum StrayProcesses {
  /// Ends those of a run: TERM, then KILL for what is left after the grace.
  ///
  /// - Parameter logs: the folder as the commands were told it.
  static func end(logs: String, graceSeconds: Double, whileWaiting: () -> Void = {}) async {
    guard signal(SIGTERM, logs) else { return }
    if await areGone(logs, withinSeconds: graceSeconds, whileWaiting) { return }
    guard signal(SIGKILL, logs) else { return }
    _ = await areGone(logs, withinSeconds: 2, whileWaiting)
  }

  /// Sends a signal to all of them; false where there are none.
  private static func signal(_ number: Int32, _ logs: String) -> Bool {
    let processes = processes(of: logs)
    for process in processes {
      _ = kill(process, number)
      // A stopped process would not see the signal.
      _ = kill(process, SIGCONT)
    }
    return !processes.isEmpty
  }

  private static func areGone(
    _ logs: String, withinSeconds limit: Double, _ whileWaiting: () -> Void
  ) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(limit)
    while !processes(of: logs).isEmpty {
      if ContinuousClock.now >= deadline { return false }
      whileWaiting()
      await Pause.milliseconds(20)
    }
    return true
  }

  /// The processes whose environment names the folder, by /proc/PID/environ (proc(5)); those of others can't be read.
  static func processes(of logs: String) -> [pid_t] {
    let entry = Array("\(Placeholders.variable(of: "logs"))=\(logs)".utf8)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter { process in
      guard process > 1, process != getpid(),
        let environment = FileManager.default.contents(atPath: "/proc/\(process)/environ")
      else { return false }
      return environment.split(separator: 0).contains { $0.elementsEqual(entry) }
    }.sorted()
  }
}
