/// How a machine fails to come up.
enum BootFailure {
  /// It stops without a word, that share of its boot behind it (in hundredths).
  case hang(share: Int)
  /// Its kernel finds no root file system and panics.
  case panic

  /// How many of a boot's lines are printed.
  func printed(of count: Int) -> Int {
    switch self {
    case .hang(let share): count * share / 100
    case .panic: count * 4 / 5
    }
  }
}
