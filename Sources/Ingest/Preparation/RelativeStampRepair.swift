import LogModel

/// `dmesg -H` and `reltime`: distances become seconds since boot where the log begins with the boot.
///
/// dmesg prints a minute instead of the distance where the minute changes, and with that the seconds are lost: lines
/// from there on keep no stamp rather than a wrong one.
enum RelativeStampRepair {
  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    text.bytes.withBytes { bytes in
      guard let start = LineSplitter(bytes).first(where: { !$0.isEmpty }) else { return nil }
      let first = UnsafeRawBufferPointer(rebasing: bytes[start])
      let dress = Undresser.undress(first)
      guard dress.forms.contains(.dmesgRelative) else { return nil }
      let line = LineBytes(first)
      guard line.has("Linux version ", at: dress.message.lowerBound) else {
        return (text, note("it doesn't begin with the boot, so no line has a time of its own"))
      }
      return (rebuild(text, bytes), note("they were added up until the first change of the minute"))
    }
  }

  private static func note(_ what: String) -> Diagnostic.Note {
    Diagnostic.Note(
      .info, "input.relative-stamps", "its stamps are distances; \(what)",
      "plain dmesg, or dmesg --time-format=iso, keeps the times")
  }

  private static func rebuild(_ text: CleanText, _ bytes: UnsafeRawBufferPointer) -> CleanText {
    var builder = CleanTextBuilder(repairing: text)
    var microseconds: Int64 = 0
    var isExact = true
    var number = 0
    for range in LineSplitter(bytes) {
      number += 1
      let raw = UnsafeRawBufferPointer(rebasing: bytes[range])
      let line = LineBytes(raw)
      let dress = Undresser.undress(raw)
      if number > 1, dress.stamp?.kind == .wall { isExact = false }
      let isDistance = dress.forms.contains(.dmesgRelative) && dress.stamp == nil
      if isExact, number == 1 || isDistance {
        if let delta = distance(line) {
          microseconds = microseconds.addingReportingOverflow(delta).partialValue
        }
        builder.append(uptime(microseconds))
        builder.append(UnsafeRawBufferPointer(rebasing: raw[dress.message]))
      } else {
        builder.append(raw)
      }
      builder.endLine(number: number)
    }
    return builder.finish()
  }

  private static func distance(_ line: LineBytes) -> Int64? {
    var index = 1
    while line[index] == ASCII.blank { index += 1 }
    guard line[index] == ASCII.plus else { return nil }
    return line.seconds(at: index + 1)?.microseconds
  }

  /// `[    1.234567] `, as the kernel prints it.
  static func uptime(_ microseconds: Int64) -> String {
    let clamped = max(microseconds, 0)
    let seconds = String(clamped / 1_000_000)
    let fraction = String(clamped % 1_000_000)
    return "[" + String(repeating: " ", count: max(0, 5 - seconds.utf8.count)) + seconds + "."
      + String(repeating: "0", count: 6 - fraction.utf8.count) + fraction + "] "
  }
}
