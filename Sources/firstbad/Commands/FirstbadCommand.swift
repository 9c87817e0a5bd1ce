internal import ArgumentParser

/// The program's root: subcommands only.
struct FirstbadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "firstbad",
    abstract:
      "Says what happened between a Xen guest and its hypervisor, and which build began it.",
    discussion: """
      Reads guest and hypervisor logs, joins what belongs together to incidents and explains them; \
      bisects kernel builds with a verdict taken from both logs; writes the report.
      """,
    version: "0.1.0",
    subcommands: [
      AnalyzeCommand.self, ScanCommand.self, PatternsCommand.self, SeriesCommand.self,
      SimulateCommand.self, MatrixCommand.self, BisectCommand.self, VerdictCommand.self,
      DiffCommand.self,
      ReportCommand.self, CaseCommand.self, DemoCommand.self,
    ])
}
