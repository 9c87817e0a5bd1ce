import Bisection
import CaseFile
import Correlation
import Foundation
import FoundationXML
import LogModel

@testable import Reporting

/// What is drawn in the tests of drawings.
enum PlotSamples {
  static let builds = (128...164).map { "2.6.18-\($0).el5" }

  static var trace: BisectionTrace? {
    BisectionTrace(Bug503139.contents.bisections[0], builds: builds)
  }

  static let heatMap = HeatMap(
    name: "matrix", title: "Which hosts are affected", rowTitle: "saved on",
    columnTitle: "restored on", rows: ["-128", "-145"], columns: ["-144", "-145", "-153"],
    cells: [
      [
        HeatMap.Cell(verdict: "good", failed: 0, runs: 2),
        HeatMap.Cell(verdict: "bad", failed: 2, runs: 2),
        HeatMap.Cell(verdict: "skip", failed: 0, runs: 0),
      ],
      [HeatMap.Cell(verdict: "good", failed: 0, runs: 2)],
    ])

  /// An incident with times on both sides, laid over each other.
  static var aligned: CaseContents {
    func evidence(_ base: Evidence, _ kind: Stamp.Kind, _ seconds: [Int64]) -> Evidence {
      Evidence(
        pattern: base.pattern, stream: base.stream, first: base.first, last: base.last,
        text: base.text,
        stamp: Stamp(kind: kind, microseconds: seconds[0] * 1_000_000, text: "\(seconds[0]).000"),
        printed: base.printed, suppressed: 0, captures: base.captures, meaning: base.meaning,
        bursts: seconds.map {
          Burst(
            kind: kind, firstMicroseconds: $0 * 1_000_000,
            lastMicroseconds: $0 * 1_000_000 + 800_000, printed: 3)
        })
    }
    let base = Bug503139.incident
    let incident = Incident(
      id: base.id, signature: base.signature, correlation: base.correlation, title: base.title,
      explanation: base.explanation, severity: base.severity, confidence: base.confidence,
      pairing: base.pairing, pairingWhy: base.pairingWhy, hypotheses: base.hypotheses,
      causes: base.causes, domains: base.domains,
      evidence: [
        evidence(Bug503139.guestLines, .uptime, [30, 41, 55]),
        evidence(Bug503139.hypervisorLines, .wall, [1_000_030, 1_000_041, 1_000_056, 1_000_070]),
      ],
      alignment: Alignment(
        offsetSecondsLow: 1_000_000 - 0.5, offsetSecondsHigh: 1_000_000 + 0.75,
        utcOffsetSeconds: nil, method: "three bursts agree", chance: 0.002),
      visibility: base.visibility, releases: base.releases, nextSteps: base.nextSteps)
    return CaseContents(analyses: [
      StoredAnalysis(
        inputs: [],
        result: AnalysisResult(
          streams: Bug503139.streams, incidents: [incident], crashes: [], diagnostics: []))
    ])
  }
}

extension Hostile {
  /// A table in which every text is the same hostile one.
  static func heatMap(_ text: String) -> HeatMap {
    HeatMap(
      name: text, title: text, rowTitle: text, columnTitle: text, rows: [text, text],
      columns: [text, text], cells: [[HeatMap.Cell(verdict: text, failed: 1, runs: 2)]])
  }
}

/// Reads a drawing back: how much is in it, and whether everything lies on its page.
final class PlotReader: NSObject, XMLParserDelegate {
  var titles = 0
  var descriptions = 0
  var texts: [String] = []
  private var boxes: [(String, [Double])] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    func numbers(_ keys: String...) -> [Double] {
      keys.compactMap { attributes[$0].flatMap(Double.init) }
    }
    switch name {
    case "title": titles += 1
    case "desc": descriptions += 1
    case "rect":
      let box = numbers("x", "y", "width", "height")
      if box.count == 4 {
        boxes.append((name, [box[0], box[1], box[0] + box[2], box[1] + box[3]]))
      }
    case "circle":
      let circle = numbers("cx", "cy", "r")
      guard circle.count == 3 else { return }
      boxes.append(
        (
          name,
          [
            circle[0] - circle[2], circle[1] - circle[2], circle[0] + circle[2],
            circle[1] + circle[2],
          ]
        ))
    case "text":
      let point = numbers("x", "y")
      texts.append("\(point)")
      if point.count == 2 { boxes.append((name, point + point)) }
    default: break
    }
  }

  /// The elements that do not lie within a page.
  func outside(width: Double, height: Double) -> [String] {
    boxes.filter { _, box in
      box.contains { !$0.isFinite } || box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height
    }.map { "\($0.0) \($0.1)" }
  }
}
