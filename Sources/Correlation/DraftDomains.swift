internal import LogModel
internal import PatternCatalog

/// Says which domains take part in an incident of any rule: by what its lines name, then by what its stream is.
struct DraftDomains {
  let catalog: Catalog
  let resolver: DomainResolver
  let book: ClockBook

  /// The guest and the backend.
  func domains(of draft: IncidentDraft) -> Domains {
    if draft.rule.subject == .host {
      return Domains(
        guest: named(by: draft) ?? nobody("the incident is the host's: no guest takes part"),
        backend: nobody("the incident is the host's: no backend takes part"))
    }
    let guest = guest(of: draft)
    guard draft.rule.subject == .device else {
      return Domains(
        guest: guest, backend: nobody("a domain's own end or trouble has no backend"))
    }
    return Domains(guest: guest, backend: backend(of: draft, guest: guest))
  }

  /// The one domain that an incident of the host names: whose device the host stopped.
  private func named(by draft: IncidentDraft) -> DomainIdentity? {
    let found = names(in: draft.anchors)
    guard let first = found.first, Set(found.map(\.domid)).count == 1 else { return nil }
    let names = resolver.names(of: first.domid)
    return DomainIdentity(
      domid: first.domid, name: names.count == 1 ? names.first : nil, certainty: .certain,
      why: "\(first.place) names domain \(first.domid)")
  }

  private func guest(of draft: IncidentDraft) -> DomainIdentity {
    if draft.stream.role == .guest { return told(by: draft) }
    var named = names(in: draft.anchors)
    if named.isEmpty { named = names(in: draft.partners + draft.context) }
    let domids = Set(named.map(\.domid)).sorted()
    if domids.count > 1 {
      let all = domids.map { "d\($0)" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: nil, certainty: .possible, why: "its lines name several domains: \(all)")
    }
    guard let first = named.first else {
      if draft.stream.role == .dom0, draft.rule.subject == .device,
        draft.rule.streams.contains(.guest)
      {
        // A device of its own: a disk of dom0's, the frontend of a driver domain.
        let domid = draft.stream.domid == 0 ? nil : draft.stream.domid
        return DomainIdentity(
          domid: domid, name: draft.stream.domainName,
          certainty: domid == nil ? .unknown : .certain,
          why:
            "the device is one of the domain whose log it is, which was given as one with backends"
        )
      }
      let own = draft.stream.role == .dom0 && draft.rule.subject == .domain
      return DomainIdentity(
        domid: nil, name: nil, certainty: .unknown,
        why: own
          ? "the kernel is that of the backend domain, not a guest's"
          : "no line of it names the guest, and the domain in a grant-table line is the caller's")
    }
    let names = resolver.names(of: first.domid)
    let silent = draft.rule.groupBy.isEmpty && named.count < draft.anchors.count
    return DomainIdentity(
      domid: first.domid, name: names.count == 1 ? names.first : nil,
      certainty: silent ? .possible : .certain,
      why: "\(first.place) names domain \(first.domid)"
        + (silent
          ? ", as \(named.count) of its \(draft.anchors.count) lines do; the others name no guest"
          : "")
        + (names.count > 1
          ? "; its name is told differently: \(names.joined(separator: ", "))" : ""))
  }

  /// What names the guest, or, where nothing does, whose life agrees with its clock.
  private func told(by draft: IncidentDraft) -> DomainIdentity {
    let named = resolver.guest(of: draft.stream)
    if named.domid == nil, let told = toldByPartners(draft, named: named) { return told }
    if named.certainty != .certain, let number = numberByRun(draft, named: named) { return number }
    guard named.domid == nil else { return named }
    guard let alignment = draft.alignment, let domid = alignment.domid else {
      return onlyOne(draft, named: named) ?? named
    }
    return numbered(
      named, domid, names: resolver.names(of: domid),
      certainty: alignment.isByBursts ? .probable : .possible,
      why: "the guest's clock fits the life of d\(domid) as the other side tells it"
        + Self.further(named)) ?? named
  }

  /// A guest with a number that others tell; nil where they give the number another name than the guest's.
  ///
  /// - Parameter names: what they call the domain of that number.
  private func numbered(
    _ named: DomainIdentity, _ domid: Int, names: [String], certainty: DomainIdentity.Certainty,
    why: String
  ) -> DomainIdentity? {
    if let name = named.name, !names.isEmpty, !names.contains(name) { return nil }
    return DomainIdentity(
      domid: domid, name: named.name ?? (names.count == 1 ? names.first : nil),
      certainty: certainty, why: why)
  }

