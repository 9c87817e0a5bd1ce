public import LogModel

/// One crash of a kernel or of the hypervisor.
public struct Crash: Sendable, Codable, Hashable {
  /// The pattern's id.
  public let pattern: String
  /// `panic`, `oops`, `bug`, `warning`, `hang`, `out-of-memory`, `domain-crash`.
  public let `class`: String
  /// The kind in the words of kernel fuzzers: `KASAN-READ`, `LOCKDEP`; nil where they have none.
  public let type: String?
  /// One line for a list.
  public let title: String
  /// How bad it is.
  public let severity: Severity
  /// The function it is about, where one is named.
  public let function: String?
  /// True where the log ends within it, or where its report is mixed with another one.
  public let truncated: Bool
  /// True where the machine or domain did not survive it.
  public let panicked: Bool
  /// The stream's id.
  public let stream: String
  /// Where it begins.
  public let place: Place
  /// Stable over runs.
  public let signature: String

  /// A crash with all its parts.
  public init(
    pattern: String, class kind: String, type: String? = nil, title: String, severity: Severity,
    function: String?, truncated: Bool, panicked: Bool, stream: String, place: Place,
    signature: String
  ) {
    self.pattern = pattern
    self.class = kind
    self.type = type
    self.title = title
    self.severity = severity
    self.function = function
    self.truncated = truncated
    self.panicked = panicked
    self.stream = stream
    self.place = place
    self.signature = signature
  }
}

/// In the interface the place is flat: `input` and `line` beside `stream`.
extension Crash {
  private enum CodingKeys: String, CodingKey {
    case pattern, `class`, type, title, severity, function, truncated, panicked, stream, input, line
    case signature
  }

  /// Reads the flat form, where the place is `input` and `line`.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      pattern: try box.decode(String.self, forKey: .pattern),
      class: try box.decode(String.self, forKey: .class),
      type: try box.decodeIfPresent(String.self, forKey: .type),
      title: try box.decode(String.self, forKey: .title),
      severity: try box.decode(Severity.self, forKey: .severity),
      function: try box.decodeIfPresent(String.self, forKey: .function),
      truncated: try box.decode(Bool.self, forKey: .truncated),
      panicked: try box.decode(Bool.self, forKey: .panicked),
      stream: try box.decode(String.self, forKey: .stream),
      place: Place(
        input: try box.decode(String.self, forKey: .input),
        line: try box.decode(Int.self, forKey: .line)),
      signature: try box.decode(String.self, forKey: .signature))
  }

  /// Writes the flat form.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(pattern, forKey: .pattern)
    try box.encode(self.class, forKey: .class)
    try box.encodeIfPresent(type, forKey: .type)
    try box.encode(title, forKey: .title)
    try box.encode(severity, forKey: .severity)
    try box.encode(function, forKey: .function)
    try box.encode(truncated, forKey: .truncated)
    try box.encode(panicked, forKey: .panicked)
    try box.encode(stream, forKey: .stream)
    try box.encode(place.input, forKey: .input)
    try box.encode(place.line, forKey: .line)
    try box.encode(signature, forKey: .signature)
  }
}
