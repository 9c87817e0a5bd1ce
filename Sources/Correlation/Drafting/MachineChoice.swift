internal import LogModel
internal import PatternCatalog

/// Joins to a draft the lines of one machine, where the logs are of several: both hosts' of a migration.
///
/// A draft of a machine's own stream takes that machine's. A guest's is joined with each machine for itself, and keeps what
/// fits best: what both sides name, then the times at which both have lines, then the folder that the logs lie in, then
/// the number of lines.
struct MachineChoice {
  let linker: PartnerLinker
  let filter: MachineFilter
  private let index: MachineIndex
  private let machines: [Int]
  /// How far a line and the other side's error may lie apart to be of one burst.
  private static let nearSeconds = 1.5

  init(streams: [StreamState], linker: PartnerLinker, filter: MachineFilter) {
    self.linker = linker
    self.filter = filter
    index = MachineIndex(streams)
    machines = Set(streams.compactMap(\.machine)).sorted()
  }

  /// The draft with its partners.
  ///
  /// - Parameter candidates: the events of the rule's partner patterns, in the order of streams and lines.
  func link(_ draft: IncidentDraft, candidates: [Event]) -> IncidentDraft {
    guard !index.isEmpty else { return linker.link(draft, candidates: candidates) }
    func link(with machine: Int) -> IncidentDraft {
      linker.link(
        draft,
        candidates: candidates.filter { index.machine(of: $0).map { $0 == machine } ?? true })
    }
    if draft.stream.role != .guest, let own = draft.stream.machine { return link(with: own) }
    let linked = machines.map { Linked(machine: $0, draft: link(with: $0), choice: self) }
    guard let best = linked.min(by: { $0.isBetter(than: $1) }) else { return draft }
    var chosen = best.draft
    let left = Set(linked.flatMap(\.draft.partners).map(EventKey.init))
      .subtracting(chosen.partners.map(EventKey.init)).count
    if !chosen.partners.isEmpty, left > 0 {
      chosen.contradictions.append(
        "\(left) lines that could be the other side are not joined: they are in the logs of another machine"
      )
    }
    return chosen
  }

  /// A draft joined with one machine's lines.
  private struct Linked {
    let machine: Int
    let draft: IncidentDraft
    let closeness: Double
    let isPossible: Bool

    init(machine: Int, draft: IncidentDraft, choice: MachineChoice) {
      self.machine = machine
      self.draft = draft
      closeness = choice.closeness(draft)
      isPossible = choice.filter.canHaveRun(draft, on: machine)
    }

    func isBetter(than other: Linked) -> Bool {
      let (own, theirs) = (ranks, other.ranks)
      for (left, right) in zip(own, theirs) where left != right { return left > right }
      return machine < other.machine
    }

    private var ranks: [Double] {
      [
        draft.partners.isEmpty ? 0 : 1, isPossible ? 1 : 0, draft.linkedBy == nil ? 0 : 1,
        draft.alignment == nil ? 0 : 1, closeness, draft.stream.machine == machine ? 1 : 0,
        Double(draft.partners.count),
      ]
    }
  }

  /// The share of the guest's errors with a line near them, times the share of the lines with an error near them; 0 where
  /// the clocks can't be laid over each other.
  private func closeness(_ draft: IncidentDraft) -> Double {
    let book = filter.book
    let errors = book.errorTimes(of: draft)
    let lines = draft.partners.compactMap { book.time(of: $0, in: draft) }.sorted()
    return Self.share(of: errors, near: lines) * Self.share(of: lines, near: errors)
  }

  private static func share(of times: [Double], near others: [Double]) -> Double {
    guard !times.isEmpty else { return 0 }
    let near = times.count { abs(SortedTimes.distance(from: $0, to: others)) <= nearSeconds }
    return Double(near) / Double(times.count)
  }
}
