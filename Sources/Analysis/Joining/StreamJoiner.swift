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

    init(_ event: Event) {
      self.init(input: event.input, line: event.place.line, role: event.role)
    }

    init(_ item: LineSequence.Item, role: StreamRole) {
      self.init(input: item.input, line: item.line, role: role)
    }

    init(input: Int, line: Int, role: StreamRole) {
      self.input = input
      self.line = line
      self.role = role
    }
  }

  /// Parts of one stream.
  struct Group {
    let role: StreamRole
    var domid: Int?
    var host: String?
    var parts: [Part]
    /// All lines, each once; empty where the group has one part.
    fileprivate var lines: LineSequence?
    /// Of each part behind the first that has lines in common with those before it: how many.
    fileprivate(set) var repeats: [Part: Int] = [:]
  }

  private(set) var groups: [Group] = []
  /// The lines that repeat one of an earlier part, each with that line.
  private var originals: [Line: Line] = [:]
  /// Where in its stream each line of a joined part stands.
  private var ranks: [Line: Int] = [:]

  let inputs: [PreparedInput]
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
        let line = Line(item, role: group.role)
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
      let line = Line(event)
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
        let line = Line(event)
        return others[line].map(event.with(otherStamps:)) ?? event
      }
    }
    guard Set(kept.map(\.input)).count > 1 else { return kept }
    func rank(_ event: Event) -> Int {
      ranks[Line(event)] ?? .max
    }
    return kept.stablySorted { rank($0) < rank($1) }
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
    groups[index].repeats[part] = overlap.count
    for (item, partner) in zip(new.items, overlap.partners) {
      guard let partner else { continue }
      let role = part.writer.role
      originals[Line(item, role: role)] = Line(known.items[partner], role: role)
    }
    groups[index].lines = known.merged(with: new, partners: overlap.partners)
  }
}
