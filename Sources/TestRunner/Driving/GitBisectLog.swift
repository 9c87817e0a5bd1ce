public import Bisection
internal import KernelSeries

/// What `git bisect log` prints: verdicts of a bisection made by hand, or ours for others to read.
///
/// Lines are `git bisect good|bad|skip ID...`, with the user's own terms where `git bisect start` names them; `#` begins
/// a remark. To git `good` is the older end's state and `bad` the newer one's, whatever they are: where a repair is looked for,
/// what was marked `good` has failed. The ends of `git bisect start BAD GOOD` are the user's word and no runs.
public struct GitBisectLog: Sendable, Hashable {
  /// One verdict of the log.
  public struct Verdicted: Sendable, Hashable {
    /// The revision, tag or build, as the log has it.
    public var id: String
    /// What was said of it: `good` for the older end's state, `bad` for the newer one's.
    public var verdict: Verdict
    /// The line of the log, from 1.
    public var line: Int
  }

  /// The verdicts, in order.
  public private(set) var verdicts: [Verdicted] = []
  /// What it was read from, for messages.
  public let source: String

  /// Reads a log.
  ///
  /// - Throws: `TestRunnerError` naming the line that is none of such a log.
  public init(_ text: String, source: String) throws(TestRunnerError) {
    self.source = source
    var words = ["good": Verdict.good, "old": .good, "bad": .bad, "new": .bad, "skip": .skip]
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let parts = line.split { $0 == " " || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }.map {
        String($0.filter { $0 != "'" })
      }
      guard let first = parts.first, !first.hasPrefix("#") else { continue }
      guard parts.count >= 3 || parts.dropFirst(2).isEmpty, first == "git",
        parts.dropFirst().first == "bisect", parts.count >= 3
      else { throw Self.wrong(source, number, String(line)) }
      if parts[2] == "start" {
        for option in parts.dropFirst(3) {
          for (name, verdict) in [
            ("--term-old=", Verdict.good), ("--term-good=", .good), ("--term-new=", .bad),
            ("--term-bad=", .bad),
          ] where option.hasPrefix(name) {
            words[String(option.dropFirst(name.count))] = verdict
          }
        }
        continue
      }
      guard let verdict = words[parts[2]] else { throw Self.wrong(source, number, String(line)) }
      for id in parts.dropFirst(3) {
        verdicts.append(Verdicted(id: id, verdict: verdict, line: number))
      }
    }
  }

  private static func wrong(_ source: String, _ line: Int, _ text: String) -> TestRunnerError {
    TestRunnerError(
      "\(source):\(line): `\(text.prefix(80))` is no line of a git bisect log; such a line is "
        + "`git bisect good ID`, `bad` or `skip`")
  }

  /// The verdicts as what runs of a plan's builds would have said.
  ///
  /// - Parameter names: what ids of the log are called, where that is known better than by the plan.
  /// - Throws: `TestRunnerError` naming the line whose build the plan does not have.
  public func observations(
    in plan: BisectionPlan, naming names: [String: String] = [:]
  ) throws(TestRunnerError) -> [BisectionReport.Observation] {
    var attempts: [String: Int] = [:]
    var observations: [BisectionReport.Observation] = []
    for item in verdicts {
      guard let version = names[item.id] ?? plan.version(of: item.id) else {
        throw TestRunnerError(
          "\(source):\(item.line): there is no build \(item.id) between "
            + "\(plan.builds[0].version) and \(plan.builds[plan.builds.count - 1].version)")
      }
      let attempt = attempts[version, default: 0]
      attempts[version] = attempt + 1
      observations.append(
        BisectionReport.Observation(
          build: version, attempt: attempt,
          verdict: item.verdict.seen(plan.options.aim).rawValue,
          reason: "imported from line \(item.line) of \(source)", signature: nil, seconds: 0))
    }
    return observations
  }
}
