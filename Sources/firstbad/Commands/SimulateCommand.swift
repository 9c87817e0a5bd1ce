internal import ArgumentParser
internal import KernelSeries
internal import XenLab

/// `firstbad simulate`: one simulated test of a guest between two hosts; writes what it leaves behind.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Run one simulated save/restore test and write its logs.",
    discussion: """
      Writes guest.dmesg, hypervisor.log, dom0.dmesg, xenstore.txt (install.log where the build could \
      not be installed) and run.json. The last is a record for people and tools and is never read as \
      evidence; a log that nobody got is no file.

      A host is a named one (5.3, 5.4-dev, 5.4, upstream, ancient, preserving, new-flag), a build of \
      the series (2.6.18-145.el5 or 145), a build less or plus changes ("145 without 145/1", "144 with \
      145/1"), or a kernel on another build's hypervisor ("145 under 128"). A guest is buggy, fixed, \
      rhel4.8, rhel5.6, mainline, pvhvm, or a build.

      Exit status: 0 done, whatever became of the guest; 2 usage or set-up error.
      """)

  @Option(
    name: .customLong("save-host"),
    help: "The host the guest boots on and is saved on (not with --action boot).")
  var saveHost: String?

  @Option(
    name: .customLong("restore-host"),
    help: "The host that restores (not with --action cancel).")
  var restoreHost: String?

  @Option(
    name: .customLong("then-host"),
    help: "A host the guest is moved to after that, by the same way (repeatable).")
  var thenHosts: [String] = []

  @Option(help: "The guest's kernel.")
  var guest: String

  @Option(help: "The series whose builds hosts and guests may be: a built-in name or a file.")
  var series: String = KernelSeries.rhel5KernelXen.name

  @Option(help: "The folder to write to; made where it is missing.")
  var out: String

  @OptionGroup var options: ScenarioOptions

  mutating func run() throws {
    let scenario = try scenario()
    let folder = RunFolder(path: out)
    try folder.check()
    let run: TestRun
    do {
      run = try Laboratory.run(scenario)
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    for path in try folder.write(run) { Console.write(path + "\n") }
  }

  private func scenario() throws -> Scenario {
    let series = try SeriesAccess.series(series)
    let action = try Choice.read(options.action, as: Scenario.Action.self, option: "--action")
    let (save, restore) = try hosts(of: action)
    do {
      var scenario = try options.scenario(
        saveHost: try HostProfile.spelled(save, in: series),
        restoreHost: try HostProfile.spelled(restore, in: series),
        guest: try GuestProfile.named(guest, in: series))
      for host in thenHosts {
        scenario.furtherHosts.append(try HostProfile.spelled(host, in: series))
      }
      return scenario
    } catch let error as LabError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  /// The hosts an action needs; one that it would not use is a mistake.
  private func hosts(of action: Scenario.Action) throws -> (save: String, restore: String) {
    func missing(_ option: String) -> CommandFailure {
      CommandFailure(message: "--action \(action.rawValue) needs \(option)", status: nil)
    }
    func useless(_ option: String, _ why: String) -> CommandFailure {
      CommandFailure(
        message: "--action \(action.rawValue) has no use for \(option): \(why); leave it out",
        status: nil)
    }
    switch action {
    case .boot:
      if saveHost != nil { throw useless("--save-host", "the guest boots on the restore host") }
      guard let restoreHost else { throw missing("--restore-host") }
      return (restoreHost, restoreHost)
    case .cancel:
      guard let saveHost else { throw missing("--save-host") }
      if restoreHost != nil { throw useless("--restore-host", "the guest stays where it is") }
      if !thenHosts.isEmpty { throw useless("--then-host", "the guest stays where it is") }
      return (saveHost, saveHost)
    case .save, .migrate, .detach:
      guard let saveHost else { throw missing("--save-host") }
      guard let restoreHost else { throw missing("--restore-host") }
      return (saveHost, restoreHost)
    }
  }
}
