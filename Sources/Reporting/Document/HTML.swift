/// Text in HTML, so that it shows as itself in element content and in quoted attributes.
///
/// Escaped scalar by scalar: a quote followed by a combining mark is one `Character` to Swift and still a quote to a
/// browser, so that escaping by `Character`, as template libraries do, lets it through.
enum HTML {
  /// Visible text with the five special characters as references.
  static func text(_ text: String) -> String {
    escaped(VisibleText.line(flat(text), limit: 20_000))
  }

  /// Text to be shown letter by letter.
  static func code(_ text: String) -> String {
    "<code>\(escaped(VisibleText.line(text)))</code>"
  }

  /// Prose: words between backquotes are code.
  static func prose(_ text: String) -> String {
    let parts = VisibleText.line(flat(text), limit: 20_000)
      .split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return self.text(text) }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? code(String(part)) : escaped(String(part))
    }.joined()
  }

  private static func flat(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
