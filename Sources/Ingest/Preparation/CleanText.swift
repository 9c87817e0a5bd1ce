import LogModel

/// An input's bytes between two repairs, with where each line came from.
struct CleanText {
  var bytes: LogBytes
  var lineMap: LineMap
}

extension CleanText {
  /// The text with each of its lines written anew: as one, as several, or not at all.
  @inline(__always)
  func rewritten(_ write: (NumberedLine, inout CleanTextBuilder) -> Void) -> CleanText {
    bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: self)
      for line in NumberedLines(bytes) { write(line, &builder) }
      return builder.finish()
    }
  }

  /// The text without the first bytes of its lines.
  ///
  /// - Parameter width: how many bytes of a line go.
  @inline(__always)
  func withoutPrefixes(_ width: (UnsafeRawBufferPointer) -> Int) -> CleanText {
    rewritten { line, builder in
      builder.append(UnsafeRawBufferPointer(rebasing: line.bytes[width(line.bytes)...]))
      builder.endLine(number: line.number)
    }
  }
}

/// Builds the bytes of a repaired input, line by line, with the original line of each.
struct CleanTextBuilder: ~Copyable {
  private var bytes: ByteBuilder
  private var originals: [UInt32] = []
  private let source: LineMap
  private(set) var lineCount = 0

  /// A builder for the repair of `text`; line numbers given to it are those of `text`.
  init(repairing text: CleanText) {
    bytes = ByteBuilder(capacity: text.bytes.count + 64)
    source = text.lineMap
  }

  /// Adds a line as it stands in the text that is repaired.
  mutating func append(_ line: NumberedLine) {
    bytes.append(line.bytes)
    endLine(number: line.number)
  }

  /// Adds a part of the line that `endLine` will end.
  mutating func append(_ part: UnsafeRawBufferPointer) { bytes.append(part) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) { bytes.append(text) }

  /// Takes bytes back from the end of the line that is being built.
  mutating func dropLast(_ count: Int) { bytes.truncate(to: bytes.count - count) }

  /// The last byte, if any.
  var lastByte: UInt8? { bytes.count > 0 ? bytes.bytes[bytes.count - 1] : nil }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// Ends the line that is being built; it came from the line of this number.
  mutating func endLine(number: Int) {
    bytes.append(0x0A)
    originals.append(UInt32(clamping: source.originalLine(of: number)))
    lineCount += 1
  }

  consuming func finish() -> CleanText {
    let map = LineMap(originalLines: originals)
    return CleanText(bytes: bytes.finish(), lineMap: map)
  }
}
