internal import LogModel
internal import PatternCatalog

/// Turns the characters of a capture into what they mean.
struct CaptureDecoder: Sendable {
  private let tables: [String: [Int64: String]]

  init(_ catalog: Catalog) {
    tables = Dictionary(
      catalog.names.map { table in
        (
          table.id,
          Dictionary(table.entries.map { ($0.value, $0.name) }, uniquingKeysWith: { $1 })
        )
      }, uniquingKeysWith: { $1 })
  }

  /// Decodes a capture.
  ///
  /// A number too large for 64 bits, or characters that are none, leave the value nil: hostile logs are no error.
  func decode(_ bytes: Slice<UnsafeRawBufferPointer>, spec: CaptureSpec?, type: CaptureType)
    -> CaptureValue
  {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let spec else { return CaptureValue(text: text) }
    let value = CaptureDecoder.number(text, type: type)
    let sentinel = spec.sentinels.first { $0.text == text }?.name
    let named = value.flatMap { value in spec.names.flatMap { tables[$0]?[value] } }
    return CaptureValue(
      text: text, value: value, name: sentinel ?? named, unit: value == nil ? nil : spec.unit)
  }

  static func number(_ text: String, type: CaptureType) -> Int64? {
    switch type {
    case .text: return nil
    case .decimal: return Int64(text)
    case .hex: return hex(text)
    case .number: return text.hasPrefix("0x") ? hex(text) : Int64(text)
    case .status: return Int64(text).map(signed)
    case .domain: return Int64(text.drop { !$0.isNumber })
    }
  }

  private static func hex(_ text: String) -> Int64? {
    let digits = text.hasPrefix("0x") || text.hasPrefix("0X") ? text.dropFirst(2) : text[...]
    return UInt64(digits, radix: 16).map { Int64(truncatingIfNeeded: $0) }
  }

  /// Undoes %u of a negative 32-bit number, and of a 16-bit one.
  ///
  /// A status is small: what lies within 4,096 below 2^32 or 2^16 was negative. Source: netif_rx_response.status is int16_t
  /// (xen/include/public/io/netif.h), promoted to int and printed with %u up to Linux 3.18.
  static func signed(_ value: Int64) -> Int64 {
    for bits in [32, 16] as [Int64] {
      let limit = Int64(1) << bits
      if value < limit, value >= limit - 4096 { return value - limit }
    }
    return value
  }
}
