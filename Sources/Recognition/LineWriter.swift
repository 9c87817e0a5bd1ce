internal import Ingest
internal import LogModel
internal import PatternCatalog

/// Who wrote a line, as far as it decides which patterns are tried on it.
struct LineWriter {
  let role: StreamRole
  /// Whether a program of user space wrote it by way of syslog: no kernel's message, whatever its words are.
  let isUserSpace: Bool

  /// - Parameter kernelRole: whose kernel wrote lines that don't say so.
  init(_ dress: Dress, kernelRole: StreamRole) {
    switch dress.writer {
    case .hypervisor: role = .hypervisor
    case .console: role = .guest
    case .kernel: role = kernelRole
    case .toolstack: role = .toolstack
    }
    isUserSpace = dress.writer == .kernel && dress.isUserSpace
  }

  /// Whether a stream's patterns are tried on the line.
  func isAdmitted(by stream: StreamSelector) -> Bool {
    isUserSpace ? stream == .any : stream.admits(role)
  }
}
