/// The lines of an imported text, numbered from 1, without their ends and the blanks around them.
///
/// Empty lines are left out; a line ends with a line feed, with or without a carriage return before it.
struct TextLines: Sequence {
  let text: String

  /// A line that holds something.
  struct Line {
    let number: Int
    let text: String
    /// Whether blanks stood in front of it.
    let isIndented: Bool
  }

  /// The lines from the first to the last.
  func makeIterator() -> AnyIterator<Line> {
    var pieces = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated().makeIterator()
    return AnyIterator {
      while let (index, bytes) = pieces.next() {
        var rest = bytes.drop(while: Self.isBlank)
        guard !rest.isEmpty else { continue }
        let isIndented = rest.startIndex != bytes.startIndex
        while let last = rest.last, Self.isBlank(last) { rest = rest.dropLast() }
        return Line(
          number: index + 1, text: String(decoding: rest, as: UTF8.self), isIndented: isIndented)
      }
      return nil
    }
  }

  /// A text without the byte order mark that editors of other systems put in front: it is no part of the first version.
  static func unmarked(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0d
  }
}
