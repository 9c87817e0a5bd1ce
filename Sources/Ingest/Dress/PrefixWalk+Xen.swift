import LogModel

/// What Xen puts in front: `(XEN) `, `(d1) `, its five stamps, and the place in its source.
extension PrefixWalk {
  mutating func takeParenthesis() -> Bool {
    if line.has("(XEN)", at: position) {
      takeXen(at: position)
      return true
    }
    guard line[position + 1] == UInt8(ascii: "d"),
      let domid = line.number(at: position + 2, limit: 5),
      line[domid.next] == ASCII.closeParenthesis,
      line[domid.next + 1] == ASCII.blank || domid.next + 1 >= line.end
    else { return false }
    if case .console = writer { return false }
    moveStampsOut()
    stampIsForeign = false
    hasUptime = false
    expectsHost = false
    writer = .console(domid: domid.value)
    forms.insert(.guestConsole)
    position = afterBlank(domid.next + 1)
    takeXenStamp()
    // A second stamp is the guest's own; a first one in boot mode may have been, too.
    return true
  }

  /// The rest of a line from `(XEN)` on; nothing but the message can follow.
  private mutating func takeXen(at offset: Int) {
    if case .console = writer {
      nestedHypervisor = true
      outerStamp = stamp ?? outerStamp
      stamp = nil
    } else {
      moveStampsOut()
      writer = .hypervisor
    }
    stampIsForeign = false
    position = afterBlank(offset + 5)
    if !takeXenStamp() { forms.insert(.xen) }
    if takeArmConsole() { return }
    if !takeFirmware() { takeOrigin() }
    isDone = true
  }

  /// `DOM1: `, in which Xen on Arm passes on a guest's console that it emulates itself; what follows is dressed by the
  /// guest's kernel.
  ///
  /// Source: xen/arch/arm/vpl011.c, vpl011_write_data_xen.
  private mutating func takeArmConsole() -> Bool {
    guard writer == .hypervisor, line.has("DOM", at: position),
      let domid = line.number(at: position + 3, limit: 5), line.has(": ", at: domid.next)
    else { return false }
    moveStampsOut()
    writer = .console(domid: domid.value)
    forms.insert(.guestConsole)
    position = domid.next + 2
    return true
  }

  /// `HVM3: `, in which Xen up to 4.3 passes on what a guest's firmware prints.
  private mutating func takeFirmware() -> Bool {
    guard writer == .hypervisor, line.has("HVM", at: position),
      let domid = line.number(at: position + 3, limit: 5), line[domid.next] == ASCII.colon,
      line[domid.next + 1] == ASCII.blank || domid.next + 1 >= line.end
    else { return false }
    writer = .console(domid: domid.value)
    forms.insert(.guestConsole)
    position = afterBlank(domid.next + 1)
    return true
  }

  /// One of Xen's stamps right at the position; address ranges and `[VT-D]` are none.
  @discardableResult
  private mutating func takeXenStamp() -> Bool {
    guard line[position] == ASCII.openBracket else { return false }
    let inside = position + 1
    if let ticks = line.ticks(at: inside), line[ticks.next] == ASCII.closeBracket {
      return takeXenStamp(ticks, .xenRaw)
    }
    if let date = line.isoTime(at: inside), line[date.next] == ASCII.closeBracket {
      let hasMilliseconds = date.next - inside > 19
      return takeXenStamp(date, hasMilliseconds ? .xenDateMilliseconds : .xenDate)
    }
    if let seconds = line.seconds(at: inside), line[seconds.next] == ASCII.closeBracket {
      let boot = DressStamp(
        kind: .uptime, microseconds: seconds.microseconds, range: inside..<seconds.next)
      return takeXenStamp((boot, seconds.next), .xenBoot)
    }
    return false
  }

  private mutating func takeXenStamp(_ found: LineBytes.StampEnd, _ form: DressForms) -> Bool {
    guard ASCII.isBlank(line[found.next + 1]) || found.next + 1 >= line.end,
      allowed.contains(form)
    else { return false }
    push(found.stamp, foreign: false)
    forms.insert(form)
    position = afterBlank(found.next + 1)
    return true
  }

  /// `grant_table.c:1145:d0 `, `domain.c:450: `, `d1v0 `, `(file=grant_table.c, line=1145) `.
  private mutating func takeOrigin() {
    if let found = sourceOrigin(at: position) {
      origin = found.origin
      position = found.next
    } else if let context = context(at: position, needsProcessor: true),
      line[context.next] == ASCII.blank
    {
      origin = DressOrigin(fileRange: nil, line: nil, domid: context.domid, vcpu: context.vcpu)
      position = context.next + 1
    } else if line.has("(file=", at: position) {
      takeOldOrigin()
    }
  }

