internal import PatternCatalog

/// The literals that a scan looks for, and which variants of which patterns need each.
///
/// As few as possible, for the search slows down with their number: variants share one where their texts allow.
struct LiteralIndex: Sendable {
  /// A variant of a pattern, by their indices in the catalogue.
  struct Candidate: Hashable, Sendable {
    let pattern: Int
    let variant: Int
  }

  /// All variants looked for, by pattern and then in their own order; the rest of the scan knows them by their index here.
  let candidates: [Candidate]
  /// The literals, sorted.
  let literals: [[UInt8]]
  /// For each literal the indices of the candidates that need it, ascending; one more entry is `unindexed`.
  let candidatesOfLiteral: [[Int]]
  /// Indices of candidates without a literal: they must be tried on every line, and the lint rejects them.
  let unindexed: [Int]

  /// The literals of a catalogue's patterns.
  ///
  /// - Parameter isWanted: by pattern, whether it is looked for; nil for all.
  init(_ catalog: Catalog, isWanted: [Bool]? = nil) {
    var candidates: [Candidate] = []
    var required: [[UInt8]] = []
    for (patternIndex, pattern) in catalog.patterns.enumerated()
    where isWanted.map({ $0[patternIndex] }) ?? true {
      for (variantIndex, variant) in pattern.variants.enumerated() {
        candidates.append(Candidate(pattern: patternIndex, variant: variantIndex))
        required.append(Array((variant.literal ?? "").utf8))
      }
    }
    let shared = LiteralSharing.share(required.filter { !$0.isEmpty })
    var byLiteral: [[UInt8]: [Int]] = [:]
    var unindexed: [Int] = []
    for (index, literal) in required.enumerated() {
      if literal.isEmpty {
        unindexed.append(index)
      } else {
        byLiteral[shared[literal] ?? literal, default: []].append(index)
      }
    }
    let sorted = byLiteral.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    self.candidates = candidates
    self.literals = sorted.map(\.key)
    self.candidatesOfLiteral = sorted.map(\.value) + [unindexed]
    self.unindexed = unindexed
  }
}
