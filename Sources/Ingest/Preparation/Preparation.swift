public import LogModel

/// Makes an input ready for line by line reading: repairs what needs more than one line, and tells what it is.
public enum Preparation {
  /// The repairs in their order: each reads what the one before it has left.
  ///
  /// Containers come first, then the damage of transport, then that of the console, so that the last ones find lines whose
  /// dress can be read.
  private static let repairs: [any Repair.Type] = [
    // Containers. All that follows reads one byte a character; records hold line feeds and control characters of their own.
    UTF16Repair.self, JSONRepair.self, JournalRepair.self,
    // Transport. Mails and tools put their marks in front of lines, which must first be those that were written.
    ControlRepair.self, DoubleSpacing.self, MailRepair.self, PrefixRepair.self,
    // The console. A repeated line is told by its stamp and its whole message.
    KmsgRepair.self, RelativeStampRepair.self, InterleavingRepair.self, ReplayRepair.self,
  ]

  /// The input with its damage undone, its line map and its profile.
  ///
  /// Also tells, as diagnostics, that it is empty, binary or without log lines, and what was repaired.
  /// - Complexity: a few fast scans where nothing has to be repaired; no bytes are copied then.
  public static func prepare(_ input: LogInput) -> PreparedInput { prepare(input, workers: 1) }

  /// The same, a large input looked over by several threads.
  public static func prepare(_ input: LogInput, workers: Int) -> PreparedInput {
    if let verdict = BinaryCheck.verdict(input) {
      return PreparedInput(
        name: input.name, bytes: input.bytes, lineMap: .identity, profile: verdict.profile,
        diagnostics: [verdict.diagnostic])
    }
    var diagnostics: [Diagnostic] = []
    var text = CleanText(bytes: input.bytes, lineMap: .identity)
    var survey = TextSurvey(text.bytes, workers: workers)
    for repair in repairs {
      if let dialects = repair.dialects, input.forcedForms?.isDisjoint(with: dialects) == true {
        continue
      }
      guard let repaired = repair.repair(text, survey) else { continue }
      text = repaired.text
      survey = TextSurvey(text.bytes, workers: workers)
      diagnostics.append(repaired.note.diagnostic(place: input.name))
    }
    let profile = text.bytes.withBytes {
      ProfileReader.profile(of: $0, lineMap: text.lineMap, input: input)
    }
    if let note = contentNote(text, profile) {
      diagnostics.append(note.diagnostic(of: input))
    }
    return PreparedInput(
      name: input.name, bytes: text.bytes, lineMap: text.lineMap, profile: profile,
      forcedForms: input.forcedForms, diagnostics: diagnostics)
  }

  /// The same, a log server's file as the logs of the hosts in it.
  public static func prepareByHost(_ input: LogInput) -> [PreparedInput] {
    HostSplit.pieces(of: prepare(input), input: input)
  }

  /// An error where not one of several inputs holds anything to analyse, and none of them was told by its own error.
  public static func nothingToRead(_ inputs: [PreparedInput]) -> Diagnostic? {
    guard !inputs.isEmpty, inputs.allSatisfy(\.profile.isUseless),
      !inputs.flatMap(\.diagnostics).contains(where: { $0.severity >= .error })
    else { return nil }
    return Diagnostic(
      severity: .error, code: "input.no-log-lines", place: nil,
      message: "there is no log line in any of the inputs",
      advice: "give the output of dmesg, xl dmesg or a console log")
  }

  private static func contentNote(_ text: CleanText, _ profile: InputProfile) -> Diagnostic.Note? {
    switch profile.kind {
    case .empty: return .empty
    case .text:
      return Diagnostic.Note(
        .error, "input.no-log-lines", "no line of it looks like a kernel's, Xen's or a tool's log",
        "give the output of dmesg, xl dmesg or a console log")
    case .log where text.bytes.withBytes(beginsCut):
      return Diagnostic.Note(
        .info, "input.cut-first-line",
        "the first line is cut: a ring buffer had wrapped, and what was before is lost")
    default: return nil
    }
  }

  /// Whether only the first line lacks the `(XEN) ` that the following ones begin with.
  private static func beginsCut(_ bytes: UnsafeRawBufferPointer) -> Bool {
    for line in NumberedLines(bytes) {
      let hasPrefix = ByteSearch.has("(XEN) ", at: 0, in: line.bytes)
      if line.number == 1, hasPrefix || line.bytes.isEmpty { return false }
      if line.number > 1, !hasPrefix { return false }
      if line.number == 6 { return true }
    }
    return false
  }
}
