/// Who wrote a stream of log lines.
public enum StreamRole: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The guest's kernel.
  case guest
  /// Xen itself: lines that begin with `(XEN)`.
  case hypervisor
  /// The kernel of the backend domain: dom0 or a driver domain.
  case dom0
  /// xl, libxl, xend, xenstored, xenconsoled.
  case toolstack

  /// The order in which streams are listed in every output.
  public static func < (left: StreamRole, right: StreamRole) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .guest: 0
    case .hypervisor: 1
    case .dom0: 2
    case .toolstack: 3
    }
  }
}
