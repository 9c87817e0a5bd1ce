internal import LogModel

/// Says which domains take part in an incident, from the logs' own lines first, then from state files, then from names of
/// files; sources that disagree are both told.
struct DomainResolver {
  let host: HostState

  /// The failing guest.
  func guest(of stream: StreamState) -> DomainIdentity {
    let hints = nameHints(stream)
    if let domid = stream.domid { return known(domid, stream: stream, hints: hints) }
    if hints.count > 1 {
      let all = hints.map { "\($0.name) (\($0.input))" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: nil, certainty: .possible,
        why: "the names of its files name several guests: \(all)")
    }
    if let hint = hints.first {
      return named(hint.name, why: "the name of \(hint.input) has \(hint.name) in it")
    }
    if let host = stream.host, host.contains(where: \.isLetter),
      let name = [host, String(host.prefix { $0 != "." })].first(where: isNamed)
    {
      return named(name, why: "its lines are from the host \(host)")
    }
    return unnamed(stream)
  }

  /// The domain that served the guest.
  ///
  /// - Parameters:
  ///   - callers: the calling domains of the hypervisor's lines, and how many lines these are.
  ///   - guest: the guest as it was resolved.
  ///   - handle: which of the guest's interfaces it is about; nil where the lines name none.
  func backend(
    callers: [Int], lineCount: Int, guest: DomainIdentity, handle: Int? = nil
  ) -> DomainIdentity {
    var interfaces =
      guest.domid.map { domid in
        host.interfaces.filter { $0.frontendDomid == domid }
      } ?? []
    if interfaces.contains(where: { $0.handle == handle }) {
      interfaces.removeAll { $0.handle != handle }
    }
    var all = Set(callers).sorted()
    // A stray line of another caller is another guest's, where state files say who serves this one.
    let serving = Set(interfaces.map(\.backendDomid)).intersection(all)
    if all.count > 1, serving.count == 1, let backend = serving.first {
      if callers.count(where: { $0 == backend }) * 2 > callers.count { all = [backend] }
    }
    if all.count > 1 {
      let names = all.map { "d\($0)" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: nil, certainty: .possible, why: "several domains called: \(names)")
    }
    guard let caller = all.first else { return served(interfaces, guest: guest) }
    let own = callers.count { $0 == caller }
    let why =
      "d\(caller) is the calling domain of "
      + (own == callers.count ? "all \(lineCount)" : "\(own) of the \(lineCount)")
      + " grant-table lines"
    if let other = interfaces.first(where: { $0.backendDomid != caller }) {
      return DomainIdentity(
        domid: caller, name: name(of: caller), certainty: .possible,
        why: "\(why), but \(other.place) has d\(other.backendDomid) as the backend of an "
          + "interface of the guest")
    }
    let support = interfaces.first.map { ", and \($0.place) has it as the guest's backend" } ?? ""
    return DomainIdentity(
      domid: caller, name: name(of: caller), certainty: .certain, why: why + support)
  }

  /// The number in a kernel's name of an interface, which is mostly the handle in xenstore: 0 of `eth0`, 1 of `vif3.1`.
  static func handle(of device: String) -> Int? {
    if device.hasPrefix("eth") { return Int(device.dropFirst(3)) }
    let parts = device.split(separator: ".")
    return parts.count == 2 && device.hasPrefix("vif") ? Int(parts[1]) : nil
  }

  private func served(
    _ interfaces: [HostState.Interface], guest: DomainIdentity
  ) -> DomainIdentity {
    let backends = Set(interfaces.map(\.backendDomid)).sorted()
    guard let first = interfaces.first, let domid = guest.domid, let backend = backends.first else {
      return DomainIdentity(
        domid: nil, name: nil, certainty: .unknown,
        why: "no hypervisor line names the calling domain")
    }
    if backends.count > 1 {
      let all = backends.map { "d\($0)" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: nil, certainty: .possible,
        why: "interfaces of d\(domid) are served by \(all) (\(first.place.input))")
    }
    return DomainIdentity(
      domid: backend, name: name(of: backend),
      certainty: guest.certainty == .certain ? .probable : guest.certainty,
      why: "\(first.place) has d\(backend) as the backend of an interface of d\(domid)")
  }

