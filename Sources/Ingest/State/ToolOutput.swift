import LogModel

/// The outputs of single tools: `xl list`, `xl info`, the log of a waiting `xl create`, `uname -a`, package lists.
enum ToolOutput {
  /// `web01    1   256     1     -b----       9.1` below its header; `xm list` has the same columns.
  static func list(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    for line in lines.dropFirst() {
      let words = line.text.split { $0 == " " || $0 == "\t" }
      // Names can hold blanks, and a domain being built has no name.
      guard words.count >= 6, let domid = Int(words[words.count - 5]), isDomid(domid) else {
        continue
      }
      let name = words.dropLast(5).joined(separator: " ")
      state.domains.append(HostState.Domain(domid: domid, name: name, place: line.place))
    }
    return state
  }

  /// `xen_version            : 4.17.5-pre`.
  static func info(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    var version: (major: String?, minor: String?, extra: String?) = (nil, nil, nil)
    for line in lines {
      guard let colon = line.text.firstIndex(of: ":") else { continue }
      let key = trimmed(line.text[..<colon])
      let value = trimmed(line.text[line.text.index(after: colon)...])
      guard !value.isEmpty else { continue }
      let fact = HostState.Fact(text: value, place: line.place)
      switch key {
      case "xen_major": version.major = value
      case "xen_minor": version.minor = value
      // xm info has no xen_version.
      case "xen_extra":
        version.extra = value
        if let major = version.major, let minor = version.minor {
          state.xenVersions = [
            HostState.Fact(text: "\(major).\(minor)\(value)", place: line.place)
          ]
        }
      case "xen_version": state.xenVersions = [fact]
      case "xen_commandline": state.xenCommandLines.append(fact)
      case "cpu_mhz": state.processorMegahertz.append(fact)
      case "release": state.kernelReleases.append(fact)
      default: break
      }
    }
    return state
  }

  /// `Waiting for domain web01 (domid 2) to die [pid 312]`: one line for each time that the domain was started.
  static func waiting(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    for line in lines {
      guard line.text.hasPrefix("Waiting for domain "),
        let mark = line.text.firstRange(of: " (domid ")
      else { continue }
      let digits = line.text[mark.upperBound...].prefix { $0.isASCII && $0.isNumber }
      guard let domid = Int(digits), isDomid(domid) else { continue }
      let name = line.text[..<mark.lowerBound].dropFirst("Waiting for domain ".count)
      state.domains.append(
        HostState.Domain(domid: domid, name: String(name), place: line.place))
    }
    return state
  }

  /// `Linux host 2.6.18-164.el5xen #1 SMP ...`.
  static func uname(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    for line in lines {
      let words = line.text.split(separator: " ")
      guard words.count >= 4, words[0] == "Linux" else { continue }
      state.kernelReleases.append(
        HostState.Fact(text: String(words[2]), place: line.place))
    }
    return state
  }

  /// `kernel-xen-2.6.18-164.el5.x86_64` of rpm, `ii  xen-hypervisor-4.17-amd64  4.17.7+13  amd64  ...` of dpkg.
  static func packages(_ lines: [StateReader.Line]) -> HostState {
    var state = HostState()
    for line in lines {
      let words = line.text.split { $0 == " " || $0 == "\t" }
      guard let first = words.first else { continue }
      let isDebian = words.count >= 3 && (first == "ii" || first == "hi")
      let name = isDebian ? words[1] : first
      guard
        ["kernel", "xen", "linux-image", "libxen"].contains(where: { name.hasPrefix($0) })
      else { continue }
      let text = isDebian ? "\(name) \(words[2])" : String(name)
      state.packages.append(HostState.Fact(text: text, place: line.place))
    }
    return state
  }

  /// Domain numbers are below DOMID_FIRST_RESERVED (xen/include/public/xen.h).
  static func isDomid(_ number: Int) -> Bool { (0..<0x7FF0).contains(number) }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
