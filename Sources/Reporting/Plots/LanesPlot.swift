import Correlation
import LogModel

/// Swim lanes of an incident: what guest, hypervisor and dom0 printed, on one time axis where their clocks allow it.
///
/// The axis is the clock of the guest, or of the first stream with times. A stream whose clock was laid over it is drawn
/// with the uncertainty of that; one whose clock was not is drawn by its line numbers, and says so.
struct LanesPlot {
  /// One stream's lane.
  struct Lane {
    let name: String
    let role: StreamRole
    let evidence: [Evidence]
    /// Seconds to take from its times to get to the axis, with half the width of what is not known; nil where not aligned.
    let shift: (seconds: Double, doubt: Double)?
    /// What its times count from.
    let kind: Stamp.Kind?
  }

  let incident: Incident
  let lanes: [Lane]
  /// The stream whose clock the axis is; nil where no line has a time.
  private let axis: String?

  private static let left = 120.0
  private static let laneHeight = 58.0
  private static let top = 14.0

  init(_ incident: Incident) {
    self.incident = incident
    var named = ClockSides.names(incident).map { ($0, ClockSides.role(of: $0)) }
    // An empty lane says that nothing of it is in the incident.
    for role in [StreamRole.guest, .hypervisor, .dom0]
    where !named.contains(where: { $0.1 == role }) {
      named.append((role.rawValue, role))
    }
    named.sort { ($0.1, $0.0) < ($1.1, $1.0) }
    let sides = ClockSides(incident)
    var axis: String?
    if let sides {
      axis = sides.first
    } else {
      axis =
        named.first { name, _ in
          incident.evidence.contains { $0.stream == name && $0.bursts?.isEmpty == false }
        }?.0
    }
    lanes = named.map { name, role in
      let own = incident.evidence.filter { $0.stream == name }
      let kind = own.lazy.compactMap { $0.bursts?.first?.kind }.first
      var shift: (seconds: Double, doubt: Double)?
      if name == axis { shift = (0, 0) }
      if let sides, name == sides.second { shift = (sides.offset, sides.doubt) }
      return Lane(name: name, role: role, evidence: own, shift: shift, kind: kind)
    }
    self.axis = axis
  }

  /// The drawing.
  var plot: Plot {
    let timed = lanes.filter { $0.shift != nil }
    let times = timed.flatMap { lane in
      bursts(lane).flatMap { [$0.first - doubt(lane), $0.last + doubt(lane)] }
    }
    let origin = lanes.first { $0.name == axis }.flatMap { bursts($0).map(\.first).min() } ?? 0
    let low = (times.min() ?? 0) - origin
    let high = (times.max() ?? 1) - origin
    let margin = max(0.5, (high - low) * 0.03)
    let scale = PlotScale(
      low: low - margin, high: high + margin, left: Self.left, right: Plot.width - 16)
    let bottom = Self.top + Double(lanes.count) * Self.laneHeight
    var svg = SVG()
    if !times.isEmpty { drawAxis(scale, bottom: bottom, on: &svg) }
    for (index, lane) in lanes.enumerated() {
      let y = Self.top + (Double(index) + 0.5) * Self.laneHeight
      svg.line((Self.left, y), (Plot.width - 16, y), class: "p-grid")
      svg.mark(lane.role, at: (14, y - 4), size: 5)
      svg.text(lane.name, at: (26, y), class: "p-strong", room: Self.left - 30)
      if lane.evidence.isEmpty {
        svg.text("no line in this incident", at: (Self.left + 4, y - 6), class: "p-soft")
      } else if lane.shift == nil {
        drawLines(lane, y: y, on: &svg)
      } else {
        drawBursts(lane, y: y, scale: scale, origin: origin, on: &svg)
      }
    }
    return Plot(
      name: "\(PlotNames.word(incident.id))-lanes",
      title: times.isEmpty
        ? "What each side printed, by line number: the lines have no times"
        : "What each side printed, and when", description: words,
      height: bottom + (times.isEmpty ? 10 : 46), body: svg.body)
  }

  private func drawAxis(_ scale: PlotScale, bottom: Double, on svg: inout SVG) {
    svg.line((Self.left, bottom), (Plot.width - 16, bottom), class: "p-axis")
    for tick in scale.ticks(most: 7) {
      let x = scale.position(tick)
      svg.line((x, Self.top), (x, bottom + 4), class: "p-grid")
      svg.text("\(SVG.number(tick)) s", at: (x, bottom + 18), anchor: .middle, class: "p-soft")
    }
    let first = lanes.first { $0.name == axis }
    let stamp = first?.evidence.compactMap(\.stamp).min { $0.microseconds < $1.microseconds }
    svg.text(
      "seconds after \(stamp?.text ?? "the first line") on the clock of \(first?.name ?? "the guest")",
      at: (Self.left, bottom + 36), class: "p-soft", room: Plot.width - Self.left - 16)
  }

