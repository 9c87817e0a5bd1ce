public import Ingest
public import LogModel
internal import PCRE
public import PatternCatalog

/// Reads the reports of crashes whole: title, function, and whether they are damaged.
///
/// What a crash is called follows the catalogue's `crash-titles`, the way kernel developers and their fuzzers file them.
public final class CrashReporter {
  /// How many lines a report has at most.
  private static let lineLimit = 400
  /// How many reports of one input are read; a flood's later ones keep what their first lines say.
  private static let reportLimit = 500
  /// How many lines behind the announcement of a stack its first frame stands.
  private static let frameDistance = 15

  private struct Rule {
    let rule: CrashTitleRule
    let line: Expression
    let body: Expression?
  }

  private let rules: [Rule]
  private let interruptions: [Expression]
  private let within: [Expression]
  private let chooser: FunctionChooser
  private let frames: StackFrames
  private var matcher: Matcher

  /// A reporter by a catalogue's rules; nil where it has none, or where memory is short.
  ///
  /// - Complexity: compiles all rules: some milliseconds.
  public init?(catalog: Catalog) {
    guard !catalog.crashTitles.isEmpty, let matcher = Matcher(), let frames = StackFrames() else {
      return nil
    }
    self.matcher = matcher
    self.frames = frames
    rules = catalog.crashTitles.compactMap { rule in
      guard let line = try? Expression(rule.line) else { return nil }
      return Rule(rule: rule, line: line, body: rule.body.flatMap { try? Expression("(?m)\($0)") })
    }
    interruptions = catalog.crashFrames.interruptions.compactMap { try? Expression($0) }
    within = catalog.crashFrames.within.compactMap { try? Expression($0) }
    chooser = FunctionChooser(catalog.crashFrames)
  }

  /// The reports of an input's crashes, by the original numbers of their first lines.
  ///
  /// - Parameter lines: the original numbers of the lines at which events that are crashes begin, ascending.
  /// - Complexity: one pass over the input up to the last crash, and the lines of each report once more.
  public func reports(of lines: [Int], in input: PreparedInput) -> [Int: CrashReport] {
    guard !lines.isEmpty else { return [:] }
    let starts = Set(lines)
    var reports: [Int: CrashReport] = [:]
    input.bytes.withBytes { buffer in
      var pending = lines[...].prefix(Self.reportLimit)
      var number = 0
      for range in LineSplitter(buffer) {
        number += 1
        guard let wanted = pending.first else { break }
        let original = input.lineMap.originalLine(of: number)
        guard original >= wanted else { continue }
        pending.removeFirst()
        guard original == wanted else { continue }
        reports[original] = report(
          at: range, number: number, in: buffer, of: input, starts: starts)
      }
    }
    return reports
  }

  private func report(
    at first: Range<Int>, number: Int, in buffer: UnsafeRawBufferPointer, of input: PreparedInput,
    starts: Set<Int>
  ) -> CrashReport? {
    func line(_ range: Range<Int>) -> (line: CrashLine, dress: Dress) {
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[range])
      let dress = input.undress(bytes)
      return (CrashLine(bytes, dress: dress), dress)
    }
    let head = line(first)
    var body: [CrashLine] = []
    var seesProcessors = false
    var next = number
    var offset = first.upperBound + 1
    while body.count < Self.lineLimit, offset < buffer.count {
      let range = offset..<LineSplitter.lineEnd(at: offset, in: buffer)
      offset = range.upperBound + 1
      next += 1
      let (line, dress) = line(range)
      guard dress.writer == head.dress.writer else { continue }
      let isOther =
        line.caller != head.line.caller && !(seesProcessors && line.isFromProcessor)
      let isStart = starts.contains(input.lineMap.originalLine(of: next))
      if isStart, !isOther || head.line.caller == nil, beginsAnother(line) { break }
      if isOther { continue }
      if matches(interruptions, line.message) { break }
      if line.message.starts(with: Array("Sending NMI from CPU".utf8)) { seesProcessors = true }
      body.append(line)
    }
    return report(head.line, body: body)
  }

  /// Whether a crash's first line begins a report of its own: one that has a name, and that is no part of another.
  private func beginsAnother(_ line: CrashLine) -> Bool {
    !matches(within, line.message)
      && rules.contains { groups(of: $0.line, in: line.message) != nil }
  }

  private func report(_ head: CrashLine, body: [CrashLine]) -> CrashReport? {
    let text = body.map(\.message).joined(separator: [0x0A])
    let all = Array(text)
    for needsBody in [true, false] {
      for rule in rules {
        guard var groups = groups(of: rule.line, in: head.message) else { continue }
        if needsBody, let body = rule.body {
          guard let found = self.groups(of: body, in: all) else { continue }
          groups.merge(found) { own, _ in own }
        }
        return report(
          rule.rule, groups, lines: body.map { frames.read($0.message) }, isWhole: needsBody)
      }
    }
    return nil
  }

  private func report(
    _ rule: CrashTitleRule, _ groups: [String: String], lines: [StackFrames.Line], isWhole: Bool
  ) -> CrashReport {
    let function = chooser.function(of: rule, named: groups["function"], in: lines)
    let title = CrashTitle.text(rule.title, groups, function: function)
    let isDamaged =
      rule.isDamaged || !isWhole || (!rule.function.isEmpty && function == nil)
      || (rule.needsStack && isStackDamaged(lines, of: rule)) || CrashTitle.hasStamp(title)
    return CrashReport(
      title: title, type: rule.type, function: function ?? groups["function"],
      isDamaged: isDamaged)
  }

  /// Whether a stack is missing, ends where it begins, or stands before its own beginning.
  private func isStackDamaged(_ lines: [StackFrames.Line], of rule: CrashTitleRule) -> Bool {
    guard let trace = lines.firstIndex(where: \.beginsTrace) else { return true }
    for (index, line) in lines.enumerated() where line.announcesFrames && index + 1 < lines.count {
      let following = lines[(index + 1)...].prefix(Self.frameDistance)
      if !following.contains(where: { $0.frame != nil || $0.instruction != nil }) { return true }
    }
    // A lock's report lists the stacks of others before its own.
    guard rule.type != "LOCKDEP", !rule.function.isEmpty else { return false }
    return lines[..<trace].contains { $0.frame != nil && !$0.isDoubtful }
  }

  private func matches(_ expressions: [Expression], _ message: [UInt8]) -> Bool {
    expressions.contains { groups(of: $0, in: message) != nil }
  }

  /// The named groups of a match; nil where there is none, a line too hard to match included.
  private func groups(of expression: Expression, in bytes: [UInt8]) -> [String: String]? {
    bytes.withUnsafeBytes { bytes in
      guard let found = try? matcher.matches(expression, in: bytes), found else { return nil }
      var groups: [String: String] = [:]
      for group in expression.groups {
        guard let range = matcher.range(of: group.number), !range.isEmpty else { continue }
        groups[group.name] = String(decoding: bytes[range], as: UTF8.self)
      }
      return groups
    }
  }
}
