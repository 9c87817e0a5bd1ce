/// Days as series write them, `YYYY-MM-DD`.
///
/// They compare as text, so nothing here knows a calendar beyond the lengths of its months.
public enum ISODate {
  /// Whether a text is such a day, from 1970 on; 29 February is taken in every year.
  public static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2d, bytes[7] == 0x2d,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return false }
    return year >= 1970 && (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  /// A day from its parts, as text; nil where there is no such day.
  static func text(year: Int, month: Int, day: Int) -> String? {
    guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let text = "\(year)-\(padded(month))-\(padded(day))"
    return isDay(text) ? text : nil
  }

  /// The month of an English three-letter name, from 1; nil for anything else.
  static func month(_ name: some StringProtocol) -> Int? {
    months.firstIndex(of: name.lowercased()).map { $0 + 1 }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
