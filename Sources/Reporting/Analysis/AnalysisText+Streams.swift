import Correlation
import LogModel

extension AnalysisText {
  /// The crashes, in the order of the result.
  func write(_ crashes: [Crash], _ ink: Ink, to page: inout Paragraphs) {
    page.raw(ink.bold("Crashes"))
    for crash in crashes {
      page.prose(
        crash.title, indent: 2, label: "\(crash.severity.rawValue.uppercased())  ",
        paint: { ink.severity(crash.severity, $0) })
      page.prose(Self.facts(crash), indent: 4)
    }
  }

  /// `console.log:120 (guest): oops in xennet_get_responses; the machine did not survive it`.
  static func facts(_ crash: Crash) -> String {
    var words = "\(crash.place) (\(crash.stream)): \(crash.class)"
    if let function = crash.function { words += " in \(function)" }
    if crash.panicked { words += "; not survived" }
    if crash.truncated { words += "; the log ends within it" }
    return words + "; signature \(crash.signature)"
  }

  /// Errors that a pattern knows and no incident has: one a pattern, its first line quoted.
  func write(_ unexplained: AnalysisResult.Unexplained, _ ink: Ink, to page: inout Paragraphs) {
    page.raw(ink.bold("Recognised errors that belong to no incident"))
    for kind in unexplained.first {
      page.prose(
        kind.title + (kind.count > 1 ? ", \(kind.count) times" : ""), indent: 2,
        label: "\(kind.severity.rawValue.uppercased())  ",
        paint: { ink.severity(kind.severity, $0) })
      page.quote("\(kind.place)", indent: 4)
      page.quote(kind.text, indent: 6)
    }
    let more = unexplained.count - unexplained.first.reduce(0) { Self.sum($0, $1.count) }
    if more > 0 { page.prose("and \(Words.count(more, "more line"))", indent: 2) }
  }

  /// Lines that look like errors and that no pattern knows: the first of them, quoted.
  func write(
    _ unrecognized: AnalysisResult.Unrecognized, _ ink: Ink, to page: inout Paragraphs
  ) {
    page.raw(ink.bold("Not recognised, but looks like an error"))
    for line in unrecognized.first {
      page.quote("\(line.place)", indent: 2)
      page.quote(line.text, indent: 4)
    }
    let more = unrecognized.count - unrecognized.first.count
    if more > 0 { page.prose("and \(Words.count(more, "more line"))", indent: 2) }
  }

  /// The streams that were read.
  func write(_ streams: [StreamSummary], _ ink: Ink, to page: inout Paragraphs) {
    page.raw(ink.bold("Streams"))
    page.table(
      ["stream", "lines", "recognised", "stamps", "read from"],
      streams.map { stream in
        [
          Self.name(stream), "\(stream.records)", "\(stream.events)", Self.stamps(stream.clock),
          stream.inputs.joined(separator: ", "),
        ]
      }, indent: 2)
    let clocks = streams.flatMap { $0.clock.runs ?? [] }
    guard !clocks.isEmpty else { return }
    page.raw(ink.bold("Clocks"))
    for run in clocks { page.prose(Self.clock(run), indent: 2, label: "- ", paint: ink.faint) }
  }

  /// `guest's uptime, run 2: UTC 2026-11-23 09:04:18.991 at 0, within 0.6 s; the hardware clock, ...`.
  static func clock(_ run: StreamSummary.Clock.Run) -> String {
    let width = Words.decimal(run.utcAtZeroHigh - run.utcAtZeroLow)
    let middle = (run.utcAtZeroLow + run.utcAtZeroHigh) / 2
    let name = run.run == 0 ? run.clock : "\(run.clock), run \(run.run + 1)"
    // A clock that shows dates is told by its difference, one that shows seconds by the moment of its start.
    let lies =
      abs(middle) < 2 * 86_400
      ? "UTC minus it is \(Words.decimal(run.utcAtZeroLow)) to \(Words.decimal(run.utcAtZeroHigh)) s"
      : "it showed 0 at \(Words.moment(middle)) UTC, within \(width) s"
    return "\(name): \(lies), by \(run.method)"
  }

  /// `hypervisor, Xen 4.17.5, debug build`.
  static func name(_ stream: StreamSummary) -> String {
    var words = stream.id
    if let domid = stream.domid { words += ", domain \(domid)" }
    if let version = stream.xen?.version { words += ", Xen \(version)" }
    if let debug = stream.xen?.debug { words += debug ? ", debug build" : ", release build" }
    return words
  }

  /// `uptime 0.000 to 512.250`, or `none`.
  static func stamps(_ clock: StreamSummary.Clock) -> String {
    guard let first = clock.first, let last = clock.last else { return clock.kind }
    return first.text == last.text
      ? "\(clock.kind) \(first.text)" : "\(clock.kind) \(first.text) to \(last.text)"
  }
}
