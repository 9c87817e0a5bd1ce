internal import Correlation
internal import LogModel
internal import PatternCatalog

/// Reads the versions that a run shows of its hypervisor, its kernels and its packages.
enum VersionReader {
  /// What has a version.
  struct Key: Hashable, Comparable {
    let name: String
    let role: StreamRole?

    /// The builds of one version of it.
    var build: Key { Key(name: "build of \(name)", role: role) }

    static func < (left: Key, right: Key) -> Bool {
      (left.name, left.role?.rawValue ?? "") < (right.name, right.role?.rawValue ?? "")
    }
  }

  /// All versions seen of one thing, sorted.
  struct Versions {
    var texts: [String]
    var place: Place?

    var finding: Finding { Finding(text: texts.joined(separator: ", "), place: place) }
  }

  /// The versions, from logs first, and from state files where logs do not say.
  static func versions(in facts: RunFacts, catalog: Catalog) -> [Key: Versions] {
    var found: [Key: Versions] = [:]
    func add(_ name: String, _ role: StreamRole?, _ text: String, _ place: Place?) {
      add(Key(name: name, role: role), text, place)
    }
    func add(_ key: Key, _ text: String, _ place: Place?) {
      var versions = found[key] ?? Versions(texts: [], place: place)
      if !versions.texts.contains(text) { versions.texts = (versions.texts + [text]).sorted() }
      found[key] = versions
    }
    for stream in facts.streams {
      for event in stream.events {
        for spec in catalog.pattern(event.pattern)?.captures ?? [] {
          guard let text = event.captures[spec.name]?.text else { continue }
          switch spec.role {
          case "kernel.release":
            add("\(stream.role.rawValue) kernel", stream.role, text, event.place)
          case "kernel.build":
            add(
              Key(name: "\(stream.role.rawValue) kernel", role: stream.role).build, text,
              event.place)
          case "xen.version" where stream.role == .hypervisor:
            add("hypervisor", .hypervisor, text, event.place)
          case "xen.build" where stream.role == .hypervisor:
            add(Key(name: "hypervisor", role: .hypervisor).build, text, event.place)
          default: break
          }
        }
      }
    }
    for stream in facts.streams.isEmpty ? facts.result.streams : [] {
      for seen in stream.kernels ?? [] {
        add("\(stream.role.rawValue) kernel", stream.role, seen.text, seen.place)
      }
    }
    for stream in facts.result.streams {
      guard let xen = stream.xen else { continue }
      if facts.streams.isEmpty, let version = xen.version {
        add("hypervisor", .hypervisor, version, nil)
      }
      if let debug = xen.debug {
        add("hypervisor build", .hypervisor, debug ? "debug build" : "release build", nil)
      }
    }
    if found[Key(name: "hypervisor", role: .hypervisor)] == nil {
      for fact in facts.host.xenVersions { add("hypervisor", .hypervisor, fact.text, fact.place) }
    }
    if found[Key(name: "dom0 kernel", role: .dom0)] == nil {
      for fact in facts.host.kernelReleases { add("dom0 kernel", .dom0, fact.text, fact.place) }
    }
    for fact in facts.host.packages {
      let (name, version) = package(fact.text)
      add("package \(name)", nil, version, fact.place)
    }
    return found
  }

  /// `kernel-xen-2.6.18-164.el5` is the package `kernel-xen`; dpkg's parts stand apart already.
  static func package(_ text: String) -> (name: String, version: String) {
    if let blank = text.firstIndex(of: " ") {
      return (String(text[..<blank]), String(text[text.index(after: blank)...]))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.dropFirst().firstIndex(where: { $0.first?.isNumber == true }) else {
      return (text, "")
    }
    return (parts[..<first].joined(separator: "-"), parts[first...].joined(separator: "-"))
  }
}
