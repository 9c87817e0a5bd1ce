internal import Dispatch
internal import PCRE
internal import PatternCatalog

/// The expressions of a scan, compiled when one of its workers first needs them.
///
/// Safe to share: everything that changes is touched on the queue only.
final class ExpressionStore: @unchecked Sendable {
  private let plan: ScanPlan
  private let queue = DispatchQueue(label: "firstbad.expressions")
  private var expressions: [Int: Expression?] = [:]
  private var foldings: [Int: Folding?] = [:]
  private var found: [String: String] = [:]

  /// A folding rule with its expressions.
  struct Folding: Sendable {
    let continuation: Expression
    let end: Expression?
    let limit: Int
    let detail: Expression?
  }

  init(_ plan: ScanPlan) { self.plan = plan }

  /// What was found wrong with patterns, one entry a pattern.
  var defects: [String: String] { queue.sync { found } }

  /// The expression of a candidate; nil where PCRE2 does not take it.
  func expression(of candidate: Int) -> Expression? {
    queue.sync { () -> Expression? in
      if let known = expressions[candidate] { return known }
      let place = plan.index.candidates[candidate]
      let pattern = plan.catalog.patterns[place.pattern]
      let source = pattern.variants[place.variant].expression
      var compiled: Expression?
      do throws(ExpressionError) {
        compiled = try Expression(source)
      } catch {
        found[pattern.id] = "\(error.message) in \(source)"
      }
      expressions[candidate] = .some(compiled)
      return compiled
    }
  }

  /// How a pattern's following lines are folded; nil where they are not.
  func folding(of pattern: Int) -> Folding? {
    queue.sync { () -> Folding? in
      if let known = foldings[pattern] { return known }
      var folding: Folding?
      if let rule = plan.catalog.patterns[pattern].multiline {
        do {
          folding = Folding(
            continuation: try Expression(rule.continuation),
            end: try rule.end.map { source throws(ExpressionError) in try Expression(source) },
            limit: rule.limit,
            detail: try rule.detail.map { source throws(ExpressionError) in
              try Expression(source)
            })
        } catch {
          found[plan.catalog.patterns[pattern].id] = "\(error)"
        }
      }
      foldings[pattern] = .some(folding)
      return folding
    }
  }

  /// Notes that a match could not be finished; of several the one that sorts first stays, whatever the order of the workers.
  func report(_ error: MatchError, in pattern: Int) {
    let message = "\(error.message) in \(error.source)"
    queue.sync {
      let id = plan.catalog.patterns[pattern].id
      found[id] = min(found[id] ?? message, message)
    }
  }
}
