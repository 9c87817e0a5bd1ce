extension SourceProver {
  /// What came of every format, in the order of the catalogue.
  public func proofs() -> [FormatProof] {
    // The same text may have moved between functions, or belong to two messages: it does not linger where one of them
    // is expected in the same file.
    var expected: Set<[String]> = []
    for item in wanted where item.expected {
      expected.insert([String(decoding: item.key.bytes, as: UTF8.self), item.proof.file ?? ""])
    }
    let told = wanted.map { item in
      var proof = item.proof
      var named = item.named
      if named.isEmpty, item.expected { named = pieces(of: item) }
      if item.expected {
        proof.verdict = !named.isEmpty ? .found : !item.others.isEmpty ? .elsewhere : .missing
        if proof.verdict == .found, proof.file == nil { proof.verdict = .elsewhere }
        proof.places = named.isEmpty ? item.others : named
      } else {
        let text = [String(decoding: item.key.bytes, as: UTF8.self), proof.file ?? ""]
        // A text that is only alike, behind a prefix, is another variant's.
        named.removeAll { $0.text != nil }
        let lingers = !named.isEmpty && !expected.contains(text)
        proof.verdict = lingers ? .lingering : .absent
        proof.places = lingers ? named : []
      }
      if proof.verdict == .missing || proof.verdict == .elsewhere {
        proof.nearest = nearest(to: item)
      }
      return proof
    }
    return (told + untold).sorted { ($0.pattern, $0.variant) < ($1.pattern, $1.variant) }
  }

  private func keptLiterals(of item: Wanted) -> [Kept] {
    (item.proof.file.map(kind.paths(of:)) ?? []).flatMap { kept[$0] ?? [] }
  }

  /// Places in the named file where a format is part of a longer literal, or is printed in pieces.
  private func pieces(of item: Wanted) -> [FormatProof.Place] {
    guard item.key.weight >= 6 else { return [] }
    let literals = keptLiterals(of: item)
    var places: [FormatProof.Place] = []
    for (index, literal) in literals.enumerated() where places.count < 8 {
      let isWhole =
        literal.bytes.count > item.key.bytes.count
        && literal.bytes[...].firstRange(of: item.key.bytes) != nil
      guard isWhole || starts(item.key.bytes, at: index, of: literals) else { continue }
      var place = literal.place
      place.text = String(decoding: FormatKey.trimmed(literal.bytes[...]), as: UTF8.self)
      places.append(place)
    }
    return places
  }

  /// Whether a format is made up of the literal at an index and of some of the twelve that follow it.
  private func starts(_ format: [UInt8], at index: Int, of literals: [Kept]) -> Bool {
    guard literals[index].bytes.count >= 4, format.starts(with: literals[index].bytes) else {
      return false
    }
    var rest = format[...].dropFirst(literals[index].bytes.count)
    for next in literals[(index + 1)...].prefix(12) where rest.starts(with: next.bytes) {
      rest = rest.dropFirst(next.bytes.count)
    }
    let lastLine = FormatKey.trimmed(rest)
    if lastLine.isEmpty { return true }
    return literals[(index + 1)...].prefix(12).contains {
      FormatKey.trimmed($0.bytes[...]) == lastLine
    }
  }

  /// The literal of the named file nearest to a format by edit distance; nil where none is near.
  private func nearest(to item: Wanted) -> FormatProof.Place? {
    var best: (distance: Int, place: FormatProof.Place)?
    let limit = item.key.bytes.count * 2 / 5
    for literal in keptLiterals(of: item) {
      let text = FormatKey.trimmed(literal.bytes[...])
      guard text.count >= 4, abs(text.count - item.key.bytes.count) <= limit else { continue }
      let distance = SourceProver.distance(item.key.bytes[...], text)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      var place = literal.place
      place.text = String(decoding: text, as: UTF8.self)
      best = (distance, place)
    }
    return best?.place
  }

  /// The Levenshtein distance of two texts, in bytes.
  static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    let right = Array(second)
    var previous = Array(0...right.count)
    for (row, byte) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let change = previous[column] + (byte == other ? 0 : 1)
        current.append(min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
