public import LogModel
public import PatternCatalog

/// Lists the crashes among the events: those whose pattern names a class of crash.
public enum CrashFinder {
  /// One crash for each such event, in the order of streams and lines.
  ///
  /// - Parameter reports: what is known of the crashes from all their lines, by input and first line.
  public static func crashes(
    in streams: [StreamState], catalog: Catalog, reports: [Int: [Int: CrashReport]] = [:]
  ) -> [Crash] {
    streams.flatMap { stream in
      let crashes = stream.events.compactMap { event -> Crash? in
        guard let pattern = catalog.pattern(event.pattern), let kind = pattern.crash else {
          return nil
        }
        return crash(
          event, pattern, kind, report: reports[event.input]?[event.place.line],
          stream: stream.name)
      }
      return panicked(crashes)
    }
  }

  private static func crash(
    _ event: Event, _ pattern: Pattern, _ kind: String, report: CrashReport?, stream: String
  ) -> Crash {
    let function = report.map(\.function) ?? event.captures["function"]?.text
    return Crash(
      pattern: event.pattern, class: kind, type: report?.type,
      title: report?.title ?? function.map { "\(pattern.title) in \($0)" } ?? pattern.title,
      severity: event.severity, function: function, truncated: report?.isDamaged ?? false,
      panicked: kind == "panic", stream: stream, place: event.place,
      signature: [kind, function].compactMap { $0 }.joined(separator: "/"))
  }

  /// A crash in front of its kernel's panic was not survived either.
  ///
  /// Of what a kernel lives on with (a hang, a warning, memory that ran out) only where nothing worse stands in between.
  private static func panicked(_ crashes: [Crash]) -> [Crash] {
    let survivable = ["hang", "stall", "warning", "out-of-memory", "leak"]
    var following: [String: Bool] = [:]
    return crashes.reversed().map { crash in
      let input = crash.place.input
      if crash.panicked { following[input] = false }
      guard let hasWorse = following[input] else { return crash }
      guard survivable.contains(crash.class) else {
        if !crash.panicked { following[input] = true }
        return crash.with(panicked: true)
      }
      return hasWorse ? crash : crash.with(panicked: true)
    }.reversed()
  }
}
