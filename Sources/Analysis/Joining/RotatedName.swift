/// Names of rotated logs: `messages`, `messages.1`, `messages-20261123`, with the packer's suffix.
enum RotatedName {
  /// The name without what rotation and packing add.
  static func base(_ name: String) -> String { parts(name).base }

  /// The indices of names in the order in which their logs were written; others keep their places.
  ///
  /// Where several are of one log, they take these places from the oldest on: the highest number, the earliest date.
  static func readingOrder(_ names: [String]) -> [Int] {
    var order = Array(names.indices)
    let parts = names.map(parts)
    let places = Dictionary(grouping: names.indices) { parts[$0].base }
    for (_, indices) in places where indices.count > 1 {
      let sorted = indices.sorted { (parts[$0].age, $0) < (parts[$1].age, $1) }
      for (place, index) in zip(indices, sorted) { order[place] = index }
    }
    return order
  }

  /// The base name and what sorts the oldest first.
  private static func parts(_ name: String) -> (base: String, age: Int) {
    var rest = Substring(name)
    for suffix in [".gz", ".xz", ".bz2", ".zst", ".lz4"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.utf8.count)
      break
    }
    guard let mark = rest.lastIndex(where: { $0 == "." || $0 == "-" }) else {
      return (String(rest), .max)
    }
    let digits = rest[rest.index(after: mark)...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits)
    else { return (String(rest), .max) }
    let base = String(rest[..<mark])
    if rest[mark] == "-" { return digits.utf8.count == 8 ? (base, number) : (String(rest), .max) }
    return digits.utf8.count <= 3 ? (base, -number) : (String(rest), .max)
  }
}
