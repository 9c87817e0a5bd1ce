import CaseFile
import Correlation
import LogModel

extension IncidentReport {
  /// What the streams say of the software that wrote them: versions, then boot options, each with its line.
  static func environment(_ streams: [StreamSummary]) -> [Fact] {
    streams.flatMap { stream in
      var value = AnalysisText.name(stream)
      value += ", \(Words.count(stream.records, "line")) of \(Words.list(stream.inputs))"
      if stream.clock.kind != "none" { value += ", stamps: \(AnalysisText.stamps(stream.clock))" }
      return [Fact(name: "stream", value: value)]
        + (stream.kernels ?? []).map {
          Fact(name: "\(stream.id), kernel", value: $0.text, place: $0.place)
        }
        + (stream.bootOptions ?? []).map {
          Fact(name: "\(stream.id), boot options", value: $0.text, place: $0.place)
        }
    }
  }

  /// What a bisection held fixed and what it varied.
  static func environment(_ arguments: BisectionArguments) -> [Fact] {
    arguments.named.map { Fact(name: "bisection, \($0.name)", value: $0.value) }
  }

  /// How often, and to whom.
  static func impact(_ incident: Incident) -> [Claim] {
    let often = incident.evidence.compactMap { item -> Claim? in
      let times = AnalysisText.sum(item.printed, item.suppressed)
      guard times > 1 else { return nil }
      return Claim(
        "At least \(times) times: \(item.meaning)", [.line(item.first.description)])
    }
    return [Claim("Guest: \(AnalysisText.identity(incident.domains.guest))")]
      + [Claim("Backend: \(AnalysisText.identity(incident.domains.backend))")] + often
  }

  /// Why a hypothesis other than the leading one was not preferred.
  static func rejection(_ hypothesis: Hypothesis) -> [Claim] {
    hypothesis.against.isEmpty
      ? [Claim("nothing speaks against it; less speaks for it")]
      : hypothesis.against.map(Claim.init)
  }
}
