internal import Ingest
internal import LogModel
internal import PCRE
internal import PatternCatalog

/// What one worker needs to find the matches of a part of a buffer.
///
/// Not shared by threads. It keeps its memory from part to part, so that nothing is allocated for a line that no pattern
/// matches.
final class LineScanner {
  let plan: ScanPlan
  let store: ExpressionStore
  private let search: any LiteralSearch
  private var matcher: Matcher
  private var hits: [LiteralHit] = []
  /// The candidates of the line at hand, ascending.
  private var candidates: [Int] = []
  /// By candidate the offset of the last line that it was put down for, and one more.
  private var lastLine: [Int]
  /// The expressions this worker has asked for already.
  private var expressions: [Expression??]

  /// A worker; nil when memory is short.
  init?(plan: ScanPlan, store: ExpressionStore, search: any LiteralSearch) {
    guard let matcher = Matcher() else { return nil }
    self.plan = plan
    self.store = store
    self.search = search
    self.matcher = matcher
    lastLine = [Int](repeating: 0, count: plan.index.candidates.count)
    expressions = [Expression??](repeating: .none, count: plan.index.candidates.count)
  }

  /// Calls `body` for each match in a part, in the order of the lines and then of the patterns.
  ///
  /// - Parameters:
  ///   - part: whole lines.
  ///   - input: where the part is from: it says how its lines are undressed and whose kernel wrote them.
  ///   - block: the block that was open before the part.
  ///   - withGroups: whether the matches' groups are wanted.
  /// - Returns: the block that is open behind the part.
  /// - Complexity: one pass over the bytes for the literals, then work only for lines that have one.
  func scan(
    _ part: Range<Int>, of buffer: UnsafeRawBufferPointer, input: PreparedInput,
    after block: OpenBlock?,
    withGroups: Bool, _ body: (MatchedLine) -> Void
  ) -> OpenBlock? {
    search.find(in: part, of: buffer, into: &hits)
    if !plan.index.unindexed.isEmpty { hitEveryLine(of: part, in: buffer) }
    for candidate in lastLine.indices { lastLine[candidate] = 0 }
    var block = block
    var position = 0
    while position < hits.count {
      let range = LineBounds.line(at: hits[position].offset, in: buffer, from: part.lowerBound)
      takeCandidates(of: range, &position)
      let line = UnsafeRawBufferPointer(rebasing: buffer[range])
      let dress = input.undress(line)
      let writer = LineWriter(dress, in: input.profile)
      var matches = matches(line, dress: dress, writer: writer, withGroups: withGroups)
      if let block, range.lowerBound < block.end {
        matches.removeAll { plan.suppressed[block.pattern].contains($0.pattern) }
      }
      for match in matches {
        let covered = fold(
          match.pattern, from: range.upperBound, in: buffer, dress: dress, of: input)
        if covered.lines > 1 { block = OpenBlock(pattern: match.pattern, end: covered.end) }
        guard plan.isReported[match.pattern] else { continue }
        body(
          MatchedLine(
            pattern: match.pattern, variant: match.variant, range: range, dress: dress,
            role: match.role, lineCount: covered.lines, groups: match.groups))
      }
    }
    return block
  }

  /// For patterns without a literal every line is a candidate.
  private func hitEveryLine(of part: Range<Int>, in buffer: UnsafeRawBufferPointer) {
    for piece in LinePieces(
      UnsafeRawBufferPointer(rebasing: buffer[..<part.upperBound]), size: 1, from: part.lowerBound)
    {
      hits.append(LiteralHit(offset: piece.lowerBound, literal: plan.index.literals.count))
    }
    hits.sort()
  }

  /// Takes the hits of one line, each candidate once.
  private func takeCandidates(of line: Range<Int>, _ position: inout Int) {
    candidates.removeAll(keepingCapacity: true)
    let end = max(line.upperBound, line.lowerBound + 1)
    let mark = line.lowerBound + 1
    while position < hits.count, hits[position].offset < end {
      for candidate in plan.index.candidatesOfLiteral[hits[position].literal]
      where lastLine[candidate] != mark {
        lastLine[candidate] = mark
        candidates.append(candidate)
      }
      position += 1
    }
    if candidates.count > 1 { candidates.sort() }
  }

