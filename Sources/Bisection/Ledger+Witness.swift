extension Ledger {
  /// Whether an answer rests on runs of the two builds that it names.
  ///
  /// An end that could not be tested is the user's word: good enough to search by, but no proof that a build is the first
  /// bad one. Where the ends are given, they need no run.
  func witnesses(lastGood: Int, firstBad: Int, _ options: Options) -> Bool {
    let areGiven = options.ends == .given
    return (builds[firstBad].failed > 0 || areGiven && firstBad == builds.count - 1)
      && (builds[lastGood].passed > 0 || areGiven && lastGood == 0)
  }
}
