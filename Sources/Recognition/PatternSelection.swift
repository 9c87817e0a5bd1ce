public import LogModel
internal import PatternCatalog

/// Which patterns' events are wanted: by their ids and by how bad they are.
public struct PatternSelection: Sendable, Hashable {
  /// Globs of ids, `*` for any characters and `?` for one; none means all.
  public var globs: [String]
  /// Patterns below this are left out.
  public var severity: Severity

  /// All patterns.
  public static let all = PatternSelection()

  /// The patterns whose id fits one of the globs and that are at least as bad as `severity`.
  public init(globs: [String] = [], severity: Severity = .debug) {
    self.globs = globs
    self.severity = severity
  }

  /// Whether a pattern of this id and severity is wanted.
  public func contains(id: String, severity: Severity) -> Bool {
    guard severity >= self.severity else { return false }
    return globs.isEmpty || globs.contains { Self.fits(id, glob: $0) }
  }

  /// Whether an id fits a glob.
  ///
  /// - Complexity: at worst the product of their lengths, whatever the stars.
  public static func fits(_ id: String, glob: String) -> Bool {
    let text = Array(id.utf8)
    let pattern = Array(glob.utf8)
    var position = 0
    var place = 0
    var star: (place: Int, position: Int)?
    while position < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, position)
        place += 1
      } else if place < pattern.count,
        pattern[place] == UInt8(ascii: "?") || pattern[place] == text[position]
      {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        place = last.place + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