  /// What else is known of the guest, behind a reason.
  private static func further(_ named: DomainIdentity) -> String {
    named.certainty == .unknown ? "" : "; \(named.why)"
  }

  /// The number in the other side's lines, where these end the episode or lie at its times, and all name the same domain.
  private func toldByPartners(_ draft: IncidentDraft, named: DomainIdentity) -> DomainIdentity? {
    let found = names(in: draft.partners)
    guard draft.rule.partnersEndEpisode || draft.alignment?.isByBursts == true,
      let first = found.first,
      draft.domidByOrder != nil || Set(found.map(\.domid)).count == 1
    else { return nil }
    let domid = draft.domidByOrder ?? first.domid
    let names = Set(resolver.names(of: domid) + self.names(told: draft.partners)).sorted()
    return numbered(
      named, domid, names: names, certainty: .possible,
      why: draft.domidByOrder == nil
        ? "\(first.place), which is joined to it, names domain \(domid)"
        : draft.linkedBy ?? "the order of its ends tells its number")
  }

  private func names(told events: [Event]) -> [String] {
    events.flatMap { catalog.captures(of: $0, role: "domain.name").map(\.text) }
  }

  /// A restored guest's number: its log has as many lives as the other side tells of domains that may be it.
  private func numberByRun(_ draft: IncidentDraft, named: DomainIdentity) -> DomainIdentity? {
    guard let stream = book.streams.number(of: draft.stream),
      let domids = book.domidsByRun[stream], let first = draft.anchors.first,
      let position = book.positions[stream][EventKey(first)]
    else { return nil }
    let run = book.runs[stream].run(of: position)
    guard run < domids.count else { return nil }
    let names = resolver.names(of: domids[run])
    let list = domids.map { "d\($0)" }.joined(separator: ", ")
    let isNamed = named.name.map(names.contains) ?? false
    return numbered(
      named, domids[run], names: names,
      certainty: isNamed || draft.alignment?.isByBursts == true ? .probable : .possible,
      why: "its log holds \(domids.count) lives of the guest, parted by suspends, and the other "
        + "side tells of \(list); this is in life \(run + 1)"
        + Self.further(named))
  }

  /// The one guest of whose life the other side tells, where no second guest's log could be its.
  private func onlyOne(_ draft: IncidentDraft, named: DomainIdentity) -> DomainIdentity? {
    guard let stream = book.streams.number(of: draft.stream),
      let domid = book.onlyDomids[stream], draft.contradictions.isEmpty,
      !book.streams.contains(where: {
        $0.role == .guest && $0.id != draft.stream.id && $0.domid != domid
      })
    else { return nil }
    return numbered(
      named, domid, names: resolver.names(of: domid), certainty: .possible,
      why: "d\(domid) is the only guest that the other side's log tells of"
        + Self.further(named))
  }

  private func names(in events: [Event]) -> [(domid: Int, place: Place)] {
    events.flatMap { event in
      catalog.captures(of: event, role: "guest.domid").prefix(1).compactMap { capture in
        capture.value.flatMap { Int(exactly: $0) }.map { ($0, event.place) }
      }
    }
  }

  private func backend(of draft: IncidentDraft, guest: DomainIdentity) -> DomainIdentity {
    // Only a grant-table line's origin is the caller; another file's may be the victim.
    let calls = (draft.anchors + draft.partners).filter {
      $0.origin?.domid != nil && catalog.pattern($0.pattern)?.originFile == "grant_table.c"
    }
    let found = resolver.backend(
      callers: calls.compactMap { $0.origin?.domid }, lineCount: calls.count, guest: guest,
      handle: draft.group.lazy.compactMap(DomainResolver.handle).first)
    guard found.domid == nil, calls.isEmpty, draft.stream.role == .dom0 else { return found }
    guard let domid = draft.stream.domid else {
      return DomainIdentity(
        domid: nil, name: nil, certainty: .unknown,
        why: "the backend's own log tells it and does not say which domain it runs in: dom0 or a "
          + "driver domain")
    }
    return DomainIdentity(
      domid: domid, name: resolver.names(of: domid).first, certainty: .certain,
      why: "the backend's own log tells it")
  }

  private func nobody(_ why: String) -> DomainIdentity {
    DomainIdentity(domid: nil, name: nil, certainty: .unknown, why: why)
  }
}
