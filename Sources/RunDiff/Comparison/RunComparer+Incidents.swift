internal import Correlation
internal import LogModel

extension RunComparer {
  /// Incidents whose signature only one run has.
  var incidents: [Difference] {
    let left = Self.first(good.result.incidents, by: \.signature)
    let right = Self.first(bad.result.incidents, by: \.signature)
    return keys(left, right).compactMap { signature in
      guard (left[signature] == nil) != (right[signature] == nil),
        let incident = left[signature] ?? right[signature]
      else { return nil }
      let finding = Finding(
        text: incident.evidence.first?.text ?? incident.title,
        place: incident.evidence.first?.first)
      return Difference(
        kind: .incident, subject: signature, title: incident.title, role: nil,
        severity: incident.severity, good: left[signature].map { _ in finding },
        bad: right[signature].map { _ in finding })
    }
  }

  /// Crashes whose signature only one run has.
  var crashes: [Difference] {
    let left = Self.first(good.result.crashes, by: \.signature)
    let right = Self.first(bad.result.crashes, by: \.signature)
    return keys(left, right).compactMap { signature in
      guard (left[signature] == nil) != (right[signature] == nil),
        let crash = left[signature] ?? right[signature]
      else { return nil }
      let role = (good.result.streams + bad.result.streams)
        .first { $0.id == crash.stream }?.role
      let finding = Finding(text: crash.title, place: crash.place)
      let facts = left[signature] == nil ? good : bad
      return Difference(
        kind: .crash, subject: signature, title: crash.title, role: role,
        severity: crash.severity, good: left[signature].map { _ in finding },
        bad: right[signature].map { _ in finding },
        visibility: role.flatMap { hiddenStream($0, subject: crash.pattern, in: facts) })
    }
  }

  private static func first<Item>(
    _ items: [Item], by key: (Item) -> String
  ) -> [String: Item] {
    Dictionary(items.map { (key($0), $0) }) { first, _ in first }
  }
}
