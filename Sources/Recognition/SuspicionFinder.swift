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

  private let search: PlainSearch

  /// A finder with the built-in words.
  public init() { search = PlainSearch(literals: SuspicionFinder.words.map { Array($0.utf8) }) }

  /// The suspicious lines of an input, the first of them in full.
  ///
  /// - Parameters:
  ///   - recognized: the input's events, in any order; their lines are known.
  ///   - limit: how many to give in full.
  /// - Complexity: one pass for each word, then work for the lines found.
  public func find(
    in input: PreparedInput, recognized: [Event], limit: Int
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
      for hit in search.occurrences(in: buffer) {
        let range = LineBounds.line(at: hit.offset, in: buffer, from: counted)
        guard range.lowerBound != last else { continue }
        last = range.lowerBound
        number += LineBounds.count(in: counted..<last, of: buffer)
        counted = last
        let original = input.lineMap.originalLine(of: number)
        guard !known.contains(original) else { continue }
        let line = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = Undresser.undress(line)
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
