internal import Bisection
internal import Foundation
internal import TestRunner
internal import TestSupport
internal import Testing

@Suite("A command that hangs is ended with all that it started")
struct HangTests {
  @Test("its limit makes it hung, never bad, though TERM ends it by a signal")
  func limit() async throws {
    let outcome = try await Bench("sleep 3000", limitSeconds: 0.3).run()
    #expect(outcome.verdict == .hung)
    #expect(outcome.reason.contains("limit of 0.3 s"))
  }

  @Test("grandchildren that ignore TERM die with it")
  func grandchildren() async throws {
    let bench = try Bench(
      """
      trap '' TERM
      (trap '' TERM; sh -c 'trap "" TERM; echo $$ >> {logs}/pids; while :; do sleep 1; done') &
      echo $$ >> {logs}/pids
      while :; do sleep 1; done
      """, limitSeconds: 4)
    #expect(try await bench.run().verdict == .hung)
    let pids = try #require(bench.text("runs/b1/0/logs/pids")).split(separator: "\n")
      .compactMap { Int32($0) }
    #expect(pids.count == 2)
    for pid in pids { #expect(!isRunning(pid), "\(pid)") }
  }

  @Test("what a command leaves behind when it ends by itself dies as well, and does not hold it up")
  func leftBehind() async throws {
    let bench = try Bench("sleep 3000 & echo $! > {logs}/pid; exit 1")
    let outcome = try await bench.run()
    #expect(outcome.verdict == .bad)
    #expect(outcome.seconds < 2000, "tests beside it may hold it up, but not what it left")
    let pid = try #require(
      Int32(bench.text("runs/b1/0/logs/pid")?.dropLast().description ?? ""))
    #expect(!isRunning(pid))
  }

  @Test("what --boot starts lives until the teardown")
  func background() async throws {
    let bench = try Bench(steps: [
      (.boot, "sleep 3000 & echo $! > {logs}/pid"),
      (.test, "kill -0 $(cat {logs}/pid)"),
      (.teardown, "kill -0 $(cat {logs}/pid) && touch {logs}/lived"),
    ])
    #expect(try await bench.run().verdict == .good)
    #expect(bench.text("runs/b1/0/logs/lived") != nil)
    let pid = try #require(
      Int32(bench.text("runs/b1/0/logs/pid")?.dropLast().description ?? ""))
    #expect(!isRunning(pid))
  }

  @Test("no output for too long is a hang; output holds it off")
  func silence() async throws {
    var bench = try Bench("echo begin; sleep 3000", limitSeconds: 3000)
    bench.plan.silenceLimitSeconds = 0.4
    let outcome = try await bench.run()
    #expect(outcome.verdict == .hung)
    #expect(outcome.reason.contains("its output got nothing for 0.4 s"))
    bench = try Bench("for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.2; done", limitSeconds: 3000)
    bench.plan.silenceLimitSeconds = 1.2
    #expect(try await bench.run().verdict == .good)
  }

  @Test("with a console its growth counts, not what the command prints")
  func console() async throws {
    var bench = try Bench("while :; do echo alive; sleep 0.1; done", limitSeconds: 3000)
    bench.plan.console = "{logs}/serial.log"
    bench.plan.silenceLimitSeconds = 0.5
    let outcome = try await bench.run()
    #expect(outcome.verdict == .hung)
    #expect(outcome.reason.contains("serial.log got nothing"))
    bench = try Bench(
      "for i in 1 2 3 4 5 6 7 8; do echo $i >> {logs}/serial.log; sleep 0.2; done",
      limitSeconds: 3000)
    bench.plan.console = "{logs}/serial.log"
    bench.plan.silenceLimitSeconds = 1.2
    #expect(try await bench.run().verdict == .good)
  }

  @Test("a hang is bad where hangs are what one looks for")
  func badWhenHung() async throws {
    var bench = try Bench("sleep 3000", limitSeconds: 0.3)
    bench.badWhen = [.hung]
    #expect(try await bench.run().verdict == .bad)
    bench = try Bench("exit 0")
    bench.badWhen = [.hung]
    #expect(try await bench.run().verdict == .good)
    bench = try Bench("exit 1")
    bench.badWhen = [.hung]
    #expect(try await bench.run().verdict == .otherFailure)
  }
}

@Suite("The user ends a run")
struct InterruptionTests {
  @Test("one request ends before the next run")
  func first() async throws {
    var bench = try Bench("exit 0")
    bench.interrupts = { 1 }
    let ready = bench
    await #expect {
      _ = try await ready.run()
    } throws: {
      ($0 as? TestRunnerError)?.kind == .interrupted
    }
    #expect(bench.text("runs") == nil)
  }

  @Test("one request during a run lets it end and counts it")
  func during() async throws {
    var bench = try Bench("touch {logs}/../../../begun; sleep 0.5; exit 1")
    let begun = bench.folder.file("runs/begun").path
    bench.interrupts = { FileManager.default.fileExists(atPath: begun) ? 1 : 0 }
    #expect(try await bench.run().verdict == .bad)
  }

  @Test("a second one discards the run, ends its processes and tears down")
  func second() async throws {
    var bench = try Bench(steps: [
      (.test, "echo $$ > {logs}/pid; touch {logs}/../../../begun; sleep 3000"),
      (.teardown, "touch {logs}/torn-down"),
    ])
    let begun = bench.folder.file("runs/begun").path
    bench.interrupts = { FileManager.default.fileExists(atPath: begun) ? 2 : 0 }
    let ready = bench
    await #expect {
      _ = try await ready.run()
    } throws: {
      ($0 as? TestRunnerError)?.kind == .interrupted
    }
    #expect(bench.text("runs/b1/0/logs/torn-down") != nil)
    let pid = try #require(
      Int32(bench.text("runs/b1/0/logs/pid")?.dropLast().description ?? ""))
    #expect(!isRunning(pid))
  }

  @Test("a cancelled task is a discarded run")
  func cancelled() async throws {
    let bench = try Bench("echo $$ > {logs}/pid; sleep 3000")
    let task = Task { try await bench.run() }
    while bench.text("runs/b1/0/logs/pid")?.hasSuffix("\n") != true {
      try await Task.sleep(for: .milliseconds(10))
    }
    task.cancel()
    await #expect(throws: TestRunnerError.self) { _ = try await task.value }
    let pid = try #require(
      Int32(bench.text("runs/b1/0/logs/pid")?.dropLast().description ?? ""))
    #expect(!isRunning(pid))
  }
}
