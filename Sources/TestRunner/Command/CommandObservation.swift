internal import Ingest

/// What one run of a command left, before it is judged.
public struct CommandObservation: Sendable {
  /// How it ended.
  public let ending: TestEnding
  /// Its logs, read.
  public let evidence: VerdictJudge.Evidence
  /// The folder of its logs.
  let logs: String
  /// When it began, in microseconds since 1970-01-01 00:00 UTC.
  let startedMicroseconds: Int64
  /// How long it took.
  let seconds: Double

  /// Why its logs may lack lines, where something says so.
  public var loss: TestEnding.Loss? { ending.loss ?? LogWitness(evidence.inputs).loss }

  /// The last summary of ping in its logs: requests sent, answers received; nil where there is none.
  public var lastPings: (sent: Int, received: Int)? {
    LogWitness(evidence.inputs).lastPings.map { ($0.sent, $0.received) }
  }
}
