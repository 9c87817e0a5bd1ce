import LogModel

/// `xenstore-ls`, with full paths (`-f`) or indented by one blank a level.
enum XenstoreListing {
  /// A key with its value.
  private struct Entry {
    let path: [Substring]
    let value: String
    let place: Place
  }

  static func state(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    var folders: [Substring] = []
    var frontends: [Entry] = []
    for line in lines {
      guard let mark = line.text.firstRange(of: " = \"") else { continue }
      let path = path(line.text[..<mark.lowerBound], &folders)
      var value = line.text[mark.upperBound...]
      // With -p the permissions stand behind the value.
      if let quote = value.lastIndex(of: "\"") { value = value[..<quote] }
      guard path.count >= 4, path[0] == "local", path[1] == "domain", let domid = Int(path[2]),
        ToolOutput.isDomid(domid)
      else { continue }
      let entry = Entry(path: path, value: String(value), place: line.place)
      if path.count == 4, path[3] == "name" {
        state.domains.append(HostState.Domain(domid: domid, name: entry.value, place: line.place))
      }
      // /local/domain/0/backend/vif/1/0/...
      if path[3] == "backend" { takeBackend(entry, of: domid, &state) }
      // /local/domain/1/device/vif/0/...
      if path[3] == "device", path.count == 7 { frontends.append(entry) }
    }
    // A driver domain's folders may stand behind those of its guests.
    for entry in frontends { takeFrontend(entry, &state) }
    return state
  }

  /// The components of a key's path; an indented key's from the keys above it.
  private static func path(_ key: Substring, _ folders: inout [Substring]) -> [Substring] {
    if key.hasPrefix("/") { return key.split(separator: "/") }
    let depth = key.prefix { $0 == " " }.count
    folders = Array(folders.prefix(depth)) + [key.dropFirst(depth)]
    return folders
  }

  private static func devices(
    _ type: Substring
  ) -> WritableKeyPath<HostState, [HostState.Interface]>? {
    switch type {
    case "vif": \.interfaces
    case "vbd": \.disks
    default: nil
    }
  }

  private static func takeBackend(_ entry: Entry, of domid: Int, _ state: inout HostState) {
    let path = entry.path
    guard path.count >= 7, let list = devices(path[4]), let frontend = Int(path[5]),
      ToolOutput.isDomid(frontend), let handle = Int(path[6])
    else { return }
    let known = state[keyPath: list].lastIndex {
      $0.backendDomid == domid && $0.frontendDomid == frontend && $0.handle == handle
    }
    let index = known ?? state[keyPath: list].count
    if known == nil {
      state[keyPath: list].append(
        HostState.Interface(
          backendDomid: domid, frontendDomid: frontend, handle: handle, place: entry.place))
    }
    guard path.count == 8 else { return }
    switch path[7] {
    // The toolstack notes the guest's name in the backend's folder.
    case "domain" where !entry.value.isEmpty:
      let domain = HostState.Domain(domid: frontend, name: entry.value, place: entry.place)
      if !state.domains.contains(where: { $0.domid == frontend && $0.name == entry.value }) {
        state.domains.append(domain)
      }
    case "mac": state[keyPath: list][index].mac = entry.value
    case "state": state[keyPath: list][index].backendState = Int(entry.value)
    case let key where tells(key, entry.value):
      state[keyPath: list][index].backendKeys[String(key)] = entry.value
    default: break
    }
  }

  private static func takeFrontend(_ entry: Entry, _ state: inout HostState) {
    let path = entry.path
    guard let list = devices(path[4]), let domid = Int(path[2]), let handle = Int(path[5]) else {
      return
    }
    for index in state[keyPath: list].indices
    where state[keyPath: list][index].frontendDomid == domid
      && state[keyPath: list][index].handle == handle
    {
      if path[6] == "state" {
        state[keyPath: list][index].frontendState = Int(entry.value)
      } else if tells(path[6], entry.value) {
        state[keyPath: list][index].frontendKeys[String(path[6])] = entry.value
      }
    }
  }

  /// Whether a key says what an end can do or has set: a feature, a request, a limit, a size.
  ///
  /// Numbers that are handed out anew at each start are none: grant references, event channels, domains' numbers.
  private static func tells(_ key: Substring, _ value: String) -> Bool {
    if key.hasPrefix("feature-") || key.hasPrefix("request-") { return true }
    if words.contains(key) { return !value.isEmpty }
    guard !value.isEmpty, value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    let isHandedOut =
      key.contains("ring-ref") || key.hasPrefix("event-channel") || key.hasSuffix("-id")
      || ["handle", "virtual-device", "port", "pa", "uuid"].contains(key)
    return !isHandedOut
  }

  /// Keys with a word as their value.
  private static let words: Set<Substring> = ["hotplug-status", "mode", "protocol"]
}
