/// The network frontend of a guest (drivers/xen/netfront/netfront.c of 2.6.18).
///
/// Buffers are pages here: an skb of the receive path holds exactly one.
final class Netfront {
  unowned let guest: GuestKernel
  /// The name of the interface.
  let name = "eth0"
  /// The device's number, which counts up as interfaces are attached.
  let handle: Int

  /// Whether the backend copies into our pages; otherwise it gives us its own.
  var isCopying = false
  var isCarrierOn = false
  /// The page of the buffer in each slot, or none.
  var receiveBuffers = [Int](repeating: Netfront.noBuffer, count: ringSize)
  /// The grant of the buffer in each slot, or 0.
  var receiveReferences = [UInt32](repeating: 0, count: ringSize)
  /// Buffers allocated but not posted yet.
  var receiveBatch: [Int] = []
  /// How many buffers the driver wants to have outstanding.
  var receiveTarget: Int
  let receiveTargetMinimum: Int
  static let receiveTargetMaximum = 256
  /// When a failed refill is tried again, in microseconds of the run.
  var refillDueMicroseconds: UInt64?

  var receiveRing: SharedRing<ReceiveSlot>?
  var transmitRing: SharedRing<TransmitSlot>?
  /// Requests made, and those of them that the backend can see in the ring.
  var requestProduced: UInt32 = 0
  var responseConsumed: UInt32 = 0
  var transmitProduced: UInt32 = 0
  var transmitConsumed: UInt32 = 0
  var transmitReferences = [UInt32](repeating: 0, count: ringSize)
  var transmitBuffers = [Int](repeating: Netfront.noBuffer, count: ringSize)

  /// Grant references of our own, for each direction.
  var freeReceiveReferences: [UInt32]
  var freeTransmitReferences: [UInt32]
  /// Grants and pages of the rings; 0 and none while there are none.
  var receiveRingReference: UInt32 = 0
  var transmitRingReference: UInt32 = 0
  var receiveRingPage = Netfront.noBuffer
  var transmitRingPage = Netfront.noBuffer

  var receivedPackets = 0
  var receiveErrors = 0
  var sentPackets = 0
  /// Whether it has been connected before, so that its buffers have a mode.
  var wasConnected = false

  static let noBuffer = -1

  /// A frontend with its private grants; nil where the guest has too few.
  init?(guest: GuestKernel, handle: Int) {
    guard let transmit = guest.references.take(ringSize),
      let receive = guest.references.take(ringSize)
    else { return nil }
    self.guest = guest
    self.handle = handle
    freeTransmitReferences = transmit
    freeReceiveReferences = receive
    receiveTargetMinimum = guest.profile.receiveTargetMinimum
    receiveTarget = Self.receiveTargetDefault
  }

  /// RX_DFL_MIN_TARGET, at which the target also starts.
  static let receiveTargetDefault = 64

  /// The buffers that are in the ring and not yet answered.
  var outstanding: Int { Int(requestProduced &- responseConsumed) }

  /// Whether responses wait to be taken.
  var hasResponses: Bool {
    receiveRing.map { $0.responseProduced != responseConsumed } ?? false
  }

  /// The slot of a ring index.
  static func slot(_ index: UInt32) -> Int { Int(index & ringMask) }
}
