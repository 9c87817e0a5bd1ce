internal import Foundation
internal import LogModel
internal import PatternCatalog

/// Joins to an incident those events of the other side that happened at its time.
///
/// A guest's log clock stands still while it is suspended, so each run between two resumes is aligned for itself.
struct EpisodeLinker {
  /// An alignment that is more likely by accident than this is not used.
  static let mostChance = 0.01
  /// After its last printed line an episode may go on unprinted: one window of net_ratelimit, and a second of delay.
  private static let tailSeconds = 6.0
  private static let headSeconds = 2.0

  /// The draft with only the partners of its time, where the clocks of both sides could be laid over each other.
  static func link(_ draft: IncidentDraft) -> IncidentDraft {
    guard let kind = commonKind(draft.partners) else { return draft }
    let partnerTimes = draft.partners.compactMap { seconds($0, kind: kind) }
    var linked: Set<Int> = []
    var best: (alignment: BurstAlignment, anchors: Int, kind: Stamp.Kind)?
    for run in runs(of: draft) {
      guard let own = commonKind(run) else { continue }
      let times = run.compactMap { seconds($0, kind: own) }
      guard let start = times.min(), let end = times.max(),
        let alignment = BurstAlignment.find(first: times, second: partnerTimes),
        alignment.chance <= mostChance
      else { continue }
      let from = start + alignment.offsetSecondsLow - headSeconds
      let to = end + alignment.offsetSecondsHigh + tailSeconds
      for (index, partner) in draft.partners.enumerated() {
        if let time = seconds(partner, kind: kind), (from...to).contains(time) {
          linked.insert(index)
        }
      }
      if run.count > best?.anchors ?? 0 { best = (alignment, run.count, own) }
    }
    guard let best else { return draft }
    var copy = draft
    copy.partners = draft.partners.enumerated().filter { linked.contains($0.offset) }.map(\.element)
    copy.alignment = best.alignment
    copy.alignmentMethod =
      "\(best.alignment.matched) of \(best.alignment.bursts) bursts of the guest's begin with one of "
      + "the hypervisor's; hypervisor \(kind.rawValue) minus guest \(best.kind.rawValue)"
    return copy
  }

  /// The anchors, cut where the guest was resumed.
  private static func runs(of draft: IncidentDraft) -> [[Event]] {
    let resumes = draft.stream.events.filter {
      $0.pattern == "linux.suspend.resumed" || $0.pattern == "linux.suspend.begin"
    }
    var runs: [[Event]] = [[]]
    var pending = resumes[...]
    for anchor in draft.anchors {
      while let resume = pending.first, resume.input == anchor.input,
        resume.place.line < anchor.place.line
      {
        pending.removeFirst()
        if runs.last?.isEmpty == false { runs.append([]) }
      }
      runs[runs.count - 1].append(anchor)
    }
    return runs.filter { !$0.isEmpty }
  }

  /// The kind of stamp that most of the events carry, of those that tell a time.
  private static func commonKind(_ events: [Event]) -> Stamp.Kind? {
    let kinds = events.compactMap { $0.stamp?.kind }.filter { $0 != .ticks }
    let wall = kinds.count { $0 == .wall }
    guard !kinds.isEmpty else { return nil }
    return wall * 2 >= kinds.count ? .wall : .uptime
  }

  private static func seconds(_ event: Event, kind: Stamp.Kind) -> Double? {
    guard let stamp = event.stamp, stamp.kind == kind else { return nil }
    return Double(stamp.microseconds) / 1_000_000
  }
}
