import LogModel

/// What can be read of a gzip file that ends early (RFC 1951, 1952).
///
/// libarchive hands out whole blocks of 64 KiB and drops the last one of a cut file, which may be all there is. This reads
/// symbol by symbol up to the last one that is there; slower, and only asked where libarchive failed.
struct CutGzip: ~Copyable {
  private let bytes: UnsafeRawBufferPointer
  private let limit: Int
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: ByteBuilder

  /// The readable part; nil where the bytes are no gzip.
  ///
  /// - Parameter limit: the most bytes that it may become; it ends there.
  static func readablePart(of bytes: LogBytes, limit: Int) -> LogBytes? {
    bytes.withBytes { buffer in
      guard ByteSearch.isGzip(buffer) else { return nil }
      var reader = CutGzip(buffer, limit: limit)
      reader.read()
      return reader.finish()
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    output = ByteBuilder(capacity: min(max(bytes.count, 64) * 4, max(limit, 64)))
  }

  private consuming func finish() -> LogBytes { output.finish() }

  private mutating func read() {
    while skipHeader() {
      while let isLast = block() {
        if isLast { break }
      }
      // The checksum and the length; another member may follow.
      bits = 0
      bitCount = 0
      position += 8
      guard position < bytes.count else { return }
    }
  }

  private mutating func skipHeader() -> Bool {
    guard position + 10 <= bytes.count, bytes[position] == 0x1F, bytes[position + 1] == 0x8B,
      bytes[position + 2] == 8
    else { return false }
    let flags = bytes[position + 3]
    position += 10
    if flags & 4 != 0 {
      guard position + 2 <= bytes.count else { return false }
      position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
    }
    for flag in [8, 16] as [UInt8] where flags & flag != 0 {
      while position < bytes.count, bytes[position] != 0 { position += 1 }
      position += 1
    }
    if flags & 2 != 0 { position += 2 }
    return position < bytes.count
  }

  /// The next bits, the first one lowest; nil at the end.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < bytes.count else { return nil }
      bits |= UInt32(bytes[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// Reads a block; whether it is the last one, or nil where the bytes end or make no sense.
  private mutating func block() -> Bool? {
    guard let isLast = take(1), let kind = take(2) else { return nil }
    let isWhole: Bool
    switch kind {
    case 0: isWhole = stored()
    case 1: isWhole = compressed(lengths: .fixedLengths, distances: .fixedDistances)
    case 2:
      guard let (lengths, distances) = tables() else { return nil }
      isWhole = compressed(lengths: lengths, distances: distances)
    default: return nil
    }
    return isWhole ? isLast == 1 : nil
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard position + 4 <= bytes.count else { return false }
    let size = Int(bytes[position]) | Int(bytes[position + 1]) << 8
    let check = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
    guard size == ~check & 0xFFFF else { return false }
    position += 4
    let end = min(position + size, bytes.count)
    guard output.count + (end - position) <= limit else { return false }
    output.append(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
    defer { position = end }
    return end == position + size
  }

  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first {
        // Damaged lengths can name more codes than there are.
        let place = index + value - first
        return code.symbols.indices.contains(place) ? code.symbols[place] : nil
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func compressed(lengths: HuffmanCode, distances: HuffmanCode) -> Bool {
    while let symbol = symbol(lengths) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
        continue
      }
      let index = symbol - 257
      guard Self.lengthBases.indices.contains(index), let extra = take(Self.lengthBits[index]),
        let distanceSymbol = self.symbol(distances),
        Self.distanceBases.indices.contains(distanceSymbol),
        let more = take(max(0, distanceSymbol / 2 - 1))
      else { return false }
      let length = Self.lengthBases[index] + extra
      let distance = Self.distanceBases[distanceSymbol] + more
      guard distance <= output.count, output.count + length <= limit else { return false }
      for _ in 0..<length { output.append(output.bytes[output.count - distance]) }
    }
    return false
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The codes that stand in front of a block.
  private mutating func tables() -> (HuffmanCode, HuffmanCode)? {
    guard let more = take(5), let moreDistances = take(5), let moreCodes = take(4) else {
      return nil
    }
    var sizes = [Int](repeating: 0, count: 19)
    for index in 0..<(moreCodes + 4) {
      guard let size = take(3) else { return nil }
      sizes[Self.order[index]] = size
    }
    let code = HuffmanCode(sizes: sizes)
    let count = more + 257 + moreDistances + 1
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let times = take(2) else { return nil }
        lengths += [Int](repeating: last, count: times + 3)
      default:
        guard let times = take(symbol == 17 ? 3 : 7) else { return nil }
        lengths += [Int](repeating: 0, count: times + (symbol == 17 ? 3 : 11))
      }
    }
    guard lengths.count == count else { return nil }
    return (
      HuffmanCode(sizes: Array(lengths[..<(more + 257)])),
      HuffmanCode(sizes: Array(lengths[(more + 257)...]))
    )
  }
}

/// A canonical Huffman code: how many codes of each length there are, and the symbols in the order of their codes.
private struct HuffmanCode {
  private(set) var counts = [Int](repeating: 0, count: 16)
  private(set) var symbols: [Int]

  /// The code of symbols whose codes have these lengths; 0 where a symbol has none.
  init(sizes: [Int]) {
    for size in sizes { counts[size] += 1 }
    counts[0] = 0
    symbols = sizes.indices.filter { sizes[$0] > 0 }.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
  }

  static let fixedLengths = HuffmanCode(
    sizes: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
  static let fixedDistances = HuffmanCode(sizes: [Int](repeating: 5, count: 30))
}

extension ByteSearch {
  /// Whether the bytes begin as gzip's do.
  static func isGzip(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }
}
