internal import ArgumentParser
internal import Bisection
internal import CaseFile

/// `firstbad bisect undo`: takes back the last run.
struct BisectUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last run that counts.")

  @OptionGroup var state: StateOptions

  mutating func run() throws {
    let journal = try state.latest()
    guard let last = journal.entries.runs.last(where: { !$0.isRetracted }) else {
      throw CommandFailure(message: "\(state.place): no run is left to take back", status: nil)
    }
    try Retraction.retract(last, in: journal, reason: "undone")
  }
}

/// `firstbad bisect retract`: takes back one run.
struct BisectRetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take back one run, by its number in `firstbad bisect log`.")

  @Argument(help: "The number of the run.")
  var number: Int

  @Option(help: "Why, for the journal.")
  var reason: String = "retracted"

  @OptionGroup var state: StateOptions

  mutating func run() throws {
    let journal = try state.latest()
    guard let run = journal.entries.runs.first(where: { $0.number == number }) else {
      throw CommandFailure(
        message:
          "\(state.place): there is no run \(number); `firstbad bisect log` shows the numbers",
        status: nil)
    }
    guard !run.isRetracted else {
      throw CommandFailure(
        message: "\(state.place): run \(number) was taken back before", status: nil)
    }
    try Retraction.retract(run, in: journal, reason: reason)
  }
}

/// `firstbad bisect reset`: puts the journal aside.
struct BisectResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Put the journal aside, so that another bisection can begin; --reuse still finds it.")

  @Option(help: "The folder that keeps the runs.")
  var state: String?

  mutating func run() throws {
    let options = try StateOptions.parse(state.map { ["--state", $0] } ?? [])
    try CommandFailure.wrapping {
      // A place in which nothing is kept is not made for this.
      guard try JournalFolder.present(in: options.folder) != nil else {
        Console.write("no bisection is kept in \(options.folder)\n")
        return
      }
      let target = try JournalFolder(path: options.folder).putAside()
      Console.write("the journal is now \(target ?? "gone")\n")
    }
  }
}

/// Writes that a run is taken back.
enum Retraction {
  static func retract(
    _ run: NumberedRun, in journal: any BisectionJournal, reason: String
  ) throws {
    try CommandFailure.wrapping {
      try journal.append(.retraction(of: run.number, run.entry, reason: reason))
    }
    let seen = run.entry.observation
    Console.write("run \(run.number) is taken back: \(seen.build) \(seen.verdict)\n")
  }
}
