internal import LogModel
public import PatternCatalog

/// Lists the crashes among the events: those whose pattern names a class of crash.
public enum CrashFinder {
  /// One crash for each such event, in the order of streams and lines.
  public static func crashes(in streams: [StreamState], catalog: Catalog) -> [Crash] {
    streams.flatMap { stream in
      stream.events.compactMap { event -> Crash? in
        guard let pattern = catalog.pattern(event.pattern), let kind = pattern.crash else {
          return nil
        }
        let function = event.captures["function"]?.text
        return Crash(
          pattern: event.pattern, class: kind,
          title: function.map { "\(pattern.title) in \($0)" } ?? pattern.title,
          severity: event.severity, function: function, truncated: false,
          panicked: kind == "panic", stream: stream.name, place: event.place,
          signature: [kind, function].compactMap { $0 }.joined(separator: "/"))
      }
    }
  }
}
