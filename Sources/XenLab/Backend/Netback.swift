/// The network backend of one interface (drivers/xen/netback of 2.6.18), in domain 0.
final class Netback {
  /// A packet on its way to the guest.
  struct Packet {
    /// Fragments beside the head, each a page of its own.
    var fragments = 0
    /// Bytes in the head.
    var headBytes = 98
  }

  let host: Hypervisor
  let domainZero: Domain
  let guestDomid: DomainID
  let log: KernelLog
  /// Where the data begins in a page of the backend's own; only a flipping backend tells the guest.
  let dataOffset: Int
  /// Which of the backends this is.
  let generation: BackendGeneration

  /// Whether the frontend asked for copies.
  var isCopying = false
  var isConnected = false
  var receiveRing: SharedRing<ReceiveSlot>?
  var transmitRing: SharedRing<TransmitSlot>?
  var receiveHandle = -1
  var transmitHandle = -1
  var requestConsumed: UInt32 = 0
  var transmitConsumed: UInt32 = 0

  /// Packets that wait for a frame to be flipped with.
  var queue: [Packet] = []
  /// When the waiting packets are tried again, in microseconds of the run.
  var retryDueMicroseconds: UInt64?
  /// Packets dropped because the guest had posted too few buffers.
  var droppedPackets = 0

  /// The frames of our own pages that hold packet data.
  private var dataFrames: [UInt32] = []
  private var nextData = 0
  /// Frames fetched from Xen to replace those that are given away.
  private var spareFrames: [UInt32] = []

  /// MAX_SKB_FRAGS of 2.6.18 with pages of 4 KiB.
  static let maximumFragments = 18
  /// MAX_MFN_ALLOC.
  static let spareFrameCount = 64

  init(
    host: Hypervisor, domainZero: Domain, guestDomid: DomainID, log: KernelLog, dataOffset: Int,
    generation: BackendGeneration = .classic, dataPages: Int = 64
  ) {
    self.host = host
    self.domainZero = domainZero
    self.guestDomid = guestDomid
    self.log = log
    self.dataOffset = dataOffset
    self.generation = generation
    dataFrames = (0..<dataPages).compactMap { _ in host.allocate(for: domainZero) }
  }

  /// The next page of our own for packet data, by its place.
  func nextDataPage() -> Int {
    nextData = (nextData + 1) % dataFrames.count
    return nextData
  }

  /// The frame behind a page of our own.
  func frame(ofDataPage page: Int) -> UInt64 { UInt64(dataFrames[page]) }

  /// `check_mfn`: whether so many replacement frames are at hand.
  func hasSpareFrames(_ count: Int) -> Bool {
    guard spareFrames.count < count else { return true }
    while spareFrames.count < Self.spareFrameCount, let frame = host.allocate(for: domainZero) {
      spareFrames.append(frame)
    }
    return spareFrames.count >= count
  }

  /// Puts a fresh frame behind a page of our own; the old one is returned to be given away.
  func replaceFrame(ofDataPage page: Int) -> UInt64? {
    guard let fresh = spareFrames.popLast() else { return nil }
    defer { dataFrames[page] = fresh }
    return UInt64(dataFrames[page])
  }

  /// Gives our frames back to Xen, when the interface is gone.
  func releaseFrames() {
    for frame in dataFrames + spareFrames { host.free(frame, of: domainZero) }
    dataFrames = []
    spareFrames = []
  }
}
