internal import PCRE
public import PatternCatalog

/// Finds the events of prepared inputs: required literals first, then PCRE2 on the lines that have them.
///
/// Not shared by threads: each makes its own from the same catalogue. An expression is compiled when its literal is first
/// seen, so a small log costs only what occurs in it.
public final class Recognizer {
  let catalog: Catalog
  let index: LiteralIndex
  let decoder: CaptureDecoder
  /// By pattern and variant, compiled when first needed.
  private var expressions: [LiteralIndex.Candidate: Expression?] = [:]
  /// Expressions of multi-line patterns.
  private var foldings: [Int: Folding] = [:]
  /// Built for the first large input.
  private var hyperscan: HyperscanSearch?
  /// What was found wrong with patterns while matching, one entry a pattern.
  public private(set) var defects: [String: String] = [:]

  /// Inputs above this size are worth the set-up of Vectorscan.
  static let hyperscanFrom = 1 << 20

  /// A recogniser of a catalogue's patterns.
  public init(catalog: Catalog) {
    self.catalog = catalog
    self.index = LiteralIndex(catalog)
    self.decoder = CaptureDecoder(catalog)
  }

  /// A folding rule with its expressions.
  struct Folding {
    let continuation: Expression
    let end: Expression?
    let limit: Int
  }

  func search(forBytes count: Int) -> any LiteralSearch {
    if count >= Recognizer.hyperscanFrom {
      if hyperscan == nil { hyperscan = HyperscanSearch(literals: index.literals) }
      if let hyperscan { return hyperscan }
    }
    return PlainSearch(literals: index.literals)
  }

  func expression(of candidate: LiteralIndex.Candidate) -> Expression? {
    if let known = expressions[candidate] { return known }
    let pattern = catalog.patterns[candidate.pattern]
    let source = pattern.variants[candidate.variant].expression
    var compiled: Expression?
    do {
      compiled = try Expression(source)
    } catch {
      defects[pattern.id] = "\(error.message) in \(source)"
    }
    expressions[candidate] = .some(compiled)
    return compiled
  }

  func folding(of index: Int) -> Folding? {
    if let known = foldings[index] { return known }
    guard let rule = catalog.patterns[index].multiline else { return nil }
    do {
      let folding = Folding(
        continuation: try Expression(rule.continuation),
        end: try rule.end.map { source throws(ExpressionError) in try Expression(source) },
        limit: rule.limit)
      foldings[index] = folding
      return folding
    } catch {
      defects[catalog.patterns[index].id] = "\(error)"
      return nil
    }
  }

  func report(_ error: MatchError, in pattern: Int) {
    defects[catalog.patterns[pattern].id] = "\(error.message) in \(error.source)"
  }
}
