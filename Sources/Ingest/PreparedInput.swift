public import LogModel

/// One input with all damage that spans lines undone: clean lines, and where each came from.
public struct PreparedInput: Sendable {
  /// The name as the user gave it.
  public let name: String
  /// Lines ended by LF; the input's own bytes, uncopied, where nothing had to be repaired.
  public let bytes: LogBytes
  /// From a line of `bytes` to the line of the original input.
  public let lineMap: LineMap
  /// Who wrote it, in which dialects, and whether it is a log at all.
  public let profile: InputProfile
  /// The dialects that the user says its lines are in; nil where each line's own prefixes tell.
  public let forcedForms: DressForms?
  /// What was repaired or looks wrong, for the user.
  public let diagnostics: [Diagnostic]

  /// An input whose parts are already known.
  public init(
    name: String, bytes: LogBytes, lineMap: LineMap, profile: InputProfile,
    forcedForms: DressForms? = nil, diagnostics: [Diagnostic]
  ) {
    self.name = name
    self.bytes = bytes
    self.lineMap = lineMap
    self.profile = profile
    self.forcedForms = forcedForms
    self.diagnostics = diagnostics
  }
}

extension PreparedInput {
  /// The dress of one of its lines, given without its line feed.
  public func undress(_ line: UnsafeRawBufferPointer) -> Dress {
    Undresser.undress(line, forms: forcedForms ?? .all)
  }
}
