/// The search for the smallest set of changes inside the first bad build that fails together.
///
/// Prefixes of the changelog are added to the last good build. The shortest one that fails ends in
/// a needed change; that one is then kept in every set, and the search goes on below it until the
/// kept changes fail alone (the scheme of QuickXplain, Junker 2004): about log2 k runs for one
/// cause and d (log2 k + 1) for d causes that act together. A set that does not build is a third
/// answer. Written as if every answer were there: the first one missing is the next run.
struct ChangeSearch {
  let changeNames: [String]
  /// How much each change is suspected; empty: all alike.
  let weights: [Double]
  /// The first bad build.
  let build: Int
  let options: Options
  let verdicts: SetVerdicts

  /// Missing answers, asked for by throwing.
  struct Need: Error {
    /// Sets to run, the most telling first; empty when all of them are running.
    var sets: [[Int]]
    var purpose: Purpose
    var explanation: String
  }

  /// What was found.
  struct Result {
    /// The smallest set that fails.
    var changes: [Int]
    /// Those of it without which the rest does not build, so that nobody knows whether they matter.
    var inseparable: [Int]
    /// True where all changes together do not fail, though the build does: then nothing is known of any.
    var isUnapplied = false
  }

  /// The smallest failing set.
  ///
  /// - Throws: the runs that are missing.
  func search() throws(Need) -> Result {
    var kept: [Int] = []
    var keptThoughUntestable: Set<Int> = []
    var top = changeNames.count
    while kept.isEmpty || top > 0 {
      if !kept.isEmpty {
        let alone = try answer(
          kept, purpose: .proof,
          "the last \(options.terms.old) build with only \(names(kept)) shows whether that is enough"
        )
        if alone == .fails { break }
      }
      let (low, high) = try shortestPrefix(below: top, with: kept)
      if kept.isEmpty, high == changeNames.count, options.control, try !control() {
        return Result(changes: [], inseparable: [], isUnapplied: true)
      }
      if high - low > 1 || verdicts[set(low, kept)] == .untestable {
        keptThoughUntestable.insert(high - 1)
      }
      kept = ([high - 1] + kept).sorted()
      top = high - 1
    }
    return try ascertained(try shrink(kept, suspects: keptThoughUntestable))
  }

  /// Makes sure that each of several changes is needed, where a test may turn out to err: one pass that is no pass puts
  /// an innocent change into the set.
  private func ascertained(_ result: Result) throws(Need) -> Result {
    var result = result
    guard options.noise == .auto else { return result }
    for change in result.changes where !result.inseparable.contains(change) {
      let rest = result.changes.filter { $0 != change }
      guard !rest.isEmpty else { break }
      let purpose = rest.count == 1 ? Purpose.proof : .changes
      let verdict = try answer(
        rest, purpose: purpose, passing: options.repetitions,
        "without \(changeNames[change]) it shows whether that change is needed")
      if verdict == .fails { result.changes = rest }
    }
    return result
  }

  /// Whether all changes together fail on the build before, where no set has failed yet.
  private func control() throws(Need) -> Bool {
    let all = Array(changeNames.indices)
    if let verdict = verdicts.tested(all) { return verdict != .passes }
    throw Need(
      sets: verdicts.isRunning(all) ? [] : [all], purpose: .changes,
      explanation:
        "no set of changes has failed: with all of them the last \(options.terms.old) build "
        + "shows whether they are applied")
  }

  /// Takes out again what was kept only because something could not be built.
  private func shrink(_ kept: [Int], suspects: Set<Int>) throws(Need) -> Result {
    var result = Result(changes: kept, inseparable: [])
    if !suspects.isEmpty && kept.count > 1 {
      for change in kept {
        let alone = try answer(
          [change], purpose: .changes,
          "not every set could be built, so it is tried alone")
        if alone == .fails { return Result(changes: [change], inseparable: []) }
      }
    }
    for change in kept where suspects.contains(change) {
      let rest = result.changes.filter { $0 != change }
      guard !rest.isEmpty else { continue }
      let verdict = try answer(
        rest, purpose: .changes,
        "without \(changeNames[change]) it shows whether that change is needed")
      switch verdict {
      case .fails: result.changes = rest
      case .untestable: result.inseparable.append(change)
      case .passes: break
      }
    }
    return result
  }

