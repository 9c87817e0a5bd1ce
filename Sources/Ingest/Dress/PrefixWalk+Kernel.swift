import LogModel

/// What Linux and dmesg put in front: levels, `[seconds]` in all its forms, `/dev/kmsg` records.
extension PrefixWalk {
  /// `<6>`, `<14>1 ` of RFC 5424.
  mutating func takeLevel() -> Bool {
    guard let number = line.number(at: position + 1, limit: 3),
      line[number.next] == ASCII.greater, number.value < 192
    else { return false }
    if line[number.next + 1] == UInt8(ascii: "1"), line[number.next + 2] == ASCII.blank,
      takeRFC5424(after: number.next + 3)
    {
      level = UInt8(number.value & 7)
      return true
    }
    level = UInt8(number.value & 7)
    forms.insert(.printkLevel)
    position = number.next + 1
    return true
  }

  /// Anything in square brackets that is a time.
  mutating func takeBracket() -> Bool {
    let inside = position + 1
    let first = line[inside]
    if first == ASCII.blank || ASCII.isDigit(first) {
      if takeUptime(inside) { return true }
      guard ASCII.isDigit(first) else { return false }
      return takeBracketDate(inside) || takeBracketCtime(inside)
        || (position == 0 && takeClock(at: inside, closing: ASCII.closeBracket))
    }
    if first == ASCII.less, takeBareDelta(inside) { return true }
    if stamp == nil || stampIsForeign, ASCII.isLetter(first) || first >= 0x80 {
      return takeBracketCtime(inside) || takeBracketSyslogTime(inside) || takeRelative(inside)
    }
    return false
  }

  private mutating func takeUptime(_ inside: Int) -> Bool {
    if line[inside] == ASCII.blank,
      line[inside + 1] == ASCII.blank || line[inside + 1] == ASCII.plus,
      takeDelta(inside)
    {
      return true
    }
    guard !hasUptime, let seconds = line.seconds(at: inside) else { return false }
    if position == 0, takeCaptureTime(seconds.next) { return true }
    let new = DressStamp(
      kind: .uptime, microseconds: seconds.microseconds, range: inside..<seconds.next)
    var next = seconds.next
    if line[next] == ASCII.closeBracket {
      forms.insert(.dmesg)
    } else {
      // "[    0.000000 <    0.000000>]"
      while line[next] == ASCII.blank { next += 1 }
      guard line[next] == ASCII.less, let delta = line.seconds(at: next + 1),
        line[delta.next] == ASCII.greater || line[delta.next] == ASCII.blank
      else { return false }
      next = delta.next
      while line[next] == ASCII.blank { next += 1 }
      guard line[next] == ASCII.greater, line[next + 1] == ASCII.closeBracket else { return false }
      next += 1
      forms.insert(.dmesgDelta)
    }
    push(new, foreign: false)
    hasUptime = true
    position = afterBlank(skipCaller(next + 1))
    return true
  }

  /// `[1.234567 0.000123] ` of grabserial: since the capture's start and since the line before; no clock of anyone.
  private mutating func takeCaptureTime(_ offset: Int) -> Bool {
    guard line[offset] == ASCII.blank, let delta = line.seconds(at: offset + 1),
      line[delta.next] == ASCII.closeBracket
    else { return false }
    forms.insert(.consoleServer)
    position = afterBlank(delta.next + 1)
    return true
  }

  /// `[    T1]`, `[   C0]`: the printing task or processor (CONFIG_PRINTK_CALLER).
  private func skipCaller(_ offset: Int) -> Int {
    var index = line[offset] == ASCII.blank ? offset + 1 : offset
    guard line[index] == ASCII.openBracket else { return offset }
    index += 1
    while line[index] == ASCII.blank { index += 1 }
    guard line[index] == UInt8(ascii: "T") || line[index] == UInt8(ascii: "C"),
      let number = line.number(at: index + 1), line[number.next] == ASCII.closeBracket
    else { return offset }
    return number.next + 1
  }

  /// `[  +0.000298] `: a distance, no time.
  private mutating func takeDelta(_ inside: Int) -> Bool {
    var index = inside
    while line[index] == ASCII.blank { index += 1 }
    guard line[index] == ASCII.plus, let delta = line.seconds(at: index + 1),
      line[delta.next] == ASCII.closeBracket
    else { return false }
    forms.insert(.dmesgRelative)
    position = afterBlank(delta.next + 1)
    hasUptime = true
    return true
  }

  /// `[<    0.500000>] ` of `dmesg --time-format=delta`: a distance, no time.
  private mutating func takeBareDelta(_ inside: Int) -> Bool {
    guard !hasUptime, let next = deltaEnd(at: inside), line[next] == ASCII.closeBracket else {
      return false
    }
    forms.insert(.dmesgDelta)
    hasUptime = true
    position = afterBlank(skipCaller(next + 1))
    return true
  }

  /// Where `<    0.500000>` ends.
  private func deltaEnd(at offset: Int) -> Int? {
    guard line[offset] == ASCII.less, let delta = line.seconds(at: offset + 1),
      line[delta.next] == ASCII.greater
    else { return nil }
    return delta.next + 1
  }

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

  /// `[Nov23 09:35] `: the minute, printed where it is another than the line's before.
  private mutating func takeRelative(_ inside: Int) -> Bool {
    guard let minute = Self.relativeMinute(line, at: inside) else { return false }
    if let stamp = minute.stamp { push(stamp, foreign: false) }
    forms.insert(.dmesgRelative)
    hasUptime = true
    position = afterBlank(minute.next)
    return true
  }

