import LogModel

/// Lines of Xen that landed inside a line of dom0 on a console that both share: both are put together again.
///
///     [   94.847460] R(XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags (0)
///     BP: 00007f65c0000dd0 R08: 0000000000000000
///     -> [   94.847460] RBP: 00007f65c0000dd0 R08: 0000000000000000
///        (XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags (0)
///
/// Only where the beginning carries a kernel's stamp and the rest carries none: a shell prompt in front of `(XEN)` is
/// left as it is. A line of Xen can hold the next one, too, where the serial line lost what was between them.
enum InterleavingRepair: Repair {
  static var dialects: DressForms? { .xen }

  /// How far behind the rest of the line may be: Xen can print several lines in between.
  private static let lookAhead = 32

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    guard survey.hasSplitLines else { return nil }
    return text.bytes.withBytes { bytes in
      let splits = splitLines(bytes)
      guard !splits.isEmpty else { return nil }
      let plural = splits.count == 1 ? "a line" : "\(splits.count) lines"
      let note = Diagnostic.Note(
        .info, "input.interleaved", "\(plural) of Xen inside another line, put in order")
      return Repaired(text: rebuild(text, splits), note: note)
    }
  }

  /// A line with Xen's text inside it.
  private struct Split {
    /// Where the line begins.
    let start: Int
    /// Where Xen's text begins.
    let xen: Int
    /// Where the line's rest begins, behind the lines that follow; nil where none was found.
    let rest: Int?
  }

  /// Whether a `(XEN) ` stands inside a line that a kernel began, with a stamp and some text, or Xen itself.
  static func isSplit(at hit: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    beginning(of: hit, bytes) != nil
  }

  /// What stands in front of a `(XEN) ` inside a line; nil where that is no beginning of a line.
  private static func beginning(of hit: Int, _ bytes: UnsafeRawBufferPointer) -> Dress? {
    if hit == 0 || bytes[hit - 1] == 0x0A { return nil }
    let start = LineSplitter.lineStart(at: hit, in: bytes)
    let dress = Undresser.undress(UnsafeRawBufferPointer(rebasing: bytes[start..<hit]))
    guard !dress.message.isEmpty else { return nil }
    let isKernels = dress.writer == .kernel && dress.stamp?.kind == .uptime
    return isKernels || dress.writer == .hypervisor ? dress : nil
  }

  private static func splitLines(_ bytes: UnsafeRawBufferPointer) -> [Split] {
    var splits: [Split] = []
    var from = 0
    while let hit = ByteSearch.first("(XEN) ", in: bytes, from: from, to: bytes.count) {
      from = hit + 6
      if hit == 0 || bytes[hit - 1] == 0x0A { continue }
      let start = LineSplitter.lineStart(at: hit, in: bytes)
      let end = LineSplitter.lineEnd(at: hit, in: bytes)
      // The first one inside a line decides.
      from = end
      guard let beginning = beginning(of: hit, bytes) else { continue }
      // What Xen lost on the serial line does not come later: the rest follows at once, or never.
      let lines = beginning.writer == .hypervisor ? 1 : lookAhead
      splits.append(Split(start: start, xen: hit, rest: rest(after: end + 1, within: lines, bytes)))
    }
    return splits
  }

  /// The first line after an offset that is neither Xen's nor begins like a line.
  private static func rest(
    after offset: Int, within lines: Int, _ bytes: UnsafeRawBufferPointer
  ) -> Int? {
    var start = offset
    for _ in 0..<lines where start < bytes.count {
      let end = LineSplitter.lineEnd(at: start, in: bytes)
      let dress = Undresser.undress(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      if dress.forms.isEmpty { return dress.message.isEmpty ? nil : start }
      guard dress.writer != .kernel, !dress.forms.contains(.xenMidLine) else { return nil }
      start = end + 1
    }
    return nil
  }

  private static func rebuild(_ text: CleanText, _ splits: [Split]) -> CleanText {
    text.bytes.withBytes { bytes in
      var pending = splits[...]
      var taken: Set<Int> = []
      return text.rewritten { line, builder in
        if taken.contains(line.range.lowerBound) { return }
        guard let split = pending.first, split.start == line.range.lowerBound else {
          builder.append(line)
          return
        }
        pending.removeFirst()
        builder.append(UnsafeRawBufferPointer(rebasing: bytes[split.start..<split.xen]))
        if let rest = split.rest, taken.insert(rest).inserted {
          let end = LineSplitter.lineEnd(at: rest, in: bytes)
          builder.append(UnsafeRawBufferPointer(rebasing: bytes[rest..<end]))
        }
        builder.endLine(number: line.number)
        builder.append(
          UnsafeRawBufferPointer(rebasing: bytes[split.xen..<line.range.upperBound]))
        builder.endLine(number: line.number)
      }
    }
  }
}
