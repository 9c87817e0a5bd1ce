/// What whoever made the test could see of it beside the logs; nothing of the model's truth.
public struct TestObservation: Sendable, Hashable, Codable {
  /// Whether the build under test could be installed.
  public var installed: Bool
  /// Whether every machine of the test came up.
  public var booted: Bool
  /// Whether somebody could log in to the guest at the end.
  public var loggedIn: Bool
  /// Whether the test ran into its time limit.
  public var timedOut: Bool
  /// Whether the consoles could be read.
  public var hasConsole: Bool
  /// What `uname -r` says on the machine under test; nil where nobody could ask.
  public var runningRelease: String?
  /// What `uname -r` should say there.
  public var expectedRelease: String
  /// How the test script ended: 0 passed, 1 failed, 124 out of time, 125 could not be made.
  public var exitStatus: Int

  /// A test that came to its end as planned.
  init(expectedRelease: String) {
    installed = true
    booted = true
    loggedIn = true
    timedOut = false
    hasConsole = true
    runningRelease = expectedRelease
    self.expectedRelease = expectedRelease
    exitStatus = 0
  }
}
