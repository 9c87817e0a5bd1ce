internal import LogModel

/// Tells which virtual interface or disk of one run is that of the other, whatever their domains' numbers.
enum InterfacePairing {
  typealias Devices = (type: String, list: KeyPath<HostState, [HostState.Interface]>)

  /// Interfaces, then disks.
  static var types: [Devices] { [("vif", \.interfaces), ("vbd", \.disks)] }

  /// Devices of both runs by the name of their guest, or where that tells nothing by their order.
  static func pairs(
    _ good: HostState, _ bad: HostState
  ) -> [(name: String, HostState.Interface, HostState.Interface)] {
    types.flatMap { pairs($0, good, bad) }
  }

  private static func pairs(
    _ devices: Devices, _ good: HostState, _ bad: HostState
  ) -> [(name: String, HostState.Interface, HostState.Interface)] {
    let left = last(devices, good)
    var right = last(devices, bad)
    var pairs: [(name: String, HostState.Interface, HostState.Interface)] = []
    var rest: [(name: String, HostState.Interface)] = []
    for item in left {
      if let index = right.firstIndex(where: { $0.name == item.name }) {
        pairs.append((item.name, item.interface, right.remove(at: index).interface))
      } else {
        rest.append((item.name, item.interface))
      }
    }
    for (item, other) in zip(rest, right) {
      pairs.append(("\(item.name) and \(other.name)", item.1, other.interface))
    }
    return pairs
  }

  /// The devices with names, the last listing of each: a guest that was restored has a new number.
  private static func last(
    _ devices: Devices, _ host: HostState
  ) -> [(name: String, interface: HostState.Interface)] {
    var found: [(name: String, interface: HostState.Interface)] = []
    for interface in host[keyPath: devices.list] {
      let guest = host.domains.last { $0.domid == interface.frontendDomid }?.name
      let name =
        "\(guest ?? "guest \(interface.frontendDomid)") \(devices.type) \(interface.handle)"
      if let index = found.firstIndex(where: { $0.name == name }) {
        found[index].interface = interface
      } else {
        found.append((name, interface))
      }
    }
    return found
  }

  /// Its states and what its ends say of themselves, by end and key: both ends have keys of one name.
  static func facts(_ interface: HostState.Interface) -> [String: String] {
    var facts: [String: String] = [:]
    for (key, value) in interface.backendKeys { facts["backend \(key)"] = value }
    for (key, value) in interface.frontendKeys { facts["frontend \(key)"] = value }
    if let state = interface.backendState { facts["backend state"] = words(state) }
    if let state = interface.frontendState { facts["frontend state"] = words(state) }
    return facts
  }

  /// A xenbus state (xen/include/public/io/xenbus.h) with its name.
  private static func words(_ state: Int) -> String {
    let names = [
      "unknown", "initialising", "init-wait", "initialised", "connected", "closing", "closed",
      "reconfiguring", "reconfigured",
    ]
    return names.indices.contains(state) ? "\(state) (\(names[state]))" : "\(state)"
  }
}
