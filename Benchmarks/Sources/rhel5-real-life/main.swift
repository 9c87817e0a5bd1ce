import Analysis
import Bisection
import BuiltInPatterns
import Foundation
import KernelSeries
import TestRunner
import XenLab

// Bisections of the RHEL 5 series by simulated runs with real-life faults: logs, analysis and verdict included.
//   rhel5-real-life [SEEDS] [WORKERS] [OUT.tsv] [ROWS]
//
// fn 0.5 (no traffic flows in every other test), 5 % unrelated crashes, 10 % of the builds don't install, 2 % faults of the bench.

let arguments = CommandLine.arguments.dropFirst()
let seeds = arguments.first.flatMap { Int($0) } ?? 1_000
let workers = arguments.dropFirst().first.flatMap { Int($0) } ?? 2
let out = arguments.dropFirst(2).first
/// How many of the four kinds of bisection are measured.
let rowCount = arguments.dropFirst(3).first.flatMap { Int($0) } ?? 4
let confidence = 0.99

let faults: [(RealLife.Fault, Double)] = [
  (.quietTest, 0.5), (.guestCrash, 0.05), (.noInstall, 0.1), (.labFault, 0.02),
]
let (good, bad, culprit) = ("2.6.18-128.el5", "2.6.18-151.el5", "2.6.18-145.el5")

/// What one bisection came to.
struct Trial {
  var outcome: BisectionReport.Outcome
  var isRight: Bool
  var buildRuns: Int
  var allRuns: Int
  /// Whether the culprit, the build before it and the ends install at all with this seed.
  var isDecidable: Bool
}

func bisect(
  seed: UInt64, noise: Options.Noise, target: SignatureTarget?, analyzer: Analyzer
) async throws -> Trial {
  var setup = LabSetup(
    axis: .restoreHost, saveHost: good, restoreHost: good, guest: good, seed: seed)
  for (fault, rate) in faults { setup.realLife[fault] = rate }
  let series = KernelSeries.rhel5KernelXen
  let driver = try BisectionDriver(
    series: series, good: good, bad: bad,
    // As the program asks: a failure that is told by its signature is no false alarm.
    options: Options(
      noise: noise, falsePositiveRate: 0, confidence: confidence, maxRuns: 200,
      endFailures: target == nil ? 3 : 1),
    runner: LabRunner(
      series: series, setup: setup, analyzer: analyzer,
      sought: SoughtFailure(named: target, badEnd: bad))
  )
  let report = try await driver.run(journal: { _ in }, progress: { _ in })
  let by = report.runsBy
  let index = try series.index(of: culprit)
  func position(_ version: String?) -> Int? { version.flatMap { try? series.index(of: $0) } }
  let isRight =
    switch report.outcome {
    case .found: report.firstBad == culprit
    case .range, .undecided:
      position(report.range?.lastGood).map { $0 < index } ?? true
        && position(report.range?.firstBad).map { $0 >= index } ?? true
    case .window, .contradiction, .noChange: false
    }
  if ProcessInfo.processInfo.environment["VERBOSE"] != nil,
    report.outcome == .contradiction || report.outcome == .found && !isRight
  {
    let seen = report.observations.map { "\($0.build.split(separator: ".")[2]) \($0.verdict)" }
    print(seed, report.outcome, report.firstBad ?? "-", report.confidence, report.remarks, seen)
  }
  let named = [good, "2.6.18-144.el5", culprit, bad]
  let uninstallable = Set(
    report.observations.filter { $0.reason == "the build could not be installed" }.map(\.build))
  return Trial(
    outcome: report.outcome, isRight: isRight, buildRuns: by.ends + by.search + by.confirm,
    allRuns: report.runs, isDecidable: uninstallable.isDisjoint(with: named))
}

var rows = [
  "noise\tsignature\tconfidence\tseeds\tfound\trange\tundecided\tend contradicts\tother\twrong name\trange without culprit\t"
    + "mean build runs\tmean all runs\tseconds"
]
let analyzer = Analyzer(catalog: try BuiltInCatalog.load())
let looked: [(Options.Noise, SignatureTarget?)] = [
  (.auto, .correlation("netfront-grant-failure")),
  (.oneSided, .correlation("netfront-grant-failure")), (.auto, nil), (.oneSided, nil),
]
for (noise, target) in looked.prefix(rowCount) {
  var trials: [Trial] = []
  let start = ContinuousClock.now
  try await withThrowingTaskGroup(of: [Trial].self) { group in
    for worker in 0..<workers {
      group.addTask {
        var part: [Trial] = []
        for seed in stride(from: worker, to: seeds, by: workers) {
          part.append(
            try await bisect(seed: UInt64(seed), noise: noise, target: target, analyzer: analyzer))
        }
        return part
      }
    }
    for try await part in group { trials += part }
  }
  let seconds = (ContinuousClock.now - start).components.seconds
  func count(_ outcome: BisectionReport.Outcome) -> Int { trials.count { $0.outcome == outcome } }
  let ends = count(.contradiction)
  let other = trials.count - count(.found) - count(.range) - count(.undecided) - ends
  let wrong = trials.count { $0.outcome == .found && !$0.isRight }
  let lost = trials.count { [.range, .undecided].contains($0.outcome) && !$0.isRight }
  func mean(_ value: (Trial) -> Int) -> String {
    String(format: "%.1f", Double(trials.map(value).reduce(0, +)) / Double(max(1, trials.count)))
  }
  rows.append(
    [
      noise.rawValue, target == nil ? "shown by the bad end" : "given", "\(confidence)",
      "\(trials.count)", "\(count(.found))", "\(count(.range))",
      "\(count(.undecided))", "\(ends)", "\(other)", "\(wrong)", "\(lost)", mean(\.buildRuns),
      mean(\.allRuns),
      "\(seconds)",
    ].joined(separator: "\t"))
  print(rows.last ?? "")
  fflush(nil)
}
let text = rows.joined(separator: "\n") + "\n"
if let out { try text.write(toFile: out, atomically: true, encoding: .utf8) } else { print(text) }
