import LogModel

/// Terminal colour, or none: every writer asks here, so that a plain text holds no escape at all.
struct Ink {
  /// False leaves every text as it is.
  let isOn: Bool

  /// A heading.
  func bold(_ text: String) -> String { painted(text, "1") }
  /// Something beside the point.
  func faint(_ text: String) -> String { painted(text, "2") }
  /// Good news.
  func good(_ text: String) -> String { painted(text, "32") }
  /// Bad news.
  func bad(_ text: String) -> String { painted(text, "1;31") }

  /// A severity's word in its colour.
  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .critical, .error: painted(text, "1;31")
    case .warning: painted(text, "1;33")
    case .notice, .info, .debug: painted(text, "1;36")
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
