import Bisection
import Foundation

/// How long one choice takes on a long series, in milliseconds.
struct Speed: Encodable {
  var group = "speed"
  var noise: String
  var window: Bool
  var workers: Int
  var n: Int
  var runsBefore: Int
  var medianMilliseconds: Double
  var maxMilliseconds: Double

  /// Bisects a series with a flaky test and times every choice on the way.
  init(noise: Options.Noise, window: Bool, workers: Int, suspects: Int = 10_000) throws {
    self.noise = noise.rawValue
    self.window = window
    self.workers = workers
    n = suspects
    let cell = Cell(
      name: "speed", group: "speed", suspects: suspects,
      falsePositiveRate: noise == .twoSided ? 0.05 : 0,
      falseNegativeRate: noise == .oneSided || noise == .twoSided ? 0.3 : 0,
      scenario: window ? .window : .step,
      options: Options(
        noise: noise, maxRuns: 120, workers: workers, window: window, ends: .given,
        changes: false))
    var world = World(seed: 503_139, trial: 0, cell: cell)
    var bisector = try Bisector(problem: Problem(suspects: suspects), options: cell.options)
    var times: [Double] = []
    choosing: while true {
      let start = DispatchTime.now().uptimeNanoseconds
      let action = bisector.next()
      times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
      guard case .run(let probes) = action else { break choosing }
      for probe in probes {
        guard case .build(let build) = probe.position else { continue }
        try bisector.record(probe, world.run(build))
      }
    }
    times.sort()
    runsBefore = bisector.observations.count
    medianMilliseconds = times[times.count / 2]
    maxMilliseconds = times[times.count - 1]
  }

  /// All that is timed.
  static func all() throws -> [Speed] {
    try [
      Speed(noise: .auto, window: false, workers: 1),
      Speed(noise: .oneSided, window: false, workers: 1),
      Speed(noise: .twoSided, window: false, workers: 1),
      Speed(noise: .twoSided, window: false, workers: 4),
      Speed(noise: .twoSided, window: true, workers: 1),
    ]
  }
}
