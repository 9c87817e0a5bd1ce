internal import Analysis
internal import BuiltInPatterns
internal import Foundation
internal import KernelSeries
internal import TestRunner
internal import TestSupport

/// A folder with a command runner in it, for one test.
struct Bench {
  let folder: TemporaryFolder
  var plan: CommandPlan
  var badWhen: Set<BadWhen> = [.exit]
  var target = SignatureTarget.any
  var release: ReleaseTemplate?
  var login: String?
  var hosts = TestHosts()
  var series: [Build] = []
  var interrupts: @Sendable () -> Int = { 0 }

  /// A bench whose test is a shell script, with a short grace; a limit that is to be met is given.
  init(_ script: String, limitSeconds: Double = 300) throws {
    folder = try TemporaryFolder()
    plan = CommandPlan(steps: [
      CommandPlan.Step(
        role: .test, command: .words(["/bin/sh", "-c", script]), limitSeconds: limitSeconds)
    ])
    plan.graceSeconds = 0.3
  }

  /// A bench of steps in shell.
  init(steps: [(CommandPlan.Role, String)], limitSeconds: Double = 300) throws {
    folder = try TemporaryFolder()
    plan = CommandPlan(
      steps: steps.map {
        CommandPlan.Step(role: $0.0, command: .shell($0.1), limitSeconds: limitSeconds)
      })
    plan.graceSeconds = 0.3
  }

  func runner(
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> CommandRunner {
    let catalog = try BuiltInCatalog.load()
    var judge = VerdictJudge(target: target, badWhen: badWhen, catalog: catalog)
    judge.expectedRelease = release
    judge.login = login
    return CommandRunner(
      plan: plan, series: try KernelSeries(name: "test", builds: series), hosts: hosts,
      judge: judge, analyzer: Analyzer(catalog: catalog), runsFolder: folder.file("runs").path,
      interrupts: interrupts, notice: notice)
  }

  func run(
    _ recipe: BuildRecipe = BuildRecipe(base: "b1"), attempt: Int = 0
  ) async throws -> TestOutcome {
    try await runner().run(TestRequest(recipe: recipe, attempt: attempt))
  }

  /// A file of the bench; nil where it is missing.
  func text(_ name: String) -> String? {
    (try? Data(contentsOf: folder.file(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the first run of build b1 printed.
  var output: String { text("runs/b1/0/logs/command-output.log") ?? "" }
}

/// Whether a process is there and no zombie.
func isRunning(_ process: Int32) -> Bool {
  guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
    return false
  }
  return stat.split(separator: ")").last?.split(separator: " ").first != "Z"
}
