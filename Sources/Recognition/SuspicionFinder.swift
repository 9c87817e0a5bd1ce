public import Ingest
public import LogModel

/// Finds lines that look like an error and that no pattern knows, so that a gap in the catalogue is seen.
public struct SuspicionFinder {
  /// What makes a line look like an error: parts of words, in the spellings that kernels and tools use.
  ///
  /// Without their first letter where that may be a capital.
  private static let words = [
    "rror", "ailed", "ailure", "BUG", "anic", "Oops", "atal ", "orrupt", "imed out", "imeout",
    "nable to", "annot ", "ould not", "can't ", "nvalid ", "nvalid.", "efused",
    "all Trace",
    "all trace",
    "ut of memory", "bort", "stuck", "tall on", "tainted:", "nexpected", "llegal",
  ]

  /// Whether a text holds one of the words.
  public static func looksLikeError(_ text: String) -> Bool { words.contains { text.contains($0) } }

  private let search = PlainSearch(literals: SuspicionFinder.words.map { Array($0.utf8) })

  /// A finder with the built-in words.
  public init() {}

  /// The suspicious lines of an input, the first of them in full.
  ///
  /// - Parameters:
  ///   - recognized: the input's events, in any order; their lines are known.
  ///   - limit: how many to give in full.
  ///   - isRepeat: whether a line was counted in another input already.
  /// - Complexity: one pass for each word, then work for the lines found.
  public func find(
    in input: PreparedInput, recognized: [Event], limit: Int,
    isRepeat: (_ line: Int) -> Bool = { _ in false }
  ) -> (count: Int, first: [UnknownLine]) {
    var known = Set<Int>()
    for event in recognized {
      known.formUnion(event.place.line..<event.place.line + max(1, event.lineCount))
    }
    var count = 0
    var first: [UnknownLine] = []
    input.bytes.withBytes { buffer in
      // The number and the begin of the last line looked at; line feeds are counted once.
      var number = 1
      var counted = 0
      var last = -1
      var hits: [LiteralHit] = []
      search.find(in: 0..<buffer.count, of: buffer, into: &hits)
      for hit in hits {
        let range = LineBounds.line(at: hit.offset, in: buffer, from: counted)
        guard range.lowerBound != last else { continue }
        last = range.lowerBound
        number += LineBounds.count(in: counted..<last, of: buffer)
        counted = last
        let original = input.lineMap.originalLine(of: number)
        guard !known.contains(original), !isRepeat(original) else { continue }
        let line = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = input.undress(line)
        // What user space says of itself is not a kernel's or hypervisor's message.
        guard !dress.isUserSpace else { continue }
        count += 1
        if first.count < limit {
          first.append(
            UnknownLine(
              place: Place(input: input.name, line: original), text: Recognizer.text(of: line)))
        }
      }
    }
    return (count, first)
  }
}
