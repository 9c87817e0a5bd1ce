public import Bisection
internal import KernelSeries

extension BisectionPlan {
  /// Runs as `git bisect log` would print them, and the answer where there is one.
  ///
  /// Only whole builds are there; verdicts that git does not know are remarks.
  public func gitBisectLog(
    _ runs: [BisectionReport.Observation], report: BisectionReport?
  ) -> String {
    let (older, newer) = (builds[0].version, builds[builds.count - 1].version)
    let terms = GitTerms(options)
    var lines = ["git bisect start \(terms.arguments)'\(newer)' '\(older)'"]
    for run in runs where !run.build.contains(" ") {
      let name = titled(run.build)
      switch Verdict(rawValue: run.verdict)?.seen(options.aim) {
      case .good?: lines += ["# \(terms.old): \(name)", "git bisect \(terms.old) \(run.build)"]
      case .bad?: lines += ["# \(terms.new): \(name)", "git bisect \(terms.new) \(run.build)"]
      case .skip?: lines += ["# skip: \(name)", "git bisect skip \(run.build)"]
      default: lines.append("# \(run.verdict): \(name): \(run.reason)")
      }
    }
    return (lines + (report.map(answer) ?? [])).joined(separator: "\n") + "\n"
  }

  /// The answer as git puts it.
  private func answer(_ report: BisectionReport) -> [String] {
    let word = GitTerms(options).new
    switch report.outcome {
    case .found, .window:
      guard let first = report.firstBad ?? report.firstFixed else { return [] }
      return ["# first \(word) commit: \(titled(first))"]
    case .range:
      guard let low = report.range?.lastGood, let high = report.range?.firstBad,
        let last = builds.firstIndex(where: { $0.version == low }),
        let first = builds.firstIndex(where: { $0.version == high }), last < first
      else { return [] }
      return ["# only skipped commits left to test"]
        + stride(from: first, to: last, by: -1).map {
          "# possible first \(word) commit: \(titled(builds[$0].version))"
        }
    case .undecided, .contradiction, .noChange: return []
    }
  }

  /// `[VERSION] what it is`.
  private func titled(_ version: String) -> String {
    let title = builds.first { $0.version == version }.map { build in
      build.changes.count == 1 ? build.changes[0].subject : build.date
    }
    return "[\(version)] \(title ?? "")".trimmed
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
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
