public import LogModel

extension StreamSummary {
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
}
