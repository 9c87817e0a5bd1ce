/// The strings of a JSON document, one after the other, each to be replaced in place; all else is copied as it is.
///
/// Numbers are never parsed, so none loses a digit. The document is one that an encoder just wrote, keys sorted.
struct JSONTexts {
  /// One string of the document.
  struct Piece {
    /// The text, unescaped.
    let text: String
    /// Whether it is a key and no value.
    let isKey: Bool
    /// The key that it is, or whose value it is; nil for an element of a list.
    let key: String?
    /// The key whose value the object around it is.
    let parent: String?
    /// Whether it stands in an object that says how sure a domain's identification is, as its name.
    let isMachineName: Bool

    /// Whether it is a key that a type declares, and not a key of a table.
    var isFixedKey: Bool {
      isKey && !JSONTexts.tables.contains(parent ?? "")
        && text.utf8.allSatisfy { Vocabulary.isWord($0) && $0 < 0x80 }
    }
  }

  /// The members of types that are tables with texts as keys.
  static let tables: Set<String> = ["captures", "logDigests", "others"]

  private struct Frame {
    var isObject: Bool
    var parent: String?
    var key: String?
    var expectsKey: Bool
    var hasCertainty = false
    var hidesValue = false
  }

  private let input: [UInt8]
  private var position = 0
  private var frames: [Frame] = []
  /// What was read so far, with the replacements.
  private(set) var output: [UInt8] = []
  private var lastString = 0

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  /// The next string; nil at the end of the document.
  mutating func next() -> Piece? {
    while position < input.count {
      let byte = input[position]
      switch byte {
      case UInt8(ascii: "\""): return takeString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = byte == UInt8(ascii: "{")
        let parent = frames.last.flatMap { $0.isObject ? $0.key : $0.parent }
        frames.append(Frame(isObject: isObject, parent: parent, expectsKey: isObject))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = frames.popLast()
      case UInt8(ascii: ","):
        if let last = frames.indices.last { frames[last].expectsKey = frames[last].isObject }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        takeNumber()
        continue
      default: break
      }
      output.append(byte)
      position += 1
    }
    return nil
  }

  /// Puts another text in the place of the string that `next` gave last.
  mutating func replace(by text: String) {
    output.removeSubrange(lastString...)
    output += Self.quoted(text)
    // A captured number is the text once more.
    if let last = frames.indices.last, frames[last].key == "text" { frames[last].hidesValue = true }
  }

  private mutating func takeString() -> Piece {
    let start = position
    position += 1
    while position < input.count, input[position] != UInt8(ascii: "\"") {
      position += input[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, input.count)
    lastString = output.count
    output += input[start..<position]
    let text = Self.unescaped(input[(start + 1)..<max(start + 1, position - 1)])
    guard let last = frames.indices.last else {
      return Piece(text: text, isKey: false, key: nil, parent: nil, isMachineName: false)
    }
    let isKey = frames[last].expectsKey
    if isKey {
      frames[last].expectsKey = false
      frames[last].key = text
      if text == "certainty" { frames[last].hasCertainty = true }
    }
    let frame = frames[last]
    return Piece(
      text: text, isKey: isKey, key: frame.isObject ? frame.key : nil, parent: frame.parent,
      isMachineName: !isKey && frame.isObject && frame.key == "name" && frame.hasCertainty)
  }

  private mutating func takeNumber() {
    let start = position
    while position < input.count, "0123456789+-.eE".utf8.contains(input[position]) { position += 1 }
    if let frame = frames.last, frame.isObject, frame.hidesValue, frame.key == "value" {
      output += "null".utf8
    } else {
      output += input[start..<position]
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var text = ""
    func flushed() -> String { String(decoding: units, as: UTF16.self) }
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        if !units.isEmpty {
          text += flushed()
          units = []
        }
        plain.append(bytes[index])
        index += 1
        continue
      }
      if !plain.isEmpty {
        text += String(decoding: plain, as: UTF8.self)
        plain = []
      }
      let mark = bytes[index + 1]
      index += 2
      switch mark {
      case UInt8(ascii: "u"):
        let end = min(index + 4, bytes.endIndex)
        units.append(
          UInt16(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16) ?? 0xFFFD)
        index = end
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      default: units.append(UInt16(mark))
      }
    }
    return text + flushed() + String(decoding: plain, as: UTF8.self)
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}
