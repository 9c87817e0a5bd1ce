internal import LogModel
internal import PatternCatalog

/// Sums up the events of an incident: one entry for each pattern and stream.
struct EvidenceGatherer {
  let catalog: Catalog

  /// The evidence of a stream's events, in the order of their first lines.
  ///
  /// - Parameters:
  ///   - events: the incident's events of one stream, in the order of its lines.
  ///   - stream: the stream, whose rate-limit notices tell what was dropped.
  func gather(_ events: [Event], in stream: StreamState) -> [Evidence] {
    var order: [String] = []
    var byPattern: [String: [Event]] = [:]
    for event in events {
      if byPattern[event.pattern] == nil { order.append(event.pattern) }
      byPattern[event.pattern, default: []].append(event)
    }
    let notices = self.notices(before: events, of: Set(order), in: stream)
    return order.compactMap { id in
      guard let all = byPattern[id], let first = all.first, let last = all.last else { return nil }
      return Evidence(
        pattern: id, stream: stream.name, first: first.place, last: last.place, text: first.text,
        stamp: first.stamp, printed: all.count,
        suppressed: Self.sum(notices[id] ?? []), notices: notices[id] ?? [],
        tailUnreported: tailMayBeUnreported(all, notices: notices[id] ?? [], in: stream),
        captures: first.captures, meaning: meaning(of: all), bursts: Burst.bursts(of: all))
    }
  }

  /// What rate limits admitted to have dropped, given to the pattern of the line that follows the notice.
  ///
  /// A notice is printed just before the next message that passes. Source: __printk_ratelimit of Xen and 2.6.18 Linux,
  /// ___ratelimit of later Linux.
  private func notices(
    before own: [Event], of patterns: Set<String>, in stream: StreamState
  ) -> [String: [Evidence.Notice]] {
    let mine = Set(own.map(EventKey.init))
    var notices: [String: [Evidence.Notice]] = [:]
    var pending: [Evidence.Notice] = []
    for event in stream.events {
      if let count = suppressionCount(event) {
        pending.append(Evidence.Notice(place: event.place, count: count))
      } else if patterns.contains(event.pattern) {
        // Another episode's line takes its notices with it.
        if mine.contains(EventKey(event)) { notices[event.pattern, default: []] += pending }
        pending = []
      }
    }
    return notices
  }

  /// Whether the limit may have dropped lines after the last printed one: it reports only when it prints again.
  ///
  /// So it is where the last lines filled the limit: ten within five seconds (net_ratelimit, printk_ratelimit and Xen's own
  /// have that burst), or a notice and the lines behind it.
  private func tailMayBeUnreported(
    _ events: [Event], notices: [Evidence.Notice], in stream: StreamState
  ) -> Bool {
    guard let last = events.last, let limit = catalog.pattern(last.pattern)?.visibility.limit,
      limit != .none
    else { return false }
    // With all guest messages printed unconditionally the hypervisor limits none of them.
    if limit == .xen, notices.isEmpty,
      HypervisorFacts(events: stream.events).guestThreshold.level?.lowercased() == "all"
    {
      return false
    }
    if isRightAfterNotice(last, in: stream) { return true }
    let burst = events.suffix(Self.limitBurst)
    guard let first = burst.first, burst.count == Self.limitBurst else { return false }
    if let seconds = last.seconds(after: first) { return seconds <= Self.limitSeconds }
    return !notices.isEmpty
  }

  /// Whether a bucket of tokens had just run dry before a line, so that it lets through one more in five seconds.
  ///
  /// Xen's limit and that of 2.6.18 kernels count so (__printk_ratelimit). That of later kernels opens a window anew with its
  /// notice, "callbacks suppressed", and then lets ten through.
  private func isRightAfterNotice(_ last: Event, in stream: StreamState) -> Bool {
    guard let position = stream.events.lastIndex(where: { EventKey($0) == EventKey(last) }),
      position > 0
    else { return false }
    let notice = stream.events[position - 1]
    return suppressionCount(notice) != nil && !notice.text.contains("callbacks suppressed")
  }

  private static let limitBurst = 10
  private static let limitSeconds = 5.0

  private static func sum(_ notices: [Evidence.Notice]) -> Int {
    notices.reduce(0) { total, notice in
      let (sum, overflow) = total.addingReportingOverflow(notice.count)
      return overflow ? Int.max : sum
    }
  }

  private func suppressionCount(_ event: Event) -> Int? {
    guard
      let capture = catalog.pattern(event.pattern)?.captures.first(where: {
        $0.role == "suppressed"
      }), let value = event.captures[capture.name]?.value
    else { return nil }
    return Int(clamping: max(0, value))
  }

  /// The pattern's title and what its captures say, with all the values that occur where they are few.
  private func meaning(of events: [Event]) -> String {
    guard let first = events.first, let pattern = catalog.pattern(first.pattern) else { return "" }
    let parts = pattern.captures.compactMap { spec -> String? in
      var seen: [CaptureValue] = []
      for event in events {
        if let value = event.captures[spec.name], !seen.contains(value) { seen.append(value) }
      }
      guard !seen.isEmpty else { return nil }
      let shown = seen.prefix(3).map(EvidenceGatherer.decoded)
      let more = seen.count > 3 ? " and \(seen.count - 3) more" : ""
      return "\(spec.name) \(shown.joined(separator: ", "))\(more)"
    }
    return parts.isEmpty ? pattern.title : "\(pattern.title): \(parts.joined(separator: "; "))"
  }

  /// `4294967295 = -1 (NETIF_RSP_ERROR)`, `ffffffff (invalid p2m entry of a 64-bit guest)`, `eth0`.
  static func decoded(_ capture: CaptureValue) -> String {
    var text = capture.text
    // A name says more than the number of a hex text does.
    if let value = capture.value, String(value) != capture.text,
      capture.name == nil || value < 0
    {
      text += " = \(value)"
    }
    if let name = capture.name { text += " (\(name))" }
    return text
  }
}
