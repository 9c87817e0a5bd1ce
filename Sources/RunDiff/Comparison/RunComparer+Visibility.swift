internal import Correlation
internal import LogModel
internal import PatternCatalog

extension RunComparer {
  /// Whether a run could have shown a message that only the other has; nil where nothing speaks against it.
  func visibility(
    of pattern: Pattern?, _ message: RunFacts.Message, _ key: RunFacts.MessageKey,
    in facts: RunFacts
  ) -> Visibility? {
    if let hidden = hiddenStream(key.role, subject: key.subject, in: facts) { return hidden }
    if key.role == .guest, facts.hasGuestsByConsoleAlone,
      !other(facts).hypervisorInputs.contains(message.place.input)
    {
      return Visibility(
        pattern: key.subject, verdict: .invisible,
        why: "\(facts.name) has no log of the guest's own, only what guests wrote to Xen's console",
        advice: "collect the guest log of both runs")
    }
    if let hidden = outsideLog(message, key, in: facts) { return hidden }
    if facts.extent == .events, key.role == .hypervisor, let pattern,
      [.debugBuildWarning, .debugBuildInfo].contains(pattern.visibility.level),
      !facts.result.streams.contains(where: { $0.xen?.debug == true })
    {
      return Visibility(
        pattern: key.subject, verdict: .unknown,
        why:
          "only a debug build prints this, and the hypervisor of \(facts.name) is not known as one",
        advice: "keep the logs in the case (`analyze --embed`)")
    }
    guard let pattern, !facts.streams.isEmpty else { return nil }
    if key.role == .hypervisor {
      let sameClass = facts.messages.keys.contains { other in
        other.role == .hypervisor
          && catalog.pattern(other.subject)?.visibility.level == pattern.visibility.level
      }
      let verdict = MessageVisibility.ofMissing(
        pattern, in: facts.streams, host: facts.host, sameClassSeen: sameClass)
      return verdict.verdict == .absent ? nil : verdict
    }
    guard [.kernelInfo, .kernelDebug].contains(pattern.visibility.level),
      isQuiet(facts, key.role), !isQuiet(other(facts), key.role)
    else { return nil }
    return Visibility(
      pattern: key.subject, verdict: .unknown,
      why:
        "the \(key.role.rawValue) kernel of \(facts.name) was booted with `quiet`, which keeps it from "
        + "a console",
      advice: "boot without `quiet`, or take dmesg instead of the console's log")
  }

  private func other(_ facts: RunFacts) -> RunFacts { facts.name == good.name ? bad : good }

  /// Nothing of the writer was read.
  func hiddenStream(
    _ role: StreamRole, subject: String, in facts: RunFacts
  ) -> Visibility? {
    if facts.has(role), facts.extent != .incidents { return nil }
    let why =
      facts.has(role)
      ? "\(facts.name) is a case, which holds only the lines of its incidents"
      : "\(facts.name) has no \(Self.name(role)) log"
    return Visibility(
      pattern: subject, verdict: facts.has(role) ? .unknown : .invisible, why: why,
      advice: "collect the \(Self.name(role)) log of both runs")
  }

  /// The message's time lies outside of what the other log covers, where both count from a boot.
  private func outsideLog(
    _ message: RunFacts.Message, _ key: RunFacts.MessageKey, in facts: RunFacts
  ) -> Visibility? {
    let streams = counterparts(of: message, facts.streams(of: key.role))
    if let stamp = message.stamp, stamp.kind == .uptime {
      if let begin = streams.compactMap(\.clock.first).min(by: Self.earlier),
        Self.earlier(stamp, begin), begin.microseconds > 1_000_000
      {
        return Visibility(
          pattern: key.subject, verdict: .unknown,
          why:
            "the \(Self.name(key.role)) log of \(facts.name) begins at uptime \(begin.text), "
            + "and this came earlier", advice: "keep the log from its first line on")
      }
      let ends = streams.compactMap(\.clock.last)
      if ends.allSatisfy({ $0.kind == .uptime }), let end = ends.max(by: Self.earlier),
        Self.earlier(end, stamp),
        streams.count == facts.streams(of: key.role).count
          || isCutShort(key.role, at: end, in: facts)
      {
        return Visibility(
          pattern: key.subject, verdict: .unknown,
          why:
            "the \(Self.name(key.role)) log of \(facts.name) ends at uptime \(end.text), "
            + "and this came later", advice: "let both runs last equally long")
      }
    }
    // Stamps of a kind that the other log has no more stood in its beginning: ticks before the console had the date.
    let inputs = (streams.isEmpty ? facts.streams(of: key.role) : streams).flatMap(\.inputs)
    if !inputs.isEmpty, inputs.allSatisfy(facts.cutInputs.contains) {
      return Visibility(
        pattern: key.subject, verdict: .unknown,
        why: "the beginning of the \(Self.name(key.role)) log of \(facts.name) is lost",
        advice: "keep the log from its first line on")
    }
    return nil
  }

