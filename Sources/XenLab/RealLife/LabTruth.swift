/// What really happened in a run: for tests and for measuring how right an analysis is.
///
/// No runner, verdict or report may look at it.
public struct LabTruth: Sendable, Hashable {
  /// What went wrong of real life, in the order of `RealLife.Fault`.
  public var faults: [RealLife.Fault]
  /// Pages in the receive ring that have no frame although the guest thinks they have.
  public var staleBuffers: Int
  /// Pages of the guest that have no frame.
  public var pagesWithoutFrame: Int
  /// Frames that the guest owns and cannot reach.
  public var unreachablePages: Int
  /// Lines of the guest's kernel that its rate limit held back.
  public var suppressedGuestLines: Int
  /// Lines that the hypervisor's rate limit held back.
  public var suppressedHypervisorLines: Int
  /// Packets the frontend lost to error responses.
  public var receiveErrors: Int
  /// Whether the guest's kernel has stopped.
  public var guestOopsed: Bool
}
