internal import Bisection
internal import KernelSeries
internal import TestRunner
internal import Testing

@Suite("What git bisect prints")
struct GitBisectLogTests {
  private func plan(_ options: Options) throws -> BisectionPlan {
    let builds = (1...6).map { Build(version: "1.\($0)") }
    return try BisectionPlan(
      series: try KernelSeries(name: "s", builds: builds), older: "1.1", newer: "1.6",
      options: options)
  }

  private func run(_ build: String, _ verdict: Verdict) -> BisectionReport.Observation {
    BisectionReport.Observation(
      build: build, attempt: 0, verdict: verdict.rawValue, reason: "", signature: nil, seconds: 0)
  }

  /// A log of git with these two words for the older and the newer state.
  private func log(_ old: String, _ new: String) -> String {
    """
    git bisect start '--term-old=\(old)' '--term-new=\(new)'
    # \(new): [1.6] six
    git bisect \(new) 1.6
    # \(old): [1.1] one
    git bisect \(old) 1.1
    git bisect skip 1.3
    """
  }

  @Test(
    "the older end's state is a failure where a repair is looked for, whatever words the log has",
    arguments: [("broken", "fixed"), ("bad", "good"), ("good", "bad")])
  func repair(old: String, new: String) throws {
    let seen = try GitBisectLog(log(old, new), source: "log")
      .observations(in: plan(Options(aim: .firstGood)))
    #expect(seen.map(\.build) == ["1.6", "1.1", "1.3"])
    #expect(seen.map(\.verdict) == ["good", "bad", "skip"])
  }

  @Test("the newer end's state is a failure where a culprit is looked for")
  func culprit() throws {
    let seen = try GitBisectLog(log("fast", "slow"), source: "log").observations(
      in: plan(Options()))
    #expect(seen.map(\.verdict) == ["bad", "good", "skip"])
  }

  @Test("a search for a repair is written with words that git takes for its ends")
  func written() throws {
    let runs = [run("1.1", .bad), run("1.6", .good), run("1.3", .skip), run("1.4", .hung)]
    let options = Options(aim: .firstGood)
    let text = try plan(options).gitBisectLog(
      runs, report: BisectionReport(outcome: .found, firstFixed: "1.5"))
    #expect(
      text == """
        git bisect start '--term-old=broken' '--term-new=fixed' '1.6' '1.1'
        # broken: [1.1]
        git bisect broken 1.1
        # fixed: [1.6]
        git bisect fixed 1.6
        # skip: [1.3]
        git bisect skip 1.3
        # hung: [1.4]:\u{20}
        # first fixed commit: [1.5]

        """)
    let again = try GitBisectLog(text, source: "log").observations(in: plan(options))
    #expect(again.map(\.verdict) == ["bad", "good", "skip"])
  }

  @Test(
    "the user's own words are written where git takes them",
    arguments: [
      ("fast", "slow", "'--term-old=fast' '--term-new=slow' "), ("good", "bad", ""),
      ("old", "new", "'--term-old=old' '--term-new=new' "), ("bad", "good", ""),
      ("was fine", "slow", ""), ("skip", "slow", ""), ("same", "same", ""), ("-x", "slow", ""),
      ("", "slow", ""),
    ])
  func words(old: String, new: String, arguments: String) throws {
    let options = Options(terms: Terms(.firstBad, old: old, new: new))
    let text = try plan(options).gitBisectLog([run("1.6", .bad)], report: nil)
    #expect(text.hasPrefix("git bisect start \(arguments)'1.6' '1.1'\n"))
    let word = arguments.isEmpty ? "bad" : new
    #expect(text.contains("\ngit bisect \(word) 1.6\n"))
  }
}
