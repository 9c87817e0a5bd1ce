extension Prior {
  /// The shares of the special hypotheses, by what the user says about the ends.
  ///
  /// Where the ends are checked they may turn out to be wrong; where they are given, only "no
  /// change" keeps a small share, as the bad end's failure may have been a flake.
  init(problem: Problem, options: Options) {
    let isChecked = options.ends == .check
    self.init(
      problem: problem,
      older: isChecked ? 0.01 : 0,
      noChange: options.window ? 0.05 : 0.02,
      windows: options.window ? 0.6 : (isChecked && options.noise == .auto ? 0.05 : 0))
  }
}

extension RateModel {
  /// The belief about the two error rates that the options stand for.
  ///
  /// Unknown rates: fn ~ Beta(1, 3), a quarter on average; fp ~ Beta(1, 8), rarer. `auto` believes
  /// four to one that the test never errs, until an answer proves the contrary.
  static func components(_ options: Options) -> [Component] {
    let negative = options.falseNegativeRate.map(Rate.pinned) ?? .beta(1, 3)
    let positive = options.falsePositiveRate.map(Rate.pinned) ?? .beta(1, 8)
    let exact = Component(weight: 1, falseNegative: .pinned(0), falsePositive: .pinned(0))
    switch options.noise {
    case .none:
      return [exact]
    case .oneSided:
      return [Component(weight: 1, falseNegative: negative, falsePositive: .pinned(0))]
    case .twoSided:
      return [Component(weight: 1, falseNegative: negative, falsePositive: positive)]
    case .auto:
      var believed = exact
      believed.weight = 0.8
      return [
        believed, Component(weight: 0.2, falseNegative: negative, falsePositive: positive),
      ]
    }
  }
}
