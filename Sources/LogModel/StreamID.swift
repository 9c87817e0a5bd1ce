/// Which stream an event belongs to, within one analysis: an index into its list of streams.
public struct StreamID: Sendable, Hashable, Codable, Comparable, RawRepresentable {
  /// The index.
  public let rawValue: Int

  /// A stream by its index.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// In the order of the list.
  public static func < (left: StreamID, right: StreamID) -> Bool { left.rawValue < right.rawValue }
}
