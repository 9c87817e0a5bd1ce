import LogModel

/// Text with an empty line behind each line, as some editors and web pages save a log: the empty lines go.
enum DoubleSpacing {
  /// So many lines tell it; fewer written ones than `minimumLines` don't.
  private static let sampleLines = 200
  private static let minimumLines = 4

  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    text.bytes.withBytes { bytes in
      guard isDoubleSpaced(bytes) else { return nil }
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      var isAfterText = false
      for range in LineSplitter(bytes) {
        number += 1
        let isEmpty = isEmpty(bytes, range)
        if isEmpty, isAfterText {
          isAfterText = false
          continue
        }
        builder.appendLine(UnsafeRawBufferPointer(rebasing: bytes[range]), number: number)
        isAfterText = !isEmpty
      }
      let note = Diagnostic.Note(
        .info, "input.double-spaced", "the empty line behind each line was left out")
      return (builder.finish(), note)
    }
  }

  /// Whether in the beginning an empty line follows each line, but for one in twenty.
  private static func isDoubleSpaced(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var written = 0
    var followed = 0
    var isAfterText = false
    for range in LineSplitter(bytes).prefix(sampleLines) {
      let isEmpty = isEmpty(bytes, range)
      if isAfterText, isEmpty { followed += 1 }
      if !isEmpty { written += 1 }
      // Most logs have no empty line at all: no more than a few lines are looked at.
      if written - followed > 1 + written / 20 { return false }
      isAfterText = !isEmpty
    }
    return written >= minimumLines
  }

  private static func isEmpty(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { ASCII.isBlank($0) || $0 == 0x0D }
  }
}
