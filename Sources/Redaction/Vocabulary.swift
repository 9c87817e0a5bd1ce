/// Words that are never taken for somebody's name, whatever a log calls its host.
///
/// A machine called `guest` or `xen` stays so: hiding that word would hide what the report says, and it names nobody.
enum Vocabulary {
  /// Whether a text may be hidden wherever it stands.
  static func canBeLearned(_ text: String, keeping words: Set<String>) -> Bool {
    let lower = text.lowercased()
    guard (3...253).contains(lower.utf8.count), !lower.utf8.allSatisfy(isNoLetter),
      let first = lower.utf8.first, let last = lower.utf8.last, isWord(first), isWord(last)
    else { return false }
    if common.contains(lower) || words.contains(lower) || isDevice(lower) { return false }
    // A version: `4.17.5-pre`, `2.6.18-164.el5xen`.
    if isDigit(first),
      lower.prefix(while: { $0.isASCII && ($0.isNumber || $0 == ".") })
        .contains(".")
    {
      return false
    }
    return !isDomid(lower)
  }

  /// Whether a byte belongs to a word for the boundaries of names; bytes of other scripts do.
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNoLetter(_ byte: UInt8) -> Bool { !isWord(byte) || isDigit(byte) }

  /// `d1`, `d1v0`, `dom3`, `domain-7`: numbers that a reader needs.
  private static func isDomid(_ text: String) -> Bool {
    for prefix in ["domain-", "domain", "dom", "d"] where text.hasPrefix(prefix) {
      let rest = text.dropFirst(prefix.count)
      return !rest.isEmpty && rest.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "v") }
    }
    return false
  }

  /// `eth0`, `vif1.0`, `xvda1`, `ttyS0`.
  private static func isDevice(_ text: String) -> Bool {
    let stems = [
      "eth", "vif", "xenbr", "virbr", "br", "xvd", "sd", "hd", "tty", "hvc", "cpu", "vcpu", "irq",
      "loop", "md", "dm", "ens", "enp", "eno", "em", "bond", "tap", "emu", "el", "fc", "ata",
    ]
    for stem in stems where text.hasPrefix(stem) {
      let rest = text.dropFirst(stem.count)
      let letters = rest.prefix { $0.isLetter }
      let digits = rest.dropFirst(letters.count)
      if letters.count <= 1, !digits.isEmpty,
        digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") })
      {
        return true
      }
    }
    return false
  }

  private static let common: Set<String> = Set(
    """
    guest guests hypervisor dom0 toolstack kernel host hosts domain domains backend frontend xen \
    xenu linux localhost localdomain localhost.localdomain root none null unknown unnamed default \
    debug info notice warning error critical uptime wall ticks seen absent invisible certain \
    probable possible proven claimed found window range undecided contradiction no-change good bad \
    skip hung infra other-failure ends search confirm changes proof panic oops bug hang \
    out-of-memory domain-crash true false inf nan yes the and for not with from that this was are \
    firstbad.analysis.v1 firstbad.report.v1 firstbad.bisection.v1 firstbad analyze analyse report \
    bisect case netfront netback blkfront blkback xenbus xenstore xenstored xenconsoled libxl xend \
    grant grants frame frames memory page pages table ring event channel network device driver \
    interface restore-host save-host both-hosts saved restored migrate migration save restore \
    suspend resume boot shutdown reboot crash line lines log logs messages syslog dmesg console \
    serial user users daemon bin mail nobody ftp adm sync operator games system systemd sshd sudo \
    server client test tests tmp var etc usr lib home root dev proc sys run opt vm vms machine \
    start started stop stopped failed copying flipping copy flip mode status state offset size \
    bytes seconds run runs build builds series change revert transplant input inputs stream \
    streams incident incidents command commands file files name names html json text markdown www \
    http https repo repos mirror mirrors download downloads git wiki docs bugs bugzilla ntp dns vpn \
    api ldap proxy registry
    """.split(separator: " ").map(String.init))
}
