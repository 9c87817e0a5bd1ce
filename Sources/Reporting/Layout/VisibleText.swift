/// Log text made harmless to whoever looks at it: nothing in it can move a cursor, colour a screen, reverse a line or
/// hide a character.
///
/// Every writer passes everything that could come from a log through here. A character that does not show, or changes
/// how others show, is replaced by its number: `<U+001B>` for escape, `<U+202E>` for a right-to-left override. Broken
/// UTF-8 was repaired before it became a `String`.
public enum VisibleText {
  /// One line of text, whatever was in it.
  ///
  /// Tabs become spaces up to the next multiple of eight columns; line ends are shown as their numbers.
  ///
  /// - Parameter limit: how many characters are kept; more are counted at the end, as `[+120 characters]`.
  public static func line(_ text: String, limit: Int = 2_000) -> String {
    if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = String.UnicodeScalarView()
    var column = 0
    var dropped = 0
    var marks = 0
    for scalar in text.unicodeScalars {
      guard column < limit else {
        dropped += 1
        continue
      }
      marks = isMark(scalar) ? marks + 1 : 0
      if scalar == "\t" {
        let stop = column / 8 * 8 + 8
        shown.append(contentsOf: String(repeating: " ", count: stop - column).unicodeScalars)
        column = stop
      } else if isVisible(scalar), marks <= mostMarks {
        shown.append(scalar)
        column += 1
      } else {
        let number = number(of: scalar)
        shown.append(contentsOf: number.unicodeScalars)
        column += number.utf8.count
      }
    }
    return String(shown) + (dropped > 0 ? " [+\(dropped) characters]" : "")
  }

  /// Whether a character shows as itself and leaves the others as they are.
  public static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return false
    default:
      // Also what is defined to be ignored when drawn: Hangul fillers, variation selectors.
      return !scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{2800}"
    }
  }

  /// How many combining marks may stand on one letter; no language needs more, and a tower of them covers other lines.
  private static let mostMarks = 4

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: scalar.value > 0x7F
    default: false
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
