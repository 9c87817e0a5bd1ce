import Bisection

/// One row of the table: a kind of series, how it is bisected, and what is asked of it.
struct Cell {
  var name: String
  var group: String
  var suspects = 64
  var falsePositiveRate = 0.0
  var falseNegativeRate = 0.0
  var scenario = World.Scenario.step
  var brokenShare = 0.0
  var options: Options
  /// The most runs on average, and the least accuracy; nil where nothing is asked.
  var maxMeanRuns: Double?
  var minAccuracy: Double?
}

extension Cell {
  private static func options(
    _ noise: Options.Noise, _ confidence: Double, window: Bool = false, maxRuns: Int? = 2_000,
    fn: Double? = nil, fp: Double? = nil, ends: Options.Ends = .given, confirmations: Int = 1
  ) -> Options {
    Options(
      noise: noise, falseNegativeRate: fn, falsePositiveRate: fp, confidence: confidence,
      confirmations: confirmations, maxRuns: maxRuns, window: window, ends: ends, changes: false)
  }

  /// All rows, in the order of the table.
  static let all: [Cell] = exact + oneSided + twoSided + known + noChange + windows + untestable

  private static let exact: [Cell] = [23, 36, 64, 256, 1024].map { suspects in
    var power = 0
    while 1 << power < suspects { power += 1 }
    return Cell(
      name: "no noise", group: "exact", suspects: suspects,
      options: options(.auto, 0.95, ends: .check, confirmations: 2),
      maxMeanRuns: Double(2 + power + 2), minAccuracy: 1)
  }

  private static let oneSided: [Cell] = [(0.1, 13, 0.99), (0.3, 18, 0.99), (0.5, 25, 0.97)].map {
    Cell(
      name: "one-sided, rate unknown", group: "one-sided", falseNegativeRate: $0.0,
      options: options(.oneSided, 0.983), maxMeanRuns: $0.1, minAccuracy: $0.2)
  }

  private static let twoSided: [Cell] = [
    (64, 0.05, 0.3, 22), (256, 0.05, 0.3, 30), (64, 0.1, 0.1, 16), (256, 0.1, 0.1, 21),
  ].map {
    Cell(
      name: "two-sided, rates unknown", group: "two-sided", suspects: $0.0,
      falsePositiveRate: $0.1, falseNegativeRate: $0.2,
      options: options(.twoSided, $0.0 == 64 ? 0.89 : 0.9),
      maxMeanRuns: $0.3, minAccuracy: 0.95)
  }

  private static let known: [Cell] = [64, 256].flatMap { suspects in
    [(0.0, 0.1), (0, 0.3), (0, 0.5), (0.05, 0.3), (0.1, 0.1), (0.2, 0.2)].map { fp, fn in
      Cell(
        name: "rates known", group: "known", suspects: suspects, falsePositiveRate: fp,
        falseNegativeRate: fn,
        options: options(.twoSided, suspects == 64 ? 0.935 : 0.945, fn: fn, fp: fp),
        maxMeanRuns: 1.1 * log2(suspects) / capacity(fp: fp, fn: fn), minAccuracy: 0.95)
    }
  }

  private static let hardNoise = [(0.0, 0.0), (0, 0.3), (0.1, 0.1)]

  private static let noChange: [Cell] = hardNoise.map { fp, fn in
    Cell(
      name: "nothing changed", group: "none", falsePositiveRate: fp, falseNegativeRate: fn,
      scenario: .none, options: options(fp == 0 ? .oneSided : .twoSided, 0.95, maxRuns: 100),
      minAccuracy: 0.98)
  }

  private static let windows: [Cell] = hardNoise.map { fp, fn in
    Cell(
      name: "window", group: "window", falsePositiveRate: fp, falseNegativeRate: fn,
      scenario: .window,
      options: options(fp == 0 ? .oneSided : .twoSided, 0.95, window: true, maxRuns: 300),
      minAccuracy: 0.95)
  }

  private static let untestable: [Cell] =
    [(0.0, 0.0), (0, 0.3), (0.1, 0.1)].map { fp, fn in
      Cell(
        name: "30 % untestable", group: "broken", falsePositiveRate: fp, falseNegativeRate: fn,
        scenario: .broken, brokenShare: 0.3,
        options: options(fp > 0 ? .twoSided : fn > 0 ? .oneSided : .auto, 0.95),
        minAccuracy: fp + fn == 0 ? 0.99 : 0.95)
    } + [
      Cell(
        name: "block of 20 untestable", group: "block", scenario: .block,
        options: options(.auto, 0.95), maxMeanRuns: 14, minAccuracy: 0.99),
      Cell(
        name: "real-life faults", group: "real-life", suspects: 23, falseNegativeRate: 0.5,
        scenario: .realLife, brokenShare: 0.1,
        options: options(.oneSided, 0.99, maxRuns: 120, ends: .check, confirmations: 2),
        maxMeanRuns: 40, minAccuracy: 0.89),
    ]
}
