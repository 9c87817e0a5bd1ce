import LogModel

/// Text saved as UTF-16 with a byte order mark, as a Windows terminal's capture is, becomes UTF-8.
enum UTF16Repair: Repair {
  /// Whether the mark stands in front, and zeros in between as they do in a log's letters: two damaged bytes are no mark.
  static func hasMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 2,
      (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    else { return false }
    let sample = bytes.prefix(4096)
    return sample.count { $0 == 0 } * 4 >= sample.count - 2
  }

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    text.bytes.withBytes { bytes in
      guard hasMark(bytes) else { return nil }
      let isLittleEndian = bytes[0] == 0xFF
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      var index = 2
      while index + 1 < bytes.count {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
        index += 2
      }
      // The line feeds stay, so the line numbers do.
      let repaired = CleanText(
        bytes: LogBytes(text: String(decoding: units, as: UTF16.self)), lineMap: text.lineMap)
      return Repaired(
        text: repaired, note: Diagnostic.Note(.info, "input.utf16", "read as UTF-16"))
    }
  }
}
