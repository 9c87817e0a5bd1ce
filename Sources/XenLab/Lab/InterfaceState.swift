/// What a look into the guest shows at the end of a run: its mode, /proc/xen/balloon, sysfs, counters.
public struct InterfaceState: Sendable, Codable, Hashable {
  /// `flipping` or `copying` before the action; nil where there was no connection.
  public var modeBefore: String?
  /// The same after it.
  public var modeAfter: String?
  /// "Driver pages" of /proc/xen/balloon, in kilobytes.
  public var driverPagesKilobytes: Int
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
}
