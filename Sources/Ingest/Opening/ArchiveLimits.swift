/// How much an archive may unpack to: a few kilobytes can hold terabytes.
public struct ArchiveLimits: Sendable, Hashable {
  /// The most bytes that one named file may unpack to, all members together.
  public var maximumBytes: Int
  /// The most bytes out for one byte in, beyond `ratioFreeBytes`.
  public var maximumRatio: Int
  /// Up to here the ratio is not asked for: logs that repeat a line compress very well.
  public var ratioFreeBytes: Int
  /// The most members.
  public var maximumMembers: Int
  /// How deep archives inside archives are opened.
  public var maximumDepth: Int

  /// Limits, by default 4 GiB, a thousand to one beyond 64 MiB, 20,000 members, three levels.
  public init(
    maximumBytes: Int = 4 << 30, maximumRatio: Int = 1_000, ratioFreeBytes: Int = 64 << 20,
    maximumMembers: Int = 20_000, maximumDepth: Int = 3
  ) {
    self.maximumBytes = maximumBytes
    self.maximumRatio = maximumRatio
    self.ratioFreeBytes = ratioFreeBytes
    self.maximumMembers = maximumMembers
    self.maximumDepth = maximumDepth
  }

  /// The most bytes that `size` packed bytes may become.
  func allowance(packedSize size: Int) -> Int {
    let (product, overflow) = size.multipliedReportingOverflow(by: maximumRatio)
    return min(maximumBytes, max(ratioFreeBytes, overflow ? .max : product))
  }
}
