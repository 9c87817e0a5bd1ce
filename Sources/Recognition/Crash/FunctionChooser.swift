internal import PCRE
internal import PatternCatalog

/// Chooses the function that a crash is about from the stack of its report.
struct FunctionChooser {
  private let own: NameSet
  private let ignored: NameSet
  private let entries: NameSet
  private let dispatchers: NameSet
  private let waits: [(names: NameSet, name: String)]
  private let loops: [(names: NameSet, name: String)]

  init(_ rules: CrashFrameRules) {
    // Functions of reports, checks and locks are nobody's fault even where nothing else is left.
    own = NameSet(Array(rules.ignored.prefix(3)) + rules.interruptEntries)
    ignored = NameSet(rules.ignored)
    entries = NameSet(rules.interruptEntries)
    dispatchers = NameSet(rules.dispatchers)
    waits = rules.waits.map { (NameSet([$0.function]), $0.name) }
    loops = rules.loops.map { (NameSet([$0.function]), $0.name) }
  }

  /// The function, by the first source that knows one; nil where none does.
  ///
  /// - Parameter named: what the rule's own expressions found.
  func function(
    of rule: CrashTitleRule, named: String?, in lines: [StackFrames.Line]
  ) -> String? {
    let skip = NameSet(rule.skip)
    func isLeftOut(_ name: String) -> Bool { ignored.contains(name) || skip.contains(name) }
    for source in rule.function {
      let found: String? =
        switch source {
        case .line: named.flatMap { rule.function.count > 1 && isLeftOut($0) ? nil : $0 }
        case .ip: lines.lazy.compactMap(\.instruction).first.flatMap { isLeftOut($0) ? nil : $0 }
        case .lr: lines.lazy.compactMap(\.link).first.flatMap { isLeftOut($0) ? nil : $0 }
        case .trace: trace(lines, isLeftOut)
        case .afterIP: afterInstruction(lines, isLeftOut)
        case .interrupted: interrupted(lines, isLeftOut)
        case .wait: wait(lines, isLeftOut)
        case .lock: lock(lines, isLeftOut)
        }
      if let found { return found }
    }
    guard !rule.function.isEmpty, rule.function != [.line] else { return nil }
    return trace(lines) { own.contains($0) }
  }

  private func trace(
    _ lines: some Sequence<StackFrames.Line>, _ isLeftOut: (String) -> Bool
  ) -> String? {
    for line in lines {
      if let frame = line.frame, !line.isDoubtful, !isLeftOut(frame) { return frame }
    }
    return nil
  }

  private func afterInstruction(
    _ lines: [StackFrames.Line], _ isLeftOut: (String) -> Bool
  ) -> String? {
    guard let index = lines.firstIndex(where: { $0.instruction != nil }) else {
      return trace(lines, isLeftOut)
    }
    if let name = lines[index].instruction, !isLeftOut(name) { return name }
    return trace(lines[(index + 1)...], isLeftOut)
  }

  private func interrupted(
    _ lines: [StackFrames.Line], _ isLeftOut: (String) -> Bool
  ) -> String? {
    let start =
      lines.firstIndex { $0.endsInterrupt || $0.frame.map(entries.contains) == true } ?? 0
    let names = lines[start...].compactMap { line in
      line.instruction ?? (line.isDoubtful ? nil : line.frame)
    }
    for name in names {
      if let loop = loops.first(where: { $0.names.contains(name) }) { return loop.name }
    }
    var callee: String?
    for name in names where !entries.contains(name) && !isLeftOut(name) {
      guard dispatchers.contains(name) else {
        callee = name
        continue
      }
      if callee != nil { return callee }
      if name.hasSuffix("compat_ioctl") { callee = name }
    }
    return callee
  }

  private func wait(_ lines: [StackFrames.Line], _ isLeftOut: (String) -> Bool) -> String? {
    for line in lines {
      guard let frame = line.frame, !line.isDoubtful else { continue }
      if let wait = waits.first(where: { $0.names.contains(frame) }) { return wait.name }
    }
    return trace(lines, isLeftOut)
  }

  private func lock(_ lines: [StackFrames.Line], _ isLeftOut: (String) -> Bool) -> String? {
    var place: String?
    for (index, line) in lines.enumerated() where line.announcesLock {
      place = lines[(index + 1)...].prefix(3).lazy.compactMap(\.lockPlace).first
      if place != nil { break }
    }
    if let place, !isLeftOut(place) { return place }
    if let index = lines.firstIndex(where: \.beginsOwnTrace) {
      return trace(lines[index...], isLeftOut) ?? place
    }
    return place
  }
}
