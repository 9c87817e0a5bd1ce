/// Text in XML 1.0 as attribute values and element content: nothing in it is markup, and every character is one that
/// XML allows, for whatever it does not allow was made visible before.
enum XML {
  /// Visible text with the five special characters as references, escaped scalar by scalar.
  static func text(_ text: String, limit: Int = 20_000) -> String {
    HTML.escaped(VisibleText.line(text, limit: limit))
  }

  /// Several lines, each made visible on its own.
  static func lines(_ lines: [String]) -> String {
    lines.map { text($0) }.joined(separator: "\n")
  }

  /// ` name="value"`.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(text(value))\""
  }
}
