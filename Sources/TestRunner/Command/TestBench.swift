internal import Bisection
internal import Foundation

/// The steps of one run, from the first command to the last process that is left of it.
struct TestBench {
  let plan: CommandPlan
  let values: Placeholders
  let folder: AttemptFolder
  let place: String?
  let interrupts: @Sendable () -> Int
  let notice: @Sendable (String) -> Void

  /// Runs all steps.
  ///
  /// Whatever happens the logs are collected before the bench is torn down, the bench is torn down, and every process
  /// that was started is ended.
  ///
  /// - Throws: ``TestRunnerError`` where the user discards the run or a command says that none can be made.
  func run() async throws(TestRunnerError) -> TestEnding {
    let output = try OutputCollector(path: folder.output, limitBytes: plan.outputLimitBytes)
    var groups: [ProcessGroup] = []
    var ended: Result<TestEnding, TestRunnerError>
    do {
      ended = .success(try await stepsToTheTest(output, &groups))
    } catch {
      ended = .failure(error)
    }
    if case .success(let ending) = ended, let step = plan.step(.collect) {
      do {
        ended = .success(after(try await carry(step, output, &groups), ending))
      } catch {
        ended = .failure(error)
      }
    }
    if let step = plan.step(.teardown) {
      do {
        // An end by the user was asked for the run, not for the tidying up after it: that takes one more.
        let end = try await carry(step, output, &groups, heedingFrom: max(3, interrupts() + 1))
        if end.kind != .passed {
          let build = values["build"] ?? "the build"
          let attempt = values["attempt"] ?? "0"
          notice("\(build), attempt \(attempt): \(end.words); see \(folder.output)")
        }
      } catch {
        if case .success = ended { ended = .failure(error) }
      }
    }
    for group in groups {
      await group.end(graceSeconds: plan.graceSeconds) { output.drain() }
    }
    if let logs = values["logs"] {
      await StrayProcesses.end(logs: logs, graceSeconds: plan.graceSeconds) { output.drain() }
    }
    output.finish()
    LeftOvers.forget(folder)
    return withConsole(try ended.get())
  }

  /// Install, boot and test, up to the first that does not pass.
  private func stepsToTheTest(
    _ output: OutputCollector, _ groups: inout [ProcessGroup]
  ) async throws(TestRunnerError) -> TestEnding {
    var ending = TestEnding(.passed, "there was nothing to run")
    var booted: Bool?
    for role in [CommandPlan.Role.install, .boot, .test] {
      guard let step = plan.step(role) else { continue }
      ending = try await carry(step, output, &groups)
      switch (role, ending.kind) {
      case (.install, .failed): ending.kind = .cannotTell
      case (.boot, .failed): ending.kind = .notBooted
      case (.boot, .passed): booted = true
      default: break
      }
      ending.booted = booted
      if ending.kind != .passed { break }
    }
    return ending
  }

  /// How a run ended whose logs were collected like this.
  private func after(_ collecting: TestEnding, _ ending: TestEnding) -> TestEnding {
    var ending = ending
    guard collecting.kind != .passed else { return ending }
    ending.loss = TestEnding.Loss(
      why: "the logs could not be collected: \(collecting.words)",
      advice: "mend the command of --collect")
    // Logs that the bench failed to bring say nothing of the build: the run is made again.
    if ending.kind == .passed || ending.kind == .failed {
      ending.kind = collecting.kind == .hung ? .hung : .infra
      ending.words = "the logs could not be collected: \(collecting.words)"
    }
    return ending
  }

  /// Notes where the console that was to be watched has nothing in it.
  private func withConsole(_ ending: TestEnding) -> TestEnding {
    guard let console, ending.loss == nil else { return ending }
    let size = (try? FileManager.default.attributesOfItem(atPath: console))?[.size] as? Int
    guard (size ?? 0) == 0 else { return ending }
    var ending = ending
    ending.loss = TestEnding.Loss(
      why: "the console \(console) is \(size == nil ? "not there" : "empty")",
      advice: "check that it is written by the machine under test")
    return ending
  }

