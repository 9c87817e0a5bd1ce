import LogModel

/// Times in square brackets: the kernel's, and the dates of dmesg, Xen's daemons and terminal programs.
extension PrefixWalk {
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
      let days = CivilDate.days(year: Stamp.yearOfYearless, month: month, day: day.value)
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
}