  private struct Match {
    let pattern: Int
    let variant: Int
    let role: StreamRole
    let groups: [(name: String, range: Range<Int>)]
  }

  /// The patterns that match a line, those left out that another one suppresses.
  ///
  /// Patterns of another role count only where none of the line's own does.
  private func matches(
    _ line: UnsafeRawBufferPointer, dress: Dress, writer: LineWriter, withGroups: Bool
  ) -> [Match] {
    let own = matches(line, dress: dress, withGroups: withGroups) {
      writer.isAdmitted(by: $0) ? writer.role : nil
    }
    guard own.isEmpty else { return own }
    return matches(line, dress: dress, withGroups: withGroups, as: writer.otherRole)
  }

  /// - Parameter role: the role in which a stream's patterns are tried; nil where they are not.
  private func matches(
    _ line: UnsafeRawBufferPointer, dress: Dress, withGroups: Bool,
    as role: (StreamSelector) -> StreamRole?
  ) -> [Match] {
    let message = UnsafeRawBufferPointer(rebasing: line[dress.message])
    var matches: [Match] = []
    for index in candidates {
      let candidate = plan.index.candidates[index]
      // Of a pattern's variants the first that matches counts.
      if matches.last?.pattern == candidate.pattern { continue }
      guard let role = role(plan.streams[candidate.pattern]) else { continue }
      if let file = plan.originFiles[candidate.pattern], !names(dress.origin, file: file, in: line)
      {
        continue
      }
      guard let expression = expression(of: index) else { continue }
      do {
        guard try matcher.matches(expression, in: message) else { continue }
      } catch {
        store.report(error, in: candidate.pattern)
        continue
      }
      matches.append(
        Match(
          pattern: candidate.pattern, variant: candidate.variant, role: role,
          groups: withGroups ? groups(of: expression, offset: dress.message.lowerBound) : []))
    }
    guard matches.count > 1 else { return matches }
    let found = matches.map(\.pattern)
    matches.removeAll { match in
      found.contains { plan.suppressed[$0].contains(match.pattern) }
    }
    return matches
  }

  private func expression(of candidate: Int) -> Expression? {
    if let known = expressions[candidate] { return known }
    let expression = store.expression(of: candidate)
    expressions[candidate] = .some(expression)
    return expression
  }

  private func groups(
    of expression: Expression, offset: Int
  ) -> [(name: String, range: Range<Int>)] {
    expression.groups.compactMap { group in
      matcher.range(of: group.number).map {
        (group.name, ($0.lowerBound + offset)..<($0.upperBound + offset))
      }
    }
  }

  /// Whether an origin names a file, whatever folders are printed in front of it.
  private func names(
    _ origin: DressOrigin?, file: [UInt8], in line: UnsafeRawBufferPointer
  ) -> Bool {
    guard let range = origin?.fileRange, range.count >= file.count else { return false }
    let tail = range.upperBound - file.count
    for (index, byte) in file.enumerated() where line[tail + index] != byte { return false }
    return tail == range.lowerBound || line[tail - 1] == UInt8(ascii: "/")
  }

  /// How many lines a match covers, and the offset behind them.
  private func fold(
    _ pattern: Int, from lineEnd: Int, in buffer: UnsafeRawBufferPointer, dress: Dress,
    of input: PreparedInput
  ) -> (lines: Int, end: Int) {
    guard plan.isMultiline[pattern], let folding = store.folding(of: pattern) else {
      return (1, lineEnd)
    }
    var lines = 1
    var end = lineEnd
    while lines < folding.limit, end + 1 < buffer.count {
      let next = (end + 1)..<LineSplitter.lineEnd(at: end + 1, in: buffer)
      let line = UnsafeRawBufferPointer(rebasing: buffer[next])
      let following = input.undress(line)
      guard following.writer == dress.writer else { break }
      let message = UnsafeRawBufferPointer(rebasing: line[following.message])
      do {
        if let last = folding.end, try matcher.matches(last, in: message) {
          return (lines + 1, next.upperBound)
        }
        guard try matcher.matches(folding.continuation, in: message) else { break }
      } catch {
        store.report(error, in: pattern)
        break
      }
      lines += 1
      end = next.upperBound
    }
    return (lines, end)
  }
}
