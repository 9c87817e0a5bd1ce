extension Prior {
  /// The shares of the special hypotheses, by what the user says about the ends.
  ///
  /// Many reports of a broken build have no culprit among the builds, so "no change" has a tenth;
  /// less with `auto`, whose bad end has been seen to fail or is run again first. That the fault is
  /// older than a checked good end is as probable as that it came with one of two builds. Where the
  /// ends are given, windows are considered only if asked for.
  init(problem: Problem, options: Options) {
    let isChecked = options.ends == .check
    let isAuto = options.noise == .auto
    self.init(
      problem: problem,
      older: isChecked ? min(0.01, 2 / Double(problem.last)) : 0,
      noChange: options.window ? 0.05 : isAuto ? 0.02 : 0.1,
      windows: options.window ? 0.6 : (isChecked || isAuto ? 0.03 : 0))
  }
}

extension NoisySearch {
  /// What runs on a bad and on a good build are expected to say under an answer.
  func evidence(under leader: Leader?) -> RateModel.Evidence {
    let segments = posterior.segments()
    let start = segments[leader?.firstBad ?? problem.last]
    if case .window(_, let firstFixed) = leader?.kind,
      let window = posterior.windows.first(where: {
        $0.start == start && $0.end == segments[firstFixed]
      })
    {
      return window.evidence
    }
    return posterior.stepEvidence[start]
  }
}

extension RateModel {
  /// The belief about the two error rates that the options stand for.
  ///
  /// Unknown rates are a mixture of Beta distributions that was chosen on the noise tape for few
  /// runs at the accuracy asked for. With false alarms ruled out, most tests miss a fifth of the
  /// failures, some miss half, a few miss most; where both errors occur, missed failures are a
  /// quarter and false alarms a twelfth on average. `auto` believes nine to one that the test
  /// never errs, until an answer proves the contrary; from then on it is as if both errors had been expected from the
  /// beginning, or missed failures alone where a false alarm is ruled out.
  ///
  /// Where the first good build is looked for, the engine's two states change places, and the rates with them.
  static func components(_ options: Options) -> [Component] {
    let components = asSeen(options)
    guard options.aim == .firstGood else { return components }
    return components.map {
      Component(
        weight: $0.weight, falseNegative: $0.falsePositive, falsePositive: $0.falseNegative)
    }
  }

  private static func asSeen(_ options: Options) -> [Component] {
    let known = options.falseNegativeRate.map { [(1.0, Rate.pinned($0))] }
    switch options.noise {
    case .none:
      return [Component(weight: 1, falseNegative: .pinned(0), falsePositive: .pinned(0))]
    case .oneSided:
      return (known ?? missedFailures).map {
        Component(weight: $0.0, falseNegative: $0.1, falsePositive: .pinned(0))
      }
    case .twoSided:
      return (known ?? [(1, .beta(2, 6))]).map {
        Component(weight: $0.0, falseNegative: $0.1, falsePositive: falsePositive(options))
      }
    case .auto:
      let reliable = Component(weight: 0.9, falseNegative: .pinned(0), falsePositive: .pinned(0))
      // Where a false alarm is ruled out, as by a failure's signature in the logs, all that is left is missed failures.
      guard options.falsePositiveRate != 0 else {
        return [reliable]
          + (known ?? missedFailures).map {
            Component(weight: $0.0 / 10, falseNegative: $0.1, falsePositive: .pinned(0))
          }
      }
      let negative = options.falseNegativeRate.map(Rate.pinned) ?? .beta(2, 6)
      return [
        reliable,
        Component(weight: 0.1, falseNegative: negative, falsePositive: falsePositive(options)),
      ]
    }
  }

  /// How often failures are missed where nothing else goes wrong.
  private static let missedFailures: [(Double, Rate)] = [
    (0.8, .beta(1.5, 6)), (0.18, .beta(8, 8)), (0.02, .beta(6, 3)),
  ]

  private static func falsePositive(_ options: Options) -> Rate {
    options.falsePositiveRate.map(Rate.pinned) ?? .beta(1, 12)
  }
}
