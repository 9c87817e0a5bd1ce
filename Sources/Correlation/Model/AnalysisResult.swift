public import LogModel

/// The answer of one analysis, in the shape of `firstbad.analysis.v1`.
public struct AnalysisResult: Sendable, Codable, Hashable {
  /// Always `firstbad.analysis.v1`.
  public let schema: String
  /// The streams found in the inputs, guest first.
  public let streams: [StreamSummary]
  /// The incidents, most severe first.
  public let incidents: [Incident]
  /// Kernel and hypervisor crashes, in the order of their streams and lines.
  public let crashes: [Crash]
  /// Lines that look like errors and that no pattern knows.
  public let unrecognized: Unrecognized
  /// Errors that a pattern knows and that belong to no incident.
  public let unexplained: Unexplained
  /// What was wrong with the inputs.
  public let diagnostics: [Diagnostic]

  /// An answer with all its parts.
  public init(
    streams: [StreamSummary], incidents: [Incident], crashes: [Crash],
    unrecognized: Unrecognized = Unrecognized(), unexplained: Unexplained = Unexplained(),
    diagnostics: [Diagnostic]
  ) {
    self.schema = "firstbad.analysis.v1"
    self.streams = streams
    self.incidents = incidents
    self.crashes = crashes
    self.unrecognized = unrecognized
    self.unexplained = unexplained
    self.diagnostics = diagnostics
  }

  /// Gaps of the catalogue, seen and not silent.
  public struct Unrecognized: Sendable, Codable, Hashable {
    /// How many such lines there are.
    public let count: Int
    /// The first few.
    public let first: [UnknownLine]

    /// Suspicious lines; none unless given.
    public init(count: Int = 0, first: [UnknownLine] = []) {
      self.count = count
      self.first = first
    }
  }

  /// Errors that a pattern knows and that no incident has taken, told by pattern.
  public struct Unexplained: Sendable, Codable, Hashable {
    /// How many such lines there are.
    public let count: Int
    /// The worst patterns, each with its first line.
    public let first: [Kind]

    /// Errors by pattern; none unless given.
    public init(count: Int = 0, first: [Kind] = []) {
      self.count = count
      self.first = first
    }

    /// The lines of one pattern.
    public struct Kind: Sendable, Codable, Hashable {
      /// The pattern.
      public let pattern: String
      /// What it is, in a line.
      public let title: String
      /// How bad the pattern says it is.
      public let severity: Severity
      /// How many of its lines belong to no incident.
      public let count: Int
      /// Where the first of them stands.
      public let place: Place
      /// That line, damaged UTF-8 repaired.
      public let text: String

      /// A pattern's lines.
      public init(
        pattern: String, title: String, severity: Severity, count: Int, place: Place, text: String
      ) {
        self.pattern = pattern
        self.title = title
        self.severity = severity
        self.count = count
        self.place = place
        self.text = text
      }
    }
  }

  /// The most severe incident or crash; nil where there is none.
  public var worst: Severity? {
    (incidents.map(\.severity) + crashes.map(\.severity)).max()
  }
}

/// One stream of an analysis.
public struct StreamSummary: Sendable, Codable, Hashable {
  /// Unique within the analysis: `guest`, `hypervisor`, `guest-2`.
  public let id: String
  /// Who wrote it.
  public let role: StreamRole
  /// The domain, where known.
  public let domid: Int?
  /// The inputs it was read from.
  public let inputs: [String]
  /// How many lines it has.
  public let records: Int
  /// How many of them a pattern recognised.
  public let events: Int
  /// What its stamps are.
  public let clock: Clock
  /// For a hypervisor: its version and whether it is a debug build.
  public let xen: XenBuild?
  /// The kernels that it shows booting, each once; nil where an older answer does not say.
  public let kernels: [Seen]?
  /// The options that it shows a kernel or the hypervisor was booted with, each line once; nil where an older answer does
  /// not say.
  public let bootOptions: [Seen]?

  /// The same with what is known of its clocks.
  public func with(clockRuns runs: [Clock.Run]) -> StreamSummary {
    StreamSummary(
      id: id, role: role, domid: domid, inputs: inputs, records: records, events: events,
      clock: Clock(kind: clock.kind, first: clock.first, last: clock.last, runs: runs), xen: xen,
      kernels: kernels, bootOptions: bootOptions)
  }

  /// A stream's summary.
  public init(
    id: String, role: StreamRole, domid: Int?, inputs: [String], records: Int, events: Int,
    clock: Clock, xen: XenBuild?, kernels: [Seen]? = nil, bootOptions: [Seen]? = nil
  ) {
    self.id = id
    self.role = role
    self.domid = domid
    self.inputs = inputs
    self.records = records
    self.events = events
    self.clock = clock
    self.xen = xen
    self.kernels = kernels
    self.bootOptions = bootOptions
  }

  /// Something that a line says of what was running.
  public struct Seen: Sendable, Codable, Hashable {
    /// What it says: a release, a line of options.
    public let text: String
    /// The first line that says so.
    public let place: Place

    /// A text with its place.
    public init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// The stamps that a stream prints.
  public struct Clock: Sendable, Codable, Hashable {
    /// `none`, `uptime`, `wall`, `ticks`, or several of them joined by `+`.
    public let kind: String
    /// The first stamp printed.
    public let first: Stamp?
    /// The last stamp printed.
    public let last: Stamp?
    /// How its clocks lie to UTC, as far as the logs say; nil where nothing was asked.
    public let runs: [Run]?

    /// What a stream's stamps are.
    public init(kind: String, first: Stamp?, last: Stamp?, runs: [Run]? = nil) {
      self.kind = kind
      self.first = first
      self.last = last
      self.runs = runs
    }

    /// One clock of a stream, from a boot or a resume to the next: `UTC = utcAtZero + rate * shown`.
    public struct Run: Sendable, Codable, Hashable {
      /// In words: `guest's uptime`.
      public let clock: String
      /// Which run of the stream, from 0.
      public let run: Int
      /// The least and the most that it showed, in seconds.
      public let shownLow: Double
      /// The same, the most.
      public let shownHigh: Double
      /// The least UTC, in seconds since 1970, at which it showed 0.
      public let utcAtZeroLow: Double
      /// The same, the most.
      public let utcAtZeroHigh: Double
      /// How much faster or slower than UTC it may run, as a share: 0.0001.
      public let rateError: Double
      /// What says so, in words.
      public let method: String

      /// A clock with what is known of it.
      public init(
        clock: String, run: Int, shownLow: Double, shownHigh: Double, utcAtZeroLow: Double,
        utcAtZeroHigh: Double, rateError: Double, method: String
      ) {
        self.clock = clock
        self.run = run
        self.shownLow = shownLow
        self.shownHigh = shownHigh
        self.utcAtZeroLow = utcAtZeroLow
        self.utcAtZeroHigh = utcAtZeroHigh
        self.rateError = rateError
        self.method = method
      }
    }
  }

  /// What a hypervisor's banner says.
  public struct XenBuild: Sendable, Codable, Hashable {
    /// `4.17.5-pre`; nil where no banner was seen.
    public let version: String?
    /// True for `debug=y`, false for `debug=n`, nil where the banner does not say.
    public let debug: Bool?

    /// A version and its kind of build.
    public init(version: String?, debug: Bool?) {
      self.version = version
      self.debug = debug
    }
  }
}

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

  /// The line, as `line` beside `stream` in the interface.
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
