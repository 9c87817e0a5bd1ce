import Bisection
import CaseFile
import Correlation
import LogModel

/// A report as JUnit XML, as build servers show it: each incident and crash a failed test, each run of a bisection and each
/// cell of a matrix a test.
///
/// Runs that said nothing of the build are `skipped` (the build cannot be tested) or an `error` (the machinery failed).
/// An analysis without incident has one test that passed; where nothing was analysed there is none. No element has a time of day; the same case gives the same bytes.
public enum JUnit {
  /// The document, with a line feed at its end.
  public static func text(_ report: IncidentReport) -> String {
    let suites =
      (report.isAnalysed ? [analysis(report)] : [])
      + report.bisections.enumerated().map { suite($1, number: $0 + 1) }
      + report.matrices.enumerated().map { suite($1.matrix, number: $0 + 1) }
    let totals = suites.reduce(Totals()) { $0 + $1.totals }
    let body = suites.map(\.text).joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="firstbad"\(totals.attributes)>
      \(body)</testsuites>

      """
  }

  /// The numbers of a suite.
  private struct Totals {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    var attributes: String {
      " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }

    static func + (left: Totals, right: Totals) -> Totals {
      Totals(
        tests: left.tests + right.tests, failures: left.failures + right.failures,
        errors: left.errors + right.errors, skipped: left.skipped + right.skipped)
    }
  }

  /// What a test came to.
  private enum Outcome {
    case passed
    case failed(type: String, message: String, lines: [String])
    case error(type: String, message: String)
    case skipped(message: String)
  }

  /// One suite: its tests as text, and their numbers.
  private struct Suite {
    private(set) var totals = Totals()
    private var cases = ""
    private let name: String

    init(name: String) { self.name = name }

    mutating func add(
      _ name: String, className: String, seconds: Double? = nil, _ outcome: Outcome
    ) {
      totals.tests += 1
      let time = seconds.map { XML.attribute("time", Words.decimal($0)) } ?? ""
      let head =
        "<testcase" + XML.attribute("classname", className) + XML.attribute("name", name) + time
      switch outcome {
      case .passed: cases += head + "/>\n"
      case .failed(let type, let message, let lines):
        totals.failures += 1
        let attributes = XML.attribute("type", type) + XML.attribute("message", message)
        cases += head + ">\n<failure\(attributes)>\(XML.lines(lines))</failure>\n</testcase>\n"
      case .error(let type, let message):
        totals.errors += 1
        let attributes = XML.attribute("type", type) + XML.attribute("message", message)
        cases += head + ">\n<error\(attributes)/>\n</testcase>\n"
      case .skipped(let message):
        totals.skipped += 1
        cases += head + ">\n<skipped\(XML.attribute("message", message))/>\n</testcase>\n"
      }
    }

    var text: String {
      "<testsuite\(XML.attribute("name", name))\(totals.attributes)>\n\(cases)</testsuite>\n"
    }
  }

  private static func analysis(_ report: IncidentReport) -> Suite {
    var suite = Suite(name: "firstbad analyze")
    for incident in report.incidents {
      suite.add(
        "\(incident.id): \(incident.title)", className: incident.correlation,
        .failed(
          type: incident.signature, message: incident.title, lines: lines(incident)))
    }
    for crash in report.crashes {
      suite.add(
        "\(crash.place): \(crash.title)", className: "crash.\(crash.class)",
        .failed(
          type: crash.signature, message: crash.title, lines: [AnalysisText.facts(crash)]))
    }
    if report.incidents.isEmpty, report.crashes.isEmpty {
      suite.add("no incident", className: "firstbad", .passed)
    }
    return suite
  }

  /// The explanation, the cause and the evidence, a line each.
  private static func lines(_ incident: Incident) -> [String] {
    var lines = [incident.explanation]
    if let leading = incident.hypotheses.first {
      lines.append("cause (\(Words.percent(leading.probability))): \(leading.title)")
    }
    for item in incident.evidence {
      lines.append("\(item.first) (\(item.stream)): \(AnalysisText.counts(item))")
      lines.append("    \(item.text)")
    }
    return lines
  }

  private static func suite(_ bisection: StoredBisection, number: Int) -> Suite {
    let title = "firstbad bisect \(number): \(bisection.arguments.series)"
    var suite = Suite(name: title)
    for (index, run) in bisection.runs.enumerated() {
      let outcome: Outcome =
        switch run.verdict {
        case "good": .passed
        case "bad":
          .failed(type: run.signature ?? "bad", message: run.reason, lines: [run.reason])
        case "infra": .error(type: "infra", message: run.reason)
        default: .skipped(message: "\(run.verdict): \(run.reason)")
        }
      suite.add(
        "run \(index + 1): \(run.build)", className: bisection.arguments.series,
        seconds: run.seconds == 0 ? nil : run.seconds, outcome)
    }
    return suite
  }

  /// A cell that nobody ran and none implies, or whose run can't tell, is skipped.
  private static func suite(_ matrix: MatrixReport, number: Int) -> Suite {
    var suite = Suite(name: "firstbad matrix \(number): \(matrix.action)")
    for cell in matrix.cells {
      let place = cell.place
      let outcome: Outcome =
        switch cell.result {
        case .works: .passed
        case .partly, .loses, .fails:
          .failed(
            type: cell.signature ?? cell.result?.rawValue ?? "", message: cell.reason,
            lines: [cell.reason])
        case .other, .unclear, nil:
          .skipped(message: "\(cell.result?.rawValue ?? "unknown"): \(cell.reason)")
        }
      suite.add(
        "\(matrix.saveHosts[place.saveHost]) to \(matrix.restoreHosts[place.restoreHost])",
        className: "matrix.\(matrix.guests[place.guest])", outcome)
    }
    return suite
  }
}
