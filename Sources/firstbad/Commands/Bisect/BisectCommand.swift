internal import ArgumentParser

/// `firstbad bisect`: find the first bad build, and in it the first bad change; and what to do with the runs kept.
struct BisectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bisect",
    abstract: "Find the first bad build and the first bad change, with verdicts taken from logs.",
    discussion: """
      firstbad bisect --series S --good A --bad B runs tests build by build; all its options: \
      firstbad bisect run --help. Every run is kept in ./.firstbad, or with --case in a case file; \
      the same command continues where it ended.
      Exit status: 0 found, 1 usage or set-up error, 2 only untestable builds left, 3 undecided, \
      4 an end contradicts, 5 nothing changed, 130 interrupted (every run is kept).
      """,
    subcommands: [
      BisectRunCommand.self, BisectLogCommand.self, BisectReplayCommand.self,
      BisectWhatIfCommand.self, BisectUndoCommand.self, BisectRetractCommand.self,
      BisectResetCommand.self,
    ],
    defaultSubcommand: BisectRunCommand.self)
}
