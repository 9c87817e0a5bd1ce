/// All patterns, correlations and tables of names in force.
public struct Catalog: Sendable {
  /// The patterns, sorted by id.
  public private(set) var patterns: [Pattern]
  /// The correlation rules, sorted by id.
  public private(set) var correlations: [CorrelationRule]
  /// The tables of names, sorted by id.
  public private(set) var names: [NameTable]
  /// How crashes are named: the first rule that fits counts.
  public private(set) var crashTitles: [CrashTitleRule]
  /// Which functions and lines of a crash's report say nothing about it.
  public private(set) var crashFrames: CrashFrameRules

  /// Ids that an overlay switched off: naming one of them is no mistake.
  public private(set) var disabled: Set<String> = []

  private var indexByID: [String: Int] = [:]

  /// A catalogue of these; of several with the same id the last one counts.
  public init(
    patterns: [Pattern] = [], correlations: [CorrelationRule] = [], names: [NameTable] = [],
    crashTitles: [CrashTitleRule] = [], crashFrames: CrashFrameRules = CrashFrameRules()
  ) {
    self.patterns = Catalog.lastOfEach(patterns, id: \.id)
    self.correlations = Catalog.lastOfEach(correlations, id: \.id)
    self.names = Catalog.lastOfEach(names, id: \.id)
    self.crashTitles = crashTitles
    self.crashFrames = crashFrames
    reindex()
  }

  /// The pattern of an id.
  public func pattern(_ id: String) -> Pattern? { indexByID[id].map { patterns[$0] } }

  /// The correlation rule of an id.
  public func correlation(_ id: String) -> CorrelationRule? {
    correlations.first { $0.id == id }
  }

  /// The table of names of an id.
  public func nameTable(_ id: String) -> NameTable? { names.first { $0.id == id } }

  /// Lays an overlay over this catalogue: it adds, overrides by id, and switches off.
  public mutating func overlay(_ other: Catalog, disabled: [String]) {
    self.disabled.formUnion(disabled)
    patterns = Catalog.lastOfEach(patterns + other.patterns, id: \.id)
      .filter { !disabled.contains($0.id) }
    correlations = Catalog.lastOfEach(correlations + other.correlations, id: \.id)
      .filter { !disabled.contains($0.id) }
    names = Catalog.lastOfEach(names + other.names, id: \.id)
    overlay(other.crashTitles, disabled: disabled)
    crashFrames = crashFrames.merged(with: other.crashFrames)
    reindex()
  }

  /// A rule of the same id is replaced in its place; new ones come before all others.
  private mutating func overlay(_ titles: [CrashTitleRule], disabled: [String]) {
    var new: [CrashTitleRule] = []
    for title in titles {
      if let index = crashTitles.firstIndex(where: { $0.id == title.id }) {
        crashTitles[index] = title
      } else {
        new.append(title)
      }
    }
    crashTitles = (new + crashTitles).filter { !disabled.contains($0.id) }
  }

  private mutating func reindex() {
    indexByID = Dictionary(
      patterns.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
  }

  private static func lastOfEach<Item>(_ items: [Item], id: (Item) -> String) -> [Item] {
    Dictionary(items.map { (id($0), $0) }, uniquingKeysWith: { $1 })
      .sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Catalog {
  /// The same catalogue with its places relative to a folder, whose path is `prefix` with the slash.
  public func withRelativePlaces(dropping prefix: String) -> Catalog {
    func relative(_ place: SourcePlace) -> SourcePlace {
      var place = place
      if place.file.hasPrefix(prefix) { place.file.removeFirst(prefix.count) }
      return place
    }
    var copy = self
    for index in copy.patterns.indices {
      copy.patterns[index].source = relative(copy.patterns[index].source)
      copy.patterns[index].documentation.examples =
        copy.patterns[index].documentation.examples.map {
          var example = $0
          example.place = relative(example.place)
          return example
        }
      copy.patterns[index].documentation.counterexamples =
        copy.patterns[index].documentation.counterexamples.map {
          var example = $0
          example.place = relative(example.place)
          return example
        }
    }
    for index in copy.crashTitles.indices {
      copy.crashTitles[index].source = relative(copy.crashTitles[index].source)
    }
    for index in copy.correlations.indices {
      copy.correlations[index].source = relative(copy.correlations[index].source)
    }
    return copy
  }
}
