/// Tells from the days of builds in which direction a list runs.
enum SeriesOrder {
  enum Direction { case oldestFirst, newestFirst }

  /// The direction in which the days run; nil where they are missing, all the same, or equally often either.
  ///
  /// Single steps back are usual (branches, clocks), so the majority of steps between different days decides.
  static func direction(of builds: [Build]) -> Direction? {
    let days = builds.map(\.date).filter { !$0.isEmpty }
    var forward = 0
    var backward = 0
    for (earlier, later) in zip(days, days.dropFirst()) where earlier != later {
      if earlier < later { forward += 1 } else { backward += 1 }
    }
    if forward == backward { return nil }
    return forward > backward ? .oldestFirst : .newestFirst
  }
}
