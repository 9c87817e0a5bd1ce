public import Bisection
public import Correlation
internal import LogModel

/// Takes the verdict of a run from its logs and from how its test ended.
public struct VerdictJudge: Sendable {
  /// The failure that is looked for.
  public let target: SignatureTarget

  /// A judge of one failure.
  public init(target: SignatureTarget) { self.target = target }

  /// A verdict with its reason.
  public struct Judgement: Sendable, Hashable {
    /// What the run says of its build.
    public let verdict: Verdict
    /// Why, in a sentence.
    public let reason: String
    /// The signature of the incident found, the target's or another.
    public let signature: String?
  }

  /// Judges a run.
  ///
  /// Found is bad, whatever the test's own status. Not found is good only where the test passed and the guest's log is
  /// there to show it; a run without that log can't tell.
  ///
  /// - Parameters:
  ///   - status: the test's exit status: 0 passed, 125 can't tell, anything else failed.
  public func judge(
    _ result: AnalysisResult, streams: [StreamState], status: Int
  ) -> Judgement {
    if let found = found(in: result, streams: streams) { return found }
    if let incident = result.incidents.first(where: { $0.severity >= .error }) {
      return Judgement(
        verdict: .otherFailure, reason: "another incident: \(incident.signature)",
        signature: incident.signature)
    }
    if let crash = result.crashes.first(where: { $0.severity >= .error }) {
      return Judgement(
        verdict: .otherFailure, reason: "\(crash.title) at \(crash.place)",
        signature: crash.signature)
    }
    if status == 125 {
      return Judgement(verdict: .skip, reason: "the test says it can't tell", signature: nil)
    }
    guard result.streams.contains(where: { $0.role == .guest && $0.records > 0 }) else {
      return Judgement(
        verdict: .skip,
        reason: "there is no guest log in which the failure could have been seen", signature: nil)
    }
    if status != 0 {
      return Judgement(
        verdict: .otherFailure,
        reason: "the test failed (status \(status)), but the logs don't show \(sought)",
        signature: nil)
    }
    return Judgement(
      verdict: .good, reason: "the test passed and the logs don't show \(sought)", signature: nil)
  }

  private var sought: String { target == .any ? "an incident" : target.description }

  private func found(in result: AnalysisResult, streams: [StreamState]) -> Judgement? {
    func bad(_ reason: String, _ signature: String) -> Judgement {
      Judgement(verdict: .bad, reason: reason, signature: signature)
    }
    switch target {
    case .any:
      if let incident = result.incidents.first(where: { $0.severity >= .error }) {
        return bad(reason(incident), incident.signature)
      }
    case .correlation(let id):
      if let incident = result.incidents.first(where: { $0.correlation == id }) {
        return bad(reason(incident), incident.signature)
      }
    case .signature(let signature):
      if let incident = result.incidents.first(where: { $0.signature == signature }) {
        return bad(reason(incident), incident.signature)
      }
      if let crash = result.crashes.first(where: { $0.signature == signature }) {
        return bad("\(crash.title) at \(crash.place)", crash.signature)
      }
    case .pattern(let id):
      for stream in streams {
        if let event = stream.events.first(where: { $0.pattern == id }) {
          return bad("\(id) at \(event.place)", "pattern:\(id)")
        }
      }
    }
    return nil
  }

  /// What was seen, with the numbers of lines on each side.
  private func reason(_ incident: Incident) -> String {
    let seen = incident.evidence.map { "\($0.pattern) at \($0.first) (\($0.printed) lines)" }
    return "\(incident.correlation): \(seen.joined(separator: ", "))"
  }
}
