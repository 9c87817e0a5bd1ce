public import ArgumentParser
internal import Foundation
public import TestRunner

extension BadWhen: ExpressibleByArgument {}

/// How real builds are tested: the commands, their limits, and what their ends mean.
struct RunnerOptions: ParsableArguments {
  @Option(help: "A command line that puts the build in place; where it fails the build is skipped.")
  var install: String?

  @Option(help: "A command line that boots the build; where it fails the build does not boot.")
  var boot: String?

  @Option(help: "A command line that is the test, where no command follows --.")
  var test: String?

  @Option(help: "A command line that brings the logs into {logs}, after the test.")
  var collect: String?

  @Option(help: "A command line that leaves everything as it was, after the logs are collected.")
  var teardown: String?

  @Option(
    name: .customLong("time-limit"),
    help: "The longest that the test may take: 90, 30m, 2h (default: 2h; 1h beside other steps).")
  var timeLimit: TimeSpan?

  @Option(name: .customLong("install-limit"), help: "The longest that --install may take.")
  var installLimit = TimeSpan(
    seconds: CommandPlan.defaultLimitSeconds(of: .install, isAlone: false))

  @Option(name: .customLong("boot-limit"), help: "The longest that --boot may take.")
  var bootLimit = TimeSpan(seconds: CommandPlan.defaultLimitSeconds(of: .boot, isAlone: false))

  @Option(name: .customLong("collect-limit"), help: "The longest that --collect may take.")
  var collectLimit = TimeSpan(
    seconds: CommandPlan.defaultLimitSeconds(of: .collect, isAlone: false))

  @Option(name: .customLong("teardown-limit"), help: "The longest that --teardown may take.")
  var teardownLimit = TimeSpan(
    seconds: CommandPlan.defaultLimitSeconds(of: .teardown, isAlone: false))

  @Option(
    name: .customLong("hung-after"),
    help: """
      How long boot and test may print nothing before they count as hung (default: for ever; 5m with \
      --console).
      """)
  var hungAfter: TimeSpan?

  @Option(
    help: "The file whose growth shows that the machine lives, such as {logs}/serial.log.")
  var console: String?

  @Option(help: "A text that the logs have once somebody can log in; without it the run is a skip.")
  var login: String?

  @Option(
    name: .customLong("expect-release"),
    help: """
      The kernel release that the build announces, such as {build}xen or *-g{build:12}*; another one is \
      a fault of the bench.
      """)
  var expectRelease: String?

  @Option(
    name: .customLong("on-exit"),
    help: "What an exit code means: 77=skip, 128-255=infra, 1=stop (repeatable).")
  var onExit: [String] = []

  @Option(
    name: .customLong("bad-when"),
    help: """
      What makes a run bad: incident, exit, hung, no-boot, other-failure (repeatable; default: incident \
      with --signature, else exit).
      """)
  var badWhen: [BadWhen] = []

  @Option(
    name: .customLong("output-limit"), help: "How much of a run's output is kept, in bytes.")
  var outputLimit = ByteCount(bytes: 64 << 20)

  @Option(name: .customLong("logs-limit"), help: "How large the logs of a run may grow.")
  var logsLimit = ByteCount(bytes: 4 << 30)

  @Option(help: "How long a process group has between TERM and KILL.")
  var grace = TimeSpan(seconds: 5)

  @Option(
    name: .customLong("runs"),
    help: "The folder that keeps the logs of every run (default: runs, below that of --state).")
  var runs: String?

  @Argument(
    parsing: .postTerminator,
    help: """
      The test: a command with {build}, {attempt}, {logs}, {base}, {changes}, {save-host}, \
      {restore-host}, {guest}, {tree} in it, which are also in its environment as FIRSTBAD_BUILD and so on.
      """)
  var command: [String] = []

  /// Whether a command was given at all.
  var isGiven: Bool { !command.isEmpty || test != nil || boot != nil || install != nil }

  /// Whether commands put builds together from changes.
  var usesChanges: Bool {
    (command + [install, boot, test].compactMap { $0 }).contains {
      Placeholders.uses("changes", in: $0)
        || $0.contains(Placeholders.variable(of: "changes"))
    }
  }

  /// An option that says nothing where no command is given.
  var optionWithoutCommand: String? {
    let options: [(String, Bool)] = [
      ("--console", console != nil), ("--login", login != nil), ("--on-exit", !onExit.isEmpty),
      ("--expect-release", expectRelease != nil), ("--time-limit", timeLimit != nil),
      ("--hung-after", hungAfter != nil), ("--runs", runs != nil),
    ]
    return options.first { $0.1 }?.0
  }

  /// The folder that keeps the logs of every run.
  func runsFolder(below state: String) -> String { runs ?? state + "/runs" }

  mutating func validate() throws {
    if !command.isEmpty, test != nil {
      throw ValidationError("--test and a command after -- are two tests; give one of them")
    }
    if isGiven || collect != nil || teardown != nil, command.isEmpty, test == nil, boot == nil {
      throw ValidationError(
        "there is nothing to test with; give --test, --boot, or a command after --")
    }
  }
}
