public import Bisection
public import Correlation
internal import LogModel
public import XenLab

/// Says what became of a guest's network from the run's logs and from the pings that the tester counted.
///
/// Nothing of the model's state is looked at: a real test has these two and no more.
public struct CellJudge: Sendable {
  /// Pings sent to the guest after the move, and answers that came back.
  public struct Pings: Sendable, Hashable {
    /// Requests.
    public let sent: Int
    /// Answers.
    public let received: Int

    /// A count.
    public init(sent: Int, received: Int) {
      self.sent = sent
      self.received = received
    }
  }

  /// What a cell says.
  public struct Judgement: Sendable, Hashable {
    /// The word for it.
    public let result: CellResult
    /// The signature of the incident or crash that it rests on.
    public let signature: String?
    /// Why, in a sentence.
    public let reason: String
  }

  /// A judge.
  public init() {}

  /// What a test that did not come to run says without a look at its logs; nil where it ran.
  public func judge(_ seen: TestObservation) -> Judgement? {
    func said(_ result: CellResult, _ reason: String) -> Judgement {
      Judgement(result: result, signature: nil, reason: reason)
    }
    guard seen.installed else { return said(.other, "the build could not be installed") }
    guard seen.hasConsole else { return said(.unclear, "nobody got at the consoles") }
    if let running = seen.runningRelease, running != seen.expectedRelease {
      return said(.unclear, "\(running) is running, not \(seen.expectedRelease)")
    }
    guard seen.booted else {
      return said(
        .other, seen.timedOut ? "a machine stopped while it booted" : "a machine does not boot")
    }
    return nil
  }

  /// Judges a run by its logs and counts.
  ///
  /// - Parameters:
  ///   - streams: the run's streams, for what a driver says of itself without it being an incident.
  ///   - before: pings before the move; nil where nobody counted or there was no time before.
  ///   - after: pings after it; nil where nobody counted. Lines alone can't tell how many packets were lost,
  ///     for both sides hold back most of them, so a failure is then just that.
  public func judge(
    _ result: AnalysisResult, streams: [StreamState], before: Pings?, after: Pings?
  ) -> Judgement {
    let incident = result.incidents.first { $0.severity >= .error && Self.concernsNetwork($0) }
    let refused = incident == nil ? Self.driverError(in: streams) : nil
    if let refused, let before, let after, before.received > 0, after.sent > 0, after.received == 0
    {
      // It had a network before the move; that its driver says why it has none makes the loss no smaller.
      let cause = result.incidents.first { $0.correlation == Self.deviceFailure }
      return Judgement(
        result: .loses, signature: cause?.signature,
        reason: "0 of \(after.sent) pings answered; \(refused.pattern) at \(refused.place): "
          + "the guest has no interface any more")
    }
    if incident == nil, let other = otherFailure(result) { return other }
    guard result.streams.contains(where: { $0.role == .guest && $0.records > 0 }) else {
      return Judgement(
        result: .unclear, signature: nil,
        reason: "there is no guest log in which a failure could have been seen")
    }
    if let refused {
      return Judgement(
        result: .other, signature: nil,
        reason: "\(refused.pattern) at \(refused.place): the guest has no interface")
    }
    if let before, before.sent > 0, before.received == 0 {
      return Judgement(
        result: .other, signature: incident?.signature,
        reason: "no ping was answered before the move either")
    }
    guard let after else { return judgeByLogs(incident) }
    guard after.sent > 0 else {
      guard incident == nil else { return judgeByLogs(incident) }
      return Judgement(
        result: .unclear, signature: nil,
        reason: "nothing was sent to the guest, so nothing could fail; send packets")
    }
    return judge(incident, after)
  }

  private func judge(_ incident: Incident?, _ after: Pings) -> Judgement {
    let counted = "\(after.received) of \(after.sent) pings answered"
    let shown =
      incident.map { "\(counted); \(Self.seen($0))" } ?? "\(counted); no incident in the logs"
    let lost = after.received < after.sent
    let result: CellResult =
      after.received == 0 ? .loses : lost || incident != nil ? .partly : .works
    return Judgement(result: result, signature: incident?.signature, reason: shown)
  }

  private func judgeByLogs(_ incident: Incident?) -> Judgement {
    guard let incident else {
      return Judgement(
        result: .works, signature: nil, reason: "no incident in the logs; no pings were counted")
    }
    return Judgement(
      result: .fails, signature: incident.signature,
      reason: "\(Self.seen(incident)); no pings were counted, so partial and total loss look alike")
  }

  private func otherFailure(_ result: AnalysisResult) -> Judgement? {
    if let crash = result.crashes.first(where: { $0.severity >= .error }) {
      return Judgement(
        result: .other, signature: crash.signature, reason: "\(crash.title) at \(crash.place)")
    }
    if let incident = result.incidents.first(where: { $0.severity >= .error }) {
      return Judgement(
        result: .other, signature: incident.signature, reason: Self.seen(incident))
    }
    return nil
  }

  /// Whether an incident is about a network interface.
  private static func concernsNetwork(_ incident: Incident) -> Bool {
    incident.correlation.hasPrefix("netfront") || incident.correlation.hasPrefix("network")
  }

  /// A line in which the guest's network driver says that it does not work at all.
  private static func driverError(in streams: [StreamState]) -> Event? {
    streams.lazy.filter { $0.role == .guest }.flatMap(\.events)
      .first { $0.severity >= .error && unconnected.contains($0.pattern) }
  }

  private static let deviceFailure = "device-hotplug-failure"

  private static let unconnected = [
    "linux.netfront.no-copying-backend", "linux.netfront.module-parameters-conflict",
  ]

  private static func seen(_ incident: Incident) -> String {
    // What the driver says of its mode belongs to the evidence, but is no failure.
    let lines = incident.evidence.filter { !$0.pattern.hasSuffix(".receive-path") }
      .map { "\($0.pattern) (\($0.printed) line\($0.printed == 1 ? "" : "s"))" }
    return lines.isEmpty ? incident.title : "the logs show \(lines.joined(separator: ", "))"
  }
}
