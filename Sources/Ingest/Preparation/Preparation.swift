public import LogModel

/// Makes an input ready for line by line reading: repairs what needs more than one line, and tells what it is.
public enum Preparation {
  /// A repair: nil where it has nothing to do.
  typealias Repair =
    @Sendable (CleanText, TextSurvey) -> (
      text: CleanText, diagnostic: Diagnostic.Note
    )?

  /// In this order: containers first, then damage of transport, then of the console.
  ///
  /// A repair that undoes a dialect is left out where the user says that the lines are in others.
  private static let repairs: [(forms: DressForms?, repair: Repair)] = [
    (nil, { text, _ in UTF16Repair.repair(text) }), (nil, { text, _ in JSONRepair.repair(text) }),
    (nil, { text, _ in JournalRepair.repair(text) }), (nil, ControlRepair.repair),
    (nil, { text, _ in DoubleSpacing.repair(text) }), (nil, { text, _ in MailRepair.repair(text) }),
    (nil, { text, _ in PrefixRepair.repair(text) }),
    (.kmsg, { text, _ in KmsgRepair.repair(text) }),
    (.dmesgRelative, { text, _ in RelativeStampRepair.repair(text) }),
    (.xen, InterleavingRepair.repair), (nil, ReplayRepair.repair),
  ]

  /// The input with its damage undone, its line map and its profile.
  ///
  /// Also tells, as diagnostics, that it is empty, binary or without log lines, and what was repaired.
  /// - Complexity: a few fast scans where nothing has to be repaired; no bytes are copied then.
  public static func prepare(_ input: LogInput) -> PreparedInput { prepare(input, workers: 1) }

  /// The same, a large input looked over by several threads.
  public static func prepare(_ input: LogInput, workers: Int) -> PreparedInput {
    var text = CleanText(bytes: input.bytes, lineMap: .identity)
    if let verdict = BinaryCheck.verdict(input) {
      return PreparedInput(
        name: input.name, bytes: input.bytes, lineMap: .identity, profile: verdict.profile,
        diagnostics: [verdict.diagnostic])
    }
    var diagnostics: [Diagnostic] = []
    var survey = TextSurvey(text.bytes, workers: workers)
    for (forms, repair) in repairs {
      if let forms, let forced = input.forcedForms, forced.isDisjoint(with: forms) { continue }
      guard let (repaired, note) = repair(text, survey) else { continue }
      text = repaired
      survey = TextSurvey(text.bytes, workers: workers)
      diagnostics.append(note.diagnostic(place: input.name))
    }
    let profile = text.bytes.withBytes { ProfileReader.profile(of: $0, input: input) }
    if let note = contentNote(text, profile) {
      diagnostics.append(note.diagnostic(of: input))
    }
    return PreparedInput(
      name: input.name, bytes: text.bytes, lineMap: text.lineMap, profile: profile,
      forcedForms: input.forcedForms, diagnostics: diagnostics)
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
    var number = 0
    for range in LineSplitter(bytes) {
      number += 1
      let hasPrefix = ByteSearch.has("(XEN) ", at: range.lowerBound, in: bytes)
      if number == 1, hasPrefix || range.isEmpty { return false }
      if number > 1, !hasPrefix { return false }
      if number == 6 { return true }
    }
    return false
  }
}

extension Diagnostic {
  /// A diagnostic whose place is not known where it is found.
  struct Note {
    let severity: Severity
    let code: String
    let message: String
    let advice: String?

    init(_ severity: Severity, _ code: String, _ message: String, _ advice: String? = nil) {
      self.severity = severity
      self.code = code
      self.message = message
      self.advice = advice
    }

    static let empty = Note(.warning, "input.empty", "there is nothing in it")

    /// What is wrong with a whole input: no more than `info` for one that the user didn't name.
    func diagnostic(of input: LogInput) -> Diagnostic {
      Diagnostic(
        severity: input.isNamed ? severity : .info, code: code, place: input.name,
        message: message, advice: input.isNamed ? advice : nil)
    }

    func diagnostic(place: String) -> Diagnostic {
      Diagnostic(severity: severity, code: code, place: place, message: message, advice: advice)
    }
  }
}
