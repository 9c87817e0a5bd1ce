/// Tells whether the kernel lines of a log are those of several hosts, as a log server collects them, or of one that was
/// renamed.
///
/// A host that is renamed while it boots has both names in each boot, the old one first; hosts that write side by side
/// take turns without booting.
struct HostChanges {
  /// A stretch of lines of one host.
  private struct Turn {
    let host: [UInt8]
    var lines = 0
    var hasBoot = false
  }

  /// So many lines of a kernel can stand before its banner: syslog's own, and those that lost their order.
  private static let linesBeforeBanner = 16

  private var seen: Set<[UInt8]> = []
  private var current: Turn?
  private var lastHadBoot = true
  private(set) var areSeveral = false

  /// Adds a line of a kernel or of Xen.
  mutating func add(host: [UInt8], isBanner: Bool) {
    guard !areSeveral else { return }
    if current?.host != host {
      end()
      current = Turn(host: host)
    }
    current?.lines += 1
    if isBanner, (current?.lines ?? 0) <= Self.linesBeforeBanner { current?.hasBoot = true }
  }

  /// Ends the turn under way.
  mutating func end() {
    guard let turn = current else { return }
    if seen.contains(turn.host), !turn.hasBoot, !lastHadBoot { areSeveral = true }
    seen.insert(turn.host)
    lastHadBoot = turn.hasBoot
    current = nil
  }
}
