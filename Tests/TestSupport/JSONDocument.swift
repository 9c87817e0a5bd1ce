public import Foundation

/// A JSON document as it stands: true is not 1, and an absent key is not null.
public enum JSONDocument: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  /// The document in some bytes.
  public init(_ data: Data) throws {
    self = try JSONDecoder().decode(JSONDocument.self, from: data)
  }

  /// Reads whatever is there.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let flag = try? box.decode(Bool.self) {
      self = .bool(flag)
    } else if let integer = try? box.decode(Int64.self) {
      self = .integer(integer)
    } else if let number = try? box.decode(Double.self) {
      self = .number(number)
    } else if let string = try? box.decode(String.self) {
      self = .string(string)
    } else if let array = try? box.decode([JSONDocument].self) {
      self = .array(array)
    } else {
      self = .object(try box.decode([String: JSONDocument].self))
    }
  }

  /// The value of a key; nil where this is no object or has no such key.
  public subscript(key: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }
}
