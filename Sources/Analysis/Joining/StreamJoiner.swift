internal import Correlation
internal import Ingest
internal import LogModel

/// Finds which inputs hold lines of the same stream, and which lines of them are repeats.
///
/// `hypervisor.log` with the tail of the same text in `xl-dmesg.txt`; a guest's dmesg, its console, and the dmesg with
/// `-T`; `messages.1` and `messages`. Lines that are there twice count once, at their place in the first input.
struct StreamJoiner {
  /// What one writer wrote into one input.
  struct Part: Hashable {
    let input: Int
    let writer: Census.Writer
  }

  /// A line of an input by who wrote it: a repaired line can hold those of two writers.
  struct Line: Hashable {
    let input: Int
    let line: Int
    let role: StreamRole
  }

  /// Parts of one stream.
  struct Group {
    let role: StreamRole
    var domid: Int?
    var host: String?
    var parts: [Part]
    /// All lines, each once; empty where the group has one part.
    fileprivate var lines: LineSequence?
    /// Of each part behind the first: how many lines repeat, of how many, and whether by stamps.
    var overlaps: [Part: (repeated: Int, of: Int, isByStamps: Bool)] = [:]
  }

  private(set) var groups: [Group] = []
  /// The lines that repeat one of an earlier part, each with that line.
  private var originals: [Line: Line] = [:]
  /// Where in its stream each line of a joined part stands.
  private var ranks: [Line: Int] = [:]

  private let inputs: [PreparedInput]
  private var sequences: [Int: [Census.Writer: LineSequence]] = [:]

  /// Joins the parts of inputs, given as the writers of each.
  ///
  /// - Complexity: linear in the lines where two inputs may hold the same stream, nothing where not.
  init(_ inputs: [PreparedInput], writers: [[Census.Writer]]) {
    self.inputs = inputs
    // Hypervisors first: they tell which inputs are of different machines.
    let order = RotatedName.readingOrder(inputs.map(\.name))
    for isHypervisor in [true, false] {
      for number in order {
        for writer in writers[number] where (writer.role == .hypervisor) == isHypervisor {
          add(Part(input: number, writer: writer))
        }
      }
    }
    sequences = [:]
    // Groups stand in the order of the inputs, whatever the order in which rotated logs were read.
    groups.sort { left, right in
      (left.parts.map(\.input).min() ?? 0, left.role)
        < (right.parts.map(\.input).min() ?? 0, right.role)
    }
    for group in groups {
      guard group.parts.count > 1, let lines = group.lines else { continue }
      for (rank, item) in lines.items.enumerated() {
        let line = Line(input: item.input, line: item.line, role: group.role)
        if ranks[line] == nil { ranks[line] = rank }
      }
    }
  }

