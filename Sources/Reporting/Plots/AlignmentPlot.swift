import Correlation
import LogModel

/// How an incident's clocks were laid over each other: bursts of both sides, joined where they begin together.
struct AlignmentPlot {
  private let incident: Incident
  private let alignment: Alignment
  private let sides: ClockSides

  private static let left = 120.0

  /// Nil where the clocks were not aligned, or a side has no times.
  init?(_ incident: Incident) {
    guard let alignment = incident.alignment, let sides = ClockSides(incident) else { return nil }
    self.incident = incident
    self.alignment = alignment
    self.sides = sides
  }

  /// The drawing.
  var plot: Plot {
    let shifted = sides.secondBegins.map { $0 - sides.offset }
    let origin = sides.firstBegins.first ?? 0
    let all = (sides.firstBegins + shifted).map { $0 - origin }
    let margin = max(1.5, ((all.max() ?? 1) - (all.min() ?? 0)) * 0.03)
    let scale = PlotScale(
      low: (all.min() ?? 0) - margin, high: (all.max() ?? 1) + margin, left: Self.left,
      right: Plot.width - 16)
    var svg = SVG()
    for tick in scale.ticks(most: 7) {
      let x = scale.position(tick)
      svg.line((x, 16), (x, 110), class: "p-grid")
      svg.text("\(SVG.number(tick)) s", at: (x, 126), anchor: .middle, class: "p-soft")
    }
    for (name, y) in [(sides.first, 34.0), (sides.second, 92.0)] {
      svg.mark(ClockSides.role(of: name), at: (14, y - 4), size: 5)
      svg.text(name, at: (26, y), class: "p-strong", room: Self.left - 30)
      svg.line((Self.left, y), (Plot.width - 16, y), class: "p-axis")
    }
    for burst in sides.firstBegins {
      let x = scale.position(burst - origin)
      let left = scale.position(burst - ClockSides.toleranceSeconds - origin)
      let right = scale.position(burst + ClockSides.toleranceSeconds - origin)
      svg.box(x: left, y: 84, width: right - left, height: 16, class: "p-band")
      if let partner = sides.partner(of: burst) {
        svg.line((x, 34), (scale.position(partner - origin), 92), class: "p-link")
      }
      svg.mark(
        ClockSides.role(of: sides.first), at: (x, 34), title: "begins at \(SVG.number(burst)) s")
    }
    for burst in shifted {
      svg.mark(
        ClockSides.role(of: sides.second), at: (scale.position(burst - origin), 92),
        title: "begins at \(SVG.number(burst + sides.offset)) s on its own clock")
    }
    svg.text(
      "seconds after the first burst of \(sides.first); \(sides.second) moved by "
        + "\(SVG.number(-sides.offset)) s",
      at: (Self.left, 144), class: "p-soft", room: Plot.width - Self.left - 16)
    return Plot(
      name: "\(PlotNames.word(incident.id))-alignment",
      title: "How the two clocks were laid over each other", description: words, height: 154,
      body: svg.body)
  }

  private var words: String {
    let matched = sides.firstBegins.count { sides.partner(of: $0) != nil }
    return
      "\(matched) of \(Words.count(sides.firstBegins.count, "burst")) of \(sides.first) begin within "
      + "\(SVG.number(ClockSides.toleranceSeconds)) s of one of the \(sides.secondBegins.count) of "
      + "\(sides.second), whose clock was moved by \(SVG.number(-sides.offset)) s (the offset lies between "
      + "\(SVG.number(alignment.offsetSecondsLow)) and \(SVG.number(alignment.offsetSecondsHigh)) s; "
      + "by chance with probability \(Words.percent(alignment.chance))). \(alignment.method)."
  }
}
