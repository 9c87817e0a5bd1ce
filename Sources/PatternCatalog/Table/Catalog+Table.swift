internal import LogModel

extension Catalog {
  /// The catalogue as one text, the same for the same catalogue.
  public var table: String {
    var writer = TableWriter()
    writer.list(patterns) { $1.write(to: &$0) }
    writer.list(correlations) { $1.write(to: &$0) }
    writer.list(names) { writer, names in
      writer.write(names.id)
      writer.list(names.entries) { writer, entry in
        writer.write(String(entry.value))
        writer.write(entry.name)
      }
    }
    writer.list(crashTitles) { $1.write(to: &$0) }
    crashFrames.write(to: &writer)
    return writer.text
  }

  /// Reads a catalogue back from the bytes of its ``table``.
  public init(table bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
    var reader = TableReader(bytes)
    self.init(
      patterns: try reader.list { reader throws(TableError) in try Pattern(from: &reader) },
      correlations: try reader.list { reader throws(TableError) in
        try CorrelationRule(from: &reader)
      },
      names: try reader.list { reader throws(TableError) in
        NameTable(
          id: try reader.string(),
          entries: try reader.list { reader throws(TableError) in
            NameTable.Entry(value: Int64(try reader.int()), name: try reader.string())
          })
      },
      crashTitles: try reader.list { reader throws(TableError) in
        try CrashTitleRule(from: &reader)
      },
      crashFrames: try CrashFrameRules(from: &reader))
  }
}

extension SourcePlace {
  func write(to writer: inout TableWriter) {
    writer.write(file)
    writer.write(line)
    writer.write(column)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(file: try reader.string(), line: try reader.int(), column: try reader.int())
  }
}
