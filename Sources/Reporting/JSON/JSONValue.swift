/// A JSON document as a value: the interface of each schema is spelled out key by key, apart from how types are stored.
///
/// Not `JSONEncoder`: it drops keys whose value is nil, throws on numbers that are not finite, and passes on control
/// and direction marks from logs, which a terminal would obey.
enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  /// A whole number, or null.
  static func optional(_ number: Int?) -> JSONValue { number.map { .int(Int64($0)) } ?? .null }
  /// A truth value, or null.
  static func optional(_ flag: Bool?) -> JSONValue { flag.map(JSONValue.bool) ?? .null }
  /// A whole number.
  static func number(_ number: Int) -> JSONValue { .int(Int64(number)) }
  /// Texts.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// A fraction rounded to some decimals, so that its bytes do not depend on the last bit; null where not finite.
  static func rounded(_ number: Double, places: Int = 4) -> JSONValue {
    guard number.isFinite else { return .null }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard abs(number) < 1e11 else { return .double(number) }
    return .double((number * scale).rounded() / scale)
  }
}
