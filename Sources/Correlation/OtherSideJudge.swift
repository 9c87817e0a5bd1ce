internal import LogModel
internal import PatternCatalog

/// Says for a message of a toolstack or a kernel that was not seen whether its log is there at all.
struct OtherSideJudge {
  let streams: [StreamState]

  /// The verdict for a pattern that is not the hypervisor's; nil for one that is.
  func judge(_ pattern: Pattern) -> Visibility? {
    let roles: [StreamRole]
    switch pattern.stream {
    case .hypervisor, .any: return nil
    case .guest: roles = [.guest]
    case .dom0: roles = [.dom0]
    case .toolstack: roles = [.toolstack]
    case .kernel: roles = [.guest, .dom0]
    }
    if streams.contains(where: { roles.contains($0.role) }) {
      return Visibility(
        pattern: pattern.id, verdict: .unknown,
        why: "no such line is in the \(roles.map(\.rawValue).joined(separator: " or ")) log given; "
          + "whether that log goes back far enough is not known",
        advice: nil)
    }
    return Visibility(
      pattern: pattern.id, verdict: .invisible,
      why: "no log of this side was given: \(roles.map(\.rawValue).joined(separator: " or "))",
      advice: advice(roles))
  }

  private func advice(_ roles: [StreamRole]) -> String {
    switch roles.first {
    case .toolstack?:
      "collect /var/log/xen/xl-NAME.log and what the toolstack printed (`xl -vvv`)"
    case .dom0?: "collect `dmesg` of the backend domain"
    default: "collect the guest's console log (/var/log/xen/console/guest-NAME.log)"
    }
  }
}
