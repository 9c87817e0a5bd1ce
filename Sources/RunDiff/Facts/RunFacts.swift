public import Correlation
public import LogModel

/// Everything of one run that a comparison looks at, with its noise taken out.
///
/// Noise is what differs between two runs of one and the same test: stamps, addresses, ports, process numbers, domain
/// numbers, and the order of lines.
public struct RunFacts: Sendable {
  /// As the user named it.
  public let name: String
  /// What analysing it gave.
  public let result: AnalysisResult
  /// Its streams with their events; empty where only a case's summary is known.
  public let streams: [StreamState]
  /// What state files beside the logs say.
  public let host: HostState
  /// Messages of patterns, by who wrote them and pattern.
  public var messages: [MessageKey: Message] = [:]
  /// Lines that no pattern knows, by who wrote them and their text with numbers masked.
  public var lines: [MessageKey: Message] = [:]
  /// How much of its logs is known, and so what a missing line says.
  public let extent: Extent
  /// Whether every line was read.
  var hasLines: Bool { extent == .lines }
  /// Inputs whose beginning is lost.
  public var cutInputs: [String] = []

  init(
    name: String, result: AnalysisResult, streams: [StreamState], host: HostState, extent: Extent
  ) {
    self.name = name
    self.result = result
    self.streams = streams
    self.host = host
    self.extent = extent
  }

  /// How much of a run's logs is known.
  public enum Extent: Sendable, Hashable {
    /// Every line.
    case lines
    /// Every line that a pattern knows, by pattern.
    case events
    /// The lines of incidents.
    case incidents
  }

  /// Who wrote a message, and which: a pattern's id, or a masked text.
  public struct MessageKey: Sendable, Hashable, Comparable {
    /// Who wrote it.
    public let role: StreamRole
    /// The pattern's id or the masked text.
    public let subject: String

    /// By role, then by name.
    public static func < (left: MessageKey, right: MessageKey) -> Bool {
      (left.role, left.subject) < (right.role, right.subject)
    }
  }

  /// All messages of one kind in one run.
  public struct Message: Sendable {
    /// The first line, verbatim.
    public let text: String
    /// That line without its stamp and prefix, where no pattern knows it.
    public var message: String?
    /// Where that is.
    public let place: Place
    /// Its stamp.
    public let stamp: Stamp?
    /// How bad it is.
    public var severity: Severity
    /// How many lines were printed.
    public var printed: Int
    /// How many more a rate limit admitted to have dropped.
    public var suppressed: Int = 0
    /// Statuses and modes that its lines name, each with the first line, by capture.
    public var values: [String: [String: Place]] = [:]
  }

  /// The run as outputs name it.
  var summary: RunSummary {
    RunSummary(
      name: name, lines: result.streams.reduce(0) { $0.saturated(plus: $1.records) },
      streams: result.streams.map(\.id))
  }

  /// Whether there is anything to compare: a line of a log, or something that a state file says.
  public var hasContent: Bool { !result.streams.isEmpty || host != HostState() }

  /// Whether anything of this writer was read.
  func has(_ role: StreamRole) -> Bool { result.streams.contains { $0.role == role } }

  /// The inputs that the hypervisor's lines stand in.
  var hypervisorInputs: Set<String> { Set(streams(of: .hypervisor).flatMap(\.inputs)) }

  /// Whether all that was read of guests is what they wrote to Xen's console, and no kernel's log: a PV guest's loader
  /// writes a line or two there before the kernel has a console of its own.
  var hasGuestsByConsoleAlone: Bool {
    let guests = streams(of: .guest)
    let console = hypervisorInputs
    return !guests.isEmpty
      && guests.allSatisfy { stream in
        stream.inputs.allSatisfy(console.contains) && (stream.kernels ?? []).isEmpty
      }
  }

  /// The streams of a writer.
  func streams(of role: StreamRole) -> [StreamSummary] { result.streams.filter { $0.role == role } }
}

extension Int {
  /// A sum that stays at the largest number instead of trapping.
  func saturated(plus other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
