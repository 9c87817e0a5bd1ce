public import PatternCatalog

/// Whose source a tree is.
public enum SourceKind: String, Sendable, CaseIterable {
  /// The hypervisor and its toolstack.
  case xen
  /// A Linux kernel.
  case linux

  /// The tree that prints a pattern's messages: told from its id's first word, else from its stream.
  public init?(of pattern: Pattern) {
    switch pattern.id.split(separator: ".").first {
    case "xen", "toolstack": self = .xen
    case "linux": self = .linux
    default:
      switch pattern.stream {
      case .hypervisor, .toolstack: self = .xen
      case .guest, .dom0, .kernel: self = .linux
      case .any: return nil
      }
    }
  }

  /// The paths, from the tree's root, at which a file of a pattern may lie.
  func paths(of file: String) -> [String] {
    switch self {
    case .xen: [file, "xen/\(file)", "tools/\(file)"]
    case .linux: [file]
    }
  }

  /// Folders of a tree that print nothing into a log.
  public var leftOut: [String] {
    switch self {
    case .xen: ["extras", "stubdom", "docs", "config", "m4", "debian"]
    case .linux:
      [
        "Documentation", "tools", "scripts", "samples", "LICENSES", "usr", "debian", "rust",
      ]
    }
  }
}
