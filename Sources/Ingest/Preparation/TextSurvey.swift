import Glibc
import LogModel

/// One look over all bytes for what the repairs undo, so that a clean log is passed once and by all cores.
///
/// It only says whether a repair has something to do, and finds the same as that repair would.
struct TextSurvey: Sendable {
  /// Control characters but tab, line feed and carriage return.
  private(set) var hasControls = false
  /// Lines that end with a carriage return as an editor or rsyslog shows it: `^M`, `#015`.
  private(set) var hasVisibleReturns = false
  /// A kernel's line with Xen's text inside it.
  private(set) var hasSplitLines = false
  /// Where a kernel's banner stands, growing.
  private(set) var banners: [Int] = []

  /// Pieces of this size stay in a core's own cache while they are looked over several times.
  private static let pieceSize = 256 << 10

  /// Looks over some bytes.
  ///
  /// - Complexity: a pass at about the speed of the memory; nothing is allocated where nothing is found.
  init(_ bytes: LogBytes, workers: Int) {
    let parts = bytes.withBytes { buffer in
      let pieces = Array(LinePieces(buffer, size: Self.pieceSize))
      var parts = [TextSurvey](repeating: TextSurvey(), count: pieces.count)
      parts.withUnsafeMutableBufferPointer { parts in
        // Each job writes its own element only.
        nonisolated(unsafe) let results = parts
        Workers.perform(jobs: pieces.count, workers: workers) { job, _ in
          results[job] = TextSurvey(piece: pieces[job], of: buffer)
        }
      }
      return parts
    }
    for part in parts {
      hasControls = hasControls || part.hasControls
      hasVisibleReturns = hasVisibleReturns || part.hasVisibleReturns
      hasSplitLines = hasSplitLines || part.hasSplitLines
      banners += part.banners
    }
  }

  private init() {}

  private init(piece: Range<Int>, of bytes: UnsafeRawBufferPointer) {
    let end = piece.upperBound
    hasControls = Self.hasControls(UnsafeRawBufferPointer(rebasing: bytes[piece]))
    hasVisibleReturns =
      ByteSearch.first("^M\n", in: bytes, from: piece.lowerBound, to: end) != nil
      || ByteSearch.first("#015\n", in: bytes, from: piece.lowerBound, to: end) != nil
    var from = piece.lowerBound
    // The X of "(XEN) " is rarer than its parenthesis.
    while !hasSplitLines, let hit = ByteSearch.first("XEN) ", in: bytes, from: from, to: end) {
      from = hit + 5
      guard hit > piece.lowerBound, bytes[hit - 1] == ASCII.openParenthesis else { continue }
      if hit - 1 == piece.lowerBound || bytes[hit - 2] == 0x0A { continue }
      hasSplitLines = InterleavingRepair.isSplit(at: hit - 1, bytes)
      // The first one inside a line decides.
      from = LineSplitter.lineEnd(at: hit, in: bytes)
    }
    from = piece.lowerBound
    while let hit = ByteSearch.first("Linux version ", in: bytes, from: from, to: end) {
      banners.append(hit)
      from = hit + 1
    }
  }

  /// Whether there is a control character but tab, line feed and carriage return; written so that it becomes vector code.
  static func hasControls(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
    var start = 0
    while start < bytes.count {
      let end = min(start + 4096, bytes.count)
      var found: UInt8 = 0
      for index in start..<end {
        let byte = base[index]
        let low: UInt8 = byte < 0x20 ? 1 : 0
        let allowed: UInt8 =
          (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0) | (byte == 0x09 ? 1 : 0)
        found |= (low & ~allowed) | (byte == 0x7F ? 1 : 0)
      }
      if found != 0 { return true }
      start = end
    }
    return false
  }
}
