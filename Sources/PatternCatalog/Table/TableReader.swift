/// Reads what ``TableWriter`` wrote; anything else ends in ``TableError``.
struct TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func string() throws(TableError) -> String {
    var length = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: ":") {
      guard let digit = Int(exactly: bytes[position]).map({ $0 - 48 }), (0...9).contains(digit),
        length < 1 << 40
      else { throw TableError(position: position) }
      length = length * 10 + digit
      position += 1
    }
    position += 1
    guard length <= bytes.count - position, position <= bytes.count else {
      throw TableError(position: position)
    }
    defer { position += length }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + length]), as: UTF8.self)
  }

  mutating func optional() throws(TableError) -> String? {
    let value = try string()
    return value.first == "+" ? String(value.dropFirst()) : nil
  }

  mutating func int() throws(TableError) -> Int {
    guard let value = Int(try string()) else { throw TableError(position: position) }
    return value
  }

  mutating func double() throws(TableError) -> Double {
    guard let value = Double(try string()) else { throw TableError(position: position) }
    return value
  }

  mutating func bool() throws(TableError) -> Bool { try string() == "1" }

  mutating func choice<Value: RawRepresentable>(
    _ type: Value.Type
  ) throws(TableError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw TableError(position: position) }
    return value
  }

  mutating func list<Item>(
    _ body: (inout TableReader) throws(TableError) -> Item
  ) throws(TableError) -> [Item] {
    let count = try int()
    var items: [Item] = []
    for _ in 0..<max(0, count) { items.append(try body(&self)) }
    return items
  }

  mutating func strings() throws(TableError) -> [String] {
    try list { reader throws(TableError) in try reader.string() }
  }

  mutating func pairs() throws(TableError) -> [String: String] {
    let items = try list { reader throws(TableError) in (try reader.string(), try reader.string()) }
    return Dictionary(items, uniquingKeysWith: { $1 })
  }
}

/// A table that was not written by this version.
public struct TableError: Error, Sendable, Hashable {
  /// The byte at which reading ended.
  public let position: Int
}
