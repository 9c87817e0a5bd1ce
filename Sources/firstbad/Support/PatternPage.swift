internal import LogModel
internal import PatternCatalog

/// A pattern as a manual page.
enum PatternPage {
  static func text(_ pattern: Pattern) -> String {
    let documentation = pattern.documentation
    var lines = [
      "\(pattern.id) - \(pattern.title)", "",
      "  severity    \(pattern.severity.rawValue)",
      "  stream      \(pattern.stream.rawValue)",
      "  printed     \(pattern.visibility.level.rawValue), rate limit \(pattern.visibility.limit.rawValue)",
      "  defined in  \(pattern.source.file):\(pattern.source.line)", "",
      documentation.explanation, "",
    ]
    lines.append("FORMATS")
    for variant in pattern.variants {
      let range = [variant.since.map { "since \($0)" }, variant.until.map { "until \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
      lines.append(
        "  \(variant.format ?? variant.expression)\(range.isEmpty ? "" : "  (\(range))")")
      lines.append("    expression  \(variant.expression)")
      if let place = variant.printedBy {
        let parts = [place.file, place.function, place.macro].compactMap { $0 }
        lines.append("    printed by  \(parts.joined(separator: ", "))")
      }
    }
    if !pattern.captures.isEmpty { lines += ["", "CAPTURES"] }
    for capture in pattern.captures {
      let parts = [capture.type.rawValue, capture.unit, capture.names, capture.role]
      lines.append("  \(capture.name)  \(parts.compactMap { $0 }.joined(separator: ", "))")
      for sentinel in capture.sentinels { lines.append("    \(sentinel.text) = \(sentinel.name)") }
    }
    if !documentation.nextSteps.isEmpty { lines += ["", "WHAT TO DO"] }
    lines += documentation.nextSteps.map { "  - \($0)" }
    lines += ["", "EXAMPLES"]
    for example in documentation.examples {
      lines += ["  \(example.line)", "    \(example.provenance.rawValue): \(example.origin)"]
    }
    lines += ["", "NOT THIS"]
    for example in documentation.counterexamples {
      lines += ["  \(example.line)", "    \(example.why)"]
    }
    if !documentation.references.isEmpty { lines += ["", "SOURCES"] }
    lines += documentation.references.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
