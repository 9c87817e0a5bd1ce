/// A checker for the part of JSON Schema (draft 2020-12) that our schemas use.
///
/// Stricter than the standard in two ways: a keyword that it does not know is a fault, and so is a key that the schema
/// does not describe. So a schema cannot lag behind the output.
public struct JSONSchema {
  private let root: JSONDocument
  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "type", "properties", "required", "items",
    "enum", "const", "$ref", "anyOf", "additionalProperties", "minimum", "maximum", "pattern",
  ]

  /// A checker by a schema.
  public init(_ schema: JSONDocument) { root = schema }

  /// What is wrong with a document, each with its path; nothing where it is valid.
  public func faults(of document: JSONDocument) -> [String] {
    faults(document, root, at: "$")
  }

  private func faults(_ value: JSONDocument, _ schema: JSONDocument, at path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
    if case .string(let reference) = keywords["$ref"] {
      guard let target = root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] else {
        return ["\(path): the schema has no \(reference)"]
      }
      return faults(value, target, at: path)
    }
    if case .array(let options) = keywords["anyOf"] {
      let tried = options.map { faults(value, $0, at: path) }
      return tried.contains([]) ? [] : tried.min { $0.count < $1.count } ?? []
    }
    var found = keywords.keys.filter { !Self.known.contains($0) }.sorted()
      .map { "\(path): keyword \($0) is not known" }
    if let type = keywords["type"], !Self.types(type).contains(where: { Self.has($0, value) }) {
      found.append("\(path): not of type \(type)")
    }
    if let constant = keywords["const"], constant != value { found.append("\(path): not constant") }
    if case .array(let allowed) = keywords["enum"], !allowed.contains(value) {
      found.append("\(path): not one of the words")
    }
    if let number = Self.number(value) {
      if let low = keywords["minimum"].flatMap(Self.number), number < low {
        found.append("\(path): below \(low)")
      }
      if let high = keywords["maximum"].flatMap(Self.number), number > high {
        found.append("\(path): above \(high)")
      }
    }
    return found + insideFaults(value, keywords, at: path)
  }

  private func insideFaults(
    _ value: JSONDocument, _ keywords: [String: JSONDocument], at path: String
  ) -> [String] {
    switch value {
    case .array(let items):
      guard let schema = keywords["items"] else { return ["\(path): items are not described"] }
      return items.enumerated().flatMap { faults($1, schema, at: "\(path)[\($0)]") }
    case .object(let members):
      var found: [String] = []
      if case .array(let required) = keywords["required"] {
        for item in required {
          guard case .string(let name) = item else {
            found.append("\(path): what is required must be named by its name")
            continue
          }
          if members[name] == nil { found.append("\(path).\(name): missing") }
        }
      }
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if let schema = keywords["properties"]?[name] ?? keywords["additionalProperties"] {
          found += faults(member, schema, at: "\(path).\(name)")
        } else {
          found.append("\(path).\(name): not described")
        }
      }
      return found
    default: return []
    }
  }

  private static func types(_ keyword: JSONDocument) -> [String] {
    switch keyword {
    case .string(let type): [type]
    case .array(let types):
      types.compactMap { if case .string(let type) = $0 { type } else { nil } }
    default: []
    }
  }

  private static func has(_ type: String, _ value: JSONDocument) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("integer", .integer), ("number", .integer),
      ("number", .number), ("string", .string), ("array", .array), ("object", .object):
      true
    default: false
    }
  }

  private static func number(_ value: JSONDocument) -> Double? {
    switch value {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: nil
    }
  }
}
