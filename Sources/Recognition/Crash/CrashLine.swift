internal import Ingest

/// One line of a crash's report, without its prefixes.
struct CrashLine {
  /// The message's bytes.
  let message: [UInt8]
  /// Which task or processor printed it, as the line says: `T123`, `C0`; nil where it does not.
  let caller: [UInt8]?

  /// Reads a line; its caller stands right in front of the message: `[  T123] `.
  init(_ line: UnsafeRawBufferPointer, dress: Dress) {
    message = Array(line[dress.message])
    caller = CrashLine.caller(in: line, before: dress.message.lowerBound)
  }

  private static func caller(in line: UnsafeRawBufferPointer, before end: Int) -> [UInt8]? {
    var close = end - 1
    while close >= 0, line[close] == 0x20 { close -= 1 }
    guard close > 1, line[close] == UInt8(ascii: "]") else { return nil }
    var first = close - 1
    while first >= 0, (0x30...0x39).contains(line[first]) { first -= 1 }
    guard first >= 0, first < close - 1,
      line[first] == UInt8(ascii: "T") || line[first] == UInt8(ascii: "C")
    else { return nil }
    var open = first - 1
    while open >= 0, line[open] == 0x20 { open -= 1 }
    guard open >= 0, line[open] == UInt8(ascii: "[") else { return nil }
    return Array(line[first..<close])
  }

  /// Whether a processor printed it outside of any task.
  var isFromProcessor: Bool { caller?.first == UInt8(ascii: "C") }
}
