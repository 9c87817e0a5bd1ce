import Analysis
import BuiltInPatterns
import Calibration
import Foundation

// Whether confidence means something: generated cases with known truth, what was claimed against what was right.
//   calibration [--cases 2000] [--first 0] [--samples SampleLogs] [--out FOLDER]
//   calibration --logs-of 1616 --out FOLDER       the logs of one case, to look at

var options = ["--cases": "2000", "--first": "0", "--samples": "SampleLogs"]
var words = Array(CommandLine.arguments.dropFirst())
while words.count >= 2 {
  options[words[0]] = words[1]
  words.removeFirst(2)
}
let cases = options["--cases"].flatMap { Int($0) } ?? 2000
let first = options["--first"].flatMap { Int($0) } ?? 0
let samples = options["--samples"] ?? "SampleLogs"

var texts: [String: [String: String]] = [:]
for run in RealRun.failing + RealRun.others {
  for file in run.files {
    let url = URL(fileURLWithPath: "\(samples)/\(run.name)/\(file)")
    texts[run.name, default: [:]][file] = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
let maker = CaseMaker(texts: texts)
if let number = options["--logs-of"].flatMap({ Int($0) }), let out = options["--out"] {
  let known = maker.make(number)
  print(([known.name] + known.changes).joined(separator: " "))
  for log in known.logs {
    let url = URL(fileURLWithPath: out).appending(path: log.name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try log.lines.map { $0.text + "\n" }.joined().write(to: url, atomically: true, encoding: .utf8)
    print("\(log.role?.rawValue ?? "role not told")\t\(url.path)")
  }
  exit(0)
}
let catalog = try BuiltInCatalog.load()

/// The answers of every second case.
@Sendable func answers(worker: Int) -> [(number: Int, judgements: [Judge.Judgement])] {
  let analyzer = Analyzer(catalog: catalog)
  return stride(from: first + worker, to: first + cases, by: 2).map { number in
    let known = maker.make(number)
    return (number, Judge.judge(analyzer.analyze(known.inputs), against: known))
  }
}

let workers = (0..<2).map { worker in Task.detached { answers(worker: worker) } }
var found: [(number: Int, judgements: [Judge.Judgement])] = []
for worker in workers { found += await worker.value }
let all = found.sorted { $0.number < $1.number }

func report(_ title: String, _ judgements: [Judge.Judgement]) -> [String] {
  let table = CalibrationTable(judgements)
  let rows = table.byConfidence + table.byLeading + table.byPairing + table.byCertainty
  let score = String(format: "%.4f", table.brierScore)
  return ["\(title): \(judgements.count) incidents, Brier score \(score)"]
    + ["what\tincidents\tclaimed\tright\tright, each situation counted once"]
    + rows.map { row in
      let claimed = row.claimed.isNaN ? "" : String(format: "%.3f", row.claimed)
      let right = [row.right, row.rightBySituation].map { String(format: "%.3f", $0) }
      return "\(row.name)\t\(row.count)\t\(claimed)\t\(right.joined(separator: "\t"))"
    } + [""]
}
let even = all.filter { $0.number.isMultiple(of: 2) }.flatMap(\.judgements)
let odd = all.filter { !$0.number.isMultiple(of: 2) }.flatMap(\.judgements)
let lines =
  report("cases of even numbers, which the constants were set by", even)
  + report("cases of odd numbers", odd)
print(lines.joined(separator: "\n"))

if let out = options["--out"] {
  try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
  try lines.joined(separator: "\n").write(
    toFile: "\(out)/calibration.txt", atomically: true, encoding: .utf8)
  let heading =
    "case\tname\tchanges\tanswer\tconfidence\tleading\tpairing\tcertainty\tcause\tguest\tpair"
  let rows = all.flatMap { number, judgements in
    judgements.map { judgement in
      [
        "\(number)", judgement.name, judgement.changes.joined(separator: ","), judgement.signature,
        String(format: "%.4f", judgement.confidence), String(format: "%.4f", judgement.leading),
        judgement.pairing?.rawValue ?? "", judgement.certainty?.rawValue ?? "",
        judgement.isCauseRight ? "right" : "wrong", judgement.isGuestRight ? "right" : "wrong",
        judgement.isPairRight ? "right" : "wrong",
      ].joined(separator: "\t")
    }
  }
  try ([heading] + rows).joined(separator: "\n").appending("\n").write(
    toFile: "\(out)/calibration.tsv", atomically: true, encoding: .utf8)
}
