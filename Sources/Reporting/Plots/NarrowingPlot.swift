import Bisection

/// How a bisection narrowed its range run by run: a row a run, a column a build.
struct NarrowingPlot {
  let trace: BisectionTrace
  let name: String

  private static let left = 64.0
  private static let right = Plot.width - 84
  private static let rowHeight = 20.0
  private static let top = 30.0
  /// More runs than this are not drawn one by one: the first and the last are, and it is said.
  private static let mostRows = 60

  private var scale: PlotScale {
    PlotScale(
      low: -0.5, high: Double(trace.builds.count) - 0.5, left: Self.left, right: Self.right)
  }

  private var shown: [BisectionTrace.Step] {
    trace.steps.count <= Self.mostRows
      ? trace.steps
      : trace.steps.prefix(Self.mostRows / 2) + trace.steps.suffix(Self.mostRows / 2)
  }

  /// The drawing.
  var plot: Plot {
    var svg = SVG()
    let scale = scale
    svg.text("run", at: (4, 18), class: "p-soft")
    svg.text(trace.builds.first ?? "", at: (Self.left, 18), class: "p-soft", room: 230)
    svg.text(
      trace.builds.last ?? "", at: (Self.right, 18), anchor: .end, class: "p-soft", room: 230)
    svg.text("left", at: (Plot.width - 70, 18), class: "p-soft")
    let width = (Self.right - Self.left) / Double(max(1, trace.builds.count))
    for (row, step) in shown.enumerated() {
      let y = Self.top + (Double(row) + 0.5) * Self.rowHeight
      svg.text("\(step.run)", at: (30, y + 4), anchor: .end)
      svg.line((Self.left, y), (Self.right, y), class: "p-grid")
      let from = scale.position(Double(step.range.lowerBound) - 0.5)
      let to = scale.position(Double(step.range.upperBound) + 0.5)
      let names = Self.names(step.range, trace.builds)
      svg.box(
        x: from, y: y - 7, width: to - from, height: 14, class: "p-band",
        title: "after run \(step.run): \(names)")
      for (index, chance) in step.posterior.enumerated() where chance >= 0.005 {
        let height = max(1, 14 * chance)
        svg.box(
          x: scale.position(Double(index)) - width / 2 + width * 0.1, y: y + 7 - height,
          width: width * 0.8, height: height, class: "p-chance",
          title: "\(trace.builds[index]): \(Words.percent(chance))")
      }
      svg.box(x: from, y: y - 7, width: to - from, height: 14, class: "p-range")
      svg.mark(
        verdict: step.verdict, at: (scale.position(Double(step.build)), y),
        title: "run \(step.run): \(trace.builds[step.build]) \(step.verdict)")
      let left = step.range.count
      svg.text(
        Words.count(left, "build"), at: (Plot.width - 70, y + 4), class: "p-soft")
    }
    let bottom = Self.top + Double(shown.count) * Self.rowHeight
    drawKey(at: bottom + 20, on: &svg)
    return Plot(
      name: "\(name)-narrowing",
      title: "How the range of builds narrowed, run by run", description: words,
      height: bottom + 34, body: svg.body)
  }

  private func drawKey(at y: Double, on svg: inout SVG) {
    var x = Self.left
    for (verdict, text, room) in [
      ("good", "good", 60.0), ("bad", "bad", 52.0), ("skip", "no verdict", 96.0),
    ] {
      svg.mark(verdict: verdict, at: (x + 5, y - 4))
      svg.text(text, at: (x + 16, y), class: "p-soft")
      x += room
    }
    svg.box(x: x, y: y - 11, width: 18, height: 14, class: "p-band")
    svg.box(x: x, y: y - 11, width: 18, height: 14, class: "p-range")
    svg.text("builds left", at: (x + 24, y), class: "p-soft")
    x += 112
    svg.box(x: x, y: y - 8, width: 8, height: 11, class: "p-chance")
    svg.text("probability of a build", at: (x + 14, y), class: "p-soft")
  }

  private static func names(_ range: ClosedRange<Int>, _ builds: [String]) -> String {
    range.count == 1
      ? builds[range.lowerBound] : "\(builds[range.lowerBound]) to \(builds[range.upperBound])"
  }

  private var words: String {
    let rows = shown.map { step in
      "Run \(step.run): \(trace.builds[step.build]) is \(step.verdict); "
        + "\(Words.count(step.range.count, "build")) left (\(Self.names(step.range, trace.builds)))."
    }
    let hidden = trace.steps.count - shown.count
    let gap = hidden > 0 ? " \(hidden) runs between the first and the last are not drawn." : ""
    return rows.joined(separator: " ") + gap
  }
}

/// What was probable when a bisection ended: a bar a build.
struct PosteriorPlot {
  let trace: BisectionTrace
  let name: String

  private static let left = 56.0
  private static let right = Plot.width - 16
  private static let top = 24.0
  private static let bottom = 150.0

  /// The drawing.
  var plot: Plot {
    let posterior = trace.steps.last?.posterior ?? []
    var svg = SVG()
    let across = PlotScale(
      low: -0.5, high: Double(max(1, posterior.count)) - 0.5, left: Self.left, right: Self.right)
    let up = PlotScale(low: 0, high: 1, left: Self.bottom, right: Self.top)
    for tick in [0.0, 0.25, 0.5, 0.75, 1] {
      let y = up.position(tick)
      svg.line((Self.left, y), (Self.right, y), class: tick == 0 ? "p-axis" : "p-grid")
      svg.text("\(Int(tick * 100)) %", at: (Self.left - 6, y + 4), anchor: .end, class: "p-soft")
    }
    let width = (Self.right - Self.left) / Double(max(1, posterior.count))
    let leader = posterior.indices.max { posterior[$0] < posterior[$1] }
    for (index, chance) in posterior.enumerated() where chance > 0 {
      let y = up.position(chance)
      svg.box(
        x: across.position(Double(index)) - width * 0.4, y: y, width: width * 0.8,
        height: Self.bottom - y, class: "p-chance",
        title: "\(trace.builds[index]): \(Words.percent(chance))")
    }
    if let leader {
      let x = across.position(Double(leader))
      let y = up.position(posterior[leader])
      let isRight = x > Plot.width * 0.6
      svg.text(
        "\(trace.builds[leader]): \(Words.percent(posterior[leader]))",
        at: (isRight ? x - width : x + width, max(Self.top + 4, y + 4)),
        anchor: isRight ? .end : .start, class: "p-strong", room: 300)
    }
    svg.text(trace.builds.first ?? "", at: (Self.left, 168), class: "p-soft", room: 250)
    svg.text(
      trace.builds.last ?? "", at: (Self.right, 168), anchor: .end, class: "p-soft", room: 250)
    return Plot(
      name: "\(name)-posterior",
      title: "How probable each build is to be the first bad one, after the last run",
      description: words(posterior), height: 178, body: svg.body)
  }

  private func words(_ posterior: [Double]) -> String {
    let sorted = posterior.indices.sorted { (posterior[$1], $0) < (posterior[$0], $1) }
    let told = sorted.prefix(5).filter { posterior[$0] >= 0.001 }
      .map { "\(trace.builds[$0]) \(Words.percent(posterior[$0]))" }
    let rest = 1 - sorted.prefix(5).reduce(0) { $0 + posterior[$1] }
    return told.isEmpty
      ? "No build is more probable than another."
      : "After \(Words.count(trace.steps.count, "run")): \(Words.list(told)); everything else, "
        + "no change and a failure taken back included, \(Words.percent(max(0, rest)))."
  }
}
