import Bisection

/// The figures of one cell, as a JSON line and as a line of the table.
struct Row: Encodable {
  var group: String
  var name: String
  var n: Int
  var fp: Double
  var fn: Double
  var noise: String
  var confidence: Double
  var trials: Int
  var seeds: [UInt64]
  var mean: Double
  var median: Int
  var p95: Int
  var max: Int
  var accuracy: Double
  var wrongNames: Double
  var undecided: Double
  var claimed: Double
  var targetMean: Double?
  var targetAccuracy: Double?
  var secondsPerTrial: Double

  init(cell: Cell, seeds: [UInt64], trials: [Trial], seconds: Double) {
    let count = Double(trials.count)
    let runs = trials.map(\.runs).sorted()
    group = cell.group
    name = cell.name
    n = cell.suspects
    fp = cell.falsePositiveRate
    fn = cell.falseNegativeRate
    noise = cell.options.noise.rawValue
    confidence = cell.options.confidence
    self.trials = trials.count
    self.seeds = seeds
    mean = Double(runs.reduce(0, +)) / count
    median = runs[runs.count / 2]
    p95 = runs[min(runs.count - 1, runs.count * 95 / 100)]
    max = runs.last ?? 0
    accuracy = Double(trials.count { $0.isRight }) / count
    wrongNames = Double(trials.count { $0.isWrongName }) / count
    undecided = Double(trials.count { $0.isUndecided }) / count
    claimed = trials.reduce(0) { $0 + $1.confidence } / count
    targetMean = cell.maxMeanRuns
    targetAccuracy = cell.minAccuracy
    secondsPerTrial = seconds / count
  }

  var isMet: Bool {
    mean <= (targetMean ?? .infinity) && accuracy >= (targetAccuracy ?? 0)
  }
}