  /// Reads `Nov23 09:35]`, `Nov 3 09:35]` or `nov.23 09:35]`; `next` is after the bracket.
  static func relativeMinute(
    _ line: LineBytes, at inside: Int
  ) -> (stamp: DressStamp?, next: Int)? {
    guard let monthEnd = relativeMonthEnd(line, at: inside) else { return nil }
    var index = line[monthEnd] == ASCII.dot ? monthEnd + 1 : monthEnd
    if line[index] == ASCII.blank { index += 1 }
    guard let day = line.number(at: index, limit: 2), line[day.next] == ASCII.blank,
      let hour = line.digits(2, at: day.next + 1), line[day.next + 3] == ASCII.colon,
      let minute = line.digits(2, at: day.next + 4), hour < 24, minute < 60,
      line[day.next + 6] == ASCII.closeBracket
    else { return nil }
    let next = day.next + 7
    guard let month = MonthName.month(line, inside..<monthEnd),
      let days = LineBytes.days(year: 1970, month: month, day: day.value)
    else { return (nil, next) }
    let stamp = DressStamp(
      kind: .wall, microseconds: Int64(days * 86_400 + hour * 3600 + minute * 60) * 1_000_000,
      hasYear: false, range: inside..<(next - 1))
    return (stamp, next)
  }

  private static func relativeMonthEnd(_ line: LineBytes, at inside: Int) -> Int? {
    var index = inside
    while index - inside < 12, ASCII.isLetter(line[index]) || line[index] >= 0x80 { index += 1 }
    return index > inside && index - inside < 12 ? index : nil
  }

  /// `[2026-11-23 09:34:59] ` of xenconsoled, `[2009-05-29 10:11:12 3456] ` of xend.
  private mutating func takeBracketDate(_ inside: Int) -> Bool {
    guard !hasUptime, let date = line.isoTime(at: inside) else { return false }
    if line[date.next] == ASCII.closeBracket {
      push(date.stamp, foreign: true)
      forms.insert(.xenconsoled)
      position = afterBlank(date.next + 1)
      return true
    }
    // xend: "[2009-05-29 10:11:12 3456] INFO (", with "xend" or "xend.XendDomainInfo" before the number.
    var index = date.next
    guard line[index] == ASCII.blank else { return false }
    index += 1
    // The module's name has dots, and no length that one could rely on: "xend.XendDomainInfo".
    if line.has("xend", at: index), let end = line.find(ASCII.blank, from: index, limit: index + 64)
    {
      index = end + 1
    }
    guard let process = line.number(at: index), line[process.next] == ASCII.closeBracket else {
      return false
    }
    push(date.stamp, foreign: false)
    writer = .toolstack
    forms.insert(.toolstack)
    position = afterBlank(process.next + 1)
    isDone = true
    return true
  }

  /// `[Mon Nov 23 09:35:18 2026] `: dmesg -T, or a console server when more follows; with ` <    0.500000>` of `-d`.
  private mutating func takeBracketCtime(_ inside: Int) -> Bool {
    guard let time = line.ctime(at: inside) else { return false }
    var next = time.next
    if line[next] == ASCII.blank, let end = deltaEnd(at: next + 1) {
      next = end
      forms.insert(.dmesgDelta)
    }
    guard line[next] == ASCII.closeBracket else { return false }
    if let stamp = time.stamp { push(stamp, foreign: false) }
    forms.insert(.dmesgCtime)
    position = afterBlank(skipCaller(next + 1))
    return true
  }

  /// `[Nov 23 09:35:18] ` of a terminal program.
  private mutating func takeBracketSyslogTime(_ inside: Int) -> Bool {
    guard position == 0, let time = line.syslogTime(at: inside),
      line[time.next] == ASCII.closeBracket
    else { return false }
    if let stamp = time.stamp { push(stamp, foreign: true) }
    forms.insert(.consoleServer)
    position = afterBlank(time.next + 1)
    return true
  }

  /// `6,123,4567890,-;message` of /dev/kmsg; behind the kernel's release, as netconsole can send it.
  mutating func takeKmsg() -> Bool {
    if takeKmsg(at: position) { return true }
    guard let comma = line.find(ASCII.comma, from: position, limit: position + 65),
      line.find(ASCII.dot, from: position, limit: comma) != nil,
      line.find(ASCII.blank, from: position, limit: comma) == nil
    else { return false }
    return takeKmsg(at: comma + 1)
  }

  private mutating func takeKmsg(at offset: Int) -> Bool {
    guard let priority = line.number(at: offset, limit: 4), line[priority.next] == ASCII.comma,
      let sequence = line.number(at: priority.next + 1, limit: 18),
      line[sequence.next] == ASCII.comma,
      let time = line.number(at: sequence.next + 1, limit: 17), line[time.next] == ASCII.comma,
      let end = line.find(ASCII.semicolon, from: time.next, limit: time.next + 64)
    else { return false }
    push(
      DressStamp(
        kind: .uptime, microseconds: Int64(time.value), range: (sequence.next + 1)..<time.next),
      foreign: false)
    level = UInt8(priority.value & 7)
    forms.insert(.kmsg)
    hasUptime = true
    position = end + 1
    isDone = true
    return true
  }
}
