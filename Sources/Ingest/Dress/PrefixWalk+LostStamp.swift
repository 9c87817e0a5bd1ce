import LogModel

/// A kernel's stamp behind words that are no dialect's.
extension PrefixWalk {
  /// A kernel's stamp behind what no dialect has: a program that collects logs put its own words in front.
  ///
  ///     100:[  100.500000] netfront: ...
  ///     [root@web01 ~]# [  100.500000] netfront: ...
  ///     2026-11-24 08:47:01 process L0658 DEBUG| [stdout] [  100.500000] netfront: ...
  ///
  /// Only a stamp just as printk prints it, at least five digits wide and to the microsecond.
  mutating func takeLostStamp() -> Bool {
    var from = position
    while let hit = line.find(
      ASCII.openBracket, from: from, limit: position + Self.longestUnknownPrefix)
    {
      from = hit + 1
      guard let seconds = line.seconds(at: hit + 1), line[seconds.next] == ASCII.closeBracket,
        seconds.next - hit > 12, line[seconds.next - 7] == ASCII.dot, takesQuoted(hit)
      else { continue }
      takeLoneHost(upTo: hit)
      let domid = consoleDomid(endingAt: hit)
      if let domid {
        moveStampsOut()
        writer = .console(domid: domid)
        forms.insert(.guestConsole)
      }
      if forms.isDisjoint(with: [.syslog, .iso, .journal]) { forms.insert(.consoleServer) }
      push(
        DressStamp(
          kind: .uptime, microseconds: seconds.microseconds, range: (hit + 1)..<seconds.next),
        foreign: false)
      forms.insert(domid == nil ? .dmesg : .xenBoot)
      hasUptime = true
      position = afterBlank(skipCaller(seconds.next + 1))
      return true
    }
    return false
  }

  /// How much another program may put in front of a kernel's stamp.
  private static let longestUnknownPrefix = 192

  /// `Nov 24 08:47:00 10.0.0.3 [  100.500000] `: syslog of netconsole has a host but no program.
  private mutating func takeLoneHost(upTo hit: Int) {
    guard expectsHost, stamp?.hasYear == false,
      let end = line.find(ASCII.blank, from: position, limit: hit), end > position,
      end + 1 == hit
    else { return }
    host = position..<end
    stampIsForeign = false
    forms.remove(.consoleServer)
    forms.insert(.syslog)
  }

  /// The 1 of a `(d1) ` that ends at an offset.
  private func consoleDomid(endingAt end: Int) -> Int? {
    guard line[end - 1] == ASCII.blank, line[end - 2] == ASCII.closeParenthesis else { return nil }
    var start = end - 3
    while ASCII.isDigit(line[start]) { start -= 1 }
    guard line[start] == UInt8(ascii: "d"), line[start - 1] == ASCII.openParenthesis else {
      return nil
    }
    return line.number(at: start + 1, limit: 5)?.value
  }
}
