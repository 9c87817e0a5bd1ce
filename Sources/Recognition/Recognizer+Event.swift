internal import Ingest
internal import LogModel
internal import PatternCatalog

extension Recognizer {
  /// Makes an event, with its strings, of a matched line.
  ///
  /// - Parameters:
  ///   - line: the line's number in the clean bytes, from 1.
  ///   - number: the input's index in the caller's list.
  func event(
    _ found: MatchedLine, in input: PreparedInput, buffer: UnsafeRawBufferPointer, line: Int,
    number: Int
  ) -> Event {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[found.range])
    let pattern = plan.catalog.patterns[found.pattern]
    let variant = pattern.variants[found.variant]
    var captures: [String: CaptureValue] = [:]
    for group in found.groups where captures[group.name] == nil {
      let spec = pattern.captures.first { $0.name == group.name }
      captures[group.name] = plan.decoder.decode(
        bytes[group.range], spec: spec,
        type: variant.types[group.name] ?? spec?.type ?? .text)
    }
    if let current = found.dress.origin?.domid {
      for spec in pattern.captures where spec.isFromPrefix && captures[spec.name] == nil {
        captures[spec.name] = CaptureValue(text: String(current), value: Int64(current))
      }
    }
    var isTruncated = false
    if let rule = pattern.multiline, pattern.crash != nil {
      let block = FoldedBlock(found, rule: rule, input: input, buffer: buffer)
      isTruncated = block.isTruncated(folding: store.folding(of: found.pattern))
      for (name, text) in block.details(of: store.folding(of: found.pattern))
      where captures[name] == nil {
        captures[name] = CaptureValue(text: text)
      }
    }
    var domid = input.profile.domid
    if case .console(let number) = found.dress.writer { domid = number }
    if found.role != .guest { domid = nil }
    return Event(
      pattern: pattern.id, severity: pattern.severity, role: found.role, writerDomid: domid,
      input: number,
      place: Place(input: input.name, line: input.lineMap.originalLine(of: line)),
      lineCount: found.lineCount, isTruncated: isTruncated,
      stamp: found.dress.stamp?.stamp(in: bytes),
      outerStamp: found.dress.outerStamp?.stamp(in: bytes),
      origin: found.dress.origin?.origin(in: bytes), captures: captures,
      text: Recognizer.text(of: bytes))
  }

  /// A line as text, its carriage returns left out.
  static func text(of line: UnsafeRawBufferPointer) -> String {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D { end -= 1 }
    return String(decoding: line[..<end], as: UTF8.self)
  }
}
