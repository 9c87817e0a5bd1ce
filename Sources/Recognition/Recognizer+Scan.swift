public import Ingest
public import LogModel
internal import PCRE
internal import PatternCatalog

extension Recognizer {
  /// The events of one input, in the order of its lines.
  ///
  /// - Parameter number: the input's index in the caller's list, kept in each event.
  /// - Complexity: one pass over the bytes for the literals, then work only for lines that have one; no allocation for a
  ///   line that no pattern matches.
  public func events(in input: PreparedInput, number: Int) -> [Event] {
    var events: [Event] = []
    scan(input) { found in events.append(event(found, in: input, number: number)) }
    return events
  }

  /// Calls `body` for each recognised line; what it is given must not leave the call.
  func scan(_ input: PreparedInput, _ body: (RecognizedLine) -> Void) {
    guard var matcher = Matcher() else { return }
    input.bytes.withBytes { buffer in
      let hits = search(forBytes: buffer.count).occurrences(in: buffer)
      var lines = LineCounter(buffer)
      // Lines of a block that was folded, and the patterns its pattern replaces there.
      var folded: (end: Int, suppressed: [String]) = (0, [])
      var position = 0
      while position < hits.count {
        let (start, end) = LineCounter.bounds(of: hits[position].offset, in: buffer)
        var candidates: [LiteralIndex.Candidate] = []
        while position < hits.count, hits[position].offset < max(end, start + 1) {
          for candidate in index.candidates[hits[position].literal]
          where !candidates.contains(candidate) {
            candidates.append(candidate)
          }
          position += 1
        }
        let line = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        let dress = input.undress(line)
        let role = role(of: dress, in: input)
        var matches = self.matches(
          candidates, line: line, dress: dress, role: role, matcher: &matcher)
        if start < folded.end {
          matches.removeAll { folded.suppressed.contains(catalog.patterns[$0.pattern].id) }
        }
        for match in matches {
          let lineCount = fold(match, from: end, in: buffer, dress: dress, matcher: &matcher)
          if lineCount.lines > 1 {
            folded = (lineCount.end, catalog.patterns[match.pattern].suppresses)
          }
          body(
            RecognizedLine(
              match: match, line: line, number: lines.number(at: start), dress: dress, role: role,
              lineCount: lineCount.lines))
        }
      }
    }
  }

  private func role(of dress: Dress, in input: PreparedInput) -> StreamRole {
    switch dress.writer {
    case .hypervisor: .hypervisor
    case .console: .guest
    case .kernel: input.profile.role
    case .toolstack: .toolstack
    }
  }

  /// The patterns that match a line, those left out that another one suppresses.
  private func matches(
    _ candidates: [LiteralIndex.Candidate], line: UnsafeRawBufferPointer, dress: Dress,
    role: StreamRole, matcher: inout Matcher
  ) -> [PatternMatch] {
    let message = UnsafeRawBufferPointer(rebasing: line[dress.message])
    var matches: [PatternMatch] = []
    for candidate in candidates.sorted(by: { ($0.pattern, $0.variant) < ($1.pattern, $1.variant) })
    {
      let pattern = catalog.patterns[candidate.pattern]
      // Of a pattern's variants the first that matches counts.
      if matches.last?.pattern == candidate.pattern { continue }
      guard pattern.stream.admits(role) else { continue }
      if let file = pattern.originFile, !names(dress.origin, file: file, in: line) { continue }
      guard let expression = expression(of: candidate) else { continue }
      do {
        guard try matcher.matches(expression, in: message) else { continue }
      } catch {
        report(error, in: candidate.pattern)
        continue
      }
      var groups: [(String, Range<Int>)] = []
      for group in expression.groups {
        if let range = matcher.range(of: group.number) {
          groups.append(
            (
              group.name,
              range.lowerBound + dress.message.lowerBound..<range.upperBound
                + dress.message.lowerBound
            ))
        }
      }
      matches.append(
        PatternMatch(pattern: candidate.pattern, variant: candidate.variant, groups: groups))
    }
    guard matches.count > 1 else { return matches }
    let suppressed = Set(matches.flatMap { catalog.patterns[$0.pattern].suppresses })
    return matches.filter { !suppressed.contains(catalog.patterns[$0.pattern].id) }
  }

  /// Whether an origin names a file, whatever folders are printed in front of it.
  private func names(
    _ origin: DressOrigin?, file: String, in line: UnsafeRawBufferPointer
  ) -> Bool {
    guard let range = origin?.fileRange else { return false }
    var file = file
    return file.withUTF8 { name in
      guard range.count >= name.count else { return false }
      let tail = range.upperBound - name.count
      guard line[tail..<range.upperBound].elementsEqual(name) else { return false }
      return tail == range.lowerBound || line[tail - 1] == UInt8(ascii: "/")
    }
  }

  /// How many lines a match covers, and the offset behind them.
  private func fold(
    _ match: PatternMatch, from lineEnd: Int, in buffer: UnsafeRawBufferPointer, dress: Dress,
    matcher: inout Matcher
  ) -> (lines: Int, end: Int) {
    guard let folding = folding(of: match.pattern) else { return (1, lineEnd) }
    var lines = 1
    var end = lineEnd
    while lines < folding.limit, end + 1 < buffer.count {
      let (start, next) = LineCounter.bounds(of: end + 1, in: buffer)
      let line = UnsafeRawBufferPointer(rebasing: buffer[start..<next])
      let following = Undresser.undress(line)
      guard following.writer == dress.writer else { break }
      let message = UnsafeRawBufferPointer(rebasing: line[following.message])
      do {
        if let last = folding.end, try matcher.matches(last, in: message) {
          return (lines + 1, next)
        }
        guard try matcher.matches(folding.continuation, in: message) else { break }
      } catch {
        report(error, in: match.pattern)
        break
      }
      lines += 1
      end = next
    }
    return (lines, end)
  }
}

/// A pattern that matched a line, with its groups as offsets into the line.
struct PatternMatch {
  let pattern: Int
  let variant: Int
  let groups: [(name: String, range: Range<Int>)]
}

/// A recognised line, valid while its buffer is.
struct RecognizedLine {
  let match: PatternMatch
  let line: UnsafeRawBufferPointer
  /// Its number in the clean bytes, from 1.
  let number: Int
  let dress: Dress
  let role: StreamRole
  let lineCount: Int
}
