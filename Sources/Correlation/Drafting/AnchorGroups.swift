internal import LogModel
internal import PatternCatalog

/// Sorts anchors into groups: one for each interface, device, domain or input.
struct AnchorGroups {
  let catalog: Catalog
  /// Without a key of its own, an anchor goes with a neighbour at most so many lines away.
  static let neighbourLines = 40

  /// The groups in the order of their first anchors, each with its key.
  ///
  /// A line without the group's key (`killing execution of …`, of a domain that the next line names) goes with its nearest
  /// neighbour that has one.
  func groups(
    _ anchors: [StreamIndex.Entry], by words: [String]
  ) -> [(key: [String], anchors: [StreamIndex.Entry])] {
    var keys = anchors.map { anchor in words.map { value(of: $0, in: anchor.event) } }
    if let input = words.firstIndex(of: "input") { gatherCopies(input, of: &keys, anchors) }
    for word in words.indices {
      fill(word, of: &keys, anchors)
      complete(word, of: &keys, anchors)
      if words[word] == "device" { gatherPartitions(word, of: &keys) }
    }
    var order: [[String]] = []
    var groups: [[String]: [StreamIndex.Entry]] = [:]
    for (anchor, key) in zip(anchors, keys) {
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(anchor)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func fill(_ word: Int, of keys: inout [[String]], _ anchors: [StreamIndex.Entry]) {
    let byLine = Dictionary(grouping: anchors.indices) { anchors[$0].event.input }
      .mapValues { indices in indices.sorted { line(anchors[$0]) < line(anchors[$1]) } }
    for input in byLine.keys.sorted() {
      let order = byLine[input] ?? []
      for rank in order.indices where keys[order[rank]][word].isEmpty {
        let before = order[..<rank].reversed().prefix { near(anchors[$0], anchors[order[rank]]) }
        let after = order[(rank + 1)...].prefix { near(anchors[$0], anchors[order[rank]]) }
        let nearest = [
          before.first(where: { !keys[$0][word].isEmpty }), after.first { !keys[$0][word].isEmpty },
        ]
        .compactMap(\.self).min {
          // What follows names what came before rather than the other way round.
          (distance(anchors[$0], anchors[order[rank]]), -$0)
            < (distance(anchors[$1], anchors[order[rank]]), -$1)
        }
        if let nearest { keys[order[rank]][word] = keys[nearest][word] }
      }
    }
  }

  /// The first line of a ring may have lost its beginning: `h0` of it is the `eth0` of the others.
  private func complete(_ word: Int, of keys: inout [[String]], _ anchors: [StreamIndex.Entry]) {
    for index in anchors.indices where line(anchors[index]) == 1 && !keys[index][word].isEmpty {
      guard anchors[index].event.stamp == nil else { continue }
      let rest = keys[index][word]
      let whole = Set(keys.map { $0[word] }).filter { $0 != rest && $0.hasSuffix(rest) }
      if whole.count == 1, let name = whole.first { keys[index][word] = name }
    }
  }

  /// What a tool printed on a terminal goes with the daemon's log that says the same, with a stamp: xm's words with xend's.
  private func gatherCopies(
    _ word: Int, of keys: inout [[String]], _ anchors: [StreamIndex.Entry]
  ) {
    var stamped: [Words: String] = [:]
    for anchor in anchors where anchor.event.stamp != nil && !anchor.event.captures.isEmpty {
      let words = Words(anchor.event)
      if stamped[words] == nil { stamped[words] = anchor.event.place.input }
    }
    guard !stamped.isEmpty else { return }
    for index in anchors.indices where anchors[index].event.stamp == nil {
      if let input = stamped[Words(anchors[index].event)] { keys[index][word] = input }
    }
  }

  /// What an event says, wherever it stands.
  private struct Words: Hashable {
    let pattern: String
    let captures: [String: CaptureValue]

    init(_ event: Event) {
      pattern = event.pattern
      captures = event.captures
    }
  }

  /// A partition goes with its disk where that is seen, too: `xvdb1` with `xvdb`, `nvme0n1p2` with `nvme0n1`.
  private func gatherPartitions(_ word: Int, of keys: inout [[String]]) {
    let seen = Set(keys.map { $0[word] })
    for index in keys.indices {
      if let disk = Self.disk(of: keys[index][word]), seen.contains(disk) {
        keys[index][word] = disk
      }
    }
  }

  /// The disk of a partition, as Linux names them; nil for what can be none.
  static func disk(of partition: String) -> String? {
    let stem = partition.prefix { !$0.isNumber }
    if ["xvd", "sd", "hd", "vd"].contains(where: { stem.hasPrefix($0) && stem.count > $0.count }),
      stem.count < partition.count, partition.dropFirst(stem.count).allSatisfy(\.isNumber)
    {
      return String(stem)
    }
    // A disk whose own name ends in a number has a p in between.
    guard let mark = partition.lastIndex(of: "p"), mark > partition.startIndex,
      partition[partition.index(before: mark)].isNumber
    else { return nil }
    let number = partition[partition.index(after: mark)...]
    return !number.isEmpty && number.allSatisfy(\.isNumber) ? String(partition[..<mark]) : nil
  }

  private func line(_ anchor: StreamIndex.Entry) -> Int { anchor.event.place.line }

  private func near(_ first: StreamIndex.Entry, _ second: StreamIndex.Entry) -> Bool {
    distance(first, second) <= Self.neighbourLines
  }

  private func distance(_ first: StreamIndex.Entry, _ second: StreamIndex.Entry) -> Int {
    abs(first.event.place.line - second.event.place.line)
  }

  /// A capture by its name or its role; empty where the event has none.
  private func value(of word: String, in event: Event) -> String {
    if word == "input" { return event.place.input }
    if let capture = event.captures[word] { return capture.text }
    return catalog.captures(of: event, role: word).first.map(AnchorGroups.key) ?? ""
  }

  /// A key for people: `eth0`, `d3`; the input stands in the evidence.
  static func labels(_ key: [String], by words: [String]) -> [String] {
    zip(words, key).compactMap { word, value in
      if value.isEmpty || word == "input" { return nil }
      return word.hasSuffix("domid") ? "d\(value)" : value
    }
  }

  /// What is the same on both sides however it is printed: `0x4000a` is `262154`.
  static func key(_ capture: CaptureValue) -> String {
    capture.value.map { String($0) } ?? capture.text
  }
}

extension Catalog {
  /// An event's captures of a role; the guest's number also from the name that its device has in a backend's log.
  func captures(of event: Event, role: String) -> [CaptureValue] {
    let specs = pattern(event.pattern)?.captures ?? []
    let own = specs.filter { $0.role == role }.compactMap { event.captures[$0.name] }
    guard own.isEmpty, role == "guest.domid", event.role == .dom0 else { return own }
    return specs.filter { $0.role == "backend.device" || $0.role == "device" }
      .compactMap { event.captures[$0.name].flatMap { BackendDevice.domid(of: $0.text) } }
      .map { CaptureValue(text: String($0), value: Int64($0)) }
  }
}
