internal import LogModel
internal import PatternCatalog

/// A pattern as a manual page of 80 columns: sections in the order of `man`, their text indented.
///
/// Formats, expressions and log lines are never wrapped, for they are to be copied.
enum PatternPage {
  static func text(_ pattern: Pattern) -> String {
    let documentation = pattern.documentation
    let sections: [(String, [String])] = [
      ("NAME", Paragraph.lines("\(pattern.id) - \(pattern.title)", first: margin, indent: 14)),
      ("DESCRIPTION", Paragraph.lines(documentation.explanation, first: margin)),
      ("WHAT TO DO", documentation.nextSteps.flatMap { item($0) }),
      ("PRINTED", printed(pattern)),
      ("FORMATS", separated(pattern.variants.map(formats))),
      ("CAPTURES", pattern.captures.flatMap(capture)),
      (
        "EXAMPLES",
        separated(
          documentation.examples.map { example in
            [margin + example.line]
              + Paragraph.lines(origin(example), first: deep)
          })
      ),
      (
        "NOT THIS",
        separated(
          documentation.counterexamples.map {
            [margin + $0.line] + Paragraph.lines($0.why, first: deep)
          })
      ),
      ("REPLACES", pattern.suppresses.map { margin + $0 }),
      ("SOURCES", documentation.references.flatMap { item($0) }),
      ("FILES", ["\(margin)\(pattern.source.file):\(pattern.source.line)"]),
    ]
    return sections.filter { !$0.1.isEmpty }
      .map { ([$0.0] + $0.1).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private static let margin = "    "
  private static let deep = "        "

  private static func item(_ text: String) -> [String] {
    Paragraph.lines(text, first: margin + "- ")
  }

  private static func origin(_ example: PatternDocumentation.Example) -> String {
    switch example.provenance {
    case .log: "printed: \(example.origin)"
    case .source: "from the source: \(example.origin)"
    }
  }

  /// Groups of lines with an empty line between them.
  private static func separated(_ groups: [[String]]) -> [String] {
    Array(groups.joined(separator: [""]))
  }

  private static func printed(_ pattern: Pattern) -> [String] {
    let limit =
      switch pattern.visibility.limit {
      case .none: "none"
      case .xen: "Xen's printk_ratelimit"
      case .net: "Linux' net_ratelimit"
      case .kernel: "Linux' printk_ratelimit"
      }
    var rows = [
      ("stream", pattern.stream.rawValue), ("severity", pattern.severity.rawValue),
      ("level", pattern.visibility.level.rawValue), ("rate limit", limit),
    ]
    if let last = pattern.visibility.until { rows.append(("told until", last)) }
    if let file = pattern.originFile { rows.append(("origin", file)) }
    if let crash = pattern.crash { rows.append(("crash", crash)) }
    if let multiline = pattern.multiline {
      rows.append(("lines", "up to \(multiline.limit), folded into one event"))
    }
    return rows.map { margin + padded($0.0, to: 12) + $0.1 }
  }

  private static func formats(_ variant: Variant) -> [String] {
    let bounds = [variant.since.map { "since \($0)" }, variant.until.map { "until \($0)" }]
      .compactMap { $0 }
    var lines: [String] = []
    if let format = variant.format { lines.append(margin + format) }
    lines.append((variant.format == nil ? margin : deep) + variant.expression)
    if !bounds.isEmpty { lines.append(deep + bounds.joined(separator: ", ")) }
    if let place = variant.printedBy {
      let parts = [place.file, place.function, place.macro].compactMap { $0 }
      lines += Paragraph.lines("printed by " + parts.joined(separator: ", "), first: deep)
    }
    return lines
  }

  private static func capture(_ capture: CaptureSpec) -> [String] {
    let parts = [
      capture.type.rawValue, capture.unit.map { "in \($0)" },
      capture.names.map { "named by \($0)" }, capture.role.map { "is the \($0)" },
    ]
    return Paragraph.lines(
      parts.compactMap { $0 }.joined(separator: ", "), first: margin + padded(capture.name, to: 12))
      + capture.sentinels.map { "\(deep)\($0.text) means \($0.name)" }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
