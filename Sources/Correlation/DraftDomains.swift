internal import LogModel
internal import PatternCatalog

/// Says which domains take part in an incident of any rule: by what its lines name, then by what its stream is.
struct DraftDomains {
  let catalog: Catalog
  let resolver: DomainResolver

  /// The guest and the backend.
  func domains(of draft: IncidentDraft) -> Domains {
    if draft.rule.subject == .host {
      return Domains(
        guest: nobody("the incident is the host's: no guest takes part"),
        backend: nobody("the incident is the host's: no backend takes part"))
    }
    let guest = guest(of: draft)
    guard draft.rule.subject == .device else {
      return Domains(
        guest: guest, backend: nobody("a domain's own end or trouble has no backend"))
    }
    return Domains(guest: guest, backend: backend(of: draft, guest: guest))
  }

  private func guest(of draft: IncidentDraft) -> DomainIdentity {
    if draft.stream.role == .guest { return resolver.guest(of: draft.stream) }
    let named = (draft.anchors + draft.context + draft.partners).flatMap { event in
      catalog.captures(of: event, role: "guest.domid").compactMap { capture in
        capture.value.flatMap { Int(exactly: $0) }.map { (domid: $0, place: event.place) }
      }
    }
    let domids = Set(named.map(\.domid)).sorted()
    if domids.count > 1 {
      let all = domids.map { "d\($0)" }.joined(separator: ", ")
      return DomainIdentity(
        domid: nil, name: nil, certainty: .possible, why: "its lines name several domains: \(all)")
    }
    guard let first = named.first else {
      return DomainIdentity(
        domid: nil, name: nil, certainty: .unknown,
        why: "no line of it names the guest, and the domain in a grant-table line is the caller's")
    }
    let names = resolver.names(of: first.domid)
    return DomainIdentity(
      domid: first.domid, name: names.count == 1 ? names.first : nil, certainty: .certain,
      why: "\(first.place) names domain \(first.domid)"
        + (names.count > 1
          ? "; its name is told differently: \(names.joined(separator: ", "))" : ""))
  }

  private func backend(of draft: IncidentDraft, guest: DomainIdentity) -> DomainIdentity {
    // Only a grant-table line's origin is the caller; another file's may be the victim.
    let calls = (draft.anchors + draft.partners).filter {
      $0.origin?.domid != nil && catalog.pattern($0.pattern)?.originFile == "grant_table.c"
    }
    let found = resolver.backend(
      callers: calls.compactMap { $0.origin?.domid }, lineCount: calls.count, guest: guest)
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
