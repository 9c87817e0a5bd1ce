/// What a source tree says about one format of the catalogue.
public struct FormatProof: Sendable, Hashable {
  /// The pattern's id.
  public var pattern: String
  /// The variant, from 1 in the order of the file.
  public var variant: Int
  /// The format as the catalogue has it; nil where it has only an expression.
  public var format: String?
  /// The versions that print it, as the catalogue says: `since 4.10, until 4.20`; empty where always.
  public var versions: String
  /// The file that the catalogue names; nil where it names none.
  public var file: String?
  /// What came of it.
  public var verdict: Verdict
  /// Where it stands: in the named file where it is there, else elsewhere; at most eight places.
  public var places: [Place]
  /// The literal of the named file that resembles a missing format most.
  public var nearest: Place?

  /// What came of looking for a format.
  public enum Verdict: String, Sendable, CaseIterable {
    /// It stands in the file that the catalogue names.
    case found
    /// It stands in the tree, but in another file.
    case elsewhere
    /// It is not there, and the catalogue says that this version has it no more, or not yet.
    case absent
    /// It should be there and is not.
    case missing
    /// It should be gone, or not be there yet, and stands in the file that the catalogue names.
    case lingering
    /// It can't be told: no format, or a file that is not C.
    case untold

    /// Whether the catalogue is wrong about it.
    public var isSurprise: Bool { self == .missing || self == .lingering }

    /// What it means, in a few words.
    public var title: String {
      switch self {
      case .found: "found in the named file"
      case .elsewhere: "found in another file"
      case .absent: "absent, as its versions say"
      case .missing: "missing, though it should be there"
      case .lingering: "found, though it should be gone or not be there yet"
      case .untold: "not told (no format, or not C)"
      }
    }
  }

  /// A place in the tree.
  public struct Place: Sendable, Hashable {
    /// The file, from the tree's root.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The function or macro around it.
    public var function: String?
    /// The literal as it stands there, where it differs from the format; nil where it is the same.
    public var text: String?
  }
}
