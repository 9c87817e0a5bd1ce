internal import LogModel
internal import Recognition

/// A line's text with everything masked that differs from run to run: `vif3.0: mtu 1500` becomes `vif#: mtu #`.
///
/// Masked are numbers, hexadecimal or not, Ethernet and IP addresses, UUIDs and lists of such; what is left tells one
/// message from another.
enum LineTemplate {
  /// The masked text.
  static func text(of message: UnsafeRawBufferPointer) -> String {
    var masked: [UInt8] = []
    masked.reserveCapacity(message.count)
    var index = 0
    while index < message.count {
      let byte = message[index]
      guard isWord(byte) else {
        append(byte, to: &masked)
        index += 1
        continue
      }
      if let length = address(at: index, in: message) {
        appendMask(to: &masked)
        index += length
        continue
      }
      var end = index
      while end < message.count, isWord(message[end]) { end += 1 }
      mask(UnsafeRawBufferPointer(rebasing: message[index..<end]), into: &masked)
      index = end
    }
    while masked.last == 0x20 { masked.removeLast() }
    return String(decoding: masked, as: UTF8.self)
  }

  /// A line as it stands, without carriage returns at its end.
  static func verbatim(_ line: UnsafeRawBufferPointer) -> String {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D { end -= 1 }
    return String(decoding: line[..<end], as: UTF8.self)
  }

  /// How bad a line that no pattern knows looks: by its printk level where it has one, and by its words.
  static func severity(of text: String, level: UInt8?) -> Severity {
    let words: Severity = SuspicionFinder.looksLikeError(text) ? .warning : .info
    guard let level else { return words }
    switch level {
    case 0...2: return .critical
    case 3: return .error
    case 4: return .warning
    default: return words
    }
  }

  private static let mark = UInt8(ascii: "#")

  private static func mask(_ word: UnsafeRawBufferPointer, into masked: inout [UInt8]) {
    let hasPrefix = word.count > 2 && word[0] == 0x30 && (word[1] | 0x20) == UInt8(ascii: "x")
    let digits = hasPrefix ? word[2...] : word[...]
    let isHex = digits.allSatisfy(isHexDigit)
    let hasDigit = word.contains(where: isDigit)
    if isHex, hasDigit || word.count >= 8 {
      appendMask(to: &masked)
      return
    }
    var index = 0
    while index < word.count {
      if isDigit(word[index]) {
        while index < word.count, isDigit(word[index]) { index += 1 }
        appendMask(to: &masked)
      } else {
        masked.append(word[index])
        index += 1
      }
    }
  }

  /// One mask for a run of numbers: `1, 2, 3`, `10.0.0.1`, `0-3`.
  private static func appendMask(to masked: inout [UInt8]) {
    var end = masked.count
    while end > 0, " .,:-/".utf8.contains(masked[end - 1]) { end -= 1 }
    let isList = separators.contains { $0.elementsEqual(masked[end...]) }
    if end > 0, isList, masked[end - 1] == mark {
      masked.removeSubrange(end...)
    } else if masked.last != mark {
      masked.append(mark)
    }
  }

  /// What stands between the numbers of a list or an address.
  private static let separators = [" ", ",", ", ", ".", ":", "-", "/"].map { Array($0.utf8) }

  private static func append(_ byte: UInt8, to masked: inout [UInt8]) {
    let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0D
    if isBlank, masked.isEmpty || masked.last == 0x20 { return }
    masked.append(isBlank ? 0x20 : byte)
  }

  /// The length of an Ethernet address or a UUID that begins here.
  private static func address(at start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    for (groups, separator) in [
      ([2, 2, 2, 2, 2, 2], UInt8(ascii: ":")), ([8, 4, 4, 4, 12], 0x2D),
    ] {
      var index = start
      var fits = true
      for (number, size) in groups.enumerated() where fits {
        if number > 0 {
          fits = index < text.count && text[index] == separator
          index += 1
        }
        fits =
          fits && index + size <= text.count && text[index..<index + size].allSatisfy(isHexDigit)
        index += size
      }
      if fits, index == text.count || !isWord(text[index]) { return index - start }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x61...0x66 ~= (byte | 0x20)
  }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x61...0x7A ~= (byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
