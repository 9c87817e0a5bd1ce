internal import Correlation
internal import Ingest
internal import LogModel

/// Puts the lines of all inputs together to streams: what one writer wrote, in however many files.
struct StreamAssembler {
  private let inputs: [PreparedInput]
  private let censuses: [[Census.Writer: Census]]
  /// The writers of each input, in the order of their first lines.
  private let order: [[Census.Writer]]
  /// Which parts of inputs are one stream.
  let joiner: StreamJoiner
  /// The machine of each group; nil where all are of one, or nothing tells.
  private let machines: [Int?]

  /// An assembler of these inputs.
  init(_ inputs: [PreparedInput]) {
    self.inputs = inputs
    let taken = inputs.map { $0.profile.isLog ? Census.take($0) : [] }
    censuses = taken.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
    order = taken.map { $0.map(\.0) }
    joiner = StreamJoiner(inputs, writers: order)
    machines = Self.machines(of: joiner.groups, inputs: inputs)
  }

  /// Numbers the machines, where a role that a machine has once is there several times.
  private static func machines(
    of groups: [StreamJoiner.Group], inputs: [PreparedInput]
  ) -> [Int?] {
    let roles: [StreamRole] = [.hypervisor, .dom0, .toolstack]
    let leading = roles.lazy.map { role in groups.indices.filter { groups[$0].role == role } }
      .first { $0.count > 1 }
    guard let leading else { return groups.map { _ in nil } }
    let known = leading.enumerated().map {
      (machine: $0.offset, inputs: groups[$0.element].parts.map(\.input))
    }
    return groups.indices.map { index in
      if let own = leading.firstIndex(of: index) { return own }
      let group = groups[index]
      if group.role != .guest, let host = group.host {
        let named = leading.indices.filter {
          groups[leading[$0]].host.map { HostName.canBeOne($0, host) } ?? false
        }
        if named.count == 1 { return named.first }
      }
      return MachineOf.nearest(group.parts.map(\.input), among: known) { inputs[$0].name }
    }
  }

  /// A warning that the inputs are of several machines, with a log of each; nil where they are of one.
  var severalMachines: Diagnostic? {
    let count = (machines.compactMap(\.self).max() ?? 0) + 1
    guard count > 1 else { return nil }
    let words = (0..<count).compactMap { machine -> String? in
      guard
        let index = machines.indices.first(where: {
          machines[$0] == machine && joiner.groups[$0].role != .guest
        }),
        let part = joiner.groups[index].parts.first
      else { return nil }
      let host = joiner.groups[index].host.map { "\($0): " } ?? ""
      return host + inputs[part.input].name
    }
    return Diagnostic(
      severity: .warning, code: "input.several-machines", place: nil,
      message: "these are logs of \(count) machines (\(words.joined(separator: "; "))): "
        + "an incident is explained by those of one",
      advice: "give the logs of one machine and its guests where it is the wrong one")
  }

  /// What an input holds, by writer.
  func parts(of number: Int) -> [InputAccount.Part] {
    order[number].compactMap { writer in
      let part = StreamJoiner.Part(input: number, writer: writer)
      guard let census = censuses[number][writer],
        let group = joiner.groups.first(where: { $0.parts.contains(part) })
      else { return nil }
      let others = Set(group.parts.map(\.input)).subtracting([number]).sorted()
      return InputAccount.Part(
        role: writer.role, domid: group.domid, lines: census.records, first: census.first,
        last: census.last, repeated: group.repeats[part] ?? 0,
        joinedWith: others.map { inputs[$0].name })
    }
  }

  /// The streams, guests first, then in the order of the inputs.
  func streams(events: [[Event]]) -> [StreamState] {
    let sorted = joiner.groups.enumerated().sorted {
      ($0.element.role, $0.offset) < ($1.element.role, $1.offset)
    }
    var counts: [StreamRole: Int] = [:]
    return sorted.enumerated().map { index, entry in
      let group = entry.element
      counts[group.role, default: 0] += 1
      let number = counts[group.role] ?? 1
      return stream(
        group, id: StreamID(rawValue: index),
        name: number == 1 ? group.role.rawValue : "\(group.role.rawValue)-\(number)",
        machine: machines[entry.offset], events: events)
    }
  }

  private func stream(
    _ group: StreamJoiner.Group, id: StreamID, name: String, machine: Int?, events: [[Event]]
  ) -> StreamState {
    var kinds: [Stamp.Kind] = []
    var records = 0
    var names: [String] = []
    for part in group.parts {
      guard let census = censuses[part.input][part.writer] else { continue }
      records += census.records - (group.repeats[part] ?? 0)
      for kind in census.kinds where !kinds.contains(kind) { kinds.append(kind) }
      if !names.contains(inputs[part.input].name) { names.append(inputs[part.input].name) }
    }
    let own = group.parts.flatMap { part in
      events[part.input].filter { event in
        isWritten(event, by: part.writer.role, in: part.input)
          && (part.writer.role != .guest || isOf(part, event))
      }
    }
    return StreamState(
      id: id, name: name, role: group.role, domid: group.domid,
      domainName: domainName(group), inputs: names, records: records,
      clock: StreamSummary.Clock(
        kind: kinds.isEmpty ? "none" : kinds.map(\.rawValue).joined(separator: "+"),
        first: stamps(group).first, last: stamps(group).last),
      events: joiner.ordered(own), machine: machine, host: group.host)
  }

  /// Whether an event belongs to a writer: a backend's words in an input that no backend's kernel writes to stay with the
  /// kernel that does.
  private func isWritten(_ event: Event, by role: StreamRole, in input: Int) -> Bool {
    if event.role == role { return true }
    let kernels: [StreamRole] = [.guest, .dom0]
    return kernels.contains(event.role) && kernels.contains(role)
      && !order[input].contains { $0.role == event.role }
  }

  /// Whether a guest's event in a part's input was written by the part's writer.
  private func isOf(_ part: StreamJoiner.Part, _ event: Event) -> Bool {
    let profile = inputs[part.input].profile
    let ownDomid = profile.role == .guest ? profile.domid : nil
    return event.writerDomid == (part.writer.domid ?? ownDomid)
  }

  private func domainName(_ group: StreamJoiner.Group) -> String? {
    for part in group.parts where inputs[part.input].profile.role == group.role {
      if let name = inputs[part.input].profile.domainName { return name }
    }
    return nil
  }

  /// The first part's first stamp, and the last stamp of the part that goes on longest in the same kind.
  private func stamps(_ group: StreamJoiner.Group) -> (first: Stamp?, last: Stamp?) {
    let found = group.parts.compactMap { censuses[$0.input][$0.writer] }
    let first = found.lazy.compactMap(\.first).first
    var last = found.lazy.compactMap(\.last).first
    for census in found {
      guard let other = census.last, let known = last, other.kind == known.kind else { continue }
      // Uptimes start anew at a boot; only a log that was joined in time can be compared.
      if other.microseconds > known.microseconds { last = other }
    }
    return (first, last)
  }
}
