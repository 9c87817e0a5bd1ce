extension SourceLineTable {
  /// A message that was seen, with the source line that it was printed with.
  public struct Sighting: Sendable, Hashable {
    /// The file's name without folders.
    public let fileName: String
    /// The line as printed.
    public let line: Int
    /// The formats that the message may have come from.
    public let formats: [String]

    /// A message seen.
    public init(fileName: String, line: Int, formats: [String]) {
      self.fileName = fileName
      self.line = line
      self.formats = formats
    }
  }

  /// What the lines of a log say of the release that printed them.
  public struct Finding: Sendable, Hashable {
    /// The releases that have every seen message at its seen line, oldest first; empty for a tree that no table has.
    public let releases: [String]
    /// Where there is none: the releases that have all the messages, at lines the least away; a guess, not proven.
    public let nearest: [String]

    /// A finding.
    public init(releases: [String], nearest: [String]) {
      self.releases = releases
      self.nearest = nearest
    }
  }

  /// The releases that fit all sightings.
  ///
  /// - Complexity: the rows of the table for each different sighting.
  public func releases(fitting sightings: [Sighting]) -> Finding {
    let different = Set(sightings)
    guard !different.isEmpty else { return Finding(releases: [], nearest: []) }
    // For each release how far its lines lie from those seen, as far as it has all the messages.
    var distance: [String: Int]?
    for sighting in different {
      let formats = Set(sighting.formats.map(SourceLineTable.normal))
      var here: [String: Int] = [:]
      for row in rows where row.fileName == sighting.fileName && formats.contains(row.format) {
        let away = min(abs(row.firstLine - sighting.line), abs(row.lastLine - sighting.line))
        for release in row.releases { here[release] = min(here[release] ?? .max, away) }
      }
      if let known = distance {
        distance = known.reduce(into: [:]) { sum, entry in
          if let away = here[entry.key] { sum[entry.key] = entry.value + away }
        }
      } else {
        distance = here
      }
    }
    let all = distance ?? [:]
    let exact = all.filter { $0.value == 0 }.map(\.key)
    let least = all.values.min()
    let nearest = exact.isEmpty ? all.filter { $0.value == least }.map(\.key) : []
    return Finding(
      releases: exact.sorted(by: SourceLineTable.older),
      nearest: nearest.sorted(by: SourceLineTable.older))
  }

  /// `4.9.2` before `4.10.0`: numbers as numbers.
  private static func older(_ left: String, _ right: String) -> Bool {
    func numbers(_ text: String) -> [Int] {
      text.prefix { $0.isNumber || $0 == "." }.split(separator: ".").compactMap { Int($0) }
    }
    let (first, second) = (numbers(left), numbers(right))
    return first == second ? left < right : first.lexicographicallyPrecedes(second)
  }
}
