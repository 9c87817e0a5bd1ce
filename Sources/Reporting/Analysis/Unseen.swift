import Correlation

/// Messages that were not seen for one and the same reason, told together.
struct Unseen {
  /// The ids of their patterns, in the order of the incident.
  var patterns: [String]
  /// Whether they could have been seen.
  let verdict: Visibility.Verdict
  /// Why they were not.
  let why: String
  /// How to see them next time.
  let advice: String?

  /// Their names for a sentence.
  var names: String { patterns.joined(separator: ", ") }

  /// The messages of some verdicts, by verdict and reason, in the order in which each first occurs.
  static func groups(_ items: [Visibility], _ verdicts: [Visibility.Verdict]) -> [Unseen] {
    var groups: [Unseen] = []
    for item in items where verdicts.contains(item.verdict) {
      let same = groups.firstIndex {
        $0.verdict == item.verdict && $0.why == item.why && $0.advice == item.advice
      }
      if let same {
        groups[same].patterns.append(item.pattern)
      } else {
        groups.append(
          Unseen(
            patterns: [item.pattern], verdict: item.verdict, why: item.why, advice: item.advice))
      }
    }
    return groups
  }
}