  /// The prefix lengths `low < high` such that the shorter one with `kept` does not fail, the
  /// longer one does, and whatever lies between cannot be tested.
  private func shortestPrefix(
    below top: Int, with kept: [Int]
  ) throws(Need) -> (low: Int, high: Int) {
    var low = 0
    var high = top
    var untestable: [Int] = []
    var running: [Int] = []
    for length in 1..<max(1, top) {
      switch verdicts[set(length, kept)] {
      case .fails: high = min(high, length)
      case .passes: low = max(low, length)
      case .untestable: untestable.append(length)
      case nil: if verdicts.isRunning(set(length, kept)) { running.append(length) }
      }
    }
    // An answer that does not fit the others (a longer prefix passes again) is left out: the
    // lowest failing prefix counts, and what passes above it is another story.
    if low > high { low = (0..<high).last { verdicts[set($0, kept)] == .passes } ?? 0 }
    let inside = (low + 1)..<max(low + 1, high)
    let gap = Gap(
      low: low, high: high, untestable: untestable.filter(inside.contains),
      running: running.filter(inside.contains))
    for length in inside where verdicts.isBegun(set(length, kept)) {
      _ = try answer(
        set(length, kept), purpose: .changes,
        "the first \(length) changes have not yet been run often enough to be sure")
    }
    let picks = picks(in: gap, count: max(1, options.workers - verdicts.runningCount))
    if !picks.isEmpty {
      throw Need(
        sets: picks.map { set($0, kept) }, purpose: .changes,
        explanation: "it splits the \(gap.suspects) suspected changes into "
          + "\(picks[0] - low) and \(high - picks[0])"
          + (kept.isEmpty ? "" : ", with \(names(kept)) kept in"))
    }
    if !gap.running.isEmpty {
      throw Need(sets: [], purpose: .changes, explanation: "")
    }
    return (low, high)
  }

  /// Prefixes that cut what is suspected into equal parts.
  ///
  /// The floor under every weight is that of the builds: a fifth is spread evenly.
  private func picks(in gap: Gap, count: Int) -> [Int] {
    guard weights.count == changeNames.count, Set(weights).count > 1, gap.suspects > 1,
      gap.untestable.isEmpty, gap.running.isEmpty
    else { return gap.picks(count: count) }
    let sound = weights.map { $0.isFinite ? max(0, $0) : 0 }
    let total = sound.reduce(0, +)
    guard total > 0, total.isFinite else { return gap.picks(count: count) }
    let even = Prior.uniformShare / Double(sound.count)
    let split = WeightedSplit(low: gap.low, high: gap.high) {
      (1 - Prior.uniformShare) * sound[$0 - 1] / total + even
    }
    return split.picks(count: min(count, gap.suspects - 1)) { _ in 1 }
  }

  /// What a set comes to.
  ///
  /// - Parameter passes: how often it must have passed to count as passing.
  private func answer(
    _ set: [Int], purpose: Purpose, passing passes: Int = 1, _ explanation: String
  ) throws(Need) -> SetVerdicts.Answer {
    if let verdict = verdicts[set],
      verdict != .passes || verdicts.passes(set) >= passes || verdicts.isExhausted(set)
    {
      return verdict
    }
    throw Need(
      sets: verdicts.isRunning(set) ? [] : [set], purpose: purpose, explanation: explanation)
  }

  private func set(_ length: Int, _ kept: [Int]) -> [Int] {
    Array(0..<length) + kept
  }

  private func names(_ set: [Int]) -> String {
    set.map { changeNames[$0] }.joined(separator: " and ")
  }
}
