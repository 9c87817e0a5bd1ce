internal import Chance
internal import LogModel
internal import XenLab

/// Does changes to marked logs; what is right moves with the lines.
struct Changer {
  var generator: SplitMix64
  /// UTC at the zero of the guest's uptime, where it is known.
  let guestZero: Double?

  /// Does a change; false where the logs have nothing that it could be done to.
  mutating func apply(_ change: Change, to known: inout KnownCase) -> Bool {
    switch change {
    case .otherRefusal: refuseOtherwise(&known)
    case .oldForm: old(&known)
    case .plainStatus: known.change(LineForms.plainStatus)
    case .release: release(&known)
    case .driverDomain: known.change { LineForms.moved($0, backend: 3) }
    case .otherNumbers: renumber(&known)
    case .ringWrapped: behead(&known, where: Self.isHost)
    case .guestBegun: behead(&known, where: Self.isGuest)
    case .cut: curtail(&known)
    case .dropped: drop(&known)
    case .guestUnstamped: known.change(where: Self.isGuest, LineForms.unstamped)
    case .hypervisorUnstamped: known.change(where: Self.isHost, LineForms.unstamped)
    case .syslog: syslog(&known)
    }
  }

  private static func isGuest(_ log: KnownCase.Log) -> Bool { log.role == .guest }
  private static func isHost(_ log: KnownCase.Log) -> Bool { log.role != .guest }

  private mutating func refuseOtherwise(_ known: inout KnownCase) -> Bool {
    let others = LineForms.refusals
    let other = others[Int.random(in: others.indices, using: &generator)]
    let guests = known.logs.filter(Self.isGuest).flatMap(\.lines)
    // Only where one cause acts in all that is given.
    let causes = Set(known.logs.flatMap(\.lines).map(\.causes).filter { !$0.isEmpty })
    guard causes == [["ended-grant"]],
      guests.isEmpty || guests.contains(where: { !$0.causes.isEmpty })
    else { return false }
    return known.change { LineForms.refused($0, as: other) }
  }

  /// Only where the hypervisor prints: one of that age does in every build.
  private func old(_ known: inout KnownCase) -> Bool {
    let hosts = known.logs.filter(Self.isHost)
    guard hosts.allSatisfy({ log in log.lines.contains { !$0.causes.isEmpty } }) else {
      return false
    }
    return known.change(LineForms.old)
  }

  private func release(_ known: inout KnownCase) -> Bool {
    guard !known.changes.contains(Change.oldForm.rawValue) else { return false }
    let before = known.logs.map(\.lines.count)
    for index in known.logs.indices where Self.isHost(known.logs[index]) {
      known.logs[index].lines.removeAll { LineForms.isDebugBuilds($0.text) }
    }
    guard known.logs.map(\.lines.count) != before else { return false }
    _ = known.change { line in
      var line = line
      line.text = LineForms.replacing("debug=y", by: "debug=n", in: line.text)
      return line
    }
    return true
  }

  private mutating func renumber(_ known: inout KnownCase) -> Bool {
    let shift = Int.random(in: 1...40, using: &generator)
    let first = known.logs.first?.lines.first?.run
    // A pair of two runs keeps its numbers: they are different machines'.
    guard known.logs.flatMap(\.lines).allSatisfy({ $0.run == first }), known.truths.isEmpty,
      // The lab's guests have any number, its own.
      first?.hasPrefix("lab") == false
    else { return false }
    return known.change { LineForms.renumbered($0, by: shift) }
  }

  private mutating func behead(
    _ known: inout KnownCase, where isWanted: (KnownCase.Log) -> Bool
  ) -> Bool {
    for index in known.logs.indices where isWanted(known.logs[index]) {
      let first = known.logs[index].lines.firstIndex { !$0.causes.isEmpty }
      let most = first ?? known.logs[index].lines.count / 2
      guard most > 1 else { continue }
      // Mostly what is before the failure, now and then some of the failure's lines as well.
      let lines = known.logs[index].lines.count
      let end = generator.chance(0.2) ? min(lines - 1, most + 12) : most
      known.logs[index].lines.removeFirst(Int.random(in: 1...max(1, end), using: &generator))
    }
    return true
  }

  private mutating func curtail(_ known: inout KnownCase) -> Bool {
    guard !known.logs.isEmpty else { return false }
    let index = Int.random(in: known.logs.indices, using: &generator)
    guard let last = known.logs[index].lines.lastIndex(where: { !$0.causes.isEmpty }) else {
      return false
    }
    let marked = known.logs[index].lines.indices.filter {
      !known.logs[index].lines[$0].causes.isEmpty
    }
    let keep = marked[Int.random(in: marked.indices, using: &generator)]
    guard keep < last else { return false }
    known.logs[index].lines.removeSubrange((keep + 1)...)
    return true
  }

  private mutating func drop(_ known: inout KnownCase) -> Bool {
    let share = Double.random(in: 0.05...0.6, using: &generator)
    for index in known.logs.indices {
      var kept: [KnownCase.Line] = []
      for line in known.logs[index].lines
      where line.causes.isEmpty || !generator.chance(share) {
        kept.append(line)
      }
      known.logs[index].lines = kept
    }
    return known.logs.contains { log in log.lines.contains { !$0.causes.isEmpty } }
  }

  private mutating func syslog(_ known: inout KnownCase) -> Bool {
    guard let guestZero, known.logs.filter(Self.isGuest).count == 1 else { return false }
    let zone = Double(Int.random(in: -48...56, using: &generator)) * 900
    return known.change(where: Self.isGuest) { line in
      LineForms.syslog(line, zero: guestZero + zone)
    }
  }
}

extension KnownCase {
  /// Changes every line of some logs; false where nothing changed.
  mutating func change(
    where isWanted: (Log) -> Bool = { _ in true }, _ make: (Line) -> Line?
  ) -> Bool {
    var isChanged = false
    for index in logs.indices where isWanted(logs[index]) {
      let lines = logs[index].lines.compactMap(make)
      if lines != logs[index].lines { isChanged = true }
      logs[index].lines = lines
    }
    return isChanged
  }
}
