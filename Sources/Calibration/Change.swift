internal import LogModel

/// Something that happens to logs before somebody reads them, or another failure in their place.
enum Change: String, CaseIterable {
  /// Another refusal in place of the empty grant: what the hypervisor would have printed for it.
  case otherRefusal = "other-refusal"
  /// The messages of a hypervisor and a guest of the time of Xen 3.1.
  case oldForm = "old-form"
  /// A backend that answers -1 to everything.
  case plainStatus = "plain-status"
  /// A release build, which prints nothing of grants.
  case release
  /// The backend runs in a domain of its own.
  case driverDomain = "driver-domain"
  /// Other domain numbers.
  case otherNumbers = "other-numbers"
  /// The beginning of the hypervisor's log is lost.
  case ringWrapped = "ring-wrapped"
  /// The beginning of the guest's log is lost.
  case guestBegun = "guest-begun"
  /// The end of a log is lost.
  case cut
  /// Lines are missing in the middle.
  case dropped
  /// The guest's log has no stamps.
  case guestUnstamped = "guest-unstamped"
  /// The hypervisor's log has none.
  case hypervisorUnstamped = "hypervisor-unstamped"
  /// The guest's log was kept by syslog in some zone.
  case syslog

  /// How often it is done.
  var probability: Double {
    switch self {
    case .otherRefusal: 0.4
    case .oldForm: 0.15
    case .plainStatus, .driverDomain, .cut: 0.1
    case .release: 0.12
    case .otherNumbers, .syslog, .guestBegun: 0.2
    case .ringWrapped: 0.35
    case .dropped: 0.3
    case .guestUnstamped, .hypervisorUnstamped: 0.15
    }
  }
}
