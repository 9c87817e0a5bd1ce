internal import Chance
internal import LogModel
internal import XenLab

/// Makes cases: runs of the lab, and real runs with things done to them, now and then logs of two runs as if they were one.
///
/// One pair in twelve is of two machines. Nobody knows how often people give logs that don't belong together; that is the
/// share for which the confidence of a pairing is right.
public struct CaseMaker: Sendable {
  private let texts: [String: [String: String]]
  private static let strangePairs = 1.0 / 12

  /// A maker over real runs.
  ///
  /// - Parameter texts: the text of each file of ``RealRun/failing`` and ``RealRun/others``, by run and file.
  public init(texts: [String: [String: String]]) { self.texts = texts }

  /// The case of a number: the same number, the same case.
  public func make(_ number: Int) -> KnownCase {
    var generator = SplitMix64(seed: 0x5EED_0000 &+ UInt64(number) &* 7919)
    let kind = Double.random(in: 0..<1, using: &generator)
    if kind < 0.3, let run = LabCases.run(&generator) {
      return changed(chosen(run, &generator), zero: nil, &generator)
    }
    if kind < 0.45 {
      let runs = RealRun.others
      let run = runs[Int.random(in: runs.indices, using: &generator)]
      return other(run, &generator)
    }
    let runs = RealRun.failing
    return failing(runs[Int.random(in: runs.indices, using: &generator)], &generator)
  }

  private func logs(_ run: RealRun) -> RunLogs { RunLogs(run: run, texts: texts[run.name] ?? [:]) }

  /// Of a simulated run the guest's log, with or without those beside it.
  private func chosen(_ known: KnownCase, _ generator: inout SplitMix64) -> KnownCase {
    var known = known
    if generator.chance(0.2) { known.logs.removeAll { $0.role == .hypervisor } }
    if generator.chance(0.5) { known.logs.removeAll { $0.role == .dom0 } }
    if generator.chance(0.5) { known.logs.removeAll { $0.role == nil } }
    if generator.chance(Self.strangePairs) { exchangeHypervisor(&known, &generator) }
    return known
  }

  private func other(_ run: RealRun, _ generator: inout SplitMix64) -> KnownCase {
    let logs = logs(run)
    let guests = run.guests.indices.compactMap(logs.guest)
    let known = KnownCase(
      name: run.name, logs: guests + [logs.hypervisor()].compactMap { $0 } + logs.others(),
      truths: run.truths)
    return changed(known, zero: nil, &generator)
  }

  private func failing(_ run: RealRun, _ generator: inout SplitMix64) -> KnownCase {
    let logs = logs(run)
    var guests = run.guests.indices.compactMap(logs.guest)
    if guests.count > 1, generator.chance(0.5) {
      guests = [guests[Int.random(in: guests.indices, using: &generator)]]
    }
    var known = KnownCase(name: run.name, logs: guests, truths: run.truths)
    let which = Double.random(in: 0..<1, using: &generator)
    let hypervisor = logs.hypervisor()
    if which < 0.07 {
      known.logs = [hypervisor].compactMap { $0 }
    } else if which < 0.82 {
      known.logs += [hypervisor].compactMap { $0 }
      if generator.chance(Self.strangePairs) { exchangeHypervisor(&known, &generator) }
    }
    return changed(known, zero: run.guestZero, &generator)
  }

  /// Puts another run's hypervisor log in the place of the case's own.
  private func exchangeHypervisor(_ known: inout KnownCase, _ generator: inout SplitMix64) {
    let strangers = RealRun.failing.filter { $0.name != known.name }
    let stranger = strangers[Int.random(in: strangers.indices, using: &generator)]
    guard let index = known.logs.firstIndex(where: { $0.role != .guest }),
      let log = logs(stranger).hypervisor()
    else { return }
    known.logs[index] = log
    known.truths += stranger.truths
    known.changes.append("strange-hypervisor")
  }

  private func changed(
    _ known: KnownCase, zero: Double?, _ generator: inout SplitMix64
  ) -> KnownCase {
    var known = known
    var changer = Changer(generator: generator, guestZero: zero)
    for change in Change.allCases where changer.generator.chance(change.probability) {
      if changer.apply(change, to: &known) { known.changes.append(change.rawValue) }
    }
    return known
  }
}
