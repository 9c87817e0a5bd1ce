public import Ingest
public import LogModel

/// Finds lines that look like an error and that no pattern knows, so that a gap in the catalogue is seen.
public struct SuspicionFinder {
  /// What makes a line look like an error: parts of words, in the spellings that kernels and tools use.
  ///
  /// Without their first letter where that may be a capital.
  private static let words = [
    "rror", "ailed", "ailure", "BUG", "anic", "Oops", "atal ", "orrupt", "imed out", "imeout",
    "nable to", "annot ", "ould not", "an't ", "nvalid ", "nvalid.", "efused",
    "all Trace",
    "all trace",
    "ut of memory", "bort", "stuck", "tall on", "tainted:", "nexpected", "llegal",
    "crash", "Crash", "CRASH",
  ]

  /// Whether a text holds one of the words.
  public static func looksLikeError(_ text: String) -> Bool {
    words.contains { text.contains($0) && isMeant($0, in: Array(text.utf8)) }
  }

  /// Whether a word that is in a line is there for itself: `BUG` is no part of `DEBUG`, `crash` none of `crashkernel=`.
  private static func isMeant(_ word: String, in line: @autoclosure () -> [UInt8]) -> Bool {
    guard ["BUG", "crash"].contains(word) else { return true }
    let line = line()
    let literal = Array(word.utf8)
    return line.indices.dropLast(literal.count - 1).contains { start in
      guard line[start...].starts(with: literal) else { return false }
      let end = start + literal.count
      if word == "BUG" { return start == 0 || !isLetter(line[start - 1]) }
      // The crash kernel and crash dumps are spoken of on every host that is set up for them.
      return end == line.count
        || !line[end...].starts(with: "kernel".utf8)
          && !line[end...].starts(with: "dump".utf8) && !line[end...].starts(with: "_kexec".utf8)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

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
        guard range.lowerBound != last,
          Self.isMeant(Self.words[hit.literal], in: Array(buffer[range]))
        else { continue }
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
