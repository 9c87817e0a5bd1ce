public import Bisection
internal import KernelSeries

extension BisectionPlan {
  /// Runs as `git bisect log` would print them, and the answer where there is one.
  ///
  /// Only whole builds are there; verdicts that git does not know are remarks.
  public func gitBisectLog(
    _ runs: [BisectionReport.Observation], conclusion: Conclusion?
  ) -> String {
    let (older, newer) = (builds[0].version, builds[builds.count - 1].version)
    let isFix = options.aim == .firstGood
    // To git the state at the newer end is "bad", whatever it is; its custom terms say which is which.
    var lines = [
      isFix
        ? "git bisect start --term-old=bad --term-new=good '\(newer)' '\(older)'"
        : "git bisect start '\(newer)' '\(older)'"
    ]
    for run in runs {
      guard let index = builds.firstIndex(where: { $0.version == run.build }) else { continue }
      let name = "[\(run.build)] \(title(index))".trimmed
      switch run.verdict {
      case Verdict.good.rawValue, Verdict.bad.rawValue, Verdict.skip.rawValue:
        lines += ["# \(run.verdict): \(name)", "git bisect \(run.verdict) \(run.build)"]
      default: lines.append("# \(run.verdict): \(name): \(run.reason)")
      }
    }
    if let conclusion, let first = conclusion.firstBad, let last = conclusion.lastGood {
      let word = options.terms.new
      if conclusion.outcome == .found || conclusion.outcome == .window {
        lines.append("# first \(word) commit: [\(builds[first].version)] \(title(first))".trimmed)
      } else if conclusion.outcome == .range, last < first {
        lines.append("# only skipped commits left to test")
        for index in stride(from: first, to: last, by: -1) {
          lines.append(
            "# possible first \(word) commit: [\(builds[index].version)] \(title(index))".trimmed)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The version that a text names: the version itself, a part that names it alone, or a tag that ends in it.
  func version(of text: String) -> String? {
    if let index = try? series.index(of: text),
      builds.contains(where: { $0.version == series.builds[index].version })
    {
      return series.builds[index].version
    }
    return builds.first { text.hasSuffix("-" + $0.version) || text.hasSuffix("/" + $0.version) }?
      .version
  }

  private func title(_ index: Int) -> String {
    let build = builds[index]
    return build.changes.count == 1 ? build.changes[0].subject : build.date
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
