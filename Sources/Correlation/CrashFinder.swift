public import LogModel
public import PatternCatalog

/// Lists the crashes among the events: those whose pattern names a class of crash.
public enum CrashFinder {
  /// Classes that a kernel or hypervisor does not survive.
  private static let final: Set<String> = ["panic", "host-crash", "domain-crash"]

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
      let panics = all.filter { $0.kind == "panic" }
      return all.map { found in
        crash(
          found.event, found.pattern, found.kind,
          isEnd: final.contains(found.kind) || panics.contains { follows($0.event, found.event) },
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

  /// Whether a kernel panicked after an event: a clock that has gone back is that of another boot.
  private static func follows(_ panic: Event, _ event: Event) -> Bool {
    guard panic.input == event.input, panic.place.line > event.place.line else { return false }
    return panic.seconds(after: event).map { $0 >= 0 } ?? true
  }
}
