internal import Foundation
internal import LogModel
internal import PatternCatalog

/// Weighs the hypotheses of a rule on the events of one incident.
///
/// Each hypothesis starts at its prior and is multiplied by the ratio of each piece of evidence that applies; the weights
/// are then scaled to add up to 1 (Bayes' rule with the evidence taken as independent given the cause). Where several
/// causes act in one episode, a line that only some of the refused operations printed counts by its share s of them: its
/// ratio r as r to the power of s, which is what each operation says on average.
///
/// The ratios were written down with caution, each for itself. Held against cases with known truth (Benchmarks,
/// `calibration`), the causes led far too modestly: those of 60 to 80 % were right in 9 of 10 cases. So what a cause's
/// evidence says together is squared (``Hypothesis/evidencePower``). Where the evidence speaks for several causes alike, as on the
/// silent release builds, they stay alike.
struct HypothesisWeigher {
  let rule: CorrelationRule
  /// The failing stream's events up to and within the episode.
  let anchorStream: [Event]
  /// The incident's anchors, in the order of their lines.
  let anchors: [Event]
  /// The other side's events that are linked to it.
  let partners: [Event]
  /// What the rule calls context and stands near the episode.
  var context: [Event] = []
  /// The verdicts on messages that are not among them.
  let visibility: [String: Visibility]
  /// The probability that the log which lacks a message is of the same machine at all.
  ///
  /// That a message is absent says something only then: a ratio r counts as p r + (1 - p), as Bayes' rule has it for logs of
  /// which it is not known whether they belong together.
  var absenceCounts = 1.0

  /// All hypotheses, most probable first; ties in the order of the rule.
  func weigh() -> [Hypothesis] {
    let weighed = rule.hypotheses.map { hypothesis in
      (hypothesis, arguments(of: hypothesis))
    }
    let weights = weighed.map { hypothesis, arguments in
      hypothesis.prior * Hypothesis.weight(of: arguments)
    }
    let total = weights.reduce(0, +)
    let priors = rule.hypotheses.map(\.prior).reduce(0, +)
    let scaled = zip(weighed, weights).map { entry, weight in
      Hypothesis(
        id: entry.0.id, title: entry.0.title, probability: total > 0 ? weight / total : 0,
        prior: priors > 0 ? entry.0.prior / priors : nil,
        for: entry.1.filter { $0.ratio >= 1 }, against: entry.1.filter { $0.ratio < 1 })
    }
    return scaled.stablySorted { $0.probability > $1.probability }
  }

  private func arguments(of hypothesis: HypothesisRule) -> [Argument] {
    hypothesis.evidence.compactMap { rule in
      switch rule.when {
      case .seen: return seen(rule)
      case .present: return present.first { matches(rule, $0) }.map { argument(rule, at: $0) }
      case .lacking:
        guard !present.contains(where: { matches(rule, $0) }) else { return nil }
        return Argument(reason: rule.reason, ratio: rule.ratio, place: nil)
      case .seenBefore: return first(rule, in: before)
      case .seenAfter: return first(rule, in: after)
      case .lastBefore:
        guard let last = before.last(where: { $0.pattern == rule.pattern }), holds(rule, for: last)
        else { return nil }
        return argument(rule, at: last)
      case .missing:
        guard !before.contains(where: { $0.pattern == rule.pattern && holds(rule, for: $0) }) else {
          return nil
        }
        return Argument(reason: rule.reason, ratio: rule.ratio, place: nil)
      case .invisible, .absent:
        let wanted: Visibility.Verdict = rule.when == .absent ? .absent : .invisible
        guard visibility[rule.pattern]?.verdict == wanted else { return nil }
        return wanted == .absent
          ? absence(rule) : Argument(reason: rule.reason, ratio: rule.ratio, place: nil)
      }
    }
  }

  private var present: [Event] { anchors + partners + context }

  private func matches(_ rule: EvidenceRule, _ event: Event) -> Bool {
    event.pattern == rule.pattern && holds(rule, for: event)
  }

  private var before: ArraySlice<Event> { anchorStream[..<firstAnchor] }

  private var after: ArraySlice<Event> { anchorStream.dropFirst(firstAnchor + 1) }

  /// Where the episode begins in its stream: lines of several inputs are in the stream's order, not in that of their numbers.
  private var firstAnchor: Int {
    anchors.first.map(EventKey.init).flatMap { key in
      anchorStream.firstIndex { EventKey($0) == key }
    } ?? anchorStream.count
  }

  /// Evidence that is there, weighted by its share of its side's events: a ratio of 100 on half of them is 10.
  private func seen(_ rule: EvidenceRule) -> Argument? {
    let side = self.rule.partners.contains(rule.pattern) ? partners : anchors
    let matching = side.filter { $0.pattern == rule.pattern && holds(rule, for: $0) }
    guard let first = matching.first else { return nil }
    let share = Double(matching.count) / Double(max(1, side.count))
    return Argument(
      reason: rule.reason, ratio: pow(rule.ratio, share), place: first.place.description)
  }

  private func absence(_ rule: EvidenceRule) -> Argument {
    guard absenceCounts < 1 else {
      return Argument(reason: rule.reason, ratio: rule.ratio, place: nil)
    }
    return Argument(
      reason: rule.reason + ", if both logs are of one machine",
      ratio: absenceCounts * rule.ratio + 1 - absenceCounts, place: nil)
  }

  private func first(_ rule: EvidenceRule, in events: ArraySlice<Event>) -> Argument? {
    events.first { $0.pattern == rule.pattern && holds(rule, for: $0) }
      .map { argument(rule, at: $0) }
  }

  private func argument(_ rule: EvidenceRule, at event: Event) -> Argument {
    Argument(reason: rule.reason, ratio: rule.ratio, place: event.place.description)
  }

  private func holds(_ rule: EvidenceRule, for event: Event) -> Bool {
    rule.captures.allSatisfy { $0.holds(for: event.captures[$0.name]) }
  }
}
