internal import Ingest
internal import LogModel
internal import PCRE
internal import PatternCatalog

/// What the scan must find, told the slow way: every pattern on every line, no literals, no pieces, no workers.
struct PlainScan {
  private let patterns: [(pattern: Pattern, expressions: [Expression])]
  private let foldings: [String: (continuation: Expression, end: Expression?, limit: Int)]

  init(_ catalog: Catalog) throws {
    patterns = try catalog.patterns.map { pattern in
      (pattern, try pattern.variants.map { try Expression($0.expression) })
    }
    var foldings: [String: (continuation: Expression, end: Expression?, limit: Int)] = [:]
    for pattern in catalog.patterns {
      guard let rule = pattern.multiline else { continue }
      foldings[pattern.id] = (
        try Expression(rule.continuation), try rule.end.map { try Expression($0) }, rule.limit
      )
    }
    self.foldings = foldings
  }

  /// `line pattern +lines` of every event, in order.
  func events(in input: PreparedInput) throws -> [String] {
    try input.bytes.withBytes { buffer in
      let lines = LineSplitter(buffer).map { UnsafeRawBufferPointer(rebasing: buffer[$0]) }
      let dresses = lines.map({ Undresser.undress($0) })
      guard var matcher = Matcher() else { return ["no memory"] }
      var found: [String] = []
      var block: (end: Int, suppressed: [String]) = (0, [])
      for (number, line) in lines.enumerated() {
        var matches = try patterns(
          of: line, dresses[number], input.profile.kernelRole(of: dresses[number]), &matcher)
        if number < block.end { matches.removeAll { block.suppressed.contains($0.id) } }
        for pattern in matches {
          let count = try fold(pattern.id, from: number, lines, dresses, &matcher)
          if count > 1 { block = (number + count, pattern.suppresses) }
          found.append(
            "\(input.lineMap.originalLine(of: number + 1)) \(pattern.id) +\(count)")
        }
      }
      return found
    }
  }

  private func patterns(
    of line: UnsafeRawBufferPointer, _ dress: Dress, _ kernelRole: StreamRole,
    _ matcher: inout Matcher
  ) throws -> [Pattern] {
    let message = UnsafeRawBufferPointer(rebasing: line[dress.message])
    let file = dress.origin?.origin(in: line).fileName
    var found: [Pattern] = []
    for (pattern, expressions) in patterns {
      let isAdmitted =
        switch dress.writer {
        case .hypervisor: pattern.stream.admits(.hypervisor)
        case .console: pattern.stream.admits(.guest)
        case .kernel where dress.isUserSpace: pattern.stream == .any
        case .kernel: pattern.stream.admits(kernelRole)
        case .toolstack: pattern.stream.admits(.toolstack)
        }
      guard isAdmitted else { continue }
      if let wanted = pattern.originFile, wanted != file { continue }
      for expression in expressions where try matcher.matches(expression, in: message) {
        found.append(pattern)
        break
      }
    }
    let suppressed = Set(found.flatMap(\.suppresses))
    return found.filter { !suppressed.contains($0.id) }
  }

  private func fold(
    _ id: String, from first: Int, _ lines: [UnsafeRawBufferPointer], _ dresses: [Dress],
    _ matcher: inout Matcher
  ) throws -> Int {
    guard let folding = foldings[id] else { return 1 }
    var count = 1
    while count < folding.limit, first + count < lines.count {
      let dress = dresses[first + count]
      guard dress.writer == dresses[first].writer else { break }
      let message = UnsafeRawBufferPointer(rebasing: lines[first + count][dress.message])
      if let end = folding.end, try matcher.matches(end, in: message) { return count + 1 }
      guard try matcher.matches(folding.continuation, in: message) else { break }
      count += 1
    }
    return count
  }
}
