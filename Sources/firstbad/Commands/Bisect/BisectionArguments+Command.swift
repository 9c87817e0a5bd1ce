internal import Bisection
internal import CaseFile
internal import TestRunner

extension BisectionArguments {
  /// What makes a bisection in the lab this one.
  init(_ command: BisectRunCommand, _ setup: LabSetup, good: String, bad: String) {
    self.init(
      series: command.range.series ?? "", good: good, bad: bad, axis: setup.axis.rawValue,
      saveHost: setup.axis == .saveHost ? nil : setup.saveHost,
      restoreHost: setup.axis == .restoreHost ? nil : setup.restoreHost,
      guest: setup.axis == .guest ? nil : setup.guest, signature: command.hosts.signature,
      noise: command.lab.noise, seed: String(command.lab.seed),
      others: command.runner.meaning.merging(Self.aim(command)) { $1 })
  }

  /// What makes a bisection by commands this one: with other commands or other meanings of their ends it would be another.
  init(_ command: BisectRunCommand, _ test: CommandTest, good: String, bad: String) {
    let range = command.range
    var others = command.runner.meaning
    if range.git != nil { others["first-parent"] = range.firstParent ? "yes" : "no" }
    let hosts = test.hosts
    self.init(
      series: range.git ?? range.series ?? "", good: good, bad: bad, axis: hosts.axis?.rawValue,
      saveHost: hosts.axis == .saveHost ? nil : hosts.saveHost,
      restoreHost: hosts.axis == .restoreHost ? nil : hosts.restoreHost,
      guest: hosts.axis == .guest ? nil : hosts.guest, signature: command.hosts.signature,
      command: command.runner.command.isEmpty
        ? nil : command.runner.command.map(ShellWords.quoted).joined(separator: " "),
      others: others.merging(Self.aim(command)) { $1 })
  }

  private static func aim(_ command: BisectRunCommand) -> [String: String] {
    command.range.findFix ? ["aim": command.range.aim.rawValue] : [:]
  }
}
