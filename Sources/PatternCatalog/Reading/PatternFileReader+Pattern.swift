internal import LogModel

extension PatternFileReader {
  func pattern(_ reader: NodeReader) -> Pattern? {
    guard let map = reader.mapping(known: PatternFileKeys.pattern) else { return nil }
    // All are read before one of them ends the reading, so that all that is wrong is told at once.
    let (id, title) = (map.required("id"), map.required("title"))
    let stream = required("stream", in: map, as: StreamSelector.self)
    let severity = required("severity", in: map, as: Severity.self)
    guard let id, let title, let stream, let severity else { return nil }
    let literal = map.string("literal")
    let originFile = map.string("origin-file")
    // A file's name stands in the line's origin and is shared by all patterns of that file: one literal for all.
    let variants = (map["variants"]?.list() ?? []).compactMap {
      variant($0, literal: literal ?? originFile)
    }
    if variants.isEmpty { reader.report("\(id) has no variants") }
    return Pattern(
      id: id, title: title, stream: stream, severity: severity,
      originFile: originFile, variants: variants,
      captures: (map["captures"]?.list() ?? []).compactMap(capture),
      visibility: visibility(map["visibility"]) ?? VisibilityClass(level: .always, limit: .none),
      multiline: map["multiline"].flatMap(multiline),
      suppresses: map.strings("suppresses"), crash: map.string("crash"),
      documentation: PatternDocumentation(
        explanation: map.required("explanation") ?? "",
        nextSteps: map.strings("next-steps"), references: map.strings("references"),
        examples: (map["examples"]?.list() ?? []).compactMap(example),
        counterexamples: (map["counterexamples"]?.list() ?? []).compactMap(counterexample)),
      source: reader.place)
  }

  private func required<Value: RawRepresentable & CaseIterable>(
    _ key: String, in map: MappingReader, as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    if map[key] == nil { map.reader.report("\(map.reader.path) has no \(key)") }
    return map[key]?.choice(type)
  }

  private func variant(_ reader: NodeReader, literal: String?) -> Variant? {
    guard let map = reader.mapping(known: PatternFileKeys.variant) else { return nil }
    let format = map.string("format")
    var expression = map.string("expression")
    if expression == nil, let format {
      let derived = PrintkFormat(format: format).expression(fields: map.strings("fields"))
      if let problem = derived.problem { reader.report("\(reader.path): \(problem)") }
      expression = derived.expression
    } else if map["fields"] != nil {
      reader.report("\(reader.path): fields go with a format that has no expression beside it")
    }
    guard let expression else {
      reader.report("\(reader.path) has neither an expression nor a format")
      return nil
    }
    var types: [String: CaptureType] = [:]
    for (name, value) in map["types"]?.pairs() ?? [] {
      types[name] = value.choice(CaptureType.self)
    }
    return Variant(
      format: format, expression: expression,
      literal: map.string("literal") ?? literal ?? RequiredLiteral.of(expression),
      since: map.string("since"), until: map.string("until"),
      printedBy: map["printed-by"].flatMap(printedBy), types: types)
  }

  private func printedBy(_ reader: NodeReader) -> Variant.PrintedBy? {
    guard let map = reader.mapping(known: PatternFileKeys.printedBy),
      let file = map.required("file")
    else { return nil }
    return Variant.PrintedBy(
      file: file, function: map.string("function"), macro: map.string("macro"))
  }

  private func capture(_ reader: NodeReader) -> CaptureSpec? {
    guard let map = reader.mapping(known: PatternFileKeys.capture), let name = map.required("name")
    else {
      return nil
    }
    let sentinels = (map["sentinels"]?.pairs() ?? []).compactMap { text, value in
      value.string().map { CaptureSpec.Sentinel(text: text, name: $0) }
    }
    return CaptureSpec(
      name: name, type: map["type"]?.choice(CaptureType.self) ?? .text, unit: map.string("unit"),
      names: map.string("names"), sentinels: sentinels, role: map.string("role"),
      isFromPrefix: map["from-prefix"]?.string() == "yes")
  }

  private func visibility(_ reader: NodeReader?) -> VisibilityClass? {
    guard let map = reader?.mapping(known: PatternFileKeys.visibility) else { return nil }
    return VisibilityClass(
      level: map["level"]?.choice(VisibilityClass.Level.self) ?? .always,
      limit: map["limit"]?.choice(VisibilityClass.Limit.self) ?? .none,
      until: map.string("until"))
  }

  private func multiline(_ reader: NodeReader) -> Multiline? {
    guard let map = reader.mapping(known: PatternFileKeys.multiline),
      let continuation = map.required("continue")
    else { return nil }
    return Multiline(
      continuation: continuation, end: map.string("end"), limit: map["limit"]?.int() ?? 64,
      detail: map.string("detail"))
  }

  private func example(_ reader: NodeReader) -> PatternDocumentation.Example? {
    guard let map = reader.mapping(known: PatternFileKeys.example),
      let line = map.required("line")
    else { return nil }
    var captures: [String: String] = [:]
    for (name, value) in map["captures"]?.pairs() ?? [] { captures[name] = value.string() }
    let provenance: PatternDocumentation.Provenance
    let origin: String
    switch (map.string("log"), map.string("source")) {
    case (let log?, nil): (provenance, origin) = (.log, log)
    case (nil, let source?): (provenance, origin) = (.source, source)
    default:
      reader.report(
        "\(reader.path) needs its provenance: either log (where the line was printed) or source "
          + "(file, function and version it is rendered from)")
      return nil
    }
    return PatternDocumentation.Example(
      line: line, captures: captures, provenance: provenance, origin: origin, place: reader.place)
  }

  private func counterexample(_ reader: NodeReader) -> PatternDocumentation.Counterexample? {
    guard let map = reader.mapping(known: PatternFileKeys.counterexample),
      let line = map.required("line"),
      let why = map.required("why")
    else { return nil }
    return PatternDocumentation.Counterexample(line: line, why: why, place: reader.place)
  }
}
