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
  public private(set) var profile: InputProfile
  /// The dialects that the user says its lines are in; nil where each line's own prefixes tell.
  public let forcedForms: DressForms?
  /// What was repaired or looks wrong, for the user.
  public private(set) var diagnostics: [Diagnostic]

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
  /// The same input with another profile.
  public func with(_ profile: InputProfile) -> PreparedInput {
    var input = self
    input.profile = profile
    return input
  }

  /// A warning where nothing tells what its lines are: none is in a known dialect, a time in front apart, and nearly none was
  /// recognised.
  ///
  /// Such a log may bear prefixes that hide all its messages; silence about it is no good news.
  /// - Parameter events: how many events were found in it.
  public func unknownPrefixWarning(events: Int) -> Diagnostic? {
    guard profile.isLog, forcedForms == nil,
      profile.dialects.allSatisfy({ $0 == "console-server" }),
      profile.lineCount >= Self.leastTellingLines, events * 100 < profile.lineCount
    else { return nil }
    return Diagnostic(
      severity: .warning, code: "input.unknown-prefix", place: name,
      message:
        "no line of it is in a kernel's, Xen's or syslog's dialect, and \(events == 0 ? "nothing" : "nearly nothing") in it "
        + "was recognised: a prefix unknown here may hide its messages",
      advice: "look at the beginnings of its lines; give the log as dmesg or the console wrote it")
  }

  /// Fewer lines than these may well hold nothing of note.
  private static let leastTellingLines = 20

  /// The dress of one of its lines, given without its line feed.
  public func undress(_ line: UnsafeRawBufferPointer) -> Dress {
    Undresser.undress(line, forms: forcedForms ?? .all)
  }
}

extension PreparedInput {
  /// The same input, taken for what a tool of Xen printed.
  ///
  /// - Parameter why: what shows it, as a sentence.
  public func asToolOutput(why: String) -> PreparedInput {
    var input = with(
      InputProfile(
        role: .toolstack, roleWhy: why, dialects: profile.dialects, domid: profile.domid,
        domainName: profile.domainName, isLog: true, kind: .log, hostname: profile.hostname,
        kernelRelease: profile.kernelRelease))
    input.diagnostics.removeAll { $0.code == "input.no-log-lines" }
    return input
  }
}
