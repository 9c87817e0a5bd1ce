/// One run's logs, its record, and what the one who made it saw.
///
/// Hypervisor and domain 0 are those of the machine that the guest was on last.
public struct TestRun: Sendable, Hashable {
  /// The guest's kernel log, from its boot; empty where there is none.
  public var guestDmesg: String
  /// The hypervisor's console.
  public var hypervisorLog: String
  /// The kernel log of domain 0.
  public var dom0Dmesg: String
  /// Both ends of the guest's interface, as `xenstore-ls -f` prints them.
  public var xenstore: String
  /// What the installation of the build under test said, where it failed.
  public var installLog: String
  /// What was done.
  public var record: RunRecord
  /// How the test went for the one who made it.
  public var observation: TestObservation

  /// The files that the run leaves behind, by name; a log that nobody got is no file.
  ///
  /// The record is not among them.
  public var files: [(name: String, text: String)] {
    [
      ("guest.dmesg", guestDmesg), ("hypervisor.log", hypervisorLog), ("dom0.dmesg", dom0Dmesg),
      ("xenstore.txt", xenstore), ("install.log", installLog),
    ].filter { !$0.1.isEmpty }
  }
}
