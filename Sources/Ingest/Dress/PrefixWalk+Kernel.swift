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

  mutating func takeUptime(_ inside: Int) -> Bool {
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
  func skipCaller(_ offset: Int) -> Int {
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
  mutating func takeBareDelta(_ inside: Int) -> Bool {
    guard !hasUptime, let next = deltaEnd(at: inside), line[next] == ASCII.closeBracket else {
      return false
    }
    forms.insert(.dmesgDelta)
    hasUptime = true
    position = afterBlank(skipCaller(next + 1))
    return true
  }

  /// Where `<    0.500000>` ends.
  func deltaEnd(at offset: Int) -> Int? {
    guard line[offset] == ASCII.less, let delta = line.seconds(at: offset + 1),
      line[delta.next] == ASCII.greater
    else { return nil }
    return delta.next + 1
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

  mutating func takeKmsg(at offset: Int) -> Bool {
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
