import Bisection
import CaseFile
import Correlation
import Foundation
import FoundationXML
import LogModel
import RunDiff

@testable import Reporting

/// What is drawn in the tests of drawings.
enum PlotSamples {
  static let builds = (128...164).map { "2.6.18-\($0).el5" }

  static var trace: BisectionTrace? {
    BisectionTrace(Bug503139.contents.bisections[0], builds: builds)
  }

  /// A matrix with a cell of each kind: run and implied, with and without counts, of every result, and one not known.
  static let matrix: MatrixReport = {
    let names = (["-128", "-145"], ["-144", "-145", "-153", "4.2 host"], ["buggy", "fixed"])
    var cells: [MatrixReport.Cell] = []
    let results: [CellResult?] = [
      .works, .loses, .works, .fails, .partly, .works, .other, nil, .works, .works, .works, .works,
      .works, .works, .unclear, .works,
    ]
    for (index, result) in results.enumerated() {
      let place = MatrixReport.Place(
        guest: index / 8, saveHost: index / 4 % 2, restoreHost: index % 4)
      let isImplied = index == 10
      let received: Int? = result == .loses ? 0 : result == .partly ? 7 : 25
      let isBad = result?.isFailure ?? false
      cells.append(
        MatrixReport.Cell(
          place: place, basis: result == nil ? .unknown : isImplied ? .implied : .tested,
          result: result,
          signature: isBad ? "netfront-grant-failure/flip-to-copy-at-restore" : nil,
          reason: isBad ? "the logs show linux.netfront.rx-error (10 lines)" : "all is well",
          pingsSent: isImplied || result == .fails || result == nil ? nil : 25,
          pingsReceived: isImplied || result == .fails || result == nil ? nil : received,
          runs: isImplied || result == nil ? 0 : 1,
          restsOn: isImplied
            ? [MatrixReport.Place(guest: 1, saveHost: 0, restoreHost: 1)] : []))
    }
    return MatrixReport(
      action: "save", countsPings: true, usesFewRuns: true, seed: 1, saveHosts: names.0,
      restoreHosts: names.1, guests: names.2, cells: cells, runs: 14, remarks: ["One remark."])
  }()

  /// The founding case with that matrix in it.
  static var withMatrix: CaseContents {
    var contents = Bug503139.contents
    contents.documents.append(document(matrix))
    return contents
  }

  /// A matrix as a case holds it.
  static func document(_ matrix: MatrixReport) -> CaseDocument {
    CaseDocument(
      schema: MatrixJSON.schema, title: MatrixJSON.title(matrix),
      json: MatrixJSON.text(matrix, command: "firstbad matrix --guests buggy,fixed"))
  }

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
  /// A matrix in which every text is the same hostile one.
  static func matrix(_ text: String) -> CaseDocument {
    func cell(_ save: Int, _ restore: Int, _ result: CellResult?) -> MatrixReport.Cell {
      MatrixReport.Cell(
        place: MatrixReport.Place(guest: 0, saveHost: save, restoreHost: restore),
        basis: result == nil ? .unknown : .tested, result: result, signature: text, reason: text,
        pingsSent: 2, pingsReceived: 1, runs: 1)
    }
    return PlotSamples.document(
      MatrixReport(
        action: "save", countsPings: true, usesFewRuns: false, seed: 1,
        // Two hosts of a matrix never have the same name.
        saveHosts: [text, text + "2"], restoreHosts: [text, text + "2"], guests: [text],
        cells: [cell(0, 0, .loses), cell(0, 1, .works), cell(1, 0, .partly), cell(1, 1, nil)],
        runs: 3, remarks: [text]))
  }

  /// Other cases and a comparison in which every text is the same hostile one.
  static func supplement(_ text: String) -> ReportSupplement {
    var supplement = ReportSupplement()
    supplement.related = RelatedCases(
      folder: text, cases: 2, same: 1,
      matches: [
        CaseMatch(
          closeness: .same,
          finding: CaseFinding(
            path: text, kind: .incident, signature: text, title: text, severity: text,
            confidence: 0.5))
      ])
    let run = RunSummary(name: text, lines: 1, streams: [text])
    let finding = Finding(text: text, place: Place(input: text, line: 1), printed: 2)
    supplement.difference = RunDifference(
      good: run, bad: run,
      differences: Difference.Kind.allCases.flatMap { kind in
        [nil, Visibility.Verdict.absent, .invisible].map { verdict in
          Difference(
            kind: kind, subject: text, title: text, role: .guest, severity: .error,
            good: verdict == nil ? finding : nil, bad: finding,
            visibility: verdict.map {
              Visibility(pattern: text, verdict: $0, why: text, advice: text)
            })
        }
      }, notCompared: [text])
    return supplement
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
