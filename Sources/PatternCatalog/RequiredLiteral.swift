/// The longest run of characters that every match of an expression contains.
///
/// The scan looks for these first and tries an expression only where its literal occurs. Only runs outside of all
/// groups and classes are considered, so the answer may be shorter than the best one, never wrong.
enum RequiredLiteral {
  /// The literal of an expression; nil where there is none, as with alternatives at the top level.
  static func of(_ expression: String) -> String? {
    var best = ""
    var run = ""
    var depth = 0
    var rest = Substring(expression)
    func finish() {
      if run.utf8.count > best.utf8.count { best = run }
      run = ""
    }
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "\\":
        guard let escaped = rest.first else { return nil }
        rest.removeFirst()
        if escaped.isLetter || escaped.isNumber {
          finish()
        } else if depth == 0 {
          run.append(escaped)
        }
      case "(":
        finish()
        depth += 1
      case ")":
        finish()
        depth -= 1
      case "[":
        finish()
        rest = skipClass(rest)
      case "|":
        if depth == 0 { return nil }
      case "?", "*", "{":
        // What is quantified may be missing.
        if depth == 0, !run.isEmpty { run.removeLast() }
        finish()
        if character == "{" { rest = rest.drop { $0 != "}" }.dropFirst() }
      case "+", "^", "$", ".":
        finish()
      default:
        if depth == 0 { run.append(character) }
      }
    }
    finish()
    return best.isEmpty ? nil : best
  }

  private static func skipClass(_ text: Substring) -> Substring {
    var rest = text
    if rest.first == "^" { rest.removeFirst() }
    if rest.first == "]" { rest.removeFirst() }
    while let character = rest.first {
      rest.removeFirst()
      if character == "\\" { rest = rest.dropFirst() }
      if character == "]" { break }
    }
    return rest
  }
}
