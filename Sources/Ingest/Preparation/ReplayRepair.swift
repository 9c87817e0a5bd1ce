import LogModel

/// A kernel log that was printed to the console a second time (`dmesg > /dev/console`): the repeats are dropped.
///
/// A repeat has the message and the microsecond of a line before it, in a run that begins with a step back in uptime.
/// A second boot has the same messages, but not at the same microseconds. Lines of the run that were not on the console
/// before, because of its level, stay.
enum ReplayRepair {
  /// Fewer repeats than these are chance.
  private static let minimumRepeats = 5
  /// Larger inputs are searched only where their boot banner stands in them twice.
  private static let freeSize = 4 << 20
  /// Steps back smaller than this are two processors' lines in the wrong order.
  private static let stepMicroseconds: Int64 = 1_000_000

  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    text.bytes.withBytes { bytes in
      guard bytes.count <= freeSize || hasTwoBanners(bytes) else { return nil }
      let lines = stampedLines(bytes)
      let dropped = repeats(lines, bytes)
      guard !dropped.isEmpty else { return nil }
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        if dropped.contains(number) { continue }
        builder.appendLine(UnsafeRawBufferPointer(rebasing: bytes[range]), number: number)
      }
      let note = Diagnostic.Note(
        .info, "input.repeated-log",
        "the kernel log was printed to its console again: \(dropped.count) repeated lines left out")
      return (builder.finish(), note)
    }
  }

  private static func hasTwoBanners(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard
      let first = ByteSearch.first("Linux version ", in: bytes, from: 0, to: bytes.count)
    else { return false }
    return ByteSearch.first("Linux version ", in: bytes, from: first + 1, to: bytes.count) != nil
  }

  private struct StampedLine {
    let number: Int
    let microseconds: Int64
    let message: Range<Int>
  }

  private struct Key: Hashable {
    let microseconds: Int64
    let messageHash: UInt64
  }

  private static func stampedLines(_ bytes: UnsafeRawBufferPointer) -> [StampedLine] {
    var lines: [StampedLine] = []
    var number = 0
    for range in LineSplitter(bytes) {
      number += 1
      let dress = Undresser.undress(UnsafeRawBufferPointer(rebasing: bytes[range]))
      guard dress.writer == .kernel, let stamp = dress.stamp, stamp.kind == .uptime else {
        continue
      }
      let start = range.lowerBound + dress.message.lowerBound
      let end = range.lowerBound + dress.message.upperBound
      lines.append(
        StampedLine(number: number, microseconds: stamp.microseconds, message: start..<end))
    }
    return lines
  }

  /// The numbers of the lines that repeat an earlier one.
  private static func repeats(
    _ lines: [StampedLine], _ bytes: UnsafeRawBufferPointer
  ) -> Set<Int> {
    var dropped: Set<Int> = []
    var seen: Set<Key> = []
    var seenUpTo = 0
    var index = 1
    while index < lines.count {
      let before = lines[index - 1].microseconds
      guard lines[index].microseconds < before - stepMicroseconds else {
        index += 1
        continue
      }
      for line in lines[seenUpTo..<index] { seen.insert(key(line, bytes)) }
      seenUpTo = index
      // The run lasts until the clock is past where it stood, or steps back again.
      var end = index + 1
      while end < lines.count, lines[end].microseconds <= before,
        lines[end].microseconds >= lines[end - 1].microseconds - stepMicroseconds
      {
        end += 1
      }
      let matches = lines[index..<end].filter { seen.contains(key($0, bytes)) }
      if matches.count(where: { $0.microseconds > 0 }) >= minimumRepeats {
        dropped.formUnion(matches.map(\.number))
      }
      index = end
    }
    return dropped
  }

  /// FNV-1a: fast, the same on every machine, and a false match also needs the same microsecond.
  private static func key(_ line: StampedLine, _ bytes: UnsafeRawBufferPointer) -> Key {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[line.message] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Key(microseconds: line.microseconds, messageHash: hash)
  }
}
