internal import Yams
internal import Wording

/// A place in a YAML document that is read strictly: unknown keys, wrong kinds, anchors and tags are problems.
struct NodeReader {
  let node: Node
  let context: PatternFileContext
  /// How a reader would name it: `patterns[3].captures`.
  let path: String

  var place: SourcePlace {
    SourcePlace(
      file: context.file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func report(_ message: String) {
    context.report(message, line: place.line, column: place.column)
  }

  /// The members of a mapping; unknown keys are reported with the nearest known one.
  func mapping(known: [String]) -> MappingReader? {
    guard plain() else { return nil }
    guard case .mapping(let mapping) = node else {
      report("\(path) must be a mapping")
      return nil
    }
    var members: [String: NodeReader] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report("a key of \(path) must be a word")
        continue
      }
      if known.contains(name) {
        members[name] = NodeReader(node: value, context: context, path: "\(path).\(name)")
      } else {
        let hint = Spelling.nearest(to: name, in: known).map { "; did you mean \($0)?" } ?? ""
        context.report(
          "unknown key \(name) in \(path)\(hint)", line: key.mark?.line ?? 1,
          column: key.mark?.column ?? 1)
      }
    }
    return MappingReader(reader: self, members: members)
  }

  /// All members of a mapping whose keys are free, in the order of the file.
  func pairs() -> [(key: String, value: NodeReader)] {
    guard plain() else { return [] }
    guard case .mapping(let mapping) = node else {
      report("\(path) must be a mapping")
      return []
    }
    return mapping.compactMap { key, value in
      key.scalar.map {
        ($0.string, NodeReader(node: value, context: context, path: "\(path).\($0.string)"))
      }
    }
  }

  func list() -> [NodeReader] {
    guard plain() else { return [] }
    guard case .sequence(let sequence) = node else {
      report("\(path) must be a list")
      return []
    }
    return sequence.enumerated().map { index, item in
      NodeReader(node: item, context: context, path: "\(path)[\(index + 1)]")
    }
  }

  func string() -> String? {
    guard plain() else { return nil }
    guard case .scalar(let scalar) = node else {
      report("\(path) must be a text")
      return nil
    }
    return scalar.string
  }

  func strings() -> [String] { list().compactMap { $0.string() } }

  func double() -> Double? {
    guard let text = string() else { return nil }
    guard let value = Double(text) else {
      report("\(path) must be a number, not \(text)")
      return nil
    }
    return value
  }

  func int() -> Int? {
    guard let text = string() else { return nil }
    guard let value = Int(text) else {
      report("\(path) must be a whole number, not \(text)")
      return nil
    }
    return value
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = string() else { return nil }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let hint = Spelling.nearest(to: text, in: known).map { "; did you mean \($0)?" } ?? ""
    report("\(path) is \(text), which is none of \(known.joined(separator: ", "))\(hint)")
    return nil
  }

  /// Anchors, aliases and tags are outside of the subset: they hide what a pattern says.
  private func plain() -> Bool {
    if case .alias = node {
      report("aliases are not allowed in pattern files")
      return false
    }
    if node.anchor != nil {
      report("anchors are not allowed in pattern files")
      return false
    }
    return true
  }
}

/// The members of a mapping that is read strictly.
struct MappingReader {
  let reader: NodeReader
  let members: [String: NodeReader]

  subscript(_ key: String) -> NodeReader? { members[key] }

  func string(_ key: String) -> String? { members[key]?.string() }

  func required(_ key: String) -> String? {
    guard let member = members[key] else {
      reader.report("\(reader.path) has no \(key)")
      return nil
    }
    guard let text = member.string() else { return nil }
    if text.isEmpty { member.report("\(member.path) is empty") }
    return text
  }

  func strings(_ key: String) -> [String] { members[key]?.strings() ?? [] }
}
