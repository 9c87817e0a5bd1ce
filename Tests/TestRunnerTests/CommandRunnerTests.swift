internal import Bisection
internal import Foundation
internal import Glibc
internal import KernelSeries
internal import Synchronization
internal import TestRunner
internal import TestSupport
internal import Testing

@Suite("A command tests a build")
struct CommandRunnerTests {
  @Test(
    "its exit code is the verdict",
    arguments: [
      (0, Verdict.good), (1, .bad), (2, .bad), (77, .bad), (123, .bad), (124, .hung), (125, .skip),
    ])
  func exitCodes(code: Int, verdict: Verdict) async throws {
    let outcome = try await Bench("exit \(code)").run()
    #expect(outcome.verdict == verdict)
    #expect(code == 0 || outcome.reason.contains("status \(code)"))
    // Only a test that failed is said to have failed.
    #expect(outcome.reason.contains("failed") == (verdict == .bad))
  }

  @Test(
    "a code that a shell gives for what it can't start, and one of a signal, stop everything",
    arguments: [
      "exit 126", "exit 127", "exit 128", "exit 137", "exit 255", "no-such-command-here",
      "kill -9 $$",
    ])
  func stops(script: String) async throws {
    let bench = try Bench(script)
    await #expect {
      _ = try await bench.run()
    } throws: { error in
      (error as? TestRunnerError)?.kind == .setUp
        && "\(error)".contains("nothing was recorded")
    }
  }

  @Test("a code can be given another meaning")
  func onExit() async throws {
    var bench = try Bench("exit 77")
    try bench.plan.exitCodes.change("77=skip")
    #expect(try await bench.run().verdict == .skip)
    bench = try Bench("exit 137")
    try bench.plan.exitCodes.change("128-255=infra")
    #expect(try await bench.run().verdict == .infra)
  }

  @Test("a program that is not there can't be run")
  func missing() async throws {
    var bench = try Bench("")
    bench.plan.steps = [
      CommandPlan.Step(role: .test, command: .words(["./no-such"]), limitSeconds: 5)
    ]
    let ready = bench
    await #expect(throws: TestRunnerError.self) { _ = try await ready.run() }
  }

  @Test(
    "it gets the build, the attempt, a fresh folder for logs, the hosts, in words and environment")
  func values() async throws {
    var bench = try Bench(steps: [
      (
        .test,
        """
        echo "{build} {attempt} {save-host} {restore-host} {guest} $FIRSTBAD_BUILD $FIRSTBAD_ATTEMPT"
        ls -A "$FIRSTBAD_LOGS"; wc -c < "$FIRSTBAD_CHANGES"; test "$FIRSTBAD_BASE" = b1
        """
      )
    ])
    bench.hosts = TestHosts(axis: .restoreHost, saveHost: "old", restoreHost: "x", guest: "g")
    #expect(try await bench.run(attempt: 0).verdict == .good)
    #expect(bench.output == "b1 0 old b1 g b1 0\ncommand-output.log\n0\n")
    #expect(try await bench.run(attempt: 1).verdict == .good)
    #expect(bench.text("runs/b1/1/logs/command-output.log")?.hasPrefix("b1 1 ") == true)
  }

  @Test("a folder of an interrupted run is not written into again")
  func freshFolder() async throws {
    let bench = try Bench("echo $FIRSTBAD_LOGS > $FIRSTBAD_LOGS/where")
    let runner = try bench.runner()
    let request = TestRequest(recipe: BuildRecipe(base: "../x y"), attempt: 0)
    _ = try await runner.run(request)
    _ = try await runner.run(request)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: bench.folder.file("runs/_.._x_y").path)
    #expect(names.sorted() == ["0", "0.1"])
  }

  @Test(
    "a build with changes is its base with a list of them; one without some, the build before with the others"
  )
  func changes() async throws {
    var bench = try Bench("echo {build} {base}; cat {changes}")
    bench.series = [
      Build(version: "v1"),
      Build(
        version: "v2",
        changes: (1...3).map { Change(build: "v2", number: $0, subject: "change \($0)") }),
    ]
    _ = try await bench.run(BuildRecipe(base: "v1", with: ["v2/2", "v2/3"]))
    _ = try await bench.run(BuildRecipe(base: "v2", without: ["v2/2"]))
    let logs = "logs/command-output.log"
    #expect(bench.text("runs/v1_with_v2_2__v2_3/0/\(logs)") == "v1.test v1\nv2/2\nv2/3\n")
    #expect(bench.text("runs/v2_without_v2_2/0/\(logs)") == "v1.test v1\nv2/1\nv2/3\n")
  }

  @Test("output is kept to its limit, the beginning and the end of it")
  func outputLimit() async throws {
    var bench = try Bench("echo begin; head -c 3000000 /dev/zero | tr '\\0' x; echo; echo end")
    bench.plan.outputLimitBytes = 10_000
    #expect(try await bench.run().verdict == .good)
    let output = bench.output
    #expect(output.utf8.count < 10_200)
    #expect(output.hasPrefix("begin\nxxx"))
    #expect(output.hasSuffix("xxx\nend\n"))
    #expect(output.contains("[2990011 bytes of output left out here]"))
  }

  @Test("a command that never stops printing runs into its limit, and its output stays small")
  func endlessOutput() async throws {
    var bench = try Bench("yes", limitSeconds: 0.5)
    bench.plan.outputLimitBytes = 100_000
    let outcome = try await bench.run()
    #expect(outcome.verdict == .hung)
    #expect(bench.output.utf8.count < 100_200)
  }

  @Test("logs that grow without end end the run")
  func logsLimit() async throws {
    var bench = try Bench(
      "head -c 6000000 /dev/zero > $FIRSTBAD_LOGS/big; sleep 3000", limitSeconds: 3000)
    bench.plan.logsLimitBytes = 5_000_000
    let outcome = try await bench.run()
    #expect(outcome.verdict == .hung)
    #expect(outcome.reason.contains("5000000 bytes"))
  }

  @Test(
    "what left its session is ended with its run, unless it was started without the logs' folder")
  func strays() async throws {
    let bench = try Bench(
      """
      setsid sh -c 'echo $$ > "$0/stray"; exec sleep 3000' "$FIRSTBAD_LOGS" &
      env -u FIRSTBAD_LOGS setsid sh -c 'echo $$ > "$0/kept"; exec sleep 3000' "$FIRSTBAD_LOGS" &
      while ! [ -s "$FIRSTBAD_LOGS/stray" ] || ! [ -s "$FIRSTBAD_LOGS/kept" ]; do sleep 0.01; done
      """)
    #expect(try await bench.run().verdict == .good)
    func process(_ name: String) throws -> Int32 {
      let text = try #require(bench.text("runs/b1/0/logs/\(name)"))
      return try #require(Int32(text.split(whereSeparator: \.isNewline).first ?? ""))
    }
    #expect(try !isRunning(process("stray")))
    #expect(try isRunning(process("kept")))
    kill(try process("kept"), SIGKILL)
  }

  @Test(
    "in a script after -c a value that the shell would split is refused, an argument is not",
    arguments: [
      (["sh", "-c", "echo {build}"], false), (["/bin/bash", "-ec", "echo {build}"], false),
      (["sh", "-c", "echo $1", "x", "{build}"], true), (["echo", "-c", "{build}"], true),
      (["sh", "-e", "/dev/null", "-c", "{build}"], true),
    ])
  func shellScript(words: [String], isRun: Bool) async throws {
    var bench = try Bench("")
    bench.plan.steps = [
      CommandPlan.Step(role: .test, command: .words(words), limitSeconds: 300)
    ]
    let ready = bench
    let outcome = try? await ready.run(BuildRecipe(base: "q'0"))
    #expect(outcome?.verdict == (isRun ? .good : nil))
  }

  @Test("a teardown that fails is told with its build, its attempt and the output")
  func teardown() async throws {
    let told = Mutex("")
    let bench = try Bench(steps: [(.test, "true"), (.teardown, "exit 3")])
    _ = try await bench.runner { text in told.withLock { $0 += text } }
      .run(TestRequest(recipe: BuildRecipe(base: "b7"), attempt: 2))
    let text = told.withLock { $0 }
    #expect(text.hasPrefix("b7, attempt 2: --teardown failed (status 3); see "), "\(text)")
  }
}
