/// Reads what stands under `crash-titles:` and `crash-frames:`.
enum CrashRuleReader {
  static func title(_ reader: NodeReader) -> CrashTitleRule? {
    guard let map = reader.mapping(known: PatternFileKeys.crashTitle), let id = map.required("id"),
      let line = map.required("line"), let title = map.required("title")
    else { return nil }
    return CrashTitleRule(
      id: id, line: line, body: map.string("body"), title: title, type: map.string("type"),
      function: (map["function"]?.list() ?? []).compactMap {
        $0.choice(CrashFunctionSource.self)
      },
      skip: map.strings("skip"), needsStack: map.string("stack") != "none",
      isDamaged: map.string("damaged") == "yes", source: reader.place)
  }

  static func frames(_ reader: NodeReader) -> CrashFrameRules? {
    guard let map = reader.mapping(known: PatternFileKeys.crashFrames) else { return nil }
    return CrashFrameRules(
      ignored: map.strings("ignored"), interruptEntries: map.strings("interrupt-entries"),
      dispatchers: map.strings("dispatchers"), waits: named(map["waits"]),
      loops: named(map["loops"]), interruptions: map.strings("interruptions"),
      within: map.strings("within"))
  }

  private static func named(_ reader: NodeReader?) -> [CrashFrameRules.Named] {
    (reader?.list() ?? []).compactMap { item in
      guard let map = item.mapping(known: PatternFileKeys.namedFunction),
        let function = map.required("function"), let name = map.required("name")
      else { return nil }
      return CrashFrameRules.Named(function: function, name: name)
    }
  }
}
