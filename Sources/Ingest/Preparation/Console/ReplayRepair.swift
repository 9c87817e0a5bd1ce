import LogModel

/// A kernel log that was printed to the console a second time (`dmesg > /dev/console`): the repeats are dropped.
///
/// A repeat has the message and the microsecond of a line before it, in a run that begins with a step back in uptime.
/// A second boot has the same messages, but not at the same microseconds. Lines of the run that were not on the console
/// before, because of its level, stay.
enum ReplayRepair: Repair {
  /// Fewer repeats than these are chance.
  private static let minimumRepeats = 5
  /// Larger inputs are searched only where a boot begins with the same lines as a boot before it.
  private static let freeSize = 4 << 20
  /// So many lines of a boot are compared to tell that.
  private static let probeLines = 32
  /// Steps back smaller than this are two processors' lines in the wrong order.
  private static let stepMicroseconds: Int64 = 1_000_000

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    text.bytes.withBytes { bytes in
      guard bytes.count <= freeSize || hasReplayedBanner(survey.banners, bytes) else { return nil }
      let lines = stampedLines(bytes)
      let dropped = repeats(lines, bytes)
      guard !dropped.isEmpty else { return nil }
      let repaired = text.rewritten { line, builder in
        if !dropped.contains(line.number) { builder.append(line) }
      }
      let note = Diagnostic.Note(
        .info, "input.repeated-log",
        "the kernel log was printed to its console again: \(dropped.count) repeated lines left out")
      return Repaired(text: repaired, note: note)
    }
  }

  /// Whether a boot's first lines are those of a boot before it, microseconds included.
  private static func hasReplayedBanner(_ banners: [Int], _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard banners.count >= 2 else { return false }
    var before: Set<Key> = []
    for (index, banner) in banners.enumerated() {
      let end = index + 1 < banners.count ? banners[index + 1] : bytes.count
      let keys = firstKeys(from: banner, to: end, bytes)
      if keys.count(where: before.contains) >= minimumRepeats { return true }
      before.formUnion(keys)
    }
    return false
  }

  /// The first lines of a boot that bear a time of their own; at time 0 all boots of a kernel are alike.
  private static func firstKeys(from start: Int, to end: Int, _ bytes: UnsafeRawBufferPointer)
    -> Set<Key>
  {
    var keys: Set<Key> = []
    let part = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    var lines = 0
    for piece in LinePieces(part, size: 1, from: start) {
      let line = UnsafeRawBufferPointer(rebasing: bytes[piece])
      lines += 1
      if keys.count >= probeLines || lines > 8 * probeLines { break }
      guard let stamped = stampedLine(line, at: piece.lowerBound, number: 0),
        stamped.microseconds > 0
      else { continue }
      keys.insert(key(stamped, bytes))
    }
    return keys
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
    NumberedLines(bytes).compactMap {
      stampedLine($0.bytes, at: $0.range.lowerBound, number: $0.number)
    }
  }

  private static func stampedLine(
    _ line: UnsafeRawBufferPointer, at offset: Int, number: Int
  ) -> StampedLine? {
    let dress = Undresser.undress(line)
    guard dress.writer == .kernel, let stamp = dress.stamp, stamp.kind == .uptime else {
      return nil
    }
    return StampedLine(
      number: number, microseconds: stamp.microseconds,
      message: (offset + dress.message.lowerBound)..<(offset + dress.message.upperBound))
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

  /// A false match of the hash also needs the same microsecond.
  private static func key(_ line: StampedLine, _ bytes: UnsafeRawBufferPointer) -> Key {
    Key(microseconds: line.microseconds, messageHash: FNV1a(bytes[line.message]).value)
  }
}
