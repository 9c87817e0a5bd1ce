import LogModel

/// What loggers put in front: syslog of both kinds, the journal, console servers, `dmesg -x`, Xen's tools.
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
    push(time.stamp, foreign: !hasLetter)
    forms.insert(hasLetter ? .iso : .consoleServer)
    expectsHost = true
    position = afterBlank(time.next)
    return true
  }

  /// What programs that collect the output of others put behind their date: `stdout F ` of containers' runtimes, `00O ` of
  /// GitLab's runners, `| host | ` of Zuul.
  mutating func takeCollector() -> Bool {
    guard stamp?.kind == .wall else { return false }
    let first = line[position]
    if first == UInt8(ascii: "s") {
      guard line.has("stdout ", at: position) || line.has("stderr ", at: position),
        line[position + 7] == UInt8(ascii: "F") || line[position + 7] == UInt8(ascii: "P"),
        line[position + 8] == ASCII.blank
      else { return false }
      return takeCollector(upTo: position + 9)
    }
    if first == UInt8(ascii: "|"), line[position + 1] == ASCII.blank {
      guard let end = line.find(ASCII.blank, from: position + 2, limit: position + 66),
        end > position + 2, line.has("| ", at: end + 1)
      else { return false }
      return takeCollector(upTo: end + 3)
    }
    guard HexDigit.value(first) != nil, HexDigit.value(line[position + 1]) != nil,
      line[position + 2] == UInt8(ascii: "O") || line[position + 2] == UInt8(ascii: "E"),
      line[position + 3] == ASCII.blank || line[position + 3] == ASCII.plus
    else { return false }
    return takeCollector(upTo: position + 4)
  }

  private mutating func takeCollector(upTo end: Int) -> Bool {
    expectsHost = false
    stampIsForeign = true
    forms.insert(.consoleServer)
    position = end
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
    if let stamp = found.stamp { push(stamp, foreign: true) }
    forms.insert(.consoleServer)
    expectsHost = true
    position = afterBlank(found.next)
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

  /// `1606120518.123456 host kernel: ` of `journalctl -o short-unix`; `ts %s` and the like.
  private mutating func takeUnixTime() -> Bool {
    guard let time = line.seconds(at: position), ASCII.isBlank(line[time.next]),
      time.microseconds > 100_000_000_000_000
    else { return false }
    push(
      DressStamp(
        kind: .wall, microseconds: time.microseconds, utcOffsetSeconds: 0,
        range: position..<time.next),
      foreign: false)
    forms.insert(.journal)
    expectsHost = true
    position = afterBlank(time.next)
    return true
  }

  /// What begins with a letter: a date's month or weekday, a facility, a host's name.
  mutating func takeWord() -> Bool {
    if !hasUptime, stamp == nil || forms.contains(.iso) || forms.contains(.consoleServer) {
      if takeSyslogTime() || takeWeekday() { return true }
    }
    if takeFacility() { return true }
    return takeHost()
  }

  private mutating func takeSyslogTime() -> Bool {
    guard let time = line.syslogTime(at: position),
      ASCII.isBlank(line[time.next]) || time.next >= line.end
    else { return false }
    if let stamp = time.stamp { push(stamp, foreign: true) }
    forms.insert(.consoleServer)
    expectsHost = true
    position = afterBlank(time.next)
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
      push(stamp, foreign: true)
      forms.insert(.journal)
      expectsHost = true
      position = afterBlank(next)
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

  /// `kern  :info  : ` of `dmesg -x`.
  private mutating func takeFacility() -> Bool {
    guard !hasUptime, line[position + 6] == ASCII.colon, line[position + 13] == ASCII.colon,
      line[position + 14] == ASCII.blank
    else { return false }
    let word = position + 7
    let levels: [StaticString] = [
      "emerg ", "alert ", "crit  ", "err   ", "warn  ", "notice", "info  ", "debug ",
    ]
    guard let level = levels.firstIndex(where: { line.has($0, at: word) }) else { return false }
    self.level = UInt8(level)
    forms.insert(.dmesgDecoded)
    if !line.has("kern  ", at: position) {
      let end = line.find(ASCII.blank, from: position, limit: position + 6) ?? position + 6
      program = position..<end
    }
    position += 15
    return true
  }

  /// `host kernel: `, `host name[123]: `, after a date or a monotonic stamp.
  private mutating func takeHost() -> Bool {
    guard let hostEnd = line.find(ASCII.blank, from: position, limit: position + 72) else {
      return false
    }
    if expectsHost, let tagEnd = kernelTagEnd(at: position) {
      takeKernelTag(upTo: tagEnd)
      return true
    }
    if let tagEnd = kernelTagEnd(at: hostEnd + 1) ?? kernelTagEnd(behindFacilityAt: hostEnd + 1) {
      guard !hostHasColon(hostEnd) else { return false }
      host = position..<hostEnd
      if hasUptime { forms.insert(.journal) }
      takeKernelTag(upTo: tagEnd)
      return true
    }
    // An editor's word in the place of the time: "timestamp localhost kernel: ".
    if position == 0, line.has("timestamp ", at: 0),
      let second = line.find(ASCII.blank, from: hostEnd + 1, limit: hostEnd + 73),
      let tagEnd = kernelTagEnd(at: second + 1)
    {
      host = (hostEnd + 1)..<second
      takeKernelTag(upTo: tagEnd)
      return true
    }
    guard expectsHost, !hostHasColon(hostEnd), let tag = programTag(at: hostEnd + 1) else {
      return false
    }
    host = position..<hostEnd
    program = (hostEnd + 1)..<tag.nameEnd
    expectsHost = false
    stampIsForeign = false
    markAsSyslog()
    position = afterBlank(tag.next)
    if line[position] != ASCII.openParenthesis { finishProgram() }
    return true
  }

  private mutating func takeKernelTag(upTo end: Int) {
    expectsHost = false
    stampIsForeign = false
    if stamp != nil || !hasUptime { markAsSyslog() }
    position = end
  }

  /// Where the message behind `kernel: `, `kernel[0]: ` or the `kernel:` of a stamped line begins; nil where none stands.
  private func kernelTagEnd(at offset: Int) -> Int? {
    guard line.has("kernel", at: offset) else { return nil }
    if line.has(": ", at: offset + 6) { return offset + 8 }
    if line.has(":[", at: offset + 6) { return offset + 7 }
    guard line[offset + 6] == ASCII.openBracket, let number = line.number(at: offset + 7),
      line.has("]: ", at: number.next)
    else { return nil }
    return number.next + 3
  }

  /// The same behind busybox' `kern.warn `.
  private func kernelTagEnd(behindFacilityAt offset: Int) -> Int? {
    guard let end = line.find(ASCII.blank, from: offset, limit: offset + 16),
      line.find(ASCII.dot, from: offset, limit: end) != nil
    else { return nil }
    return kernelTagEnd(at: end + 1)
  }

  private mutating func markAsSyslog() {
    forms.remove(.consoleServer)
    if !forms.contains(.journal), !forms.contains(.iso) { forms.insert(.syslog) }
  }

  private func hostHasColon(_ end: Int) -> Bool {
    line.find(ASCII.colon, from: position, limit: end) != nil && line[end - 1] == ASCII.colon
  }

  /// `name[123]: `, or one of Xen's daemons without a process id.
  private func programTag(at offset: Int) -> (nameEnd: Int, next: Int)? {
    var index = offset
    while index - offset < 64, !ASCII.isBlank(line[index]), line[index] != 0,
      line[index] != ASCII.openBracket, line[index] != ASCII.colon
    {
      index += 1
    }
    let nameEnd = index
    guard nameEnd > offset else { return nil }
    if line[index] == ASCII.openBracket {
      guard let process = line.number(at: index + 1), line[process.next] == ASCII.closeBracket,
        line[process.next + 1] == ASCII.colon
      else { return nil }
      return (nameEnd, process.next + 2)
    }
    guard line[index] == ASCII.colon, line[index + 1] == ASCII.blank,
      Self.isXenTool(line, offset..<nameEnd) || line.has("hypervisor", at: offset)
    else { return nil }
    return (nameEnd, index + 1)
  }

  /// A syslog line of user space: only Xen's own tools are the toolstack.
  private mutating func finishProgram() {
    guard let program else { return }
    if Self.isXenTool(line, program) {
      writer = .toolstack
      forms.insert(.toolstack)
    }
    isDone = true
  }

  private static func isXenTool(_ line: LineBytes, _ name: Range<Int>) -> Bool {
    let names: [StaticString] = [
      "xl", "xend", "xenstored", "xenconsoled", "oxenstored", "libxl", "libvirtd", "xenopsd",
      "xapi", "xenwatchdogd", "blktap", "tapdisk", "qemu-dm", "xenguest",
    ]
    return names.contains {
      $0.utf8CodeUnitCount == name.count && line.has($0, at: name.lowerBound)
    }
  }

  /// `libxl: error: `, `xc: error: `, `xl: `, `domainbuilder: `: tools writing to a terminal.
  mutating func takeToolstackWord() -> Bool {
    let first = line[position]
    guard first == UInt8(ascii: "l") || first == UInt8(ascii: "x") || first == UInt8(ascii: "d")
    else { return false }
    guard
      line.has("libxl: ", at: position) || line.has("xc: ", at: position)
        || line.has("xl: ", at: position) || line.has("domainbuilder: ", at: position)
        || line.has("libxenlight: ", at: position) || line.has("xencall: ", at: position)
    else { return false }
    writer = .toolstack
    forms.insert(.toolstack)
    return true
  }

  /// What follows `<14>1 `: `2026-11-23T09:35:18Z host app procid msgid [data] `.
  mutating func takeRFC5424(after offset: Int) -> Bool {
    var index = offset
    let time = line.isoTime(at: index)
    if let time {
      index = time.next
    } else if line[index] == ASCII.dash {
      index += 1
    } else {
      return false
    }
    guard line[index] == ASCII.blank,
      let hostEnd = line.find(ASCII.blank, from: index + 1, limit: index + 257),
      let appEnd = line.find(ASCII.blank, from: hostEnd + 1, limit: hostEnd + 50),
      let processEnd = line.find(ASCII.blank, from: appEnd + 1, limit: appEnd + 130),
      let idEnd = line.find(ASCII.blank, from: processEnd + 1, limit: processEnd + 34),
      let next = structuredDataEnd(at: idEnd + 1)
    else { return false }
    if let time { push(time.stamp, foreign: false) }
    host = (index + 1)..<hostEnd
    forms.insert(.rfc5424)
    position = afterBlank(next)
    if line.has("\u{FEFF}", at: position) { position += 3 }
    let app = (hostEnd + 1)..<appEnd
    if !line.has("kernel ", at: app.lowerBound) {
      program = app
      if line[position] != ASCII.openParenthesis { finishProgram() }
    }
    return true
  }

  /// The end of `-` or of `[id key="value"]...`.
  private func structuredDataEnd(at offset: Int) -> Int? {
    if line[offset] == ASCII.dash { return offset + 1 }
    guard line[offset] == ASCII.openBracket else { return nil }
    var index = offset
    var isQuoted = false
    while index < line.end {
      switch line[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case ASCII.closeBracket where !isQuoted && line[index + 1] != ASCII.openBracket:
        return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }
}
