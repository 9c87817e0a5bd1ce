import Bisection
import Foundation

// bisect-tape [--trials N] [--seeds N] [--group NAME,...] [--out FILE]
//
// Runs the bisection engine on the noise tape and prints, for every cell, how many runs it needed
// and how often it was right, beside what is asked for. --out appends one JSON line a cell.

let trials = argument("--trials").flatMap { Int($0) } ?? 300
let seedCount = argument("--seeds").flatMap { Int($0) } ?? 10
let groups = argument("--group").map { Set($0.split(separator: ",").map(String.init)) }
let seeds: [UInt64] = (0..<UInt64(max(1, seedCount))).map { $0 == 0 ? 503_139 : $0 }

func isWanted(_ group: String) -> Bool { groups?.contains(group) ?? true }

print(
  "name                       n     fp    fn  conf    mean  asked  p95  max   right  asked  "
    + "wrong undec. claimed  ms/trial")
for cell in Cell.all where isWanted(cell.group) {
  let start = Date()
  var results: [Trial] = []
  for seed in seeds {
    for trial in 0..<UInt64(max(1, trials)) {
      results.append(try Trial(seed: seed, trial: trial, cell: cell))
    }
  }
  let row = Row(
    cell: cell, seeds: seeds, trials: results, seconds: Date().timeIntervalSince(start))
  let columns = [
    cell.name.padding(toLength: 24, withPad: " ", startingAt: 0), pad("\(row.n)", 4),
    pad(number(row.fp, 2), 6), pad(number(row.fn, 2), 5), pad(number(row.confidence, 3), 6),
    pad(number(row.mean, 2), 6), pad(number(row.targetMean, 1), 6), pad("\(row.p95)", 4),
    pad("\(row.max)", 4), pad(number(row.accuracy, 4), 7), pad(number(row.targetAccuracy, 2), 5),
    pad(number(row.wrongNames, 4), 7), pad(number(row.undecided, 4), 6),
    pad(number(row.claimed, 3), 6), pad(number(row.secondsPerTrial * 1_000, 2), 8),
    row.isMet ? "" : "MISSED",
  ]
  print(columns.joined(separator: " "))
  try log(row)
}
if isWanted("calibration") {
  print("\ncalibration    claimed   right  trials")
  for bin in try Calibration.all(seeds: Array(seeds.prefix(2)), trials: min(trials, 200)) {
    print(
      "\(bin.noise.padding(toLength: 12, withPad: " ", startingAt: 0)) "
        + "\(pad(number(bin.claimed, 3), 9)) \(pad(number(bin.right, 3), 7)) "
        + "\(pad("\(bin.trials)", 7))")
    try log(bin)
  }
}
if isWanted("speed") {
  print("\nspeed             n  window workers  runs  median ms  max ms")
  for speed in try Speed.all() {
    print(
      "\(speed.noise.padding(toLength: 12, withPad: " ", startingAt: 0)) "
        + "\(pad("\(speed.n)", 6)) \(pad("\(speed.window)", 7)) \(pad("\(speed.workers)", 7)) "
        + "\(pad("\(speed.runsBefore)", 5)) \(pad(number(speed.medianMilliseconds, 2), 10)) "
        + "\(pad(number(speed.maxMilliseconds, 2), 7))")
    try log(speed)
  }
}
