import LogModel

/// Text with an empty line behind each line, as some editors and web pages save a log: the empty lines go.
enum DoubleSpacing: Repair {
  /// So many lines tell it; fewer written ones than `minimumLines` don't.
  private static let sampleLines = 200
  private static let minimumLines = 4

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    guard text.bytes.withBytes(isDoubleSpaced) else { return nil }
    var isAfterText = false
    let repaired = text.rewritten { line, builder in
      let isSpace = isAfterText && line.isBlank
      if !isSpace { builder.append(line) }
      isAfterText = !line.isBlank
    }
    return Repaired(
      text: repaired,
      note: Diagnostic.Note(
        .info, "input.double-spaced", "the empty line behind each line was left out"))
  }

  /// Whether in the beginning an empty line follows each line, but for one in twenty.
  private static func isDoubleSpaced(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var written = 0
    var followed = 0
    var isAfterText = false
    for line in NumberedLines(bytes).prefix(sampleLines) {
      let isBlank = line.isBlank
      if isAfterText, isBlank { followed += 1 }
      if !isBlank { written += 1 }
      // Most logs have no empty line at all: no more than a few lines are looked at.
      if written - followed > 1 + written / 20 { return false }
      isAfterText = !isBlank
    }
    return written >= minimumLines
  }
}
