/// What a catalogue covers: its families of messages, and the versions whose messages it knows.
///
/// A family is the first two words of an id: `xen.grant-table`, `linux.netfront`. Sorted by name.
public struct CatalogCoverage: Sendable, Hashable {
  /// The families of the hypervisor, of Linux and of the toolstack, in this order; an empty group is left out.
  public let groups: [Group]

  /// Counts a catalogue.
  public init(_ catalog: Catalog) {
    var families: [String: [Pattern]] = [:]
    for pattern in catalog.patterns {
      families[CatalogCoverage.family(of: pattern), default: []].append(pattern)
    }
    let sorted = families.sorted { $0.key < $1.key }
    groups = Group.Kind.allCases.compactMap { kind in
      let own = sorted.filter { Group.Kind(family: $0.key) == kind }
        .map { Family(name: $0.key, patterns: $0.value, releases: kind.releases) }
      return own.isEmpty ? nil : Group(kind: kind, families: own)
    }
  }

  private static func family(of pattern: Pattern) -> String {
    pattern.id.split(separator: ".").prefix(2).joined(separator: ".")
  }

  /// Families whose versions are those of one project.
  public struct Group: Sendable, Hashable {
    /// Whose messages they are.
    public let kind: Kind
    /// Sorted by name.
    public let families: [Family]

    /// Whose messages and versions.
    public enum Kind: String, Sendable, CaseIterable {
      case hypervisor = "Xen hypervisor"
      case linux = "Linux"
      case toolstack = "Toolstack"
      case other = "Others"

      init(family: String) {
        switch family.split(separator: ".").first {
        case "xen": self = .hypervisor
        case "linux": self = .linux
        case "toolstack": self = .toolstack
        default: self = .other
        }
      }

      /// Releases that stand for their neighbours.
      public var releases: [String] {
        switch self {
        case .hypervisor, .toolstack:
          ["3.0.2", "3.1", "3.4", "4.1", "4.4", "4.6", "4.9", "4.11", "4.14", "4.17", "4.20"]
        case .linux:
          ["2.6.18", "2.6.32", "3.2", "3.10", "3.16", "4.4", "4.14", "5.4", "5.10", "6.1", "6.12"]
        case .other: []
        }
      }
    }
  }

  /// The numbers of one family.
  public struct Family: Sendable, Hashable {
    /// `xen.grant-table`.
    public let name: String
    /// How many patterns.
    public let patterns: Int
    /// How many variants they have together.
    public let variants: Int
    /// Examples that were really printed.
    public let logExamples: Int
    /// Examples rendered from the source.
    public let sourceExamples: Int
    /// Lines that must not match.
    public let counterexamples: Int
    /// How many of the patterns each release of the group prints; one without bounds is printed by all.
    public let patternsByRelease: [Int]

    init(name: String, patterns: [Pattern], releases: [String]) {
      self.name = name
      self.patterns = patterns.count
      variants = patterns.reduce(0) { $0 + $1.variants.count }
      let examples = patterns.flatMap(\.documentation.examples)
      logExamples = examples.count { $0.provenance == .log }
      sourceExamples = examples.count { $0.provenance == .source }
      counterexamples = patterns.reduce(0) { $0 + $1.documentation.counterexamples.count }
      patternsByRelease = releases.map { release in
        guard let version = VersionNumber(release) else { return 0 }
        return patterns.count { pattern in
          pattern.variants.contains { version.lies(since: $0.since, until: $0.until) }
        }
      }
    }
  }
}
