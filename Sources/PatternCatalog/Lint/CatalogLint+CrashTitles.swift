internal import PCRE

extension CatalogLint {
  /// A title's expressions compile, and its `{names}` are groups of theirs.
  mutating func check(_ rule: CrashTitleRule) {
    var groups: Set<String> = rule.function.isEmpty ? [] : ["function"]
    for expression in [rule.line, rule.body].compactMap({ $0 }) {
      groups.formUnion(compile(expression, rule.id, rule.source) ?? [])
    }
    for skip in rule.skip { _ = compile(skip, rule.id, rule.source) }
    for name in CatalogLint.placeholders(rule.title) where !groups.contains(name) {
      report(
        rule.source,
        "\(rule.id): the title's {\(name)} is no group of its expressions"
          + (name == "function" ? ", and no function is looked for" : ""))
    }
    if rule.function.first == .line, rule.function.count == 1, !groups.contains("function") {
      report(rule.source, "\(rule.id): no expression has a group function")
    }
  }

  /// The functions' expressions compile.
  mutating func check(_ frames: CrashFrameRules) {
    let place = SourcePlace(file: "crash-frames", line: 1, column: 1)
    let expressions =
      frames.ignored + frames.interruptEntries + frames.dispatchers
      + (frames.waits + frames.loops).map(\.function) + frames.interruptions + frames.within
    for expression in expressions { _ = compile(expression, "crash-frames", place) }
  }

  private mutating func compile(
    _ expression: String, _ id: String, _ place: SourcePlace
  ) -> [String]? {
    do {
      return try Expression(expression).groups.map(\.name)
    } catch {
      report(place, "\(id): \(error.message):\n\(error.caret)")
      return nil
    }
  }

  private static func placeholders(_ title: String) -> [String] {
    title.split(separator: "{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
