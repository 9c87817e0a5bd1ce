/// Which releases of Xen print which message at which source line.
///
/// Read off the public history of xen/common/grant_table.c. Of a macro call over several lines a compiler prints the last
/// line up to GCC 8 and the first from GCC 9 on, so either counts.
public struct SourceLineTable: Sendable {
  /// One message at one place.
  struct Row: Sendable {
    let fileName: String
    let format: String
    let firstLine: Int
    let lastLine: Int
    /// The releases, blanks between them: most rows are never asked for theirs.
    let releaseList: String

    /// The releases that have the message there.
    var releases: [String] { releaseList.split(separator: " ").map(String.init) }
  }

  let rows: [Row]

  /// Reads a table: tab-separated file, macro, format, first and last line, releases; a heading first, `#` for comments.
  ///
  /// A line that is not of this form is left out. Bytes are taken, not characters: the table has thousands of lines, and is
  /// read at the start of a run.
  public init(text: String) {
    var text = text
    rows = text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard fields.count == 6, let first = Self.number(fields[3]),
          let last = Self.number(fields[4])
        else { return nil }
        let name = fields[0].lastIndex(of: UInt8(ascii: "/")).map { fields[0][($0 + 1)...] }
        return Row(
          fileName: String(decoding: name ?? fields[0], as: UTF8.self),
          format: SourceLineTable.normal(String(decoding: fields[2], as: UTF8.self)),
          firstLine: first, lastLine: last,
          releaseList: String(decoding: fields[5], as: UTF8.self))
      }
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// The table of the hypervisor's grant-table messages, 3.0.2 to 4.22.
  public static let xenGrantTable = SourceLineTable(text: XenGrantTableLinesGenerated.text)

  /// A format without what differs between a catalogue and a table: a final full stop.
  static func normal(_ format: String) -> String {
    format.utf8.last == UInt8(ascii: ".") ? String(format.dropLast()) : format
  }
}
