internal import Ingest
internal import LogModel

/// The lines of one writer in one input, or joined from several, each as a hash of its message and its own stamp.
struct LineSequence {
  /// One line: what it says, when, and where it stands.
  struct Item {
    /// FNV-1a of the message, without prefixes, origin and blanks at the end.
    let message: UInt64
    /// The line's own stamp's kind; nil where it has none.
    let kind: Stamp.Kind?
    /// The stamp's value; 0 where it has none.
    let microseconds: Int64
    /// Which input it stands in, and its original line there.
    let input: Int
    let line: Int

    /// Whether two lines are the same by message and stamp to the microsecond.
    func isExactly(_ other: Item) -> Bool {
      message == other.message && kind == other.kind && microseconds == other.microseconds
    }

    /// Message and stamp in one number.
    var exactKey: UInt64 {
      var hash = message
      hash = (hash ^ UInt64(bitPattern: microseconds)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      let kindNumber: UInt64
      switch kind {
      case nil: kindNumber = 0
      case .uptime: kindNumber = 1
      case .wall: kindNumber = 2
      case .ticks: kindNumber = 3
      }
      return (hash ^ kindNumber) &* 0x100_0000_01B3
    }

    /// Whether its stamp can tell one machine from another.
    ///
    /// The lines of an early boot carry 0 on every machine.
    var isTelling: Bool { kind != nil && microseconds > 0 }
  }

  var items: [Item] = []

  /// The sequences of an input, by who wrote their lines.
  ///
  /// - Complexity: one pass over the lines; 40 bytes a line.
  static func take(_ input: PreparedInput, number: Int) -> [Census.Writer: LineSequence] {
    var sequences: [Census.Writer: LineSequence] = [:]
    input.bytes.withBytes { buffer in
      var line = 0
      for range in LineSplitter(buffer) {
        line += 1
        let raw = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = input.undress(raw)
        guard let hash = hash(of: raw[dress.message]) else { continue }
        let item = Item(
          message: hash, kind: dress.stamp?.kind, microseconds: dress.stamp?.microseconds ?? 0,
          input: number, line: input.lineMap.originalLine(of: line))
        sequences[Census.writer(of: dress, in: input.profile), default: LineSequence()]
          .items.append(item)
      }
    }
    return sequences
  }

  /// The hash of a message; nil where it is blank.
  private static func hash(of message: Slice<UnsafeRawBufferPointer>) -> UInt64? {
    var end = message.endIndex
    while end > message.startIndex, message[end - 1] <= 0x20 { end -= 1 }
    var start = message.startIndex
    while start < end, message[start] <= 0x20 { start += 1 }
    guard start < end else { return nil }
    return FNV1a(message[start..<end]).value
  }
}
