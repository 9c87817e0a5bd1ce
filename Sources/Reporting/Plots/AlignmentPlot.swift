import Correlation
import LogModel

/// How an incident's clocks were laid over each other: bursts of both sides, joined where they begin together.
struct AlignmentPlot {
  private let incident: Incident
  private let alignment: Alignment
  private let guest: [Double]
  private let hypervisor: [Double]

  private static let left = 120.0
  /// How far the begins of two bursts that belong together may lie apart, as the aligner has it.
  private static let toleranceSeconds = 1.0

  /// Nil where the clocks were not aligned, or a side has no times.
  init?(_ incident: Incident) {
    guard let alignment = incident.alignment else { return nil }
    self.incident = incident
    self.alignment = alignment
    guest = Self.begins(incident, .guest)
    hypervisor = Self.begins(incident, .hypervisor)
    if guest.isEmpty || hypervisor.isEmpty { return nil }
  }

  private static func begins(_ incident: Incident, _ role: StreamRole) -> [Double] {
    let bursts = incident.evidence.filter { LanesPlot.role(of: $0.stream) == role }
      .flatMap { $0.bursts ?? [] }
    guard let kind = bursts.first?.kind else { return [] }
    return bursts.filter { $0.kind == kind }.map { Double($0.firstMicroseconds) / 1_000_000 }
      .sorted()
  }

  private var offset: Double { (alignment.offsetSecondsLow + alignment.offsetSecondsHigh) / 2 }

  /// The burst of the hypervisor's that begins with one of the guest's, where there is one.
  private func partner(of burst: Double) -> Double? {
    let nearest = hypervisor.map { $0 - offset }.min { abs($0 - burst) < abs($1 - burst) }
    return nearest.flatMap { abs($0 - burst) <= Self.toleranceSeconds ? $0 : nil }
  }

  /// The drawing.
  var plot: Plot {
    let shifted = hypervisor.map { $0 - offset }
    let origin = guest.first ?? 0
    let all = (guest + shifted).map { $0 - origin }
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
    for (name, role, y) in [("guest", StreamRole.guest, 34.0), ("hypervisor", .hypervisor, 92.0)] {
      svg.mark(role, at: (14, y - 4), size: 5)
      svg.text(name, at: (26, y), class: "p-strong", room: Self.left - 30)
      svg.line((Self.left, y), (Plot.width - 16, y), class: "p-axis")
    }
    for burst in guest {
      let x = scale.position(burst - origin)
      let left = scale.position(burst - Self.toleranceSeconds - origin)
      let right = scale.position(burst + Self.toleranceSeconds - origin)
      svg.box(x: left, y: 84, width: right - left, height: 16, class: "p-band")
      if let partner = partner(of: burst) {
        svg.line((x, 34), (scale.position(partner - origin), 92), class: "p-link")
      }
      svg.mark(.guest, at: (x, 34), title: "begins at \(SVG.number(burst)) s")
    }
    for burst in shifted {
      svg.mark(
        .hypervisor, at: (scale.position(burst - origin), 92),
        title: "begins at \(SVG.number(burst + offset)) s on its own clock")
    }
    svg.text(
      "seconds after the guest's first burst; hypervisor moved by \(SVG.number(-offset)) s",
      at: (Self.left, 144), class: "p-soft", room: Plot.width - Self.left - 16)
    return Plot(
      name: "\(PlotNames.word(incident.id))-alignment",
      title: "How the two clocks were laid over each other", description: words, height: 154,
      body: svg.body)
  }

  private var words: String {
    let matched = guest.count { partner(of: $0) != nil }
    return "\(matched) of \(Words.count(guest.count, "burst")) of the guest's begin within "
      + "\(SVG.number(Self.toleranceSeconds)) s of one of the hypervisor's \(hypervisor.count), with the "
      + "hypervisor's clock moved by \(SVG.number(-offset)) s (the offset lies between "
      + "\(SVG.number(alignment.offsetSecondsLow)) and \(SVG.number(alignment.offsetSecondsHigh)) s; "
      + "by chance with probability \(Words.percent(alignment.chance))). \(alignment.method)."
  }
}
