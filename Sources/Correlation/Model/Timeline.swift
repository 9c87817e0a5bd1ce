public import LogModel

/// What happened in which order on which side of an incident.
public struct Timeline: Sendable, Codable, Hashable {
  /// Whether all times count from one moment; else each stream's count from its own first line here.
  public let commonClock: Bool
  /// How the clocks were laid over each other, or why they were not, in a sentence.
  public let method: String
  /// What happened, in the order of time where the clocks are common, else in that of the lines where one file has
  /// them all, else stream by stream.
  public let entries: [Entry]
  /// How many more there were, left out in the middle.
  public let omitted: Int

  /// A timeline with all its parts.
  public init(commonClock: Bool, method: String, entries: [Entry], omitted: Int) {
    self.commonClock = commonClock
    self.method = method
    self.entries = entries
    self.omitted = omitted
  }

  /// Lines of one pattern in one stream, one close upon the other.
  public struct Entry: Sendable, Codable, Hashable {
    /// Seconds since the first entry (of the stream, where clocks are not common); nil where no stamp tells.
    public let seconds: Double?
    /// The stream's id.
    public let stream: String
    /// Who wrote it.
    public let role: StreamRole
    /// The pattern's id.
    public let pattern: String
    /// What the pattern says, in a line.
    public let title: String
    /// How many lines.
    public let count: Int
    /// The first of them.
    public let place: Place
    /// The stamp of the first.
    public let stamp: Stamp?

    /// An entry with all its parts.
    public init(
      seconds: Double?, stream: String, role: StreamRole, pattern: String, title: String,
      count: Int, place: Place, stamp: Stamp?
    ) {
      self.seconds = seconds
      self.stream = stream
      self.role = role
      self.pattern = pattern
      self.title = title
      self.count = count
      self.place = place
      self.stamp = stamp
    }
  }
}
