/// What a look into the guest and at its domain shows at the end of a run.
public struct InterfaceState: Sendable, Codable, Hashable {
  /// `flipping` or `copying` before the action; nil where there was no connection.
  public var modeBefore: String?
  /// The same after it.
  public var modeAfter: String?
  /// "Driver pages" of /proc/xen/balloon, in kilobytes.
  public var driverPagesKilobytes: Int
  /// Pages of the guest that have no frame.
  public var pagesWithoutFrame: Int
  /// Frames that the guest owns and cannot reach.
  public var unreachablePages: Int
  /// Packets passed up by the frontend.
  public var receivedPackets: Int
  /// Packets it lost.
  public var receiveErrors: Int
  /// Packets it sent.
  public var sentPackets: Int
  /// Packets the backend dropped for want of buffers.
  public var droppedByBackend: Int
  /// Buffers that are in the ring.
  public var outstandingBuffers: Int
  /// Buffers the driver would like to have there.
  public var receiveTarget: Int
  /// Lines of the guest's kernel that its rate limit held back.
  public var suppressedGuestLines: Int
  /// Lines that the hypervisor's rate limit held back.
  public var suppressedHypervisorLines: Int
  /// Whether the guest's kernel has stopped.
  public var guestOopsed: Bool
}
