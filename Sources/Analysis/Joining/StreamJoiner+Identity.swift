internal import Correlation
internal import Ingest
internal import LogModel

/// Whether what an input holds can be, or must be, of the same stream as others, by all but the lines in common.
extension StreamJoiner {
  func declaredDomid(_ part: Part) -> Int? {
    let profile = inputs[part.input].profile
    return part.writer.role == .guest && profile.role == .guest ? profile.domid : nil
  }

  /// Two domains or two hosts that are known to differ are never one; nor is what stands beside two hypervisors' logs, or
  /// was taken apart by host.
  func canBeSame(_ group: Group, _ part: Part, domid: Int?, host: String?) -> Bool {
    if group.parts.contains(where: { areOfTwoHosts($0.input, part.input) }) { return false }
    if let host, let known = group.host, !HostName.canBeOne(host, known) { return false }
    guard group.role != .hypervisor else { return true }
    if let own = machine(besides: [part.input]),
      let known = machine(besides: group.parts.map(\.input)),
      own != known, group.role != .guest || part.writer.domid != nil
    {
      return false
    }
    if group.role == .guest, let domid, let known = group.domid, domid != known { return false }
    return true
  }

  /// Whether two inputs are what two hosts wrote into one file.
  private func areOfTwoHosts(_ first: Int, _ second: Int) -> Bool {
    first != second && inputs[first].name == inputs[second].name
      && inputs[first].profile.hostname != inputs[second].profile.hostname
  }

  /// The hypervisor's group whose lines stand in these inputs, or beside them in their folder; nil where that is not one.
  private func machine(besides numbers: [Int]) -> Int? {
    let hypervisors = groups.indices.filter { groups[$0].role == .hypervisor }
    guard hypervisors.count > 1 else { return nil }
    return MachineOf.nearest(
      numbers, among: hypervisors.map { ($0, groups[$0].parts.map(\.input)) }
    ) {
      inputs[$0].name
    }
  }

  /// Whether two logs of a hypervisor without a line in common are of two machines: their times lie in each other, or
  /// their banners differ and no time puts one behind the other, or files of one name in two folders both begin at a boot.
  func areOfTwoMachines(
    _ group: Group, _ part: Part, known: LineSequence, new: LineSequence
  ) -> Bool {
    let name = inputs[part.input].name
    let others = group.parts.map { inputs[$0.input].name }
    if others.contains(where: { RotatedName.base($0) == RotatedName.base(name) }) { return false }
    if known.interleaves(with: new) { return true }
    let banners = XenBanners.found(in: inputs[part.input])
    let theirs = group.parts.reduce(into: Set<String>()) {
      $0.formUnion(XenBanners.found(in: inputs[$1.input]))
    }
    guard !banners.isEmpty, !theirs.isEmpty else { return false }
    if others.contains(where: { MachineOf.isNamesake($0, name) }) { return true }
    return banners.isDisjoint(with: theirs) && !known.isApart(from: new)
  }

  /// Whether the files' names name two guests, as xenconsoled's do: `guest-web.log`, `guest-db.log`.
  ///
  /// Then messages alone don't make them one stream: guests of one kernel say the same.
  func areNamedApart(_ group: Group, _ part: Part) -> Bool {
    guard group.role == .guest, let name = GuestFileName.guest(of: inputs[part.input].name)
    else { return false }
    let known = group.parts.compactMap { GuestFileName.guest(of: inputs[$0.input].name) }
    return !known.isEmpty && !known.contains(name)
  }

  /// Whether one of the copies was written by `dmesg -H`, which loses the time of the first line.
  func isShifted(_ group: Group, _ part: Part) -> Bool {
    (group.parts + [part]).contains {
      inputs[$0.input].diagnostics.contains { $0.code == "input.relative-stamps" }
    }
  }

  /// One host has one hypervisor, one dom0, one toolstack; a domain number is one guest; a rotated log goes on.
  func mustBeSame(_ group: Group, _ part: Part, domid: Int?) -> Bool {
    guard group.role == .guest else { return true }
    if let domid, domid == group.domid { return true }
    let base = RotatedName.base(inputs[part.input].name)
    return group.parts.contains {
      $0.input != part.input && RotatedName.base(inputs[$0.input].name) == base
    }
  }
}
