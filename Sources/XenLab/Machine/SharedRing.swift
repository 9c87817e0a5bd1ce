/// A slot of the receive ring: a request until the backend writes its response over it.
struct ReceiveSlot {
  var id: UInt16 = 0
  var reference: UInt32 = 0
  var offset: UInt16 = 0
  var hasMoreData = false
  /// The length, or an error below zero.
  var status: Int16 = 0
}

/// A slot of the transmit ring.
struct TransmitSlot {
  var id: UInt16 = 0
  var reference: UInt32 = 0
  var status: Int16 = 0
}

/// A page that guest and backend both map: slots and the two indices that everybody may see.
///
/// Indices run on and wrap; a slot is found by the index's low bits.
final class SharedRing<Slot> {
  var requestProduced: UInt32 = 0
  var responseProduced: UInt32 = 0
  private var slots: [Slot]

  init(empty: Slot) { slots = Array(repeating: empty, count: ringSize) }

  subscript(index: UInt32) -> Slot {
    get { slots[Int(index & ringMask)] }
    set { slots[Int(index & ringMask)] = newValue }
  }
}

/// The number of slots of either ring in one page.
let ringSize = 256
let ringMask: UInt32 = 255

/// What a frontend finds in a response's status.
enum ResponseStatus {
  static let okay: Int16 = 0
  static let error: Int16 = -1
}

/// What a shared page holds.
enum SharedPage {
  case receive(SharedRing<ReceiveSlot>)
  case transmit(SharedRing<TransmitSlot>)
}
