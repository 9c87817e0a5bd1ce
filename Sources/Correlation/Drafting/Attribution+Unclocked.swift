internal import LogModel
internal import PatternCatalog

/// Parts lines among drafts whose clocks can't be laid over the other side.
extension Attribution {
  /// Where the interfaces and lives of one stream together have as many errors as the other side has lines, the n-th error
  /// goes with the n-th line: both sides print in order.
  func byOrder(_ drafts: [IncidentDraft]) -> [Int: [Event]] {
    var found: [Int: [Event]] = [:]
    for group in groups(drafts, by: { "\($0.rule.id) \($0.stream.id)" }) {
      guard let own = book.streams.number(of: drafts[group[0]].stream),
        let lines = lines(of: group, drafts)
      else { continue }
      let errors = group.flatMap { member in
        drafts[member].anchors.compactMap { anchor in
          book.positions[own][EventKey(anchor)].map { ($0, member) }
        }
      }
      guard errors.count == lines.count,
        errors.count == group.reduce(0, { $0 + drafts[$1].anchors.count })
      else { continue }
      for member in group { found[member] = [] }
      for (error, line) in zip(errors.sorted { $0.0 < $1.0 }, lines) {
        found[error.1, default: []].append(line)
      }
    }
    return found
  }

  /// Where each guest has as many errors as there are lines of one cause, and of no other, those lines are its own.
  func byNumber(_ drafts: [IncidentDraft]) -> [Int: [Event]] {
    var found: [Int: [Event]] = [:]
    for group in groups(drafts, by: \.rule.id) {
      guard let lines = lines(of: group, drafts) else { continue }
      let rule = drafts[group[0]].rule
      let kinds = Dictionary(grouping: lines) { line in
        rule.hypotheses.first { $0.isSupported(by: line) }?.id ?? ""
      }
      let byCount = Dictionary(grouping: kinds.values, by: \.count)
      let counts = Set(group.map { drafts[$0].anchors.count })
      guard kinds.count == group.count, kinds[""] == nil, counts.count == group.count,
        Set(byCount.keys) == counts
      else { continue }
      for member in group { found[member] = byCount[drafts[member].anchors.count]?.first }
    }
    return found
  }

  /// Drafts without a clock whose partners are the same lines, at least two of them.
  private func groups(
    _ drafts: [IncidentDraft], by key: (IncidentDraft) -> String
  ) -> [[Int]] {
    struct Group: Hashable {
      let key: String
      let partners: Set<EventKey>
    }
    let open = drafts.indices.filter {
      drafts[$0].alignment == nil && drafts[$0].linkedBy == nil && !drafts[$0].partners.isEmpty
    }
    let groups = Dictionary(grouping: open) { number in
      Group(key: key(drafts[number]), partners: Set(drafts[number].partners.map(EventKey.init)))
    }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The partners of a group in the order of their stream; nil where they are of several.
  private func lines(of group: [Int], _ drafts: [IncidentDraft]) -> [Event]? {
    let partners = drafts[group[0]].partners
    let stream = book.positions.indices.first { number in
      partners.allSatisfy { book.positions[number][EventKey($0)] != nil }
    }
    guard let stream else { return nil }
    return partners.sorted {
      (book.positions[stream][EventKey($0)] ?? 0) < (book.positions[stream][EventKey($1)] ?? 0)
    }
  }

  /// Which drafts of the same rule, by their indices, have at least half of a draft's partners, too.
  static func sharing(_ draft: IncidentDraft, with drafts: [IncidentDraft]) -> [Int] {
    guard !draft.partners.isEmpty else { return [] }
    let own = Set(draft.partners.map(EventKey.init))
    return drafts.indices.filter { number in
      let other = drafts[number]
      guard other.rule.id == draft.rule.id, !other.partners.isEmpty,
        other.stream.id != draft.stream.id || other.anchors.first != draft.anchors.first
      else { return false }
      return other.partners.count { own.contains(EventKey($0)) } * 2 >= own.count
    }
  }
}
