internal import Bisection
internal import TestRunner
internal import Testing

@Suite("The steps of a test bench")
struct StepsTests {
  private func order(_ bench: Bench) -> String {
    bench.output.split(separator: "\n").joined(separator: " ")
  }

  private func bench(_ codes: [CommandPlan.Role: Int] = [:]) throws -> Bench {
    try Bench(
      steps: CommandPlan.Role.allCases.map {
        ($0, "echo \($0.rawValue); exit \(codes[$0] ?? 0)")
      })
  }

  @Test("they run in order, the logs are collected before the teardown")
  func order() async throws {
    let bench = try bench()
    #expect(try await bench.run().verdict == .good)
    #expect(order(bench) == "install boot test collect teardown")
  }

  @Test(
    "what fails decides, and collect and teardown follow whatever fails",
    arguments: [
      (CommandPlan.Role.install, Verdict.skip, "install collect teardown"),
      (.boot, .skip, "install boot collect teardown"),
      (.test, .bad, "install boot test collect teardown"),
      (.collect, .infra, "install boot test collect teardown"),
      (.teardown, .good, "install boot test collect teardown"),
    ])
  func failing(role: CommandPlan.Role, verdict: Verdict, expected: String) async throws {
    let bench = try bench([role: 3])
    #expect(try await bench.run().verdict == verdict)
    #expect(order(bench) == expected)
  }

  @Test(
    "126 and 127 stop everything at any step, after the teardown",
    arguments: CommandPlan.Role.allCases)
  func stops(role: CommandPlan.Role) async throws {
    let bench = try bench([role: 127])
    await #expect(throws: TestRunnerError.self) { _ = try await bench.run() }
    #expect(order(bench).hasSuffix("teardown"))
  }

  @Test(
    "a build that does not boot is bad where that is what one looks for, and good where it boots")
  func noBoot() async throws {
    var bench = try bench([.boot: 1])
    bench.badWhen = [.noBoot]
    #expect(try await bench.run().verdict == .bad)
    bench = try self.bench([.test: 1])
    bench.badWhen = [.noBoot]
    #expect(try await bench.run().verdict == .good)
    bench = try self.bench([.install: 1])
    bench.badWhen = [.noBoot]
    #expect(try await bench.run().verdict == .skip)
  }

  @Test("each step has its own limit")
  func limits() async throws {
    var bench = try Bench(
      steps: [(.boot, "sleep 3000"), (.test, "exit 0"), (.teardown, "echo down")])
    bench.plan.steps[0] = CommandPlan.Step(
      role: .boot, command: .shell("sleep 3000"), limitSeconds: 0.2)
    let outcome = try await bench.run()
    #expect(outcome.verdict == .hung)
    #expect(outcome.reason.hasPrefix("--boot hung"))
    #expect(order(bench) == "down")
  }
}
