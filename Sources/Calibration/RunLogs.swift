internal import LogModel

/// Makes marked logs of a run's files.
struct RunLogs {
  let run: RealRun
  /// The text of each of its files.
  let texts: [String: String]

  /// One guest's log.
  func guest(_ index: Int) -> KnownCase.Log? {
    let guest = run.guests[index]
    guard let text = texts[guest.file] else { return nil }
    var life = 0
    var lines: [KnownCase.Line] = []
    for line in RunLogs.lines(text) {
      let isError = line.contains("rx->offset")
      lines.append(
        KnownCase.Line(
          text: String(line), run: run.name, domid: guest.domids[min(life, guest.domids.count - 1)],
          causes: isError ? guest.cause(line) : []))
      if line.contains("Freezing user space processes") { life += 1 }
    }
    return KnownCase.Log(name: "\(run.name)/\(guest.file)", role: .guest, lines: lines)
  }

  /// The hypervisor's log, with dom0's lines in it.
  func hypervisor() -> KnownCase.Log? {
    guard let text = texts[run.hypervisor] else { return nil }
    return KnownCase.Log(
      name: "\(run.name)/\(run.hypervisor)", role: nil,
      lines: RunLogs.lines(text).map { line in
        let causes =
          line.contains("grant_table.c") ? RealRun.causes(ofRefusal: line) : []
        return KnownCase.Line(
          text: String(line), run: run.name, domid: nil,
          causes: causes.isEmpty ? [] : run.refusals ?? causes)
      })
  }

  /// The files that go with it.
  func others() -> [KnownCase.Log] {
    run.others.compactMap { name in
      texts[name].map { text in
        KnownCase.Log(
          name: "\(run.name)/\(name)", role: nil,
          lines: RunLogs.lines(text).map {
            KnownCase.Line(text: String($0), run: run.name, domid: nil, causes: [])
          })
      }
    }
  }

  /// The lines of a text; a carriage return stays with its line.
  static func lines(_ text: String) -> [Substring] {
    // "\r\n" is one Character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
