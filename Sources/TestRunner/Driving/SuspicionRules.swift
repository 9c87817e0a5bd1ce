public import KernelSeries

/// What the user suspects, as factors on changes; they rank and never exclude.
///
/// A change weighs the product of the factors of all rules that match it. A build weighs as much as its heaviest change,
/// or with `bySize` the sum over its changes, so that a build of sixty changes is suspected more than one of a single
/// change. The engine spreads a fifth of its belief evenly, whatever the weights are.
public struct SuspicionRules: Sendable, Hashable {
  /// One rule.
  public struct Rule: Sendable, Hashable {
    /// What it looks at.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The tag of the change: `net`.
      case component
      /// A word of its subject, without regard to case.
      case word
      /// A file that it touches, or a folder of it; only where the series knows files.
      case file
      /// A whole build.
      case build
    }

    /// What it looks at.
    public let kind: Kind
    /// The text looked for.
    public let text: String
    /// How many times likelier a match is; 0 up, below 1 for less likely.
    public let factor: Double

    /// A rule by its parts.
    public init(kind: Kind, text: String, factor: Double) {
      self.kind = kind
      self.text = text
      self.factor = factor
    }
  }

  /// The rules.
  public var rules: [Rule]
  /// Whether every change counts.
  public var bySize: Bool

  /// Rules; none means that all builds are suspected alike.
  public init(_ rules: [Rule] = [], bySize: Bool = false) {
    self.rules = rules
    self.bySize = bySize
  }

  /// The weight of a change.
  public func weight(_ change: Change) -> Double {
    rules.reduce(1) { $1.matches(change) ? $0 * $1.factor : $0 }
  }

  /// The weight of a build.
  public func weight(of build: Build) -> Double {
    let own = rules.reduce(1.0) {
      $1.kind == .build && $1.text == build.version ? $0 * $1.factor : $0
    }
    let changes = build.changes.map(weight)
    let sum = bySize ? changes.reduce(0, +) : changes.max() ?? 1
    return own * (changes.isEmpty ? 1 : sum)
  }

  /// Rules that match nothing in some builds: probably mistyped.
  public func unmatched(in builds: [Build]) -> [Rule] {
    rules.filter { rule in
      !builds.contains { build in
        rule.kind == .build
          ? rule.text == build.version : build.changes.contains(where: rule.matches)
      }
    }
  }
}

extension SuspicionRules.Rule {
  /// Reads `component:net=5`, `word:netfront=3`, `file:drivers/net=4`, `build:2.6.18-145.el5=2`; nil for anything else.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let equals = text.lastIndex(of: "="),
      colon < equals, let kind = Kind(rawValue: String(text[..<colon])),
      let factor = Double(text[text.index(after: equals)...]), factor >= 0, factor.isFinite
    else { return nil }
    let value = String(text[text.index(after: colon)..<equals])
    guard !value.isEmpty else { return nil }
    self.init(kind: kind, text: value, factor: factor)
  }

  /// Whether a change falls under the rule.
  func matches(_ change: Change) -> Bool {
    switch kind {
    case .component: change.component.lowercased() == text.lowercased()
    case .word: Self.words(change.title).contains(text.lowercased())
    case .file:
      change.files.contains { $0 == text || $0.hasPrefix(text + "/") || $0.hasSuffix("/" + text) }
    case .build: false
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }
}