  private var console: String? { plan.console.map { CommandRunner.absolute(values.expand($0)) } }

  /// Carries one command to its end.
  private func carry(
    _ step: CommandPlan.Step, _ output: OutputCollector, _ groups: inout [ProcessGroup],
    heedingFrom threshold: Int = 2
  ) async throws(TestRunnerError) -> TestEnding {
    let interrupts = interrupts
    let isWatched = step.role == .boot || step.role == .test
    let process = CommandProcess(
      words: try words(of: step.command), environment: environment, folder: place,
      heedsCancellation: step.role != .teardown,
      onStart: { [folder] in LeftOvers.note($0, in: folder) })
    let (ending, group) = try await process.run(
      watch: StepWatch(
        limitSeconds: step.limitSeconds,
        silenceLimitSeconds: isWatched ? plan.silenceLimitSeconds : nil, console: console,
        logs: folder.logs, logsLimitBytes: plan.logsLimitBytes,
        isDiscarded: { interrupts() >= threshold }),
      output: output, graceSeconds: plan.graceSeconds)
    if let group, group.isAlive { groups.append(group) }
    return try judge(ending, of: step)
  }

  private func judge(
    _ ending: CommandProcess.Ending, of step: CommandPlan.Step
  ) throws(TestRunnerError) -> TestEnding {
    let name = step.role == .test ? "the test" : "--\(step.role.rawValue)"
    switch ending {
    case .ended(.discarded): throw CommandRunner.interrupted
    case .ended(let reason): return TestEnding(.hung, "\(name) hung: \(reason.words)")
    case .signaled(let signal):
      throw TestRunnerError(
        "\(name) was ended by signal \(signal), which did not come from here; nothing was recorded "
          + "for this run. See \(folder.output)")
    case .exited(let code):
      switch plan.exitCodes[code] {
      case .verdict(let verdict):
        return TestEnding(verdict, "\(name) \(TestBench.said(verdict, by: code, of: step.role))")
      case .stop:
        throw TestRunnerError(
          "\(name) ended with \(code)\(TestBench.meaning(of: code)): no build can be tested like "
            + "this, and nothing was recorded for this run. See \(folder.output), or give the code "
            + "a meaning, such as --on-exit \(code)=skip")
      }
    }
  }

  /// What an exit code says, as a verb.
  private static func said(
    _ verdict: Verdict, by code: Int32, of role: CommandPlan.Role
  ) -> String {
    guard code != 0 || verdict != .good else { return "passed" }
    let word =
      switch verdict {
      case .skip where role == .test: "can't tell"
      case .hung where role == .test: "says that it hung"
      case .infra where role == .test: "says that the bench failed"
      case .otherFailure where role == .test: "says that something else failed"
      default: verdict == .good ? "passed" : "failed"
      }
    return "\(word) (status \(code))"
  }

  private static func meaning(of code: Int32) -> String {
    switch code {
    case 126: " (the command can't be executed)"
    case 127: " (a command was not found)"
    case 129...192: " (a shell's word for signal \(code - 128))"
    default: ""
    }
  }

  private func words(of command: CommandPlan.Command) throws(TestRunnerError) -> [String] {
    switch command {
    case .words(let words):
      let script = command.scriptIndex
      var expanded: [String] = []
      for (index, word) in words.enumerated() {
        expanded.append(index == script ? try values.expandForShell(word) : values.expand(word))
      }
      return expanded
    case .shell(let line): return ["/bin/sh", "-c", try values.expandForShell(line)]
    }
  }

  /// The values, without what git tells its own children about the repository that firstbad was started in.
  private var environment: [String: String?] {
    var environment: [String: String?] = [:]
    for (name, value) in values.environment { environment[name] = value }
    if place != nil {
      for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        environment.updateValue(nil, forKey: name)
      }
    }
    return environment
  }
}
