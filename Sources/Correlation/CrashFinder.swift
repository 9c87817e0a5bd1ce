public import LogModel
public import PatternCatalog

/// Lists the crashes among the events: those whose pattern names a class of crash.
public enum CrashFinder {
  /// Classes that a kernel or hypervisor does not survive.
  private static let final: Set<String> = ["panic", "host-crash", "domain-crash"]
  /// Classes that a panic can follow as their end.
  private static let damaging: Set<String> = ["oops", "bug", "hang", "stall", "warning"]
  /// A panic within this time after an oops, or within so many lines, is its end.
  private static let panicSeconds = 5.0
  private static let panicLines = 400

  /// One crash for each such event, in the order of streams and lines.
  ///
  /// - Parameter reports: what is known of the crashes from all their lines, by input and first line.
  public static func crashes(
    in streams: [StreamState], catalog: Catalog, reports: [Int: [Int: CrashReport]] = [:]
  ) -> [Crash] {
    streams.flatMap { stream in
      typealias Found = (event: Event, pattern: Pattern, kind: String)
      let all = stream.events.compactMap { event -> Found? in
        guard let pattern = catalog.pattern(event.pattern), let kind = pattern.crash else {
          return nil
        }
        return (event, pattern, kind)
      }
      return all.enumerated().map { number, found in
        let next = number + 1 < all.count ? all[number + 1] : nil
        let isEnd =
          final.contains(found.kind)
          || damaging.contains(found.kind)
            && next.map { $0.kind == "panic" && ends(found.event, $0.event) } ?? false
        return crash(
          found.event, found.pattern, found.kind, isEnd: isEnd,
          report: reports[found.event.input]?[found.event.place.line], stream: stream.name)
      }
    }
  }

  private static func crash(
    _ event: Event, _ pattern: Pattern, _ kind: String, isEnd: Bool, report: CrashReport?,
    stream: String
  ) -> Crash {
    let function = report.map(\.function) ?? event.captures["function"]?.text
    return Crash(
      pattern: event.pattern, class: kind, type: report?.type,
      title: report?.title ?? function.map { "\(pattern.title) in \($0)" } ?? pattern.title,
      severity: event.severity, function: function,
      truncated: report?.isDamaged ?? event.isTruncated, panicked: isEnd, stream: stream,
      place: event.place, signature: [kind, function].compactMap { $0 }.joined(separator: "/"))
  }

  /// Whether a panic stands close behind an event.
  private static func ends(_ event: Event, _ panic: Event) -> Bool {
    if let seconds = panic.seconds(after: event) { return (0...panicSeconds).contains(seconds) }
    return event.input == panic.input && panic.place.line - event.place.line <= panicLines
  }
}
