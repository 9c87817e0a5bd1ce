import Bisection
import Foundation

// bisect-tape [--trials N] [--seeds N] [--group NAME,...] [--out FILE]
//
// Runs the bisection engine on the noise tape and prints, for every cell, how many runs it needed
// and how often it was right, beside what is asked for. --out appends one JSON line a cell.

func value(_ flag: String) -> String? {
  guard let index = CommandLine.arguments.firstIndex(of: flag),
    index + 1 < CommandLine.arguments.count
  else { return nil }
  return CommandLine.arguments[index + 1]
}

let trials = value("--trials").flatMap { Int($0) } ?? 300
let seedCount = value("--seeds").flatMap { Int($0) } ?? 10
let groups = value("--group").map { Set($0.split(separator: ",").map(String.init)) }
let seeds: [UInt64] = (0..<UInt64(max(1, seedCount))).map { $0 == 0 ? 503_139 : $0 }

func pad(_ text: String, _ width: Int) -> String {
  text.count >= width ? text : String(repeating: " ", count: width - text.count) + text
}
func number(_ value: Double?, _ digits: Int) -> String {
  value.map { String(format: "%.\(digits)f", $0) } ?? "-"
}

print(
  "name                       n     fp    fn  conf    mean  asked  p95  max   right  asked  "
    + "wrong undec. claimed  ms/trial")
for cell in Cell.all where groups?.contains(cell.group) ?? true {
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
  if let path = value("--out") {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var line = try encoder.encode(row)
    line.append(UInt8(ascii: "\n"))
    if let handle = FileHandle(forWritingAtPath: path) {
      try handle.seekToEnd()
      try handle.write(contentsOf: line)
      try handle.close()
    } else {
      try line.write(to: URL(fileURLWithPath: path))
    }
  }
}
