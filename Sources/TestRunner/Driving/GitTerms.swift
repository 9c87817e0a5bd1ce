internal import Bisection

/// The words of a `git bisect log` for the states of the two ends.
///
/// git takes most words, but none of its own for the other end: what it calls good is older than what it calls bad. So a
/// search for a repair says `broken` and `fixed`, as git's manual does, unless the user has words that git takes.
struct GitTerms: Hashable {
  /// The older end's state.
  let old: String
  /// The newer end's state.
  let new: String

  init(_ options: Options) {
    let own = options.terms
    let isUsable =
      own.old != own.new && GitTerms.isTerm(own.old, of: ["bad", "new"])
      && GitTerms.isTerm(own.new, of: ["good", "old"])
    let isFix = options.aim == .firstGood
    old = isUsable ? own.old : isFix ? "broken" : "good"
    new = isUsable ? own.new : isFix ? "fixed" : "bad"
  }

  /// What `git bisect start` is told of them, quoted as `git bisect replay` demands and with a blank behind it;
  /// nothing where they are git's own.
  var arguments: String {
    old == "good" && new == "bad" ? "" : "'--term-old=\(old)' '--term-new=\(new)' "
  }

  /// The subcommands of `git bisect`, which can be no terms.
  private static let commands: Set<String> = [
    "help", "log", "next", "replay", "reset", "run", "skip", "start", "terms", "view", "visualize",
  ]

  private static func isTerm(_ word: String, of others: [String]) -> Bool {
    !word.isEmpty && !commands.contains(word) && !others.contains(word)
      && word.unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
      } && word.first != "-"
  }
}
