public import LogModel
public import PatternCatalog

/// Lists the crashes among the events: those whose pattern names a class of crash.
public enum CrashFinder {
  private typealias Found = (event: Event, pattern: Pattern, kind: String)

  /// Classes that a kernel or hypervisor does not survive.
  private static let final: Set<String> = ["panic", "host-crash", "domain-crash"]
  /// Classes that a kernel lives on with.
  private static let survivable: Set<String> = [
    "hang", "stall", "warning", "out-of-memory", "leak",
  ]

  /// One crash for each such event, in the order of streams and lines.
  ///
  /// - Parameter reports: what is known of the crashes from all their lines, by input and first line.
  public static func crashes(
    in streams: [StreamState], catalog: Catalog, reports: [Int: [Int: CrashReport]] = [:]
  ) -> [Crash] {
    streams.flatMap { stream in
      let all = stream.events.compactMap { event -> Found? in
        guard let pattern = catalog.pattern(event.pattern), let kind = pattern.crash else {
          return nil
        }
        return (event, pattern, kind)
      }
      let fatal = Self.ends(all)
      return zip(all, fatal).map { found, isEnd in
        crash(
          found.event, found.pattern, found.kind, isEnd: isEnd,
          report: reports[found.event.input]?[found.event.place.line], stream: stream.name)
      }
    }
  }

  /// For each crash whether it was not survived: by its kind, or as its kernel panicked afterwards.
  ///
  /// What a kernel lives on with (a hang, a warning, memory that ran out) counts only where nothing worse stands in between.
  private static func ends(_ crashes: [Found]) -> [Bool] {
    var panic: Event?
    var hasWorse = false
    return crashes.reversed().map { crash in
      if final.contains(crash.kind) {
        if crash.kind == "panic" { (panic, hasWorse) = (crash.event, false) }
        return true
      }
      guard let panic, follows(panic, crash.event) else { return false }
      guard survivable.contains(crash.kind) else {
        hasWorse = true
        return true
      }
      return !hasWorse
    }.reversed()
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