  /// Events of one group without repeats, in the order in which their stream has them.
  ///
  /// An event whose line is there again keeps the repeats' stamps, which can be of another clock.
  func ordered(_ events: [Event]) -> [Event] {
    var others: [Line: [Event.OtherStamp]] = [:]
    var kept: [Event] = []
    for event in events {
      let line = Line(input: event.input, line: event.place.line, role: event.role)
      guard let original = originals[line] else {
        kept.append(event)
        continue
      }
      if let stamp = event.stamp {
        others[original, default: []].append(Event.OtherStamp(stamp: stamp, isOuter: false))
      }
      if let stamp = event.outerStamp {
        others[original, default: []].append(Event.OtherStamp(stamp: stamp, isOuter: true))
      }
    }
    if !others.isEmpty {
      kept = kept.map { event in
        let line = Line(input: event.input, line: event.place.line, role: event.role)
        return others[line].map(event.with(otherStamps:)) ?? event
      }
    }
    guard Set(kept.map(\.input)).count > 1 else { return kept }
    func rank(_ event: Event) -> Int {
      ranks[Line(input: event.input, line: event.place.line, role: event.role)] ?? .max
    }
    return kept.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  /// Whether all that a line of an input says is in an earlier input.
  func isRepeat(line: Int, input: Int) -> Bool {
    StreamRole.allCases.contains { originals[Line(input: input, line: line, role: $0)] != nil }
  }

  private mutating func add(_ part: Part) {
    let candidates = groups.indices.filter { groups[$0].role == part.writer.role }
    let domid = part.writer.domid ?? declaredDomid(part)
    let host = inputs[part.input].profile.hostname
    for index in candidates {
      guard canBeSame(groups[index], part, domid: domid, host: host) else { continue }
      let known = lines(of: groups[index])
      let new = sequence(of: part)
      let isKnown = mustBeSame(groups[index], part, domid: domid)
      let overlap = StreamOverlap.find(
        known, new, isSameWriter: isKnown, mayBeShifted: isShifted(groups[index], part))
      let isFound =
        overlap.map { $0.isByStamps || !areNamedApart(groups[index], part) } ?? false
      guard isKnown || isFound else { continue }
      if overlap == nil, part.writer.role == .hypervisor,
        areOfTwoMachines(groups[index], part, known: known, new: new)
      {
        continue
      }
      join(part, new, to: index, known: known, overlap: overlap)
      groups[index].domid = groups[index].domid ?? domid
      groups[index].host = groups[index].host ?? host
      return
    }
    groups.append(Group(role: part.writer.role, domid: domid, host: host, parts: [part]))
  }

  private func declaredDomid(_ part: Part) -> Int? {
    let profile = inputs[part.input].profile
    return part.writer.role == .guest && profile.role == .guest ? profile.domid : nil
  }

  /// Two domains or two hosts that are known to differ are never one; nor is what stands beside two hypervisors' logs.
  private func canBeSame(_ group: Group, _ part: Part, domid: Int?, host: String?) -> Bool {
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
  private func areOfTwoMachines(
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
  private func areNamedApart(_ group: Group, _ part: Part) -> Bool {
    guard group.role == .guest, let name = GuestFileName.guest(of: inputs[part.input].name)
    else { return false }
    let known = group.parts.compactMap { GuestFileName.guest(of: inputs[$0.input].name) }
    return !known.isEmpty && !known.contains(name)
  }

  /// Whether one of the copies was written by `dmesg -H`, which loses the time of the first line.
  private func isShifted(_ group: Group, _ part: Part) -> Bool {
    (group.parts + [part]).contains {
      inputs[$0.input].diagnostics.contains { $0.code == "input.relative-stamps" }
    }
  }

  /// One host has one hypervisor, one dom0, one toolstack; a domain number is one guest; a rotated log goes on.
  private func mustBeSame(_ group: Group, _ part: Part, domid: Int?) -> Bool {
    guard group.role == .guest else { return true }
    if let domid, domid == group.domid { return true }
    let base = RotatedName.base(inputs[part.input].name)
    return group.parts.contains {
      $0.input != part.input && RotatedName.base(inputs[$0.input].name) == base
    }
  }

  private mutating func lines(of group: Group) -> LineSequence {
    if let lines = group.lines { return lines }
    return group.parts.first.map { sequence(of: $0) } ?? LineSequence()
  }

  private mutating func sequence(of part: Part) -> LineSequence {
    if sequences[part.input] == nil {
      sequences[part.input] = LineSequence.take(inputs[part.input], number: part.input)
    }
    return sequences[part.input]?[part.writer] ?? LineSequence()
  }

  private mutating func join(
    _ part: Part, _ new: LineSequence, to index: Int, known: LineSequence,
    overlap: StreamOverlap?
  ) {
    groups[index].parts.append(part)
    guard let overlap else {
      groups[index].lines = known.isAfter(new) ? new.followed(by: known) : known.followed(by: new)
      return
    }
    groups[index].overlaps[part] = (overlap.count, new.items.count, overlap.isByStamps)
    for (item, partner) in zip(new.items, overlap.partners) {
      guard let partner else { continue }
      let known = known.items[partner]
      originals[Line(input: item.input, line: item.line, role: part.writer.role)] = Line(
        input: known.input, line: known.line, role: part.writer.role)
    }
    groups[index].lines = known.merged(with: new, partners: overlap.partners)
  }
}

/// Sequences put together.
extension LineSequence {
  /// The first and the last date among its stamps.
  private var dates: ClosedRange<Int64>? {
    var range: ClosedRange<Int64>?
    for item in items where item.kind == .wall {
      range =
        min(
          range?.lowerBound ?? .max, item.microseconds)...max(
          range?.upperBound ?? .min, item.microseconds)
    }
    return range
  }

  /// Whether both have dates, and all of one are before all of the other.
  fileprivate func isApart(from other: LineSequence) -> Bool {
    guard let own = dates, let theirs = other.dates else { return false }
    return !own.overlaps(theirs)
  }

  /// Whether both have dated lines from one stretch of time, and few in common: two machines wrote them.
  fileprivate func interleaves(with other: LineSequence) -> Bool {
    guard let own = dates, let theirs = other.dates, own.overlaps(theirs) else { return false }
    let stretch = own.clamped(to: theirs)
    func keys(_ sequence: LineSequence) -> Set<UInt64> {
      Set(
        sequence.items.lazy.filter { $0.kind == .wall && stretch.contains($0.microseconds) }
          .map(\.exactKey))
    }
    let (left, right) = (keys(self), keys(other))
    return !left.isEmpty && !right.isEmpty
      && left.intersection(right).count * 2 < min(left.count, right.count)
  }

  /// Whether this one's stamps surely begin after the other's end: the newer of two rotated logs.
  fileprivate func isAfter(_ other: LineSequence) -> Bool {
    guard let first = items.first(where: { $0.kind == .wall }),
      let last = other.items.last(where: { $0.kind == .wall })
    else { return false }
    return first.microseconds > last.microseconds
  }

  fileprivate func followed(by other: LineSequence) -> LineSequence {
    LineSequence(items: items + other.items)
  }

  /// This one with the other's lines that it lacks, each before the next line that both have.
  fileprivate func merged(with other: LineSequence, partners: [Int?]) -> LineSequence {
    var merged: [Item] = []
    merged.reserveCapacity(items.count + other.items.count)
    var taken = 0
    var waiting: [Item] = []
    for (item, partner) in zip(other.items, partners) {
      guard let partner else {
        waiting.append(item)
        continue
      }
      merged += items[taken..<partner]
      merged += waiting
      merged.append(items[partner])
      waiting.removeAll()
      taken = partner + 1
    }
    merged += items[taken...]
    return LineSequence(items: merged + waiting)
  }
}
