/// What stands between a date and the message: hosts, the kernel's tag and programs' tags; `dmesg -x`, Xen's tools.
extension PrefixWalk {
  /// `kern  :info  : ` of `dmesg -x`.
  mutating func takeFacility() -> Bool {
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
  mutating func takeHost() -> Bool {
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
  mutating func finishProgram() {
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

  /// `libxl: error: `, `xc: error: `, `xl: `, `domainbuilder: `: tools writing to a terminal; libvirt's own log.
  mutating func takeToolstackWord() -> Bool {
    let first = line[position]
    if ASCII.isDigit(first) { return takeLibvirt() }
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
  /// `2811: error : libxlDomainStart:1444 : `: a thread, a level, a function, behind a date.
  private mutating func takeLibvirt() -> Bool {
    guard forms.contains(.consoleServer) || forms.contains(.iso),
      let thread = line.number(at: position, limit: 10), line.has(": ", at: thread.next)
    else { return false }
    let levels: [StaticString] = ["error : ", "warning : ", "info : ", "debug : "]
    guard levels.contains(where: { line.has($0, at: thread.next + 2) }) else { return false }
    writer = .toolstack
    forms.insert(.toolstack)
    position = thread.next + 2
    return true
  }
}
