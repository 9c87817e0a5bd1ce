internal import LogModel

/// Which of several machines' logs an event stands in.
struct MachineIndex {
  /// One writer's lines in one input.
  private struct Key: Hashable {
    let input: Int
    let role: StreamRole
  }

  private var machines: [Key: Int] = [:]

  /// An index of the streams; empty where nothing tells machines apart.
  ///
  /// - Complexity: linear in the events where there are several machines, nothing where not.
  init(_ streams: [StreamState]) {
    for stream in streams where stream.role != .guest {
      guard let machine = stream.machine else { continue }
      for event in stream.events {
        machines[Key(input: event.input, role: event.role)] = machine
      }
    }
  }

  var isEmpty: Bool { machines.isEmpty }

  /// The machine; nil where nothing tells it.
  func machine(of event: Event) -> Int? { machines[Key(input: event.input, role: event.role)] }
}

extension StreamState {
  /// Whether both can be of one machine.
  func canBeBeside(_ other: StreamState) -> Bool {
    guard let machine, let theirs = other.machine else { return true }
    return machine == theirs
  }
}

extension IncidentDraft {
  /// The streams that can be of the machine that it happened on; all of them where that is not known.
  func streamsOfMachine(_ streams: [StreamState]) -> [StreamState] {
    let index = MachineIndex(streams)
    guard !index.isEmpty else { return streams }
    guard let own = partners.lazy.compactMap({ index.machine(of: $0) }).first ?? stream.machine
    else { return streams }
    return streams.filter { $0.machine == nil || $0.machine == own }
  }
}
