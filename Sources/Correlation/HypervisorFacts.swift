internal import LogModel

/// What a hypervisor's log says of the hypervisor: its version, its kind of build, what it prints.
struct HypervisorFacts: Sendable {
  /// The last banner's version and kind of build.
  let build: StreamSummary.XenBuild
  /// The threshold of messages that guests cause: `All`, `Nothing`, `Errors`, `Errors and warnings`; nil where not printed.
  let guestLevel: String?
  /// What of them is printed under a rate limit.
  let guestLimited: String?

  init(events: [Event]) {
    let banner = events.last { $0.pattern == "xen.banner" }
    let debug = banner?.captures["debug"]?.text
    build = StreamSummary.XenBuild(
      version: banner?.captures["version"]?.text, debug: debug.map { $0 == "y" })
    let level = events.last {
      $0.pattern == "xen.loglevel" && $0.captures["scope"]?.name == "guest"
    }
    guestLevel = level?.captures["level"]?.text
    guestLimited = level?.captures["limited"]?.text
  }

  /// Whether the thresholds let a guest-caused message of a level through; nil where they are not known.
  func printsGuest(_ words: [String]) -> Bool? {
    guard let guestLevel else { return nil }
    let open = [guestLevel, guestLimited ?? ""].joined(separator: " ").lowercased()
    return open.contains("all") || words.contains { open.contains($0) }
  }
}

/// A version such as `4.17.5-pre` or `2.6.18`, compared number by number.
struct Version: Comparable {
  let numbers: [Int]

  init?(_ text: String) {
    var numbers: [Int] = []
    for part in text.split(separator: ".", maxSplits: 3) {
      let digits = part.prefix { $0.isNumber }
      guard let number = Int(digits) else { break }
      numbers.append(number)
      if digits.count < part.count { break }
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }

  static func < (left: Version, right: Version) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }

  /// Whether this version lies in a range; a limit of two numbers covers all its point releases.
  func lies(since: String?, until: String?) -> Bool {
    if let since = since.flatMap(Version.init), self < since { return false }
    if let until = until.flatMap(Version.init) {
      let cut = Array(numbers.prefix(until.numbers.count))
      if until.numbers.lexicographicallyPrecedes(cut) { return false }
    }
    return true
  }
}
