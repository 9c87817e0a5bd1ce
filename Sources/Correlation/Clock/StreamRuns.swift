internal import LogModel

/// The runs of a stream: from a boot or a resume to the next, within each of which its own clock runs on.
struct StreamRuns: Sendable {
  /// The index of the first event of each run behind the first.
  private let starts: [Int]

  /// Patterns with which a kernel's clock begins anew.
  private static let boots: Set<String> = ["linux.banner", "xen.banner"]
  /// Patterns that stand right before or behind the time that a guest did not exist.
  private static let gaps: Set<String> = ["linux.suspend.begin", "linux.suspend.resumed"]

  /// The runs in the order of a stream's events.
  ///
  /// A resume that follows its own suspend begins no second run.
  init(_ events: [Event]) {
    var starts: [Int] = []
    var isSuspended = false
    for (index, event) in events.enumerated() {
      if Self.boots.contains(event.pattern), index > 0, starts.last != index,
        events[..<index].contains(where: { Self.boots.contains($0.pattern) })
      {
        starts.append(index)
        isSuspended = false
      } else if Self.gaps.contains(event.pattern) {
        let resumes = event.pattern == "linux.suspend.resumed"
        // The gap lies right behind the line that announces it.
        if !(resumes && isSuspended) { starts.append(resumes ? index : index + 1) }
        isSuspended = !resumes
      }
    }
    self.starts = starts
  }

  /// The number of runs.
  var count: Int { starts.count + 1 }

  /// The run of the event at an index.
  func run(of index: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
