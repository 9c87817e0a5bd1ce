internal import Analysis
internal import Correlation
public import Ingest
internal import LogModel
public import PatternCatalog
internal import Recognition

extension RunFacts {
  /// The facts of a run's logs and state files.
  ///
  /// - Parameters:
  ///   - name: how the user named the folder, archive or file.
  ///   - catalog: the patterns that `analyzer` works with.
  /// - Complexity: linear in the bytes of the inputs.
  public init(name: String, inputs: [LogInput], catalog: Catalog) {
    let (result, streams) = Analyzer(catalog: catalog).examine(inputs)
    var host = HostState()
    let prepared = inputs.flatMap(Preparation.prepareByHost)
    for input in prepared { host.merge(StateReader.state(of: input)) }
    self.init(name: name, result: result, streams: streams, host: host, extent: .lines)
    for stream in streams { take(stream.events, catalog: catalog) }
    let recognizer = Recognizer(catalog: catalog)
    for (number, input) in prepared.enumerated() where input.profile.isLog {
      // Found anew: the streams leave out lines that another input has as well.
      var lines = Set<Int>()
      for event in recognizer.events(in: input, number: number) {
        lines.formUnion(
          event.place.line..<event.place.line.saturated(plus: max(1, event.lineCount)))
      }
      if input.diagnostics.contains(where: { $0.code == "input.cut-first-line" }) {
        cutInputs.append(input.name)
        lines.insert(1)
      }
      take(linesOf: input, known: lines)
    }
  }

  private mutating func take(_ events: [Event], catalog: Catalog) {
    var pending = 0
    for event in events {
      let captures = catalog.pattern(event.pattern)?.captures ?? []
      if let notice = captures.first(where: { $0.role == "suppressed" }) {
        let count = event.captures[notice.name]?.value ?? 0
        pending = pending.saturated(plus: Int(clamping: max(0, count)))
      }
      let key = MessageKey(role: event.role, subject: event.pattern)
      var message =
        messages[key]
        ?? Message(
          text: event.text, place: event.place, stamp: event.stamp, severity: event.severity,
          printed: 0)
      message.printed += 1
      if captures.contains(where: { $0.role == "suppressed" }) == false, pending > 0 {
        message.suppressed = message.suppressed.saturated(plus: pending)
        pending = 0
      }
      for spec in captures {
        guard let capture = event.captures[spec.name], let value = spec.tellingValue(capture)
        else { continue }
        if message.values[spec.name]?[value] == nil {
          message.values[spec.name, default: [:]][value] = event.place
        }
      }
      messages[key] = message
    }
  }

  private mutating func take(linesOf input: PreparedInput, known: Set<Int>) {
    input.bytes.withBytes { buffer in
      var number = 0
      for range in LineSplitter(buffer) {
        number += 1
        let original = input.lineMap.originalLine(of: number)
        guard !known.contains(original) else { continue }
        let line = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = input.undress(line)
        guard !dress.message.isEmpty, !dress.isUserSpace else { continue }
        let message = UnsafeRawBufferPointer(rebasing: line[dress.message])
        let subject = LineTemplate.text(of: message)
        guard !subject.isEmpty else { continue }
        let key = MessageKey(role: input.writer(of: dress), subject: subject)
        if lines[key] != nil {
          lines[key]?.printed += 1
        } else if lines.count < RunFacts.lineLimit {
          lines[key] = Message(
            text: LineTemplate.verbatim(line), message: LineTemplate.verbatim(message),
            place: Place(input: input.name, line: original),
            stamp: dress.stamp?.stamp(in: line),
            severity: LineTemplate.severity(of: subject, level: dress.level), printed: 1)
        }
      }
    }
  }

  /// Different lines are kept up to here: a log that never repeats itself must not fill the memory.
  private static let lineLimit = 200_000
}

extension PreparedInput {
  fileprivate func writer(of dress: Dress) -> StreamRole {
    switch dress.writer {
    case .hypervisor: .hypervisor
    case .console: .guest
    case .kernel: profile.kernelRole(of: dress)
    case .toolstack: .toolstack
    }
  }
}

extension CaptureSpec {
  /// What a capture says beyond noise: the name of a status or sentinel, or a word without digits; else nil.
  ///
  /// Names of devices, domains and functions, numbers and addresses change from run to run.
  fileprivate func tellingValue(_ capture: CaptureValue) -> String? {
    if let name = capture.name { return name }
    guard type == .text, role == nil || role == "status" || role == "errno" else { return nil }
    let text = capture.text
    guard !text.isEmpty, text.utf8.count <= 60, !text.utf8.contains(where: { 0x30...0x39 ~= $0 })
    else { return nil }
    return text
  }
}
