/// A build to make: a build of a series, less some changes, plus others.
///
/// A revert is the first bad build without the suspect; a transplant is the last good one with it.
public struct BuildRecipe: Sendable, Hashable, Codable {
  /// The version it starts from.
  public var base: String
  /// Ids of changes that are left out.
  public var without: [Change.ID]
  /// Ids of changes that are put in on top.
  public var with: [Change.ID]

  /// A recipe; without changes it is the build itself.
  public init(base: String, without: [Change.ID] = [], with: [Change.ID] = []) {
    self.base = base
    self.without = without
    self.with = with
  }

  /// Whether it is a build as it was made.
  public var isPlain: Bool { without.isEmpty && with.isEmpty }

  /// The recipe in words, such as `2.6.18-145.el5 without 2.6.18-145.el5/1`.
  public var label: String {
    var words = base
    if !without.isEmpty { words += " without " + without.joined(separator: ", ") }
    if !with.isEmpty { words += " with " + with.joined(separator: ", ") }
    return words
  }

  /// The version such a kernel would print: a changed build carries `.test`.
  public var release: String { isPlain ? base : base + ".test" }
}