  /// `file.c:LINE:` and what may follow it; `hasContext` is false for dprintk.
  private func sourceOrigin(
    at offset: Int
  ) -> (origin: DressOrigin, hasContext: Bool, next: Int)? {
    var index = offset
    while index - offset < 128, Self.isFileByte(line[index]) { index += 1 }
    guard index - offset > 2, line[index] == ASCII.colon, line[index - 2] == ASCII.dot,
      Self.isSourceSuffix(line[index - 1]), let number = line.number(at: index + 1, limit: 7),
      line[number.next] == ASCII.colon
    else { return nil }
    let file = offset..<index
    if line[number.next + 1] == ASCII.blank {
      let origin = DressOrigin(fileRange: file, line: number.value, domid: nil, vcpu: nil)
      return (origin, false, number.next + 2)
    }
    guard let context = context(at: number.next + 1, needsProcessor: false),
      line[context.next] == ASCII.blank
    else { return nil }
    let origin = DressOrigin(
      fileRange: file, line: number.value, domid: context.domid, vcpu: context.vcpu)
    return (origin, true, context.next + 1)
  }

  /// `d0`, `d0v3`, `d[IDLE]v0`, `IDLEv0`, `NULL`.
  private func context(
    at offset: Int, needsProcessor: Bool
  ) -> (domid: Int?, vcpu: Int?, next: Int)? {
    var domid: Int?
    var index = offset
    if line[offset] == UInt8(ascii: "d") {
      if let number = line.number(at: offset + 1, limit: 5) {
        // 32767 is the idle domain of Xen 4.5, other ids from 0x7FF0 on are no domains either.
        domid = number.value < 0x7FF0 ? number.value : nil
        index = number.next
      } else if line[offset + 1] == ASCII.openBracket,
        let close = line.find(ASCII.closeBracket, from: offset + 2, limit: offset + 12)
      {
        index = close + 1
      } else {
        return nil
      }
    } else if line.has("IDLE", at: offset) || line.has("NULL", at: offset) {
      index = offset + 4
    } else {
      return nil
    }
    guard line[index] == UInt8(ascii: "v"), let vcpu = line.number(at: index + 1, limit: 5) else {
      return needsProcessor ? nil : (domid, nil, index)
    }
    return (domid, vcpu.value, vcpu.next)
  }

  /// `(file=grant_table.c, line=1145) ` of Xen 3.0.
  private mutating func takeOldOrigin() {
    let start = position + 6
    guard let comma = line.find(ASCII.comma, from: start, limit: start + 128),
      line.has(" line=", at: comma + 1), let number = line.number(at: comma + 7, limit: 7),
      line[number.next] == ASCII.closeParenthesis
    else { return }
    origin = DressOrigin(fileRange: start..<comma, line: number.value, domid: nil, vcpu: nil)
    position = afterBlank(number.next + 1)
  }

  /// Xen's text where its prefix is not in front: in mid-line, or lost.
  mutating func takeLostXen() -> Bool {
    if program == nil, let found = sourceOrigin(at: position), found.hasContext {
      writer = .hypervisor
      forms.insert(.xen)
      origin = found.origin
      position = found.next
      return true
    }
    guard let offset = line.find("(XEN) ", from: position) else { return false }
    guard takesQuoted(offset) else { return false }
    // What stands in front belongs to another writer, a kernel's uptime with it.
    if stamp?.kind == .uptime {
      stamp = nil
      outerStamp = nil
    }
    program = nil
    forms.insert(.xenMidLine)
    takeXen(at: offset)
    return true
  }

  /// Whether what stands at an offset is no quotation; the field of a table is none, and its closing mark no message.
  mutating func takesQuoted(_ offset: Int) -> Bool {
    let before = line[offset - 1]
    guard before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") || before == UInt8(ascii: "`")
    else { return true }
    guard before == UInt8(ascii: "\""), line[line.end - 1] == before,
      offset == 1 || line[offset - 2] == ASCII.comma || line[offset - 2] == ASCII.semicolon
        || line[offset - 2] == ASCII.tab
    else { return false }
    messageEnd = line.end - 1
    return true
  }

  @inline(__always)
  private static func isFileByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.dot || byte == ASCII.dash
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
  }

  @inline(__always)
  private static func isSourceSuffix(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "c") || byte == UInt8(ascii: "h") || byte == UInt8(ascii: "S")
  }
}
