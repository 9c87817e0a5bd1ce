/// What the lines of one crash say of it together.
public struct CrashReport: Sendable, Hashable {
  /// One line, as kernel developers file it: `KASAN: use-after-free Read in foo`.
  public let title: String
  /// The kind in the words of kernel fuzzers: `KASAN-READ`, `LOCKDEP`.
  public let type: String?
  /// The function it is about.
  public let function: String?
  /// Whether the report ends early, lacks its stack, or is mixed with another one.
  public let isDamaged: Bool

  /// A report with all its parts.
  public init(title: String, type: String?, function: String?, isDamaged: Bool) {
    self.title = title
    self.type = type
    self.function = function
    self.isDamaged = isDamaged
  }
}
