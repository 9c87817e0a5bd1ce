internal import ArgumentParser
internal import TestRunner

/// What a test is about: which of its kernels varies, which are fixed, what counts as bad.
struct HostOptions: ParsableArguments {
  @Option(
    help: """
      What the build under test is: restore-host, save-host or guest (default in the lab: \
      restore-host).
      """)
  var axis: String?

  @Option(name: .customLong("save-host"), help: "The host that saves (default: the good end).")
  var saveHost: String?

  @Option(
    name: .customLong("restore-host"), help: "The host that restores (default: the good end).")
  var restoreHost: String?

  @Option(help: "The guest's kernel (default: the good end).")
  var guest: String?

  @Option(
    help: """
      What makes a run bad: correlation:ID, pattern:ID, signature:S, case:FILE (default in the lab: the \
      signature of the bad end's first run; for a command: its exit code).
      """)
  var signature: String?

  /// The axis, where one is named.
  func namedAxis() throws -> LabSetup.Axis? {
    try axis.map { text in
      guard let axis = LabSetup.Axis(rawValue: text) else {
        let known = LabSetup.Axis.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(message: "\(text) is no axis; give one of \(known)", status: nil)
      }
      return axis
    }
  }

  /// The kernels of a real test, other things being as at the good end; none where the user names neither an axis nor a kernel.
  func hosts(good: String) throws -> TestHosts {
    var hosts = TestHosts(
      axis: try namedAxis(), saveHost: saveHost, restoreHost: restoreHost, guest: guest)
    guard hosts != TestHosts() else { return hosts }
    hosts.saveHost = saveHost ?? good
    hosts.restoreHost = restoreHost ?? good
    hosts.guest = guest ?? good
    return hosts
  }
}
