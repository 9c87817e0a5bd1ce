internal import PatternCatalog

/// The distinct literals of a catalogue, and which variants of which patterns need each.
struct LiteralIndex: Sendable {
  /// A variant of a pattern, by their indices in the catalogue.
  struct Candidate: Hashable {
    let pattern: Int
    let variant: Int
  }

  /// The literals, sorted.
  let literals: [[UInt8]]
  /// For each literal the variants that need it, in the order of the catalogue.
  let candidates: [[Candidate]]
  /// Variants without a literal: they must be tried on every line, and the lint rejects them.
  let unindexed: [Candidate]

  init(_ catalog: Catalog) {
    var byLiteral: [String: [Candidate]] = [:]
    var unindexed: [Candidate] = []
    for (patternIndex, pattern) in catalog.patterns.enumerated() {
      for (variantIndex, variant) in pattern.variants.enumerated() {
        let candidate = Candidate(pattern: patternIndex, variant: variantIndex)
        if let literal = variant.literal, !literal.isEmpty {
          byLiteral[literal, default: []].append(candidate)
        } else {
          unindexed.append(candidate)
        }
      }
    }
    let sorted = byLiteral.sorted { $0.key < $1.key }
    self.literals = sorted.map { Array($0.key.utf8) }
    self.candidates = sorted.map(\.value)
    self.unindexed = unindexed
  }
}
