internal import LogModel
internal import PatternCatalog

/// What an incident's reader must know before believing it.
extension IncidentBuilder {
  /// What speaks against the logs being of one machine, or keeps lines apart: what was found while joining, clocks that
  /// can't be, source lines of another release than the banner's, and lines that other incidents have as well.
  func contradictions(
    of draft: IncidentDraft, lines: SourceLines, sharing: [Int]
  ) -> [String] {
    var found = draft.contradictions
    let own = streams.number(of: draft.stream) ?? -1
    for entry in book.graph.contradictions
    where [entry.relation.from.stream, entry.relation.to.stream].contains(own) {
      found.append(
        "\(entry.relation.source) would put \(book.name(of: entry.relation.to)) "
          + "\(Int(entry.relation.interval.low.rounded())) to \(Int(entry.relation.interval.high.rounded())) s after "
          + "\(book.name(of: entry.relation.from)), but \(entry.sources.joined(separator: ", ")) say otherwise"
      )
    }
    let hypervisor = draft.streamsOfMachine(streams).first { $0.role == .hypervisor }
    if let hypervisor,
      let own = HypervisorFacts(events: hypervisor.events, host: host).build.version,
      let version = VersionNumber(own), lines.contradict(version)
    {
      found.append(
        "the hypervisor says it is Xen \(own), but the source lines seen are those of "
          + lines.releases.joined(separator: ", "))
    }
    for index in sharing.prefix(Self.mostSharing) {
      found.append(
        "lines of the other side that are joined to it are joined to \(Self.id(index + 1)) as well: nothing tells whose "
          + "they are")
    }
    return found
  }

  /// Of so many incidents with the same lines it is told.
  private static let mostSharing = 3
}
