internal import LogModel
internal import PatternCatalog

/// Leaves out lines of a hypervisor that the guest can't have run on, and of a backend that does not serve it.
///
/// A guest's kernel prints at boot which Xen is under it: a hypervisor's log of another version is of another machine, or of
/// another time, as long as the guest was not moved since. A grant-table line names its caller, the backend: where xenstore
/// has other backends for all of the guest's interfaces, the line is another guest's.
struct MachineFilter {
  let streams: [StreamState]
  let host: HostState
  let book: ClockBook
  let catalog: Catalog

  /// The draft without such partners, and why they are left out.
  func apply(_ draft: IncidentDraft) -> IncidentDraft {
    guard draft.stream.role == .guest, !draft.partners.isEmpty else { return draft }
    return ofOtherBackends(ofOtherVersions(draft))
  }

  private func ofOtherVersions(_ draft: IncidentDraft) -> IncidentDraft {
    guard let own = version(under: draft) else { return draft }
    var banners = Self.banners(in: draft.streamsOfMachine(streams))
    if banners.isEmpty { banners = host.xenVersions.map { ($0.text, $0.place.description) } }
    guard let other = banners.first,
      !banners.contains(where: { Self.canBeOne($0.text, own.text) })
    else { return draft }
    return removing(
      draft,
      "they are of Xen \(other.text) (\(other.place)), but the guest booted on Xen \(own.text) "
        + "(\(own.place)) and was not moved since"
    ) { $0.role == .hypervisor }
  }

  /// What the guest's kernel said of the hypervisor in the run of the draft; nil where it was moved since, or said nothing.
  private func version(under draft: IncidentDraft) -> Version? {
    guard let first = draft.anchors.first,
      let number = streams.number(of: draft.stream),
      let anchor = book.positions[number][EventKey(first)]
    else { return nil }
    let run = book.runs[number].run(of: anchor)
    let said = streams[number].events.enumerated().last {
      $0.offset < anchor && $0.element.pattern == "linux.xen.version"
    }
    guard let said, book.runs[number].run(of: said.offset) == run,
      let version = said.element.captures["version"]?.text
    else { return nil }
    return (version, said.element.place.description)
  }

  /// Whether two texts can name one version, each as far as it goes: 4.17 and 4.17.5-pre.
  static func canBeOne(_ first: String, _ second: String) -> Bool {
    guard let left = VersionNumber(first), let right = VersionNumber(second) else { return true }
    return zip(left.parts, right.parts).allSatisfy { $0 == $1 }
  }

  /// Whether the guest can have run on a machine, by the versions of Xen that both name.
  func canHaveRun(_ draft: IncidentDraft, on machine: Int) -> Bool {
    guard let own = version(under: draft) else { return true }
    let banners = Self.banners(in: streams.filter { $0.machine == machine })
    return banners.isEmpty || banners.contains { Self.canBeOne($0.text, own.text) }
  }

  /// A version of Xen and where it stands.
  private typealias Version = (text: String, place: String)

  /// The versions that the hypervisors among some streams name at their boots.
  private static func banners(in streams: [StreamState]) -> [Version] {
    streams.filter { $0.role == .hypervisor }.flatMap(\.events)
      .filter { $0.pattern == "xen.banner" }
      .compactMap { event in
        event.captures["version"].map { ($0.text, event.place.description) }
      }
  }

  private func ofOtherBackends(_ draft: IncidentDraft) -> IncidentDraft {
    let guest = DomainResolver(host: host).guest(of: draft.stream)
    guard let domid = guest.domid, [.certain, .probable].contains(guest.certainty) else {
      return draft
    }
    let interfaces = host.interfaces.filter { $0.frontendDomid == domid }
    let backends = Set(interfaces.map(\.backendDomid))
    guard let place = interfaces.first?.place else { return draft }
    let list = backends.sorted().map { "d\($0)" }.joined(separator: ", ")
    return removing(
      draft,
      "their caller does not serve the guest: \(place) has \(list) as the backend of d\(domid)"
    ) { event in
      guard event.role == .hypervisor, let caller = event.origin?.domid,
        catalog.pattern(event.pattern)?.originFile == "grant_table.c"
      else { return false }
      return !backends.contains(caller)
    }
  }

  private func removing(
    _ draft: IncidentDraft, _ why: String, _ isOther: (Event) -> Bool
  ) -> IncidentDraft {
    let left = draft.partners.filter(isOther)
    guard let first = left.first else { return draft }
    var draft = draft
    draft.partners.removeAll(where: isOther)
    draft.contradictions.append(
      "\(left.count) lines of the other side (first at \(first.place)) are not joined: \(why)")
    if draft.partners.isEmpty {
      draft.alignment = nil
      draft.linkedBy = nil
    }
    return draft
  }
}
