internal import LogModel
internal import PatternCatalog

/// Says for a message that was not seen whether it could have been printed and kept at all.
///
/// The absence of a line is evidence only where the line would have been there. Rules of what is compiled in and printed:
/// xen/include/xen/lib.h (gdprintk is empty in release builds from 4.6 on) and xen/drivers/char/console.c.
struct VisibilityJudge {
  let hypervisor: StreamState?
  let facts: HypervisorFacts?

  init(streams: [StreamState], host: HostState = HostState()) {
    hypervisor = streams.first { $0.role == .hypervisor }
    facts = hypervisor.map { HypervisorFacts(events: $0.events, host: host) }
  }

  /// The verdict for a pattern of which no event was linked.
  ///
  /// - Parameter sameClassSeen: whether messages printed under the same conditions are in the log.
  func judge(_ pattern: Pattern, sameClassSeen: Bool) -> Visibility {
    guard let hypervisor, let facts else {
      return verdict(
        pattern, .invisible, "no hypervisor log was given",
        advice: "collect `xl dmesg` or the serial console of the host")
    }
    return byRelease(pattern, facts)
      ?? byBuild(pattern, facts, hypervisor, sameClassSeen: sameClassSeen)
      ?? byLevel(pattern, facts, sameClassSeen: sameClassSeen)
      ?? byLimit(pattern, hypervisor)
      ?? verdict(
        pattern, .absent,
        sameClassSeen
          ? "messages of the same kind are in the log, this one is not"
          : "this hypervisor would have printed it", advice: nil)
  }

  /// The verdict where the release does not have the message, or does not come to it.
  private func byRelease(_ pattern: Pattern, _ facts: HypervisorFacts) -> Visibility? {
    if let version = facts.version,
      !pattern.variants.contains(where: { version.lies(since: $0.since, until: $0.until) })
    {
      return verdict(
        pattern, .invisible,
        "Xen \(facts.build.version ?? "") does not have this message\(facts.versionSource)",
        advice: nil)
    }
    return pattern.visibility.until.flatMap { reached(pattern, $0, facts.version) }
  }

  /// The verdict where only a debug build has the message, and this is none, or may be none.
  private func byBuild(
    _ pattern: Pattern, _ facts: HypervisorFacts, _ hypervisor: StreamState, sameClassSeen: Bool
  ) -> Visibility? {
    guard [.debugBuildWarning, .debugBuildInfo].contains(pattern.visibility.level) else {
      return nil
    }
    let version = facts.version
    if facts.build.debug == false, version?.lies(since: "4.6", until: nil) == true {
      return verdict(
        pattern, .invisible,
        "the hypervisor is a release build (debug=n), which does not contain this message",
        advice: "boot a debug build of the same version (CONFIG_DEBUG=y) with guest_loglvl=all")
    }
    // Where such a message is in the log, whatever it says, such messages are printed.
    guard facts.build.debug == nil, version?.lies(since: nil, until: "4.5") != true,
      !sameClassSeen, !hypervisor.events.contains(where: { $0.origin?.line != nil })
    else { return nil }
    return verdict(
      pattern, .unknown,
      "the log does not say whether it is a debug build; a release build from Xen 4.6 on does not contain this message",
      advice: "keep the hypervisor's log from its first line on; boot a debug build")
  }

  /// The verdict where the guest log level does not let the message through, or is not known.
  private func byLevel(
    _ pattern: Pattern, _ facts: HypervisorFacts, sameClassSeen: Bool
  ) -> Visibility? {
    guard let words = Self.levelWords(pattern.visibility.level) else { return nil }
    switch facts.guestThreshold.prints(words) {
    case true?: return nil
    case false?:
      return verdict(
        pattern, .invisible,
        "the guest log level in force (\(facts.guestThreshold.level ?? ""))\(facts.guestThreshold.source) does not "
          + "print it",
        advice: "boot the hypervisor with guest_loglvl=all, or `xl set-parameters guest_loglvl=all`"
      )
    case nil where sameClassSeen: return nil
    case nil:
      return verdict(
        pattern, .unknown,
        facts.build.version == nil
          ? "the log holds neither the hypervisor's banner nor its log levels"
          : "nothing says which guest log level is in force",
        advice: "keep the hypervisor's log from its first line on; boot with guest_loglvl=all")
    }
  }

  /// The verdict where the rate limit may have dropped the message.
  private func byLimit(_ pattern: Pattern, _ hypervisor: StreamState) -> Visibility? {
    guard pattern.visibility.limit == .xen,
      hypervisor.events.contains(where: { $0.pattern == "xen.rate-limit" })
    else { return nil }
    return verdict(
      pattern, .unknown, "the hypervisor's rate limit dropped messages in this log",
      advice: "boot the hypervisor with guest_loglvl=all, which lifts the limit")
  }

  /// The verdict where the release does not come to the message, or may not; nil where it does.
  private func reached(
    _ pattern: Pattern, _ until: String, _ version: VersionNumber?
  ) -> Visibility? {
    guard let version else {
      return verdict(
        pattern, .unknown,
        "nothing says which Xen it is; after \(until) it refuses such an operation without this message",
        advice: "keep the hypervisor's log from its first line on, or `xl info`")
    }
    guard !version.lies(since: nil, until: until) else { return nil }
    return verdict(
      pattern, .invisible,
      "Xen \(facts?.build.version ?? "") refuses such an operation without this message, which its source still has",
      advice: nil)
  }

  private func verdict(
    _ pattern: Pattern, _ verdict: Visibility.Verdict, _ why: String, advice: String?
  ) -> Visibility {
    Visibility(pattern: pattern.id, verdict: verdict, why: why, advice: advice)
  }

  /// The words of a threshold that let a level through; nil where no guest threshold applies.
  private static func levelWords(_ level: VisibilityClass.Level) -> [String]? {
    switch level {
    case .debugBuildWarning, .guestWarning: ["warnings"]
    case .debugBuildInfo, .guestInfo: ["info"]
    case .guestError: ["errors"]
    case .guestDebug: ["debug"]
    default: nil
    }
  }
}
