internal import LogModel
internal import PatternCatalog

/// Parts the other side's lines among several guests, interfaces or lives of a guest that failed.
///
/// The hypervisor names the backend, never the guest: where two incidents have joined the same line, it goes to the one that
/// printed an error within ``nearSeconds`` of it, if the other did not; where both did, it stays with both. Where no clock
/// decides, order or numbers may.
struct Attribution {
  let book: ClockBook
  let catalog: Catalog
  /// How far a line and the other side's error may lie apart to be of one burst.
  private static let nearSeconds = 1.5

  /// The drafts with their shares.
  ///
  /// - Complexity: n log n in the lines and errors of drafts of one rule on several streams; others cost nothing.
  func settle(_ drafts: [IncidentDraft]) -> [IncidentDraft] {
    let rivals = drafts.indices.map { self.rivals(of: $0, among: drafts) }
    let distances = drafts.indices.map { rivals[$0].isEmpty ? [:] : self.distances(drafts[$0]) }
    let paired = oneEach(drafts, rivals: rivals)
      .merging(byOrder(drafts)) { first, _ in first }
      .merging(byNumber(drafts)) { first, _ in first }
    return drafts.indices.map { number in
      let draft = drafts[number]
      if let partners = paired[number] {
        var copy = draft
        copy.partners = partners
        return copy
      }
      guard draft.alignment != nil else { return withoutClaimed(draft, drafts) }
      let rivals = rivals[number]
      guard !rivals.isEmpty else { return draft }
      var copy = draft
      copy.partners = draft.partners.filter { event in
        let key = EventKey(event)
        guard let own = distances[number][key], own > Self.nearSeconds else { return true }
        return !rivals.contains { (distances[$0][key] ?? .infinity) <= Self.nearSeconds }
      }
      return copy.partners.isEmpty ? draft : copy
    }
  }

  /// Where the guests together have as many errors as there are lines, none is missing on either side, and the n-th error
  /// of them all goes with the n-th line: which line is whose, by the order on the common clock.
  private func oneEach(_ drafts: [IncidentDraft], rivals: [[Int]]) -> [Int: [Event]] {
    var found: [Int: [Event]] = [:]
    for number in drafts.indices where found[number] == nil && !rivals[number].isEmpty {
      let group = [number] + rivals[number]
      guard let target = drafts[number].alignment?.to,
        group.allSatisfy({ drafts[$0].alignment?.to == target }), target.stream >= 0
      else { continue }
      var lines: [Int: Event] = [:]
      for event in group.flatMap({ drafts[$0].partners }) {
        if let position = book.positions[target.stream][EventKey(event)] { lines[position] = event }
      }
      let errors = group.flatMap { member in times(of: drafts[member]).map { ($0, member) } }
      guard errors.count == lines.count,
        errors.count == group.reduce(0, { $0 + drafts[$1].anchors.count })
      else { continue }
      for member in group { found[member] = [] }
      for (error, line) in zip(
        errors.sorted { ($0.0, $0.1) < ($1.0, $1.1) }, lines.sorted { $0.key < $1.key })
      {
        found[error.1, default: []].append(line.value)
      }
    }
    return found
  }

  /// When a draft's errors were, on the other side's clock.
  private func times(of draft: IncidentDraft) -> [Double] {
    guard let alignment = draft.alignment,
      let own = book.streams.number(of: draft.stream)
    else { return [] }
    return draft.anchors.compactMap { anchor in
      book.readings(of: anchor, in: own).first { $0.clock == alignment.from }.map {
        $0.seconds + alignment.interval.middle
      }
    }
  }

  /// The other drafts of the same rule that can be laid over the other side, too: other guests', and other interfaces'.
  private func rivals(of number: Int, among drafts: [IncidentDraft]) -> [Int] {
    let draft = drafts[number]
    guard draft.alignment != nil else { return [] }
    return drafts.indices.filter {
      $0 != number && drafts[$0].rule.id == draft.rule.id && drafts[$0].alignment != nil
    }
  }

  /// Lines that another guest's bursts, or the clock of another life of the guest, tie to it are not joined to a draft whose
  /// clock is not known, if others are left.
  private func withoutClaimed(
    _ draft: IncidentDraft, _ drafts: [IncidentDraft]
  ) -> IncidentDraft {
    let claimed = drafts.filter {
      $0.rule.id == draft.rule.id
        && ($0.stream.id == draft.stream.id
          ? $0.alignment != nil : $0.alignment?.isByBursts == true)
    }.reduce(into: Set<EventKey>()) { $0.formUnion($1.partners.map(EventKey.init)) }
    let left = draft.partners.filter { !claimed.contains(EventKey($0)) }
    guard !left.isEmpty, left.count < draft.partners.count else { return draft }
    var copy = draft
    copy.partners = left
    return copy
  }

  /// How far each joined line lies from the nearest error of the draft.
  private func distances(_ draft: IncidentDraft) -> [EventKey: Double] {
    let errors = book.errorTimes(of: draft)
    guard !errors.isEmpty else { return [:] }
    var found: [EventKey: Double] = [:]
    for partner in draft.partners {
      guard let time = book.time(of: partner, in: draft) else { continue }
      found[EventKey(partner)] = abs(SortedTimes.distance(from: time, to: errors))
    }
    return found
  }
}
