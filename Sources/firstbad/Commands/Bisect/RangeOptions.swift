internal import ArgumentParser
internal import Bisection

/// What is bisected: a series or a repository, and the two ends.
struct RangeOptions: ParsableArguments {
  @Option(
    help: """
      The series of builds: a built-in name, or a file (an existing one, or ./x) with a version a line, \
      oldest first, or as `firstbad series import` writes it.
      """)
  var series: String?

  @Option(help: "A git repository whose commits are the builds, instead of --series.")
  var git: String?

  @Flag(
    name: .customLong("first-parent"),
    help: "With --git: take a merge as one change; don't go into what it merged.")
  var firstParent = false

  @Option(parsing: .unconditional, help: "A build that is good.")
  var good: String

  @Option(
    parsing: .unconditional, help: "A later build that is bad; an older one with --find-fix.")
  var bad: String

  @Flag(help: "The failure may have been taken back before the bad end: look for both edges.")
  var window = false

  @Flag(
    name: .customLong("find-fix"),
    help: "Look for the first good build after a bad one: where the failure was repaired.")
  var findFix = false

  @Option(name: .customLong("term-old"), help: "Your word for the older end's state.")
  var termOld: String?

  @Option(name: .customLong("term-new"), help: "Your word for the newer end's state.")
  var termNew: String?

  var aim: Options.Aim { findFix ? .firstGood : .firstBad }
  var older: String { findFix ? bad : good }
  var newer: String { findFix ? good : bad }

  func validate() throws {
    if window && findFix {
      throw ValidationError("--window finds both edges; give either --window or --find-fix")
    }
    guard (series == nil) != (git == nil) else {
      throw ValidationError(
        series == nil
          ? "give --series with a name or a file of versions, or --git with a repository"
          : "--series and --git are two series; give one of them")
    }
    if firstParent && git == nil {
      throw ValidationError("--first-parent is about the merges of --git")
    }
  }
}
