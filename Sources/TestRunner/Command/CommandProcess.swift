internal import Foundation
internal import Subprocess
internal import SystemPackage

/// One command, carried to its end.
struct CommandProcess {
  /// How it ended.
  enum Ending: Sendable, Hashable {
    /// By itself, with a code.
    case exited(Int32)
    /// By a signal that nobody here sent.
    case signaled(Int32)
    /// By us.
    case ended(EarlyEnd)
  }

  /// The program and its arguments.
  let words: [String]
  /// Added to the environment that firstbad has; nil takes a name away.
  let environment: [String: String?]
  /// The folder it runs in; nil for the one that firstbad runs in.
  let folder: String?
  /// Whether it is ended where the task that runs it is cancelled.
  var heedsCancellation = true
  /// Told of its process group once it is there.
  var onStart: @Sendable (ProcessGroup) -> Void = { _ in }

  /// Runs it; what it prints goes to the collector.
  ///
  /// - Returns: how it ended, and its process group, of which processes may be left where it ended by itself.
  /// - Throws: ``TestRunnerError`` where it can't be started.
  func run(
    watch: consuming StepWatch, output: OutputCollector, graceSeconds: Double
  ) async throws(TestRunnerError) -> (ending: Ending, group: ProcessGroup?) {
    guard let program = words.first else { throw TestRunnerError("there is no command to run") }
    let state = LaunchState()
    let launch = Task { [self, descriptor = output.writeEnd] in
      await self.launch(program, output: descriptor, state: state)
    }
    var early: EarlyEnd?
    var pause = 2
    var isStarted = false
    while !state.isFinished {
      let grew = output.drain()
      if !isStarted, let group = state.group {
        // Its time begins with it, not with the wish for it: starting may have to wait on a busy machine.
        watch.begin()
        onStart(group)
        isStarted = true
      }
      // A process that has ended runs into no limit, even where word of its end comes late.
      if let group = state.group, group.isAlive,
        let reason = watch.look(outputGrew: grew)
          ?? (heedsCancellation && Task.isCancelled ? .discarded : nil)
      {
        early = reason
        await group.end(graceSeconds: graceSeconds) { output.drain() }
        break
      }
      await Pause.milliseconds(pause)
      pause = min(50, pause * 2)
    }
    await launch.value
    output.drain()
    if let failure = state.failure {
      throw TestRunnerError("\(program) can't be started: \(failure)")
    }
    if let early { return (.ended(early), nil) }
    switch state.status {
    case .exited(let code): return (.exited(code), state.group)
    case .signaled(let signal): return (.signaled(signal), state.group)
    case nil: throw TestRunnerError("\(program) was started, but how it ended is not known")
    }
  }

  private func launch(_ program: String, output: FileDescriptor, state: LaunchState) async {
    var options = PlatformOptions()
    // Its own session: the terminal's Ctrl-C does not reach it, and its children can be told from ours.
    options.createSession = true
    var changes: [Environment.Key: String?] = [:]
    for (name, value) in environment {
      guard let key = Environment.Key(rawValue: name) else { continue }
      changes.updateValue(value, forKey: key)
    }
    do {
      let result = try await Subprocess.run(
        program.contains("/") ? .path(FilePath(program)) : .name(program),
        arguments: Arguments(Array(words.dropFirst())),
        environment: .inherit.updating(changes),
        workingDirectory: folder.map { FilePath($0) }, platformOptions: options, input: .none,
        output: .fileDescriptor(output, closeAfterSpawningProcess: false),
        error: .combinedWithOutput
      ) { execution in
        state.started(ProcessGroup(number: execution.processIdentifier.value))
      }
      state.finished(result.terminationStatus)
    } catch {
      state.failed("\(error)")
    }
  }
}

/// What the task that waits for a process tells the one that watches it.
private final class LaunchState: @unchecked Sendable {
  // Safe to share: all access goes through the lock.
  private let lock = NSLock()
  private var values = Values()

  private struct Values {
    var group: ProcessGroup?
    var status: TerminationStatus?
    var failure: String?
  }

  var group: ProcessGroup? { lock.withLock { values.group } }
  var status: TerminationStatus? { lock.withLock { values.status } }
  var failure: String? { lock.withLock { values.failure } }
  var isFinished: Bool { lock.withLock { values.status != nil || values.failure != nil } }

  func started(_ group: ProcessGroup) { lock.withLock { values.group = group } }
  func finished(_ status: TerminationStatus) { lock.withLock { values.status = status } }
  func failed(_ message: String) { lock.withLock { values.failure = message } }
}
