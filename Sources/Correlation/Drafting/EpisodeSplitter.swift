internal import LogModel
internal import PatternCatalog

/// Parts the anchors of one group into episodes.
///
/// A boot always begins a new one. A suspend or resume does where the pause is longer than the rule's `episode-gap-at-mark`,
/// any pause longer than its `episode-gap` does. A guest's clock stands still while it is suspended, so a pause across a
/// suspend is a lower bound. Where stamps can't be compared a mark is enough.
struct EpisodeSplitter {
  let rule: CorrelationRule
  /// Without stamps, this many lines between two anchors count as a pause.
  static let pauseLines = 400

  /// Anchors by episode, each in the order of its lines.
  ///
  /// - Parameters:
  ///   - anchors: a group's anchors, in the order of the stream.
  ///   - marks: the rule's marks and boots in the same stream, in its order.
  func split(_ anchors: [StreamIndex.Entry], marks: [StreamIndex.Entry]) -> [[Event]] {
    var episodes: [[Event]] = []
    var last: StreamIndex.Entry?
    for anchor in anchors {
      if let last, !parts(last, anchor, marks: marks) {
        episodes[episodes.count - 1].append(anchor.event)
      } else {
        episodes.append([anchor.event])
      }
      last = anchor
    }
    return episodes
  }

  private func parts(
    _ first: StreamIndex.Entry, _ second: StreamIndex.Entry, marks: [StreamIndex.Entry]
  ) -> Bool {
    let between = marks.filter { lies($0, between: first, and: second) }
    if between.contains(where: { rule.episode.boots.contains($0.event.pattern) }) { return true }
    let pause = second.event.seconds(after: first.event)
    if !between.isEmpty, pause.map({ $0 > rule.episode.gapAtMarkSeconds }) ?? true { return true }
    guard let most = rule.episode.gapSeconds else { return false }
    if let pause { return pause > most }
    return first.event.input == second.event.input
      && second.event.place.line - first.event.place.line > Self.pauseLines
  }

  /// By the lines of one input; where a stream comes in several, by the stamps.
  private func lies(
    _ mark: StreamIndex.Entry, between first: StreamIndex.Entry, and second: StreamIndex.Entry
  ) -> Bool {
    let inputs = Set([mark.event.input, first.event.input, second.event.input])
    if inputs.count > 1, let after = mark.event.seconds(after: first.event),
      let before = second.event.seconds(after: mark.event)
    {
      return after >= 0 && before >= 0 && !(after == 0 && before == 0)
    }
    return mark.position > first.position && mark.position < second.position
  }
}
