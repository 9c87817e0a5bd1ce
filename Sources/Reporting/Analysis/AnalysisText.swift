public import Correlation
import LogModel

/// An analysis for a person at a terminal: each incident with its cause, its evidence and what to do.
///
/// Lines from logs are quoted whole, behind their `file:line`, and never wrapped; prose is wrapped to `width`.
/// Diagnostics are left out: they belong on standard error.
public struct AnalysisText: Sendable {
  /// How many columns prose may take.
  public let width: Int
  /// Whether to colour for a terminal.
  public let colour: Bool

  /// A writer for a width in columns, 40 at least.
  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  /// The text, with a line feed at its end.
  public func text(_ result: AnalysisResult) -> String {
    var page = Paragraphs(width: width)
    let ink = Ink(isOn: colour)
    writeTotals(result, ink, to: &page)
    for incident in result.incidents {
      page.gap()
      write(incident, result, ink, to: &page)
    }
    if !result.crashes.isEmpty {
      page.gap()
      write(result.crashes, ink, to: &page)
    }
    if result.unexplained.count > 0 {
      page.gap()
      write(result.unexplained, ink, to: &page)
    }
    if result.unrecognized.count > 0 {
      page.gap()
      write(result.unrecognized, ink, to: &page)
    }
    if !result.streams.isEmpty {
      page.gap()
      write(result.streams, ink, to: &page)
    }
    return page.text
  }

  /// How much was found in how much: `1 incident and 2 crashes: 20 lines of 2 streams, 20 recognised`.
  private func writeTotals(_ result: AnalysisResult, _ ink: Ink, to page: inout Paragraphs) {
    let lines = result.streams.reduce(0) { Self.sum($0, $1.records) }
    let events = result.streams.reduce(0) { Self.sum($0, $1.events) }
    let extent =
      "\(Words.count(lines, "line")) of \(Words.count(result.streams.count, "stream")), "
      + "\(events) recognised"
    var found: [String] = []
    if !result.incidents.isEmpty { found.append(Words.count(result.incidents.count, "incident")) }
    if !result.crashes.isEmpty {
      found.append(Words.count(result.crashes.count, "crash", "crashes"))
    }
    if result.unexplained.count > 0, found.isEmpty {
      found.append(Words.count(result.unexplained.count, "recognised error"))
    }
    if found.isEmpty {
      page.prose("No incident. \(extent).", paint: ink.good)
    } else if result.incidents.isEmpty {
      page.prose("No incident, but \(Words.list(found)): \(extent).")
    } else {
      page.prose("\(Words.list(found)): \(extent).")
    }
  }

  /// A sum of counts that cannot trap, whatever a case file claims.
  static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? Int.max : sum
  }
}
