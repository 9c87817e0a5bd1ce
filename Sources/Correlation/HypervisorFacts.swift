internal import LogModel

/// What a hypervisor's log says of the hypervisor: its version, its kind of build, what it prints.
struct HypervisorFacts: Sendable {
  /// The last banner's version and kind of build.
  let build: StreamSummary.XenBuild
  /// The threshold of messages that guests cause: `All`, `Nothing`, `Errors`, `Errors and warnings`; nil where not printed.
  let guestLevel: String?
  /// What of them is printed under a rate limit.
  let guestLimited: String?

  /// `, as xl-info.txt:16 says`, where it is not from the log itself; else empty.
  let versionSource: String
  /// The same for the levels.
  let levelSource: String

  /// What the events say, and what state files say where the log itself does not.
  ///
  /// Where the options are known and name no threshold, that of the kind of build holds: a debug build prints all, a release
  /// build errors and warnings under the rate limit (xen/drivers/char/console.c, XENLOG_GUEST_*_THRESHOLD).
  init(events: [Event], host: HostState = HostState()) {
    let banner = events.last { $0.pattern == "xen.banner" }
    let debug = banner?.captures["debug"]?.text
    // Versions that contradict each other say nothing.
    let told = Set(host.xenVersions.map(\.text)).count == 1 ? host.xenVersions.first : nil
    let own = banner?.captures["version"]?.text
    build = StreamSummary.XenBuild(version: own ?? told?.text, debug: debug.map { $0 == "y" })
    versionSource = own == nil ? told.map { ", as \($0.place) says" } ?? "" : ""
    let level = events.last {
      $0.pattern == "xen.loglevel" && $0.captures["scope"]?.name == "guest"
    }
    if let level {
      guestLevel = level.captures["level"]?.text
      guestLimited = level.captures["limited"]?.text
      levelSource = ""
      return
    }
    let lines = host.xenCommandLines
    let printed = events.last { $0.pattern == "xen.command-line" }
    let line: (text: String, place: Place)? =
      printed.flatMap { event in event.captures["options"].map { ($0.text, event.place) } }
      ?? (Set(lines.map(\.text)).count == 1 ? lines.first.map { ($0.text, $0.place) } : nil)
    let option = line.flatMap { Self.option("guest_loglvl=", in: $0.text) }
    let parts = (option ?? "").split(separator: "/", maxSplits: 1).map(String.init)
    if option == nil, line != nil, let debug = build.debug {
      guestLevel = debug ? "All" : "Nothing"
      guestLimited = debug ? "All" : "Errors and warnings"
      levelSource = ", the default of such a build,"
      return
    }
    guestLevel = parts.first.flatMap(Self.levelText)
    guestLimited = parts.last.flatMap(Self.levelText)
    levelSource = guestLevel == nil ? "" : line.map { ", as \($0.place) says," } ?? ""
  }

  /// The last of an option's values on a command line: that one holds.
  private static func option(_ name: String, in line: String) -> String? {
    line.split(separator: " ").last { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
  }

  /// A threshold's option as the hypervisor prints the threshold (xen/drivers/char/console.c).
  private static func levelText(_ option: String) -> String? {
    switch option {
    case "none": "Nothing"
    case "error": "Errors"
    case "warning": "Errors and warnings"
    case "info": "Errors, warnings and info"
    case "debug", "all": "All"
    default: nil
    }
  }

  /// Whether the thresholds let a guest-caused message of a level through; nil where they are not known.
  func printsGuest(_ words: [String]) -> Bool? {
    guard let guestLevel else { return nil }
    let open = [guestLevel, guestLimited ?? ""].joined(separator: " ").lowercased()
    return open.contains("all") || words.contains { open.contains($0) }
  }
}
