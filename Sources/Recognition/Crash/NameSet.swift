internal import PCRE

/// Function names, given by expressions for whole names.
///
/// An expression that does not compile, which the catalogue's lint reports, names nothing.
final class NameSet {
  private let expression: Expression?
  private var matcher: Matcher?
  private var known: [String: Bool] = [:]

  init(_ expressions: [String]) {
    let whole = expressions.map { "(?:\($0))" }.joined(separator: "|")
    expression = expressions.isEmpty ? nil : try? Expression("^(?:\(whole))$")
    matcher = Matcher()
  }

  /// Whether a name is one of them.
  func contains(_ name: String) -> Bool {
    guard let expression else { return false }
    if let answer = known[name] { return answer }
    var text = name
    let answer = text.withUTF8 { bytes in
      (try? matcher?.matches(expression, in: UnsafeRawBufferPointer(bytes))) ?? false
    }
    known[name] = answer
    return answer
  }
}
