internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import Recognition

/// `firstbad scan`: every recognised event.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "List every recognised event of the inputs.")

  @OptionGroup var input: InputOptions
  @OptionGroup var pattern: PatternOptions

  @Flag(help: "Only the number of events of each pattern.")
  var count = false

  @Flag(help: "One JSON object an event.")
  var jsonl = false

  mutating func run() throws {
    let recognizer = Recognizer(catalog: try pattern.catalog())
    let (inputs, problems) = try input.open()
    var diagnostics = problems
    var counts: [String: Int] = [:]
    for (number, source) in inputs.enumerated() {
      let prepared = Preparation.prepare(source)
      diagnostics += prepared.diagnostics
      guard prepared.profile.isLog else { continue }
      var text = ""
      for event in recognizer.events(in: prepared, number: number) {
        if count {
          counts[event.pattern, default: 0] += 1
        } else if jsonl {
          text += EventLine.json(event) + "\n"
        } else {
          text += "\(event.place): \(event.severity.rawValue) \(event.pattern)\n"
        }
      }
      Console.write(text)
    }
    for (id, number) in counts.sorted(by: { $0.key < $1.key }) {
      Console.write("\(number)\t\(id)\n")
    }
    for diagnostic in diagnostics { Console.error("firstbad: \(diagnostic)") }
    if diagnostics.contains(where: { $0.severity >= .error }) { throw ExitCode(3) }
  }
}

/// One event as `scan --jsonl` prints it.
enum EventLine {
  private struct Object: Encodable {
    let pattern: String
    let stream: String
    let input: String
    let line: Int
    let stamp: Stamp?
    let severity: Severity
    let captures: [String: CaptureValue]
  }

  static func json(_ event: Event) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = Object(
      pattern: event.pattern, stream: event.role.rawValue, input: event.place.input,
      line: event.place.line, stamp: event.stamp, severity: event.severity,
      captures: event.captures)
    guard let data = try? encoder.encode(object) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
