extension JSONValue {
  /// The document over several lines: keys sorted, two spaces a level, a line feed at the end.
  var prettyText: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  /// The document on one line, without a line feed at its end.
  var lineText: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .int(let number): text += "\(number)"
    case .double(let number):
      // A whole number is written as one; JSON makes no difference.
      text += Int64(exactly: number).map { "\($0)" } ?? "\(number)"
    case .string(let string): Self.write(string, to: &text)
    case .array(let items):
      Self.write(items.map { (nil, $0) }, between: "[", "]", to: &text, indent: indent)
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.write(sorted.map { ($0.key, $0.value) }, between: "{", "}", to: &text, indent: indent)
    }
  }

  private static func write(
    _ items: [(key: String?, value: JSONValue)], between open: String, _ close: String,
    to text: inout String, indent: Int?
  ) {
    text += open
    let inner = indent.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { text += indent == nil ? ", " : "," }
      breakLine(&text, inner)
      if let key = item.key {
        write(key, to: &text)
        text += ": "
      }
      item.value.write(to: &text, indent: inner)
    }
    if !items.isEmpty { breakLine(&text, indent) }
    text += close
  }

  private static func breakLine(_ text: inout String, _ indent: Int?) {
    guard let indent else { return }
    text += "\n" + String(repeating: " ", count: indent)
  }

  /// A string with everything escaped that does not show as itself: the value is exact, the bytes are harmless.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where VisibleText.isVisible(scalar): text.unicodeScalars.append(scalar)
      default:
        for unit in Character(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    text += "\""
  }
}
