internal import Ingest
internal import LogModel
public import PatternCatalog

/// Runs every example of a catalogue against every pattern.
public enum CatalogTrial {
  /// What was run and what failed.
  public struct Outcome: Sendable {
    /// How many examples and counterexamples were run.
    public let trials: Int
    /// What is wrong, in the order of the ids.
    public let problems: [CatalogProblem]
  }

  /// Each example must match its own pattern with its captures, and no other; no counterexample may match its pattern.
  public static func run(_ catalog: Catalog) -> Outcome {
    let recognizer = Recognizer(catalog: catalog)
    var problems: [CatalogProblem] = []
    var trials = 0
    func report(_ place: SourcePlace, _ message: String) {
      problems.append(
        CatalogProblem(
          file: place.file, line: place.line, column: place.column, message: message, excerpt: ""))
    }
    for pattern in catalog.patterns {
      for example in pattern.documentation.examples {
        trials += 1
        let events = events(of: example.line, for: pattern, by: recognizer)
        for message in judge(events, pattern: pattern, example: example) {
          report(example.place, message)
        }
      }
      for counterexample in pattern.documentation.counterexamples {
        trials += 1
        let events = events(of: counterexample.line, for: pattern, by: recognizer)
        if events.contains(where: { $0.pattern == pattern.id }) {
          report(
            counterexample.place,
            "\(pattern.id) matches its counterexample: \(counterexample.line)")
        }
      }
    }
    for (id, defect) in recognizer.defects.sorted(by: { $0.key < $1.key }) {
      report(catalog.pattern(id)?.source ?? SourcePlace(file: id, line: 1, column: 1), defect)
    }
    return Outcome(trials: trials, problems: problems)
  }

  private static func events(
    of line: String, for pattern: Pattern, by recognizer: Recognizer
  ) -> [Event] {
    let role: StreamRole =
      // An unprefixed line is a kernel's: the hypervisor's own are known by their prefix or their origin.
      switch pattern.stream {
      case .dom0: .dom0
      case .toolstack: .toolstack
      case .guest, .kernel, .hypervisor, .any: .guest
      }
    let input = Preparation.prepare(
      LogInput(
        name: "example", bytes: LogBytes(text: line + "\n"), declaredRole: role,
        declaredDomid: nil))
    return recognizer.events(in: input, number: 0)
  }

  private static func judge(
    _ events: [Event], pattern: Pattern, example: PatternDocumentation.Example
  ) -> [String] {
    var messages: [String] = []
    let others = events.map(\.pattern).filter { $0 != pattern.id }
    if !others.isEmpty {
      messages.append(
        "\(pattern.id): the example matches \(others.joined(separator: ", ")) as well: "
          + example.line)
    }
    guard let own = events.first(where: { $0.pattern == pattern.id }) else {
      messages.append("\(pattern.id) does not match its example: \(example.line)")
      return messages
    }
    for (name, expected) in example.captures.sorted(by: { $0.key < $1.key }) {
      let capture = own.captures[name]
      let found = [capture?.text, capture?.name, capture?.value.map(String.init)]
      if !found.contains(expected) {
        let shown = found.compactMap { $0 }.joined(separator: " = ")
        messages.append(
          "\(pattern.id): the example's \(name) is \(shown.isEmpty ? "not captured" : shown), "
            + "not \(expected): \(example.line)")
      }
    }
    return messages
  }
}
