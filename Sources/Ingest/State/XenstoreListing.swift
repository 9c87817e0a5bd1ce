import LogModel

/// `xenstore-ls`, with full paths (`-f`) or indented by one blank a level.
enum XenstoreListing {
  static func state(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    var folders: [Substring] = []
    var interfaces: [String: Int] = [:]
    for line in lines {
      guard let mark = line.text.firstRange(of: " = \"") else { continue }
      let path = path(line.text[..<mark.lowerBound], &folders)
      var value = line.text[mark.upperBound...]
      // With -p the permissions stand behind the value.
      if let quote = value.lastIndex(of: "\"") { value = value[..<quote] }
      take(path, String(value), line.place, &state, &interfaces)
    }
    return state
  }

  /// The components of a key's path; an indented key's from the keys above it.
  private static func path(_ key: Substring, _ folders: inout [Substring]) -> [Substring] {
    if key.hasPrefix("/") { return key.split(separator: "/") }
    let depth = key.prefix { $0 == " " }.count
    folders = Array(folders.prefix(depth)) + [key.dropFirst(depth)]
    return folders
  }

  private static func take(
    _ path: [Substring], _ value: String, _ place: Place, _ state: inout HostState,
    _ interfaces: inout [String: Int]
  ) {
    guard path.count >= 4, path[0] == "local", path[1] == "domain", let domid = Int(path[2]),
      ToolOutput.isDomid(domid)
    else { return }
    if path.count == 4, path[3] == "name" {
      state.domains.append(HostState.Domain(domid: domid, name: value, place: place))
    }
    // /local/domain/0/backend/vif/1/0/...
    if path.count >= 7, path[3] == "backend", path[4] == "vif", let frontend = Int(path[5]),
      ToolOutput.isDomid(frontend), let handle = Int(path[6])
    {
      let key = "\(frontend)/\(handle)"
      let index = interfaces["\(domid)/\(key)"] ?? state.interfaces.count
      if index == state.interfaces.count {
        state.interfaces.append(
          HostState.Interface(
            backendDomid: domid, frontendDomid: frontend, handle: handle, place: place))
        interfaces["\(domid)/\(key)"] = index
      }
      guard path.count == 8 else { return }
      switch path[7] {
      // The toolstack notes the guest's name in the backend's folder.
      case "domain" where !value.isEmpty:
        let domain = HostState.Domain(domid: frontend, name: value, place: place)
        if !state.domains.contains(where: { $0.domid == frontend && $0.name == value }) {
          state.domains.append(domain)
        }
      case "mac": state.interfaces[index].mac = value
      case "state": state.interfaces[index].backendState = Int(value)
      default: addFeature(path[7], value, to: &state.interfaces[index])
      }
    }
    // /local/domain/1/device/vif/0/..., which stands behind the backends of dom0.
    if path.count == 7, path[3] == "device", path[4] == "vif", let handle = Int(path[5]) {
      for index in state.interfaces.indices
      where state.interfaces[index].frontendDomid == domid
        && state.interfaces[index].handle == handle
      {
        if path[6] == "state" { state.interfaces[index].frontendState = Int(value) }
        addFeature(path[6], value, to: &state.interfaces[index])
      }
    }
  }

  private static func addFeature(
    _ key: Substring, _ value: String, to interface: inout HostState.Interface
  ) {
    guard key.hasPrefix("feature-") || key.hasPrefix("request-") else { return }
    interface.features.append("\(key)=\(value)")
  }
}
