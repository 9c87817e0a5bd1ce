/// One run's logs and record.
///
/// Hypervisor and domain 0 are those of the machine that the guest was on last.
public struct TestRun: Sendable, Hashable {
  /// The guest's kernel log, from its boot.
  public var guestDmesg: String
  /// The hypervisor's console.
  public var hypervisorLog: String
  /// The kernel log of domain 0.
  public var dom0Dmesg: String
  /// Both ends of the guest's interface, as `xenstore-ls -f` prints them.
  public var xenstore: String
  /// What was done.
  public var record: RunRecord
}
