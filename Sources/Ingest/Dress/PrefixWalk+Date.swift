import LogModel

/// What begins with a digit or a word: dates and clocks as syslog, the journal, console servers and terminal programs
/// print them.
extension PrefixWalk {
  /// A line, or what is left of it, that begins with a digit: an ISO date, a kmsg record, seconds since 1970.
  mutating func takeNumber() -> Bool {
    if stamp == nil, takeISO() { return true }
    if stamp == nil, takeKmsg() { return true }
    if stamp == nil, takeUnixTime() || takeOtherDate() { return true }
    if position == 0, takeClock(at: 0, closing: nil) { return true }
    // "11月 23 09:35:18 host kernel: "
    return takeWord()
  }

  /// What begins with a letter: a date's month or weekday, a facility, a host's name.
  mutating func takeWord() -> Bool {
    if !hasUptime, stamp == nil || forms.contains(.iso) || forms.contains(.consoleServer) {
      if takeSyslogTime() || takeWeekday() { return true }
    }
    if takeFacility() { return true }
    return takeHost()
  }

  /// Takes a date with room for a host behind it; without a stamp where its month or day is none.
  private mutating func takeDate(
    _ stamp: DressStamp?, foreign: Bool, as form: DressForms, upTo end: Int
  ) {
    if let stamp { push(stamp, foreign: foreign) }
    forms.insert(form)
    expectsHost = true
    position = afterBlank(end)
  }

  private mutating func takeISO() -> Bool {
    guard var time = line.isoTime(at: position) else { return false }
    // A T makes it dmesg's, syslog's or the journal's; with a blank it is a console server's.
    let hasLetter = line[position + 10] == UInt8(ascii: "T")
    if !hasLetter {
      // Some laboratories put a colon behind it, some the zone's letter.
      if line[time.next] == ASCII.colon {
        time.next += 1
      } else if line.has(" Z ", at: time.next) {
        time = (time.stamp.inZone(0), time.next + 2)
      }
    }
    guard ASCII.isBlank(line[time.next]) || time.next >= line.end else { return false }
    takeDate(
      time.stamp, foreign: !hasLetter, as: hasLetter ? .iso : .consoleServer, upTo: time.next)
    return true
  }

  /// `23 nov 09:35:18 host kernel: `, `2026 Nov 23 09:35:18 `, `11/23/2026 09:35:18 `.
  private mutating func takeOtherDate() -> Bool {
    var found: (stamp: DressStamp?, next: Int)?
    if let time = line.americanTime(at: position) {
      found = (time.stamp, time.next)
    } else if let time = line.dayFirstTime(at: position) {
      found = time
    } else if line.digits(4, at: position) != nil, line[position + 4] == ASCII.blank,
      let time = line.syslogTime(at: position + 5)
    {
      found = (time.stamp, time.next)
    }
    guard let found, ASCII.isBlank(line[found.next]) else { return false }
    takeDate(found.stamp, foreign: true, as: .consoleServer, upTo: found.next)
    return true
  }

  /// `1606120518.123456 host kernel: ` of `journalctl -o short-unix`; `ts %s` and the like.
  private mutating func takeUnixTime() -> Bool {
    guard let time = line.seconds(at: position), ASCII.isBlank(line[time.next]),
      time.microseconds > 100_000_000_000_000
    else { return false }
    let stamp = DressStamp(
      kind: .wall, microseconds: time.microseconds, utcOffsetSeconds: 0,
      range: position..<time.next)
    takeDate(stamp, foreign: false, as: .journal, upTo: time.next)
    return true
  }

  private mutating func takeSyslogTime() -> Bool {
    guard let time = line.syslogTime(at: position),
      ASCII.isBlank(line[time.next]) || time.next >= line.end
    else { return false }
    takeDate(time.stamp, foreign: true, as: .consoleServer, upTo: time.next)
    return true
  }

  /// `Mon Nov 23 09:35:18 2026 ` without brackets, `Mon 2026-11-23 09:35:18 UTC host kernel: `, with `-03` where the zone
  /// has no letters.
  private mutating func takeWeekday() -> Bool {
    guard let weekday = line.word(at: position), line[weekday] == ASCII.blank else { return false }
    if let time = line.isoTime(at: weekday + 1) {
      var stamp = time.stamp
      var next = time.next
      if line[next] == ASCII.blank, let zone = line.word(at: next + 1), line[zone] == ASCII.blank {
        next = zone
      } else if line[next] == ASCII.blank, let zone = line.shortZone(at: next + 1) {
        stamp = stamp.inZone(zone.seconds)
        next = zone.next
      }
      takeDate(stamp, foreign: true, as: .journal, upTo: next)
      return true
    }
    guard let time = line.ctime(at: position) else { return false }
    var next = time.next
    if line[next] == ASCII.colon { next += 1 }
    if let stamp = time.stamp { push(stamp, foreign: true) }
    forms.insert(.consoleServer)
    position = afterBlank(next)
    return true
  }

  /// `09:35:18.123 ` of a terminal program: no date, so it is no stamp, but it is no message either.
  mutating func takeClock(at offset: Int, closing: UInt8?) -> Bool {
    guard line.timeOfDay(at: offset) != nil else { return false }
    var next = line.fraction(at: offset + 8).next
    if let closing {
      guard line[next] == closing else { return false }
      next += 1
    }
    guard ASCII.isBlank(line[next]) else { return false }
    forms.insert(.consoleServer)
    position = next + 1
    return true
  }
}
