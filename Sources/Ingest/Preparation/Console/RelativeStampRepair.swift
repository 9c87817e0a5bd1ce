import LogModel

/// `dmesg -H` and `reltime`: distances become seconds since boot where the log begins with the boot.
///
/// dmesg prints a minute instead of the distance where the minute changes, and with that the seconds are lost: lines
/// from there on keep no stamp rather than a wrong one.
enum RelativeStampRepair: Repair {
  static var dialects: DressForms? { .dmesgRelative }

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    text.bytes.withBytes { bytes in
      guard let first = NumberedLines(bytes).first(where: { !$0.bytes.isEmpty })?.bytes else {
        return nil
      }
      let dress = Undresser.undress(first)
      guard dress.forms.contains(.dmesgRelative) else { return nil }
      guard LineBytes(first).has("Linux version ", at: dress.message.lowerBound) else {
        return Repaired(
          text: text,
          note: note("it doesn't begin with the boot, so no line has a time of its own"))
      }
      return Repaired(
        text: addUp(text), note: note("they were added up until the first change of the minute"))
    }
  }

  private static func note(_ what: String) -> Diagnostic.Note {
    Diagnostic.Note(
      .info, "input.relative-stamps", "its stamps are distances; \(what)",
      "plain dmesg, or dmesg --time-format=iso, keeps the times")
  }

  /// The text with the time since boot in place of distances, as far as they can be added up.
  private static func addUp(_ text: CleanText) -> CleanText {
    var microseconds: Int64 = 0
    var isExact = true
    return text.rewritten { line, builder in
      let dress = Undresser.undress(line.bytes)
      if line.number > 1, dress.stamp?.kind == .wall { isExact = false }
      let isDistance = dress.forms.contains(.dmesgRelative) && dress.stamp == nil
      guard isExact, line.number == 1 || isDistance else {
        builder.append(line)
        return
      }
      if let delta = distance(LineBytes(line.bytes)) {
        microseconds = microseconds.addingReportingOverflow(delta).partialValue
      }
      builder.append(StampText.uptime(microseconds: microseconds))
      builder.append(UnsafeRawBufferPointer(rebasing: line.bytes[dress.message]))
      builder.endLine(number: line.number)
    }
  }

  private static func distance(_ line: LineBytes) -> Int64? {
    var index = 1
    while line[index] == ASCII.blank { index += 1 }
    guard line[index] == ASCII.plus else { return nil }
    return line.seconds(at: index + 1)?.microseconds
  }
}
