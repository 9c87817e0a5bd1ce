internal import Correlation
internal import Ingest
internal import LogModel

/// Puts the lines of all inputs together to streams: what one writer wrote, in however many files.
enum StreamAssembler {
  /// What makes two lines belong to the same stream.
  private struct Key: Hashable {
    let role: StreamRole
    let domid: Int?
    /// Guests without a domain number are told apart by their input; nil for the others.
    let input: Int?
  }

  private struct Draft {
    var inputs: [String] = []
    var records = 0
    var first: Stamp?
    var last: Stamp?
    var kinds: [Stamp.Kind] = []
    var events: [Event] = []
    var domainName: String?
  }

  /// The streams, guests first, then in the order of the inputs.
  static func assemble(_ inputs: [PreparedInput], events: [[Event]]) -> [StreamState] {
    var order: [Key] = []
    var drafts: [Key: Draft] = [:]
    func touch(_ key: Key, _ change: (inout Draft) -> Void) {
      if drafts[key] == nil { order.append(key) }
      change(&drafts[key, default: Draft()])
    }
    for (number, input) in inputs.enumerated() where input.profile.isLog {
      for (writer, census) in Census.take(input) {
        touch(key(role: writer.role, domid: writer.domid ?? input.profile.domid, input: number)) {
          draft in
          if !draft.inputs.contains(input.name) { draft.inputs.append(input.name) }
          draft.records += census.records
          draft.first = draft.first ?? census.first
          draft.last = census.last ?? draft.last
          for kind in census.kinds where !draft.kinds.contains(kind) { draft.kinds.append(kind) }
          if writer.role == input.profile.role {
            draft.domainName = draft.domainName ?? input.profile.domainName
          }
        }
      }
      for event in events[number] {
        touch(key(role: event.role, domid: event.writerDomid, input: number)) {
          $0.events.append(event)
        }
      }
    }
    let sorted = order.enumerated().sorted {
      ($0.element.role, $0.offset) < ($1.element.role, $1.offset)
    }.map(\.element)
    var counts: [StreamRole: Int] = [:]
    return sorted.enumerated().compactMap { index, key in
      guard let draft = drafts[key] else { return nil }
      counts[key.role, default: 0] += 1
      let number = counts[key.role] ?? 1
      return StreamState(
        id: StreamID(rawValue: index),
        name: number == 1 ? key.role.rawValue : "\(key.role.rawValue)-\(number)", role: key.role,
        domid: key.domid, domainName: draft.domainName, inputs: draft.inputs,
        records: draft.records,
        clock: StreamSummary.Clock(
          kind: draft.kinds.isEmpty ? "none" : draft.kinds.map(\.rawValue).joined(separator: "+"),
          first: draft.first, last: draft.last), events: draft.events)
    }
  }

  private static func key(role: StreamRole, domid: Int?, input: Int) -> Key {
    guard role == .guest else { return Key(role: role, domid: nil, input: nil) }
    return Key(role: role, domid: domid, input: domid == nil ? input : nil)
  }
}
