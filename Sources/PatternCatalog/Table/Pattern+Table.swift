internal import LogModel

extension Pattern {
  func write(to writer: inout TableWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(stream.rawValue)
    writer.write(severity.rawValue)
    writer.write(originFile)
    writer.list(variants) { $1.write(to: &$0) }
    writer.list(captures) { $1.write(to: &$0) }
    writer.write(visibility.level.rawValue)
    writer.write(visibility.limit.rawValue)
    writer.write(visibility.until)
    writer.list(multiline.map { [$0] } ?? []) { writer, multiline in
      writer.write(multiline.continuation)
      writer.write(multiline.end)
      writer.write(multiline.limit)
      writer.write(multiline.detail)
    }
    writer.write(suppresses)
    writer.write(crash)
    documentation.write(to: &writer)
    source.write(to: &writer)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      id: try reader.string(), title: try reader.string(),
      stream: try reader.choice(StreamSelector.self),
      severity: try reader.choice(Severity.self), originFile: try reader.optional(),
      variants: try reader.list { reader throws(TableError) in try Variant(from: &reader) },
      captures: try reader.list { reader throws(TableError) in try CaptureSpec(from: &reader) },
      visibility: VisibilityClass(
        level: try reader.choice(VisibilityClass.Level.self),
        limit: try reader.choice(VisibilityClass.Limit.self), until: try reader.optional()),
      multiline: try reader.list { reader throws(TableError) in
        Multiline(
          continuation: try reader.string(), end: try reader.optional(), limit: try reader.int(),
          detail: try reader.optional())
      }.first,
      suppresses: try reader.strings(), crash: try reader.optional(),
      documentation: try PatternDocumentation(from: &reader),
      source: try SourcePlace(from: &reader))
  }
}

extension Variant {
  func write(to writer: inout TableWriter) {
    writer.write(format)
    writer.write(expression)
    writer.write(literal)
    writer.write(since)
    writer.write(until)
    writer.list(printedBy.map { [$0] } ?? []) { writer, place in
      writer.write(place.file)
      writer.write(place.function)
      writer.write(place.macro)
    }
    writer.write(types.mapValues(\.rawValue))
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      format: try reader.optional(), expression: try reader.string(),
      literal: try reader.optional(), since: try reader.optional(), until: try reader.optional(),
      printedBy: try reader.list { reader throws(TableError) in
        PrintedBy(
          file: try reader.string(), function: try reader.optional(),
          macro: try reader.optional())
      }.first,
      types: try reader.pairs().compactMapValues { CaptureType(rawValue: $0) })
  }
}

extension CaptureSpec {
  func write(to writer: inout TableWriter) {
    writer.write(name)
    writer.write(type.rawValue)
    writer.write(unit)
    writer.write(names)
    writer.list(sentinels) { writer, sentinel in
      writer.write(sentinel.text)
      writer.write(sentinel.name)
    }
    writer.write(role)
    writer.write(isFromPrefix)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      name: try reader.string(), type: try reader.choice(CaptureType.self),
      unit: try reader.optional(), names: try reader.optional(),
      sentinels: try reader.list { reader throws(TableError) in
        Sentinel(text: try reader.string(), name: try reader.string())
      },
      role: try reader.optional(), isFromPrefix: try reader.bool())
  }
}

extension PatternDocumentation {
  func write(to writer: inout TableWriter) {
    writer.write(explanation)
    writer.write(nextSteps)
    writer.write(references)
    writer.list(examples) { writer, example in
      writer.write(example.line)
      writer.write(example.captures)
      writer.write(example.provenance.rawValue)
      writer.write(example.origin)
      example.place.write(to: &writer)
    }
    writer.list(counterexamples) { writer, example in
      writer.write(example.line)
      writer.write(example.why)
      example.place.write(to: &writer)
    }
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      explanation: try reader.string(), nextSteps: try reader.strings(),
      references: try reader.strings(),
      examples: try reader.list { reader throws(TableError) in
        Example(
          line: try reader.string(), captures: try reader.pairs(),
          provenance: try reader.choice(Provenance.self), origin: try reader.string(),
          place: try SourcePlace(from: &reader))
      },
      counterexamples: try reader.list { reader throws(TableError) in
        Counterexample(
          line: try reader.string(), why: try reader.string(),
          place: try SourcePlace(from: &reader))
      })
  }
}
