internal import Correlation
internal import LogModel
internal import PatternCatalog

extension RunComparer {
  /// Messages of patterns that only one run has.
  var events: [Difference] {
    oneSided(good.messages, bad.messages, kind: .event) { key in
      // Boot options are compared one by one.
      key.subject.hasSuffix(".command-line")
        ? nil : catalog.pattern(key.subject)?.title ?? key.subject
    }
  }

  /// Lines that no pattern knows and only one run has.
  var lines: [Difference] {
    // A case holds no lines: nothing can be missing in it.
    guard good.hasLines, bad.hasLines else { return [] }
    return oneSided(good.lines, bad.lines, kind: .line) { key in
      (good.lines[key] ?? bad.lines[key])?.message ?? key.subject
    }
  }

  private func oneSided(
    _ left: [RunFacts.MessageKey: RunFacts.Message],
    _ right: [RunFacts.MessageKey: RunFacts.Message], kind: Difference.Kind,
    title: (RunFacts.MessageKey) -> String?
  ) -> [Difference] {
    keys(left, right).compactMap { key in
      guard (left[key] == nil) != (right[key] == nil), let message = left[key] ?? right[key],
        let title = title(key)
      else { return nil }
      let pattern = kind == .event ? catalog.pattern(key.subject) : nil
      let finding = finding(message, pattern)
      return Difference(
        kind: kind, subject: kind == .line ? title : key.subject, title: title, role: key.role,
        severity: message.severity, good: left[key].map { _ in finding },
        bad: right[key].map { _ in finding },
        visibility: visibility(
          of: pattern, message, key, in: left[key] == nil ? good : bad))
    }
  }

  private func finding(_ message: RunFacts.Message, _ pattern: Pattern?) -> Finding {
    Finding(
      text: message.text, place: message.place, printed: message.printed,
      suppressed: message.suppressed,
      isLowerBound: message.suppressed > 0 || pattern.map { $0.visibility.limit != .none } ?? false)
  }

  /// Statuses and modes that messages of both runs name, where they differ: `copying` and `flipping`.
  var values: [Difference] {
    keys(good.messages, bad.messages).flatMap { key -> [Difference] in
      guard let here = good.messages[key], let there = bad.messages[key],
        !key.subject.hasSuffix(".command-line"), !here.values.isEmpty || !there.values.isEmpty
      else { return [] }
      return keys(here.values, there.values).compactMap { capture in
        let left = here.values[capture] ?? [:]
        let right = there.values[capture] ?? [:]
        // Only where both name one: a capture that one line lacks is another wording.
        guard !left.isEmpty, !right.isEmpty, Set(left.keys) != Set(right.keys) else { return nil }
        func finding(_ own: [String: Place], _ other: [String: Place]) -> Finding {
          let only = own.keys.filter { other[$0] == nil }.sorted()
          let place = (only.isEmpty ? own.values.sorted() : only.compactMap { own[$0] }).first
          return Finding(text: own.keys.sorted().joined(separator: ", "), place: place)
        }
        return Difference(
          kind: .value, subject: "\(key.subject) \(capture)",
          title: "\(capture) in: \(catalog.pattern(key.subject)?.title ?? key.subject)",
          role: key.role, severity: max(here.severity, there.severity),
          good: finding(left, right), bad: finding(right, left))
      }
    }
  }

  /// Messages of both runs whose numbers differ by more than chance.
  ///
  /// Were both runs alike, each of the n = a + b lines would be as likely in one as in the other, so that a is binomial
  /// with n and 1/2. A difference is told where that is less probable than 1 in 1,000 and one number is at least twice
  /// the other. Dropped lines count with what the rate limit admitted to; the rest makes both numbers lower bounds.
  var counts: [Difference] {
    keys(good.messages, bad.messages).compactMap { key in
      guard let here = good.messages[key], let there = bad.messages[key],
        let pattern = catalog.pattern(key.subject)
      else { return nil }
      let left = here.printed.saturated(plus: here.suppressed)
      let right = there.printed.saturated(plus: there.suppressed)
      guard max(left, right) / 2 >= min(left, right),
        EvenOdds.chance(left, right) < RunComparer.chanceLimit
      else { return nil }
      return Difference(
        kind: .count, subject: key.subject, title: pattern.title, role: key.role,
        severity: max(here.severity, there.severity), good: finding(here, pattern),
        bad: finding(there, pattern))
    }
  }

  private static let chanceLimit = 0.001
}
