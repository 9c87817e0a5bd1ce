/// The headers of a mail that a text begins with, as far as they say how its body is written.
struct MailHeaders {
  /// How a body is written.
  enum Encoding { case quotedPrintable, base64 }

  /// Whether there are any.
  let areThere: Bool
  private(set) var encoding: Encoding?
  /// Where the body begins: behind the headers; 0 where there are none.
  private(set) var bodyStart = 0

  private static let names: [StaticString] = [
    "From: ", "Subject: ", "Message-ID: ", "Message-Id: ", "To: ", "In-Reply-To: ",
  ]

  /// Two lines with one of the names among the first fifty are headers.
  init(_ bytes: UnsafeRawBufferPointer) {
    let found = NumberedLines(bytes).prefix(50).count { line in
      Self.names.contains { ByteSearch.has($0, at: 0, in: line.bytes) }
    }
    areThere = found >= 2
    if areThere { read(bytes) }
  }

  /// Reads the headers, those of a part included.
  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    for numbered in NumberedLines(bytes).prefix(400) {
      let line = LineBytes(numbered.bytes)
      if line.end == 0 {
        // Parts of a mail have headers of their own: the body begins behind those that name an encoding.
        if bodyStart == 0 || encoding != nil {
          bodyStart = min(numbered.range.upperBound + 1, bytes.count)
        }
        if encoding != nil { return }
      }
      if let named = Self.encoding(line) { encoding = named }
    }
  }

  /// What a line `Content-Transfer-Encoding: base64` names, in whatever case it is written.
  private static func encoding(_ line: LineBytes) -> Encoding? {
    let name: StaticString = "content-transfer-encoding:"
    var index = name.utf8CodeUnitCount
    for index in 0..<index where line[index] | 0x20 != name.utf8Start[index] { return nil }
    while ASCII.isBlank(line[index]) { index += 1 }
    switch line[index] | 0x20 {
    case UInt8(ascii: "q"): return .quotedPrintable
    case UInt8(ascii: "b") where line[index + 1] | 0x20 == UInt8(ascii: "a"): return .base64
    default: return nil
    }
  }
}
