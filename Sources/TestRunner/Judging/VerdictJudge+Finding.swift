internal import Bisection
internal import Correlation
internal import LogModel

extension VerdictJudge {
  /// The failure that is looked for, where the logs show it.
  func found(in evidence: Evidence) -> Judgement? {
    let result = evidence.result
    switch target {
    case .any:
      return result.incidents.first { $0.severity >= .error }.map(bad)
    case .correlation(let id):
      return result.incidents.first { $0.correlation == id }.map(bad)
    case .signature(let signature):
      if let incident = result.incidents.first(where: { $0.signature == signature }) {
        return bad(incident)
      }
      return result.crashes.first { $0.signature == signature }.map {
        Judgement(.bad, "\($0.title) at \($0.place)", signature: $0.signature)
      }
    case .pattern(let id):
      for stream in evidence.streams {
        if let event = stream.events.first(where: { $0.pattern == id }) {
          return Judgement(.bad, "\(id) at \(event.place)", signature: "pattern:\(id)")
        }
      }
      return nil
    }
  }

  /// The worst of what the logs show that is not looked for.
  func otherFailure(in result: AnalysisResult) -> Judgement? {
    if let incident = result.incidents.first(where: { $0.severity >= .error }) {
      if let undecided = sameRuleOtherCause(incident) { return undecided }
      // Where nothing is looked for in the logs, an incident in them is no other one.
      let kind = badWhen.contains(.incident) && target != .any ? "another incident" : "an incident"
      return Judgement(
        .otherFailure, "\(kind): \(incident.signature)", signature: incident.signature)
    }
    return result.crashes.first { $0.severity >= .error }.map {
      Judgement(.otherFailure, "\($0.title) at \($0.place)", signature: $0.signature)
    }
  }

  /// The incident that is looked for by its cause, where what tells the causes apart could not be seen.
  private func sameRuleOtherCause(_ incident: Incident) -> Judgement? {
    guard case .signature(let signature) = target,
      signature.hasPrefix(incident.correlation + "/")
    else { return nil }
    let hidden = incident.visibility.first { $0.verdict == .invisible || $0.verdict == .unknown }
    guard let hidden, !incident.visibility.contains(where: { $0.verdict == .seen }) else {
      return nil
    }
    return Judgement(
      .skip,
      "\(incident.signature) is shown, but what tells it from \(signature) could not be seen: "
        + VerdictJudge.sentence(why: hidden.why, advice: hidden.advice),
      signature: incident.signature)
  }

  private func bad(_ incident: Incident) -> Judgement {
    let seen = incident.evidence.map { "\($0.pattern) at \($0.first) (\($0.printed) lines)" }
    return Judgement(
      .bad, "\(incident.correlation): \(seen.joined(separator: ", "))",
      signature: incident.signature)
  }

  static func sentence(why: String, advice: String?) -> String {
    advice.map { "\(why); to see it: \($0)" } ?? why
  }
}
