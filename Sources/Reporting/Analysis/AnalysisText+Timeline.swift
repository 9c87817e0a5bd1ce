import Correlation
import LogModel

extension AnalysisText {
  /// A small timeline: seconds, and a column for each stream; nothing where one line is all there is.
  func writeTimeline(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    guard let timeline = incident.timeline, timeline.entries.count > 1 else { return }
    heading("Timeline", ink, to: &page)
    page.prose("\(Words.sentence(timeline.method)).", indent: 4, paint: ink.faint)
    let streams = Set(timeline.entries.map { Side(role: $0.role, name: $0.stream) }).sorted {
      ($0.role, $0.name) < ($1.role, $1.name)
    }.map(\.name)
    let rows = timeline.entries.map { entry in
      [Self.relative(entry.seconds)]
        + streams.map { $0 == entry.stream ? Self.cell(entry) : "" }
    }
    page.table(["seconds"] + streams, rows, indent: 4)
    if timeline.omitted > 0 {
      page.prose(
        "\(Words.count(timeline.omitted, "entry", "entries")) in the middle left out.", indent: 4,
        paint: ink.faint)
    }
  }

  /// A column: streams stand in the order of their roles, the guest first.
  private struct Side: Hashable {
    let role: StreamRole
    let name: String
  }

  /// `+12.5`, or `-` where no stamp tells.
  static func relative(_ seconds: Double?) -> String {
    seconds.map { "+" + Words.decimal($0, places: 1) } ?? "-"
  }

  /// `23 x a receive response with an error (guest.dmesg:228)`.
  static func cell(_ entry: Timeline.Entry) -> String {
    let times = entry.count > 1 ? "\(entry.count) x " : ""
    let file = entry.place.input.split(separator: "/").last.map(String.init) ?? entry.place.input
    return "\(times)\(entry.title) (\(file):\(entry.place.line))"
  }
}
