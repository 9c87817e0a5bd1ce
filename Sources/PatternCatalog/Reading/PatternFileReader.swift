internal import Yams

/// Reads one pattern file.
///
/// The subset of YAML is strict: no anchors, aliases or tags, no unknown or doubled keys; every scalar is the text that
/// stands there, whatever YAML would make of `no` or `1.10`.
struct PatternFileReader {
  /// A file's patterns, rules and tables.
  struct Contents {
    var patterns: [Pattern] = []
    var correlations: [CorrelationRule] = []
    var names: [NameTable] = []
    var crashTitles: [CrashTitleRule] = []
    var crashFrames = CrashFrameRules()
    var disabled: [String] = []
  }

  let context: PatternFileContext

  /// Reads a file's text; what is wrong with it is collected, the rest is read all the same.
  static func read(file: String, text: String) -> (contents: Contents, problems: [CatalogProblem]) {
    let context = PatternFileContext(file: file, text: text)
    let reader = PatternFileReader(context: context)
    var contents = Contents()
    do {
      let parser = try Parser(yaml: text)
      // The nodes know their anchors only as long as the parser lives.
      try withExtendedLifetime(parser) {
        if let root = try parser.singleRoot() {
          contents = reader.contents(
            of: NodeReader(node: root, context: context, path: "the file"))
        }
      }
    } catch let error as YamlError {
      reader.report(error)
    } catch {
      context.report("\(error)", line: 1, column: 1)
    }
    return (contents, context.problems)
  }

  private func contents(of root: NodeReader) -> Contents {
    var contents = Contents()
    guard
      let top = root.mapping(known: PatternFileKeys.file)
    else { return contents }
    contents.patterns = top["patterns"]?.list().compactMap(pattern) ?? []
    contents.correlations =
      top["correlations"]?.list().compactMap { CorrelationReader.read($0) } ?? []
    contents.names = top["names"]?.list().compactMap(nameTable) ?? []
    contents.crashTitles = top["crash-titles"]?.list().compactMap(CrashRuleReader.title) ?? []
    contents.crashFrames =
      top["crash-frames"].flatMap(CrashRuleReader.frames) ?? CrashFrameRules()
    contents.disabled = top.strings("disable")
    return contents
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(let detail, let problem, let mark, _),
      .parser(let detail, let problem, let mark, _),
      .composer(let detail, let problem, let mark, _):
      let around = detail.map { " (\($0.text))" } ?? ""
      context.report("\(problem)\(around)", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let detail):
      let key = duplicates.sorted().first ?? ""
      let line = context.secondLine(ofKey: key, from: detail.mark.line) ?? detail.mark.line
      context.report("the key \(key) stands twice in one mapping", line: line, column: 1)
    default:
      context.report("\(error)", line: 1, column: 1)
    }
  }

  private func nameTable(_ reader: NodeReader) -> NameTable? {
    guard let map = reader.mapping(known: PatternFileKeys.nameTable), let id = map.required("id")
    else {
      return nil
    }
    let entries = (map["values"]?.pairs() ?? []).compactMap { key, value -> NameTable.Entry? in
      guard let number = Int64(key), let name = value.string() else {
        value.report("\(value.path): the key must be a whole number")
        return nil
      }
      return NameTable.Entry(value: number, name: name)
    }
    return NameTable(id: id, entries: entries)
  }
}
