/// From the lines of prepared bytes to the lines of the original input.
///
/// The identity unless preparation dropped, joined or split lines; then four bytes for each clean line.
public struct LineMap: Sendable {
  /// The original line of each clean line, counted from 1; nil for the identity.
  private let originals: [UInt32]?

  /// The map of an input that nothing was done to.
  public static let identity = LineMap(originals: nil)

  private init(originals: [UInt32]?) { self.originals = originals }

  /// A map that says for each clean line, in order, which original line it came from, counted from 1.
  public init(originalLines: [UInt32]) { self.init(originals: originalLines) }

  /// Whether clean and original lines are the same.
  public var isIdentity: Bool { originals == nil }

  /// The original line of a clean line, both counted from 1.
  ///
  /// A line past the end counts on from the last one.
  /// - Complexity: O(1).
  public func originalLine(of cleanLine: Int) -> Int {
    guard let originals, let last = originals.last, cleanLine >= 1 else { return cleanLine }
    if cleanLine <= originals.count { return Int(originals[cleanLine - 1]) }
    return Int(last) + (cleanLine - originals.count)
  }
}
