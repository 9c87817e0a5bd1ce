internal import Ingest
internal import LogModel
internal import PatternCatalog

extension Recognizer {
  /// Makes an event, with its strings, of a recognised line.
  func event(_ found: RecognizedLine, in input: PreparedInput, number: Int) -> Event {
    let pattern = catalog.patterns[found.match.pattern]
    let variant = pattern.variants[found.match.variant]
    var captures: [String: CaptureValue] = [:]
    for group in found.match.groups where captures[group.name] == nil {
      let spec = pattern.captures.first { $0.name == group.name }
      captures[group.name] = decoder.decode(
        found.line[group.range], spec: spec,
        type: variant.types[group.name] ?? spec?.type ?? .text)
    }
    var domid = input.profile.domid
    if case .console(let number) = found.dress.writer { domid = number }
    if found.role != .guest { domid = nil }
    return Event(
      pattern: pattern.id, severity: pattern.severity, role: found.role, writerDomid: domid,
      input: number,
      place: Place(input: input.name, line: input.lineMap.originalLine(of: found.number)),
      lineCount: found.lineCount, stamp: found.dress.stamp?.stamp(in: found.line),
      outerStamp: found.dress.outerStamp?.stamp(in: found.line),
      origin: found.dress.origin?.origin(in: found.line), captures: captures,
      text: Recognizer.text(of: found.line))
  }

  /// A line as text, its carriage returns left out.
  static func text(of line: UnsafeRawBufferPointer) -> String {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D { end -= 1 }
    return String(decoding: line[..<end], as: UTF8.self)
  }
}
