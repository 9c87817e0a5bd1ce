public import LogModel

/// One message that firstbad knows: how it is printed, what its parts mean, what to do about it.
public struct Pattern: Sendable, Hashable {
  /// Stable and dotted: `xen.grant-table.copy.destination-frame-invalid`.
  public var id: String
  /// What it is, in a line.
  public var title: String
  /// Who prints it.
  public var stream: StreamSelector
  /// How bad it is.
  public var severity: Severity
  /// The source file named in the line's origin (`grant_table.c`), where the message alone is too common.
  public var originFile: String?
  /// The same message as different versions print it; the first that matches wins.
  public var variants: [Variant]
  /// The named groups and what they mean.
  public var captures: [CaptureSpec]
  /// Which messages are printed at all, and how they are limited.
  public var visibility: VisibilityClass
  /// How following lines are folded into the same event; nil for a single line.
  public var multiline: Multiline?
  /// The ids of patterns whose events it replaces when both match a line.
  public var suppresses: [String]
  /// The kind of crash it is, where it is one: `panic`, `oops`, `hang`, ...
  public var crash: String?
  /// The parts that only people read.
  public var documentation: PatternDocumentation
  /// Where it is defined.
  public var source: SourcePlace

  /// A pattern with all its parts.
  public init(
    id: String, title: String, stream: StreamSelector, severity: Severity, originFile: String?,
    variants: [Variant], captures: [CaptureSpec], visibility: VisibilityClass,
    multiline: Multiline?, suppresses: [String], crash: String?,
    documentation: PatternDocumentation, source: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.stream = stream
    self.severity = severity
    self.originFile = originFile
    self.variants = variants
    self.captures = captures
    self.visibility = visibility
    self.multiline = multiline
    self.suppresses = suppresses
    self.crash = crash
    self.documentation = documentation
    self.source = source
  }
}

/// Where something in a pattern file stands.
public struct SourcePlace: Sendable, Hashable {
  /// The file, relative to its folder of patterns.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// A place in a pattern file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Whose lines a pattern is looked for in.
public enum StreamSelector: String, Sendable, Hashable, CaseIterable {
  case guest, hypervisor, dom0, toolstack
  /// A Linux kernel, the guest's or the backend's.
  case kernel
  /// Any stream.
  case any

  /// Whether lines of a role are meant.
  public func admits(_ role: StreamRole) -> Bool {
    switch self {
    case .guest: role == .guest
    case .hypervisor: role == .hypervisor
    case .dom0: role == .dom0
    case .toolstack: role == .toolstack
    case .kernel: role == .guest || role == .dom0
    case .any: true
    }
  }
}

/// How lines that follow are folded into one event.
public struct Multiline: Sendable, Hashable {
  /// A line whose message matches goes on the block.
  public var continuation: String
  /// A line whose message matches ends the block and belongs to it; nil where only `continuation` decides.
  public var end: String?
  /// At most so many lines.
  public var limit: Int
  /// An expression whose named groups are taken as captures from the first folded line that it matches; nil where none is.
  public var detail: String?

  /// A folding rule.
  public init(continuation: String, end: String?, limit: Int, detail: String? = nil) {
    self.continuation = continuation
    self.end = end
    self.limit = limit
    self.detail = detail
  }
}