  /// The lines or the user name the number; the name comes from state files or from a file's name.
  private func known(
    _ domid: Int, stream: StreamState, hints: [(name: String, input: String)]
  ) -> DomainIdentity {
    let own = "the log's own lines or the user name the domain"
    let entries = host.domains.filter { $0.domid == domid }
    var names: [String] = []
    for name in [stream.domainName].compactMap({ $0 }) + entries.map(\.name) + hints.map(\.name)
    where !names.contains(name) {
      names.append(name)
    }
    if names.count > 1 {
      let places =
        entries.map { "\($0.name) (\($0.place))" } + hints.map { "\($0.name) (\($0.input))" }
      return DomainIdentity(
        domid: domid, name: nil, certainty: .possible,
        why: "\(own), but its name is told differently: \(places.joined(separator: ", "))")
    }
    let from = entries.first.map { "; \($0.place) names it \($0.name)" } ?? ""
    return DomainIdentity(domid: domid, name: names.first, certainty: .certain, why: own + from)
  }

  private func isNamed(_ name: String) -> Bool {
    host.domains.contains { $0.name == name && $0.domid != 0 }
  }

  /// A file's name or the host's names the guest; state files say its number.
  private func named(_ name: String, why: String) -> DomainIdentity {
    let entries = host.domains.filter { $0.name == name }
    let domids = Set(entries.map(\.domid)).sorted()
    guard let first = entries.first, let domid = domids.first else {
      return DomainIdentity(
        domid: nil, name: name, certainty: .possible,
        why: "\(why); nothing says its domain number")
    }
    if domids.count > 1 {
      let all = entries.map { "d\($0.domid) (\($0.place))" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: name, certainty: .possible,
        why: "\(why), which was several domains, one after the other: \(all)")
    }
    return DomainIdentity(
      domid: domid, name: name, certainty: .probable,
      why: "\(why), and \(first.place) has it as d\(domid)")
  }

  /// Nothing names the guest: if there was only one, it is that, unless the logs are of different machines.
  private func unnamed(_ stream: StreamState) -> DomainIdentity {
    let guests = host.domains.filter { $0.domid != 0 }
    let names = Set(guests.map(\.name))
    let served = Set(host.interfaces.map(\.frontendDomid)).subtracting([0])
    if guests.isEmpty, served.count == 1, let only = host.interfaces.first {
      return DomainIdentity(
        domid: only.frontendDomid, name: stream.domainName, certainty: .possible,
        why: "nothing in its log names it, but d\(only.frontendDomid) is the only guest with an "
          + "interface (\(only.place))")
    }
    guard let first = guests.first, names.count == 1 else {
      return DomainIdentity(
        domid: nil, name: stream.domainName, certainty: .unknown,
        why: "nothing in \(stream.inputs.joined(separator: ", ")) names the guest's domain "
          + "number, and the domain in a grant-table line is the backend's, not the guest's"
          + (stream.host.map { "; its host is called \($0)" } ?? ""))
    }
    let domids = Set(guests.map(\.domid))
    return DomainIdentity(
      domid: domids.count == 1 ? first.domid : nil, name: first.name, certainty: .possible,
      why: "nothing in its log names it, but \(first.name) is the only guest that state files name "
        + "(\(first.place))")
  }

  private func name(of domid: Int) -> String? {
    let names = Set(host.domains.filter { $0.domid == domid }.map(\.name))
    return names.count == 1 ? names.first : nil
  }

  /// The numbers that state files give a domain of this name, each once, in the order of the lines that do.
  func lives(of name: String) -> [Int] {
    var domids: [Int] = []
    for domain in host.domains where domain.name == name && !domids.contains(domain.domid) {
      domids.append(domain.domid)
    }
    return domids
  }

  /// The names that state files give a domain, each once.
  func names(of domid: Int) -> [String] {
    Set(host.domains.filter { $0.domid == domid }.map(\.name)).sorted()
  }

  /// The guests that the names of a stream's files name: `guest-web01.console`, `web01.dmesg` where web01 is known.
  private func nameHints(_ stream: StreamState) -> [(name: String, input: String)] {
    let known = Set(host.domains.filter { $0.domid != 0 }.map(\.name))
    var hints: [(name: String, input: String)] = []
    for input in stream.inputs {
      let base = input.split(separator: "/").last ?? Substring(input)
      let stem = base.prefix { $0 != "." }
      var name = String(stem)
      for prefix in ["guest-", "console-"] where name.hasPrefix(prefix) && name != prefix {
        name = String(name.dropFirst(prefix.count))
        break
      }
      guard known.contains(name) || GuestFileName.guest(of: input) != nil else { continue }
      if !hints.contains(where: { $0.name == name }) { hints.append((name, input)) }
    }
    return hints
  }
}
