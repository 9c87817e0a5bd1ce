internal import ArgumentParser
internal import Foundation
internal import TestRunner
internal import Wording

extension RunnerOptions {
  /// What is run for each build.
  ///
  /// - Parameters:
  ///   - inTree: whether commands run in a work tree, where their program may lie as well.
  ///   - lacking: placeholders that have no value here, with what gives them one.
  /// - Throws: `CommandFailure` for a mistyped placeholder or one without a value, a program that is not there, a wrong `--on-exit`.
  func plan(
    inTree: Bool = false, lacking: [(name: String, remedy: String)] = []
  ) throws -> CommandPlan {
    var steps: [CommandPlan.Step] = []
    func add(_ role: CommandPlan.Role, _ line: String?, _ limit: TimeSpan) {
      guard let line else { return }
      steps.append(
        CommandPlan.Step(role: role, command: .shell(line), limitSeconds: limit.seconds))
    }
    add(.install, install, installLimit)
    add(.boot, boot, bootLimit)
    let isAlone = install == nil && boot == nil && collect == nil && teardown == nil
    let limit =
      timeLimit
      ?? TimeSpan(seconds: CommandPlan.defaultLimitSeconds(of: .test, isAlone: isAlone))
    if !command.isEmpty {
      steps.append(
        CommandPlan.Step(
          role: .test, command: .words(try withProgram(inTree: inTree)),
          limitSeconds: limit.seconds))
    }
    add(.test, test, limit)
    add(.collect, collect, collectLimit)
    add(.teardown, teardown, teardownLimit)
    var plan = CommandPlan(steps: steps)
    do {
      for text in onExit { try plan.exitCodes.change(text) }
    } catch {
      throw CommandFailure(message: "--on-exit: \(error)", status: nil)
    }
    plan.console = console
    plan.silenceLimitSeconds = hungAfter?.seconds ?? (console == nil ? nil : 300)
    plan.outputLimitBytes = outputLimit.bytes
    plan.logsLimitBytes = logsLimit.bytes
    plan.graceSeconds = grace.seconds
    let texts = steps.flatMap(\.command.texts) + [console].compactMap { $0 }
    for text in texts {
      if let (found, meant) = Placeholders.mistyped(in: text) {
        throw CommandFailure(
          message: "{\(found)} in '\(text)' is no placeholder; did you mean {\(meant)}?",
          status: nil)
      }
      if let lack = lacking.first(where: { Placeholders.uses($0.name, in: text) }) {
        throw CommandFailure(
          message: "{\(lack.name)} in '\(text)' has no value here; \(lack.remedy)", status: nil)
      }
    }
    return plan
  }

  /// What makes a run bad, by what was asked for.
  func badWhen(hasSignature: Bool) -> Set<BadWhen> {
    badWhen.isEmpty ? [hasSignature ? .incident : .exit] : Set(badWhen)
  }

  /// The template of the release.
  func releaseTemplate() throws -> ReleaseTemplate? {
    do {
      return try expectRelease.map { text throws(TestRunnerError) in try ReleaseTemplate(text) }
    } catch {
      throw CommandFailure(message: "--expect-release: \(error)", status: nil)
    }
  }

  /// The command with its program found: before the first boot is the time to say that it isn't there.
  private func withProgram(inTree: Bool) throws -> [String] {
    guard let program = command.first, !program.contains("{") else { return command }
    let manager = FileManager.default
    if program.contains("/") {
      let path = URL(fileURLWithPath: program).standardizedFileURL.path
      guard manager.fileExists(atPath: path) else {
        if inTree, !program.hasPrefix("/") { return command }
        throw CommandFailure(message: "there is no \(program)\(hint(path))", status: nil)
      }
      guard manager.isExecutableFile(atPath: path) else {
        throw CommandFailure(
          message: "\(program) can't be executed; `chmod +x \(program)`, or name its interpreter",
          status: nil)
      }
      return [path] + command.dropFirst()
    }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init)
    guard folders.contains(where: { manager.isExecutableFile(atPath: "\($0)/\(program)") }) else {
      throw CommandFailure(
        message:
          "there is no command \(program) in PATH; write ./\(program) for one that lies here",
        status: nil)
    }
    return command
  }

  private func hint(_ path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Spelling.nearest(to: url.lastPathComponent, in: names.sorted())
      .map { "; did you mean \($0)?" } ?? ""
  }
}

extension RunnerOptions {
  /// What changes the meaning of a run's outcome, by name: limits of time and size do not, a longer one only waits longer.
  var meaning: [String: String] {
    let given: [(String, String?)] = [
      ("install", install), ("boot", boot), ("test", test), ("collect", collect),
      ("teardown", teardown), ("console", console), ("login", login),
      ("expect-release", expectRelease),
      ("on-exit", onExit.isEmpty ? nil : onExit.joined(separator: " ")),
      ("bad-when", badWhen.isEmpty ? nil : badWhen.map(\.rawValue).sorted().joined(separator: " ")),
    ]
    return Dictionary(
      given.compactMap { name, value in value.map { (name, $0) } }, uniquingKeysWith: { $1 })
  }
}
