/// One version that was built, with what changed since the build before it.
public struct Build: Sendable, Hashable, Codable, Identifiable {
  /// The version as its package carries it, such as `2.6.18-145.el5`.
  public var version: String
  /// The day of the changelog entry, `YYYY-MM-DD`; empty where it is unknown.
  public var date: String
  /// What changed, in changelog order.
  public var changes: [Change]

  /// A build.
  public init(version: String, date: String = "", changes: [Change] = []) {
    self.version = version
    self.date = date
    self.changes = changes
  }

  /// The version.
  public var id: String { version }

  /// The release number alone, such as 145 of `2.6.18-145.el5`; nil where there is none.
  public var releaseNumber: Int? { ReleaseNumber.of(version) }
}
