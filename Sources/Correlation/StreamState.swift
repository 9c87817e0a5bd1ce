public import LogModel

/// One stream of an analysis with its events and what they say of it.
public struct StreamState: Sendable {
  /// Its index in the list of streams.
  public let id: StreamID
  /// What outputs call it: `guest`, `hypervisor`, `guest-2`.
  public let name: String
  /// Who wrote it.
  public let role: StreamRole
  /// The domain, where the lines or the user say so.
  public let domid: Int?
  /// The domain's name, where known.
  public let domainName: String?
  /// The inputs that hold it, as the user named them.
  public let inputs: [String]
  /// How many lines it has.
  public let records: Int
  /// Its stamps.
  public let clock: StreamSummary.Clock
  /// Its events, in the order of inputs and lines.
  public let events: [Event]
  /// Which of several machines it is of; nil where all streams are of one, or nothing tells.
  public let machine: Int?
  /// The host that syslog or the journal names in its lines.
  public let host: String?

  /// A stream with its events.
  public init(
    id: StreamID, name: String, role: StreamRole, domid: Int?, domainName: String?,
    inputs: [String], records: Int, clock: StreamSummary.Clock, events: [Event],
    machine: Int? = nil, host: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.domid = domid
    self.domainName = domainName
    self.inputs = inputs
    self.records = records
    self.clock = clock
    self.events = events
    self.machine = machine
    self.host = host
  }

  /// The stream as outputs list it.
  public var summary: StreamSummary {
    StreamSummary(
      id: name, role: role, domid: domid, inputs: inputs, records: records, events: events.count,
      clock: clock, xen: role == .hypervisor ? HypervisorFacts(events: events).build : nil,
      kernels: seen("release") { $0 == "linux.banner" },
      bootOptions: seen("options") { $0.hasSuffix(".command-line") })
  }

  /// What a capture of some patterns says, each text once, in the order of the lines.
  private func seen(
    _ capture: String, _ isAsked: (String) -> Bool
  ) -> [StreamSummary.Seen] {
    var found: [StreamSummary.Seen] = []
    for event in events where isAsked(event.pattern) {
      guard found.count < Self.mostSeen, let text = event.captures[capture]?.text, !text.isEmpty,
        !found.contains(where: { $0.text == text })
      else { continue }
      found.append(StreamSummary.Seen(text: text, place: event.place))
    }
    return found
  }

  /// A log of many boots is told by its first ones.
  private static let mostSeen = 8
}

extension [StreamState] {
  /// Where a stream stands in the list; nil where it does not.
  func number(of stream: StreamState) -> Int? { firstIndex { $0.id == stream.id } }
}