  private func drawBursts(
    _ lane: Lane, y: Double, scale: PlotScale, origin: Double, on svg: inout SVG
  ) {
    for burst in bursts(lane) {
      let from = scale.position(burst.first - origin)
      let to = scale.position(burst.last - origin)
      if doubt(lane) > 0 {
        let early = scale.position(burst.first - doubt(lane) - origin)
        let late = scale.position(burst.last + doubt(lane) - origin)
        svg.box(x: early, y: y - 9, width: late - early, height: 18, class: "p-doubt")
      }
      let title = "\(burst.printed) lines: \(burst.meaning)"
      svg.box(
        x: from, y: y - 5, width: max(2, to - from), height: 10, class: "p-\(lane.role.rawValue)",
        title: title)
      svg.mark(lane.role, at: (from, y), size: 5, title: title)
    }
    let total = lane.evidence.reduce(0) { AnalysisText.sum($0, $1.printed) }
    let count = Words.count(bursts(lane).count, "burst")
    svg.text(
      "\(Words.count(total, "line")), \(count)\(lane.shift.map(Self.doubtWords) ?? "")",
      at: (Self.left + 4, y - 15), class: "p-soft", room: Plot.width - Self.left - 20)
  }

  /// `, placed to within 1.25 s`.
  private static func doubtWords(_ shift: (seconds: Double, doubt: Double)) -> String {
    shift.doubt > 0 ? ", placed to within \(SVG.number(shift.doubt)) s" : ""
  }

  /// A lane without times: each message from its first to its last line.
  private func drawLines(_ lane: Lane, y: Double, on svg: inout SVG) {
    let firsts = lane.evidence.map { Double($0.first.line) }
    let lasts = lane.evidence.map { Double($0.last.line) }
    let scale = PlotScale(
      low: (firsts.min() ?? 1) - 0.5, high: (lasts.max() ?? 1) + 0.5, left: Self.left + 6,
      right: Plot.width - 28)
    for (index, item) in lane.evidence.enumerated() {
      let from = scale.position(Double(item.first.line))
      let to = scale.position(Double(item.last.line))
      let row = y + (Double(index % 2) - 0.5) * 6
      let title = "\(item.first) to line \(item.last.line): \(item.meaning)"
      svg.box(
        x: from, y: row - 2.5, width: max(2, to - from), height: 5,
        class: "p-\(lane.role.rawValue)", title: title)
      svg.mark(lane.role, at: (from, row), title: title)
    }
    let why = lane.kind == nil ? "no times" : "its clock was not aligned"
    let total = lane.evidence.reduce(0) { AnalysisText.sum($0, $1.printed) }
    svg.text(
      "\(Words.count(total, "line")) (\(why)): lines \(Int(firsts.min() ?? 1)) to "
        + "\(Int(lasts.max() ?? 1)) of \(lane.evidence.first?.first.input ?? "")",
      at: (Self.left + 4, y - 15), class: "p-soft", room: Plot.width - Self.left - 20)
  }

  private func doubt(_ lane: Lane) -> Double { lane.shift?.doubt ?? 0 }

  /// A lane's bursts in seconds on the axis.
  private func bursts(
    _ lane: Lane
  ) -> [(first: Double, last: Double, printed: Int, meaning: String)] {
    guard let shift = lane.shift else { return [] }
    return lane.evidence.flatMap { item in
      (item.bursts ?? []).filter { $0.kind == lane.kind }.map { burst in
        (
          Double(burst.firstMicroseconds) / 1_000_000 - shift.seconds,
          Double(burst.lastMicroseconds) / 1_000_000 - shift.seconds, burst.printed, item.meaning
        )
      }
    }.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  /// The text alternative: each lane in a sentence.
  private var words: String {
    lanes.map { lane in
      guard !lane.evidence.isEmpty else { return "\(lane.name): no line in this incident." }
      let items = lane.evidence.map { item in
        let bursts = (item.bursts ?? []).count
        let when =
          lane.shift == nil || bursts == 0
          ? "lines \(item.first.line) to \(item.last.line)"
          : "\(Words.count(bursts, "burst")), the first at \(item.stamp?.text ?? "a time not known")"
        return "\(item.meaning) (\(Words.count(item.printed, "line")), \(when))"
      }
      return IncidentReport.sentence("\(lane.name): \(items.joined(separator: "; "))")
    }.joined(separator: " ")
  }
}

/// Names of plots, which become file names and ids.
enum PlotNames {
  /// A text with everything but ASCII letters and digits replaced by hyphens; never empty, at most 40 characters.
  static func word(_ text: String) -> String {
    let bytes = text.utf8.prefix(40).map { byte in
      0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte ? byte : UInt8(ascii: "-")
    }
    return bytes.isEmpty ? "plot" : String(decoding: bytes, as: UTF8.self)
  }
}