  /// Whether a log ends before its run did: what the other run goes on with is an ordinary line.
  ///
  /// A log that fell silent because nothing went wrong lacks an error first.
  private func isCutShort(_ role: StreamRole, at end: Stamp, in facts: RunFacts) -> Bool {
    let later = facts.name == good.name ? onlyBad : onlyGood
    guard let news = later[role] else { return false }
    let next = news.partitioningIndex { $0.microseconds > end.microseconds }
    return next < news.endIndex && news[next].severity < .warning
  }

  /// The streams that would show a message: those whose stamps count as its own do, and of them the one whose file has
  /// the same name.
  ///
  /// A guest's lines in the hypervisor's log are a stream of their own, which covers another time.
  private func counterparts(
    of message: RunFacts.Message, _ streams: [StreamSummary]
  ) -> [StreamSummary] {
    guard let kind = message.stamp?.kind else { return streams }
    let alike = streams.filter { $0.clock.first?.kind == kind }
    func file(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    let own = file(message.place.input)
    let named = alike.filter { $0.inputs.contains { file($0) == own } }
    return named.isEmpty ? alike : named
  }

  private static func earlier(_ left: Stamp, _ right: Stamp) -> Bool {
    left.microseconds < right.microseconds
  }

  private func isQuiet(_ facts: RunFacts, _ role: StreamRole) -> Bool {
    OptionReader.options(in: facts)[role]?.values["quiet"] != nil
  }

  /// `guest`, `hypervisor`, `dom0`, `toolstack`.
  static func name(_ role: StreamRole) -> String { role.rawValue }

  /// What could not be compared at all.
  var notCompared: [String] {
    var sentences: [String] = []
    for role in StreamRole.allCases.sorted() {
      for (facts, other) in [(good, bad), (bad, good)]
      where !facts.has(role) && other.has(role) {
        sentences.append(
          "\(facts.name) has no \(Self.name(role)) log: what only the one of \(other.name) says is listed "
            + "apart and is no difference of the runs.")
      }
    }
    for (facts, other) in [(good, bad), (bad, good)] {
      if facts.hasGuestsByConsoleAlone, other.has(.guest), !other.hasGuestsByConsoleAlone {
        sentences.append(
          "\(facts.name) has no log of the guest's own: what only the one of \(other.name) says is listed "
            + "apart and is no difference of the runs.")
      }
      switch facts.extent {
      case .incidents:
        sentences.append(
          "\(facts.name) is a case: it holds the lines of its incidents and no others, so that other "
            + "messages and lines were not compared.")
      case .events:
        sentences.append(
          "\(facts.name) is a case without its logs: it holds the messages that were recognised in them, so "
            + "that lines that no pattern knows, statuses and xenstore's features were not compared "
            + "(`analyze --embed` keeps the logs).")
      case .lines:
        guard facts.host.interfaces.isEmpty, facts.host.disks.isEmpty,
          !other.host.interfaces.isEmpty || !other.host.disks.isEmpty
        else { break }
        sentences.append(
          "\(facts.name) has no xenstore listing (`xenstore-ls -f`): features were not compared.")
      }
    }
    return sentences
  }
}
