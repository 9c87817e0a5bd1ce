public import ArgumentParser
public import Bisection
internal import TestRunner

extension Options.Noise: ExpressibleByArgument {}

/// How answers are believed, when the search stops, and where it looks first.
struct DecisionOptions: ParsableArguments {
  @Option(help: "How often first bad must fail and last good pass, all runs counted.")
  var confirm: Int = 2

  @Option(
    help: """
      What is believed of a test that does not always say the same: auto believes every answer until \
      two contradict each other, then weighs them all; none, one-sided, two-sided.
      """)
  var noise: Options.Noise = .auto

  @Option(
    name: .customLong("false-negative-rate"),
    help: "How often a bad build passes, 0 to 1 (default: learned from the runs).")
  var falseNegativeRate: Double?

  @Option(
    name: .customLong("false-positive-rate"),
    help: """
      How often a good build fails, 0 to 1 (default: learned from the runs; with --noise auto 0 where the \
      logs decide, as a failure's signature in them is no false alarm).
      """)
  var falsePositiveRate: Double?

  @Option(help: "How sure to be before naming a build, 0 to 1.")
  var confidence: Double = 0.95

  @Option(name: .customLong("max-runs"), help: "The most runs to make.")
  var maxRuns: Int?

  @Option(help: "How many runs may be under way at once.")
  var workers: Int = 1

  @Option(
    name: .customLong("prior"),
    help: """
      What you suspect, repeatable: component:net=5, word:netfront=3, file:drivers/net=4, \
      build:VERSION=2 make changes so many times likelier, size lets every change count. It ranks \
      and never excludes.
      """)
  var priors: [String] = []

  @Option(
    help: """
      What a run costs: build=90m,boot=11m,test=4m. The first run on a build costs all three, \
      every further one what booting and testing cost.
      """)
  var cost: String?

  @Option(help: "A build that is there already and need not be made (repeatable).")
  var cached: [String] = []

  /// The engine's options for a range.
  func options(_ range: RangeOptions) -> Options {
    Options(
      noise: noise, falseNegativeRate: falseNegativeRate, falsePositiveRate: falsePositiveRate,
      confidence: confidence, confirmations: confirm, maxRuns: maxRuns, workers: workers,
      window: range.window, aim: range.aim,
      terms: Terms(range.aim, old: range.termOld, new: range.termNew))
  }

  /// What the user suspects.
  func suspicion() throws -> SuspicionRules {
    var rules = SuspicionRules()
    for text in priors {
      if text == "size" {
        rules.bySize = true
      } else if let rule = SuspicionRules.Rule(text) {
        rules.rules.append(rule)
      } else {
        throw CommandFailure(
          message: "\(text) is no prior; give component:NAME=FACTOR, word:WORD=FACTOR, "
            + "file:PATH=FACTOR, build:VERSION=FACTOR or size, with a factor of 0 or more",
          status: nil)
      }
    }
    return rules
  }

  /// What runs cost.
  func costs() throws -> ProbeCosts {
    var costs = ProbeCosts(cached: Set(cached))
    for part in (cost ?? "").split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, let seconds = Duration.seconds(of: String(pair[1])) else {
        throw CommandFailure(
          message: "\(part) is no cost; give build=90m, boot=11m or test=30s, with commas between",
          status: nil)
      }
      switch pair[0] {
      case "build": costs.build = seconds
      case "boot": costs.boot = seconds
      case "test": costs.test = seconds
      default:
        throw CommandFailure(
          message: "\(pair[0]) costs nothing that is known; give build, boot or test", status: nil)
      }
    }
    guard costs.again > 0 else {
      throw CommandFailure(
        message: "a run that costs nothing can't be weighed; give test a cost above 0",
        status: nil)
    }
    return costs
  }
}

extension Duration {
  /// Seconds of `90`, `90s`, `15m`, `2h`; nil for anything else.
  static func seconds(of text: String) -> Double? {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let unit = text.last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? text : String(text.dropLast())), number.isFinite,
      number >= 0
    else { return nil }
    return number * (unit ?? 1)
  }

  /// `40 s`, `12 min`, `3 h 20 min`.
  static func words(seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "more than 30 years" }
    let whole = Int(seconds.rounded())
    if whole < 120 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    if minutes < 120 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
