internal import Ingest
internal import PCRE
internal import PatternCatalog

/// The lines that were folded into an event, read once more for what they say beside the first.
///
/// Only crashes are asked for it, so that it may allocate.
struct FoldedBlock {
  private let lines: [UnsafeRawBufferPointer]
  private let reachesEnd: Bool
  private let input: PreparedInput

  /// The lines behind a match's first.
  ///
  /// - Parameter buffer: valid for as long as the block is used.
  init(_ found: MatchedLine, rule: Multiline, input: PreparedInput, buffer: UnsafeRawBufferPointer)
  {
    self.input = input
    var lines: [UnsafeRawBufferPointer] = []
    var end = found.range.upperBound
    while lines.count < min(found.lineCount, rule.limit + 1) - 1, end + 1 < buffer.count {
      let next = (end + 1)..<LineSplitter.lineEnd(at: end + 1, in: buffer)
      lines.append(UnsafeRawBufferPointer(rebasing: buffer[next]))
      end = next.upperBound
    }
    self.lines = lines
    reachesEnd = end + 1 >= buffer.count
  }

  /// Whether the log ends with the block, and the line is not there that ends such a block.
  func isTruncated(folding: ExpressionStore.Folding?) -> Bool {
    guard reachesEnd, let end = folding?.end, var matcher = Matcher() else { return false }
    guard let last = lines.last else { return true }
    return (try? matcher.matches(end, in: message(of: last))) != true
  }

  /// The named groups of the first line that the rule's detail matches, as text.
  func details(of folding: ExpressionStore.Folding?) -> [(name: String, text: String)] {
    guard let detail = folding?.detail, var matcher = Matcher() else { return [] }
    for line in lines {
      let message = message(of: line)
      guard (try? matcher.matches(detail, in: message)) == true else { continue }
      return detail.groups.compactMap { group in
        matcher.range(of: group.number).map {
          (group.name, String(decoding: message[$0], as: UTF8.self))
        }
      }
    }
    return []
  }

  private func message(of line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[input.undress(line).message])
  }
}
