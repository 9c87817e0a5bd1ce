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
    let releases: [String]
  }

  let rows: [Row]

  /// Reads a table: tab-separated file, macro, format, first and last line, releases; a heading first, `#` for comments.
  ///
  /// A line that is not of this form is left out.
  public init(text: String) {
    rows = text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 6, let first = Int(fields[3]), let last = Int(fields[4]) else {
        return nil
      }
      let file = fields[0].split(separator: "/").last ?? fields[0]
      return Row(
        fileName: String(file), format: SourceLineTable.normal(String(fields[2])),
        firstLine: first, lastLine: last, releases: fields[5].split(separator: " ").map(String.init)
      )
    }
  }

  /// The table of the hypervisor's grant-table messages, 3.0.2 to 4.22.
  public static let xenGrantTable = SourceLineTable(text: XenGrantTableLinesGenerated.text)

  /// A format without what differs between a catalogue and a table: a final full stop.
  static func normal(_ format: String) -> String {
    format.hasSuffix(".") ? String(format.dropLast()) : format
  }
}
