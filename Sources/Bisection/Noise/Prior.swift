/// What is believed about the builds before any run.
struct Prior {
  /// P(the fault is older than the good end).
  var older: Double
  /// P(no build is bad, or not for a reason that lies in the builds).
  var noChange: Double
  /// P(the fault came in and was taken back at or below the bad end).
  var windows: Double
  /// By index, P(that build brought the fault in and it stayed); `[0]` is 0.
  var culprits: [Double]
  /// By index, the weight of that build as the first bad one of a window; `[0]` stands for a fault that is older than the good
  /// end and was taken back.
  let windowStarts: [Double]
  /// What makes the shares of all windows out of the weights of their starts.
  let windowScale: Double

  /// Weights rank and never exclude: this share is spread evenly.
  static let uniformShare = 0.2

  /// A prior for a series, with the shares of the special hypotheses.
  init(problem: Problem, older: Double, noChange: Double, windows: Double) {
    let last = problem.last
    let hasWindows = windows > 0 && last >= 2
    self.older = older
    self.noChange = noChange
    self.windows = hasWindows ? windows : 0
    let weights = problem.builds.map { $0.weight.isFinite ? max(0, $0.weight) : 0 }
    let total = weights.dropFirst().reduce(0, +)
    let isWeighted = total > 0 && total.isFinite
    var culprits = [0.0]
    let rest = 1 - older - noChange - self.windows
    for index in 1...last {
      let even = 1 / Double(last)
      let share =
        isWeighted
        ? (1 - Self.uniformShare) * weights[index] / total + Self.uniformShare * even : even
      culprits.append(rest * share)
    }
    self.culprits = culprits
    // A window starts like a culprit, or is there from the beginning, and ends anywhere above.
    windowStarts = [older] + culprits.dropFirst()
    var pairs = 0.0
    for index in 0...last { pairs += windowStarts[index] * Double(last - index) }
    windowScale = hasWindows && pairs > 0 ? self.windows / pairs : 0
  }
}
