/// A guest's own list of grant references that are free to use.
///
/// It is plain guest memory, so it survives a save, while the table the references point into does
/// not.
struct GrantReferences {
  private var free: [UInt32]

  /// References below this are reserved.
  static let reserved: UInt32 = 8

  init(count: Int) {
    free = (Self.reserved..<UInt32(count)).reversed()
  }

  /// Takes one; nil where all are in use.
  mutating func take() -> UInt32? { free.popLast() }

  /// Takes some for a driver's private list; nil where there are too few.
  mutating func take(_ count: Int) -> [UInt32]? {
    guard free.count >= count else { return nil }
    let taken = Array(free.suffix(count))
    free.removeLast(count)
    return taken
  }

  /// Gives one back.
  mutating func give(_ reference: UInt32) { free.append(reference) }

  /// How many are free.
  var count: Int { free.count }
}
