internal import Ingest
internal import LogModel
internal import PatternCatalog

/// Who wrote a line, as far as it decides which patterns are tried on it.
struct LineWriter {
  let role: StreamRole
  /// Whether a program of user space wrote it by way of syslog: no kernel's message, whatever its words are.
  let isUserSpace: Bool
  /// Whether a hypervisor inside a guest wrote it: its texts are Xen's, its place is the guest's console.
  let isNested: Bool
  /// The roles whose patterns are tried where none of the line's own role matched.
  private let others: [StreamRole]

  /// - Parameter profile: says whose kernel wrote lines that don't.
  init(_ dress: Dress, in profile: InputProfile) {
    switch dress.writer {
    case .hypervisor: role = .hypervisor
    case .console: role = .guest
    case .kernel: role = profile.kernelRole(of: dress)
    case .toolstack: role = .toolstack
    }
    isUserSpace = dress.writer == .kernel && dress.isUserSpace
    isNested = dress.nestedHypervisor
    others = Self.others(dress, role: role, in: profile)
  }

  /// The roles that a line's words, and nothing else, can give it to.
  ///
  /// In a file that several kernels share no prefix tells whose a line is. A line without any dress among Xen's may have
  /// lost its `(XEN)`.
  private static func others(
    _ dress: Dress, role: StreamRole, in profile: InputProfile
  ) -> [StreamRole] {
    guard dress.writer == .kernel, !dress.isUserSpace, !profile.isRoleDeclared else { return [] }
    let kernels: [StreamRole] = role == .guest ? [.dom0] : role == .dom0 ? [.guest] : []
    return dress.forms.isEmpty && profile.hasHypervisorLines ? kernels + [.hypervisor] : kernels
  }

  /// Whether a stream's patterns are tried on the line.
  func isAdmitted(by stream: StreamSelector) -> Bool {
    if isUserSpace { return stream == .any }
    return isNested ? stream == .hypervisor || stream == .any : stream.admits(role)
  }

  /// The role in which a stream's patterns are tried on the line where those of its own role say nothing; nil for none.
  func otherRole(for stream: StreamSelector) -> StreamRole? {
    others.first { stream.admits($0) }
  }
}
