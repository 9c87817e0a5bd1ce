internal import LogModel

/// Which messages that guests cause a hypervisor prints, as far as it is known.
struct GuestThreshold: Sendable {
  /// `All`, `Nothing`, `Errors`, `Errors and warnings`; nil where nothing says it.
  let level: String?
  /// What of them is printed under a rate limit.
  let limited: String?
  /// `, as xl-info.txt:16 says,` where it is not from what the hypervisor prints of its levels; else empty.
  let source: String

  /// The threshold that the hypervisor prints; nil where it prints none.
  init?(printedIn events: [Event]) {
    let line = events.last {
      $0.pattern == "xen.loglevel" && $0.captures["scope"]?.name == "guest"
    }
    guard let line else { return nil }
    level = line.captures["level"]?.text
    limited = line.captures["limited"]?.text
    source = ""
  }

  /// The threshold that the hypervisor was booted with.
  ///
  /// Where the options are known and name no threshold, that of the kind of build holds: a debug build prints all, a release
  /// build errors and warnings under the rate limit (xen/drivers/char/console.c, XENLOG_GUEST_*_THRESHOLD).
  init(bootedIn events: [Event], _ host: HostState, debug: Bool?) {
    let line = Self.commandLine(events, host)
    let option = line.flatMap { Self.option("guest_loglvl=", in: $0.text) }
    if option == nil, line != nil, let debug {
      level = debug ? "All" : "Nothing"
      limited = debug ? "All" : "Errors and warnings"
      source = ", the default of such a build,"
      return
    }
    let parts = (option ?? "").split(separator: "/", maxSplits: 1).map(String.init)
    level = parts.first.flatMap(Self.levelText)
    limited = parts.last.flatMap(Self.levelText)
    source = level == nil ? "" : line.map { ", as \($0.place) says," } ?? ""
  }

  /// Whether it lets a message of a level through; nil where it is not known.
  ///
  /// - Parameter words: what names the level.
  func prints(_ words: [String]) -> Bool? {
    guard let level else { return nil }
    let open = [level, limited ?? ""].joined(separator: " ").lowercased()
    return open.contains("all") || words.contains { open.contains($0) }
  }

  /// The hypervisor's options, as it prints them or as state files say; lines that contradict each other say nothing.
  private static func commandLine(
    _ events: [Event], _ host: HostState
  ) -> (text: String, place: Place)? {
    let printed = events.last { $0.pattern == "xen.command-line" }
    if let printed, let options = printed.captures["options"] {
      return (options.text, printed.place)
    }
    let told = host.xenCommandLines
    return Set(told.map(\.text)).count == 1 ? told.first.map { ($0.text, $0.place) } : nil
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
}
