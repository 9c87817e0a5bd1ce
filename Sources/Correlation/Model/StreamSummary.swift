public import LogModel

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
