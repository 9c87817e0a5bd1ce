/// How bad an event, an incident or a finding is, from `debug` to `critical`.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case debug, info, notice, warning, error, critical

  /// Less severe sorts first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .debug: 0
    case .info: 1
    case .notice: 2
    case .warning: 3
    case .error: 4
    case .critical: 5
    }
  }
}
