internal import LogModel

/// Says whether the two sides of an incident are known to be of one machine.
enum PairingJudge {
  static func judge(
    _ draft: IncidentDraft, streams: [StreamState]
  ) -> (pairing: Pairing, why: String) {
    let inputs = Set(draft.anchors.map(\.input))
    guard let partner = draft.partners.first else {
      return (
        .claimed,
        draft.contradictions.first.map { "no line of another stream is joined to it: \($0)" }
          ?? "no line of another stream is joined to it"
      )
    }
    if draft.partners.contains(where: { inputs.contains($0.input) }) {
      return (.proven, "both sides stand in \(partner.place.input)")
    }
    if let linkedBy = draft.linkedBy { return (.probable, linkedBy) }
    if let alignment = draft.alignment, alignment.isByBursts {
      return (
        .probable,
        "\(alignment.method); so many agree by accident with a probability of "
          + "\(alignment.chance < 0.0001 ? "less than 0.01 %" : "\((alignment.chance * 10_000).rounded() / 100) %")"
      )
    }
    if let alignment = draft.alignment {
      // Guests of one image boot at one pace: that the steps of their lives agree proves no pair.
      return (
        .possible,
        "the lines stand at one time, by \(alignment.method); more bursts that begin on both sides would decide"
      )
    }
    let unstamped = [draft.anchors.first, partner].compactMap { $0 }.filter { $0.stamp == nil }
    if !unstamped.isEmpty {
      let names = unstamped.map(\.place.input).joined(separator: " and ")
      return (
        .claimed,
        "the lines in \(names) carry no stamps and no domain number of the guest: that the logs "
          + "belong to the same machine is the user's word"
      )
    }
    return (
      .possible,
      "both logs carry stamps, but too few bursts of errors to lay their clocks over each other: "
        + "nothing contradicts, nothing proves"
    )
  }
}
