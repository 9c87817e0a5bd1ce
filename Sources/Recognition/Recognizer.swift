public import PatternCatalog

/// Finds the events of prepared inputs: required literals first, then PCRE2 on the lines that have them.
///
/// Works with several threads of its own where it is told so, but is itself for one caller at a time. An expression is
/// compiled when its literal is first seen, so a small log costs only what occurs in it.
public final class Recognizer {
  let plan: ScanPlan
  let store: ExpressionStore
  /// How many threads work on a large input.
  let workers: Int
  /// About how many bytes a worker takes at a time.
  let pieceBytes: Int
  private var plain: LineScanner?
  private var fast: [LineScanner] = []
  private var database: HyperscanDatabase?
  private var hasTriedHyperscan = false

  /// A recogniser of a catalogue's patterns.
  ///
  /// - Parameters:
  ///   - selection: whose events are wanted; the others cost little or nothing.
  ///   - workers: how many threads work on a large input.
  ///   - pieceBytes: about how many bytes a worker takes at a time; results don't depend on it.
  public init(
    catalog: Catalog, selection: PatternSelection = .all, workers: Int = 1,
    pieceBytes: Int = 512 << 10
  ) {
    plan = ScanPlan(catalog: catalog, selection: selection)
    store = ExpressionStore(plan)
    self.workers = max(workers, 1)
    self.pieceBytes = max(pieceBytes, 1)
  }

  /// What was found wrong with patterns while matching, one entry a pattern.
  public var defects: [String: String] { store.defects }

  /// The workers for a buffer: one that needs no set-up for a small one of less than two pieces.
  func scanners(forBytes count: Int) -> [LineScanner] {
    if count / 2 >= pieceBytes {
      let scanners = fastScanners()
      if !scanners.isEmpty { return scanners }
    }
    if plain == nil {
      plain = LineScanner(
        plan: plan, store: store, search: PlainSearch(literals: plan.index.literals))
    }
    return plain.map { [$0] } ?? []
  }

  private func fastScanners() -> [LineScanner] {
    if !hasTriedHyperscan {
      hasTriedHyperscan = true
      database = HyperscanDatabase(literals: plan.index.literals)
    }
    guard let database else { return [] }
    while fast.count < workers, let search = HyperscanSearch(database),
      let scanner = LineScanner(plan: plan, store: store, search: search)
    {
      fast.append(scanner)
    }
    return fast
  }
}
