public import Ingest
public import LogModel
internal import PatternCatalog

extension Recognizer {
  /// The events of one input, in the order of its lines.
  ///
  /// - Parameter number: the input's index in the caller's list, kept in each event.
  /// - Complexity: one pass over the bytes for the literals, then work only for lines that have one; no allocation for a
  ///   line that no pattern matches.
  public func events(in input: PreparedInput, number: Int) -> [Event] {
    var events: [Event] = []
    forEachBatch(of: input, number: number, as: { $0 }) { events += $0 }
    return events
  }

  /// Calls `body` with the events of one input, in the order of its lines and a few at a time, each as `transform` makes it.
  ///
  /// So an input of any size can be reported without holding all its events. `transform` is called by the workers, `body`
  /// by the caller's thread.
  public func forEachBatch<Output>(
    of input: PreparedInput, number: Int, as transform: @Sendable (Event) -> Output,
    _ body: ([Output]) -> Void
  ) {
    scan(
      input, mode: .events,
      { transform(self.event($0, in: input, buffer: $1, line: $2, number: number)) }, body)
  }

  /// How many events of each pattern one input has, sorted by the patterns' ids; patterns without any are left out.
  ///
  /// - Complexity: as ``events(in:number:)``, but no event and no text is made.
  public func counts(in input: PreparedInput) -> [(pattern: String, count: Int)] {
    var counts = [Int](repeating: 0, count: plan.catalog.patterns.count)
    scan(input, mode: .counts, { found, _, _ in found.pattern }) { batch in
      for pattern in batch { counts[pattern] += 1 }
    }
    return counts.enumerated().filter { $0.element > 0 }
      .map { (plan.catalog.patterns[$0.offset].id, $0.element) }
  }

  /// What is wanted of a scan.
  enum Mode {
    /// Matches with their groups and line numbers.
    case events
    /// Only which pattern matched.
    case counts
  }

  /// How many pieces each worker has at hand before the results are delivered: enough to share the work out evenly.
  private static let piecesAWorker = 16

  /// Calls `body` with what `make` makes of each match, in order and in batches.
  func scan<Output>(
    _ input: PreparedInput, mode: Mode,
    _ make: (MatchedLine, UnsafeRawBufferPointer, _ line: Int) -> Output,
    _ body: ([Output]) -> Void
  ) {
    input.bytes.withBytes { buffer in
      let scanners = scanners(forBytes: buffer.count)
      guard !scanners.isEmpty else { return }
      var pieces = LinePieces(buffer, size: pieceBytes)
      var state = (line: 1, block: OpenBlock?.none)
      while true {
        var wave: [Range<Int>] = []
        while wave.count < scanners.count * Self.piecesAWorker, let piece = pieces.next() {
          wave.append(piece)
        }
        if wave.isEmpty { return }
        scan(wave, of: buffer, role: input.profile.role, mode, scanners, &state, make, body)
      }
    }
  }

  /// The matches of one piece, and the block that is open behind it.
  private struct PieceResult<Output> {
    var outputs: [Output] = []
    var opened: OpenBlock?
  }

  private func scan<Output>(
    _ wave: [Range<Int>], of buffer: UnsafeRawBufferPointer, role: StreamRole, _ mode: Mode,
    _ scanners: [LineScanner], _ state: inout (line: Int, block: OpenBlock?),
    _ make: (MatchedLine, UnsafeRawBufferPointer, _ line: Int) -> Output,
    _ body: ([Output]) -> Void
  ) {
    let lines =
      mode == .events ? firstLines(of: wave, in: buffer, workers: scanners.count, &state.line) : []
    func result(_ piece: Int, _ worker: Int, after block: OpenBlock?) -> PieceResult<Output> {
      var result = PieceResult<Output>()
      var numbers = (offset: wave[piece].lowerBound, line: mode == .events ? lines[piece] : 0)
      result.opened = scanners[worker].scan(
        wave[piece], of: buffer, role: role, after: block, withGroups: mode == .events
      ) { found in
        if mode == .events, found.range.lowerBound > numbers.offset {
          numbers.line += LineBounds.count(in: numbers.offset..<found.range.lowerBound, of: buffer)
          numbers.offset = found.range.lowerBound
        }
        result.outputs.append(make(found, buffer, numbers.line))
      }
      return result
    }
    var results = [PieceResult<Output>](repeating: PieceResult(), count: wave.count)
    results.withUnsafeMutableBufferPointer { results in
      Workers.perform(jobs: wave.count, workers: scanners.count) { piece, worker in
        results[piece] = result(piece, worker, after: nil)
      }
    }
    for piece in wave.indices {
      // A block that reaches into a piece may replace matches in it: that piece once more, knowing of the block.
      if let block = state.block, block.end > wave[piece].lowerBound {
        results[piece] = result(piece, 0, after: block)
      }
      state.block = results[piece].opened ?? state.block
      if !results[piece].outputs.isEmpty { body(results[piece].outputs) }
    }
  }

  /// The number of the first line of each piece.
  private func firstLines(
    of wave: [Range<Int>], in buffer: UnsafeRawBufferPointer, workers: Int, _ line: inout Int
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: wave.count)
    counts.withUnsafeMutableBufferPointer { counts in
      Workers.perform(jobs: wave.count, workers: workers) { piece, _ in
        counts[piece] = LineBounds.count(in: wave[piece], of: buffer)
      }
    }
    return counts.map { count in
      defer { line += count }
      return line
    }
  }
}
