extension CrashTitleRule {
  func write(to writer: inout TableWriter) {
    writer.write(id)
    writer.write(line)
    writer.write(body)
    writer.write(title)
    writer.write(type)
    writer.write(function.map(\.rawValue))
    writer.write(skip)
    writer.write(needsStack)
    writer.write(isDamaged)
    source.write(to: &writer)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      id: try reader.string(), line: try reader.string(), body: try reader.optional(),
      title: try reader.string(), type: try reader.optional(),
      function: try reader.list { reader throws(TableError) in
        try reader.choice(CrashFunctionSource.self)
      },
      skip: try reader.strings(), needsStack: try reader.bool(), isDamaged: try reader.bool(),
      source: try SourcePlace(from: &reader))
  }
}

extension CrashFrameRules {
  func write(to writer: inout TableWriter) {
    writer.write(ignored)
    writer.write(interruptEntries)
    writer.write(dispatchers)
    for names in [waits, loops] {
      writer.list(names) { writer, named in
        writer.write(named.function)
        writer.write(named.name)
      }
    }
    writer.write(interruptions)
    writer.write(within)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      ignored: try reader.strings(), interruptEntries: try reader.strings(),
      dispatchers: try reader.strings(), waits: try CrashFrameRules.named(&reader),
      loops: try CrashFrameRules.named(&reader), interruptions: try reader.strings(),
      within: try reader.strings())
  }

  private static func named(_ reader: inout TableReader) throws(TableError) -> [Named] {
    try reader.list { reader throws(TableError) in
      Named(function: try reader.string(), name: try reader.string())
    }
  }
}
