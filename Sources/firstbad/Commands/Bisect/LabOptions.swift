internal import ArgumentParser
internal import TestRunner
internal import XenLab

/// The simulated test: what goes wrong in it, and where its randomness comes from.
struct LabOptions: ParsableArguments {
  @Option(
    name: .customLong("real-life"),
    help: ArgumentHelp(
      """
      Something that goes wrong in real tests, with its chance in one run (no-install and no-boot: \
      in one build), as in `firstbad simulate`: quiet-test=0.5, guest-crash=0.05, no-install=0.1, \
      lab-fault=0.02 (repeatable).
      """, valueName: "fault=chance"))
  var realLife: [String] = []

  @Option(help: "Where all randomness comes from.")
  var seed: UInt64 = 1

  /// The set-up of the laboratory, other things being as at the good end.
  func setup(_ hosts: HostOptions, good: String) throws -> LabSetup {
    var setup = LabSetup(
      axis: try hosts.namedAxis() ?? .restoreHost, saveHost: hosts.saveHost ?? good,
      restoreHost: hosts.restoreHost ?? good, guest: hosts.guest ?? good, seed: seed)
    do {
      for fault in realLife { try setup.realLife.set(fault) }
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    return setup
  }

  /// The faults as they tell one bisection from another; nil where there are none.
  var noise: String? { realLife.isEmpty ? nil : realLife.sorted().joined(separator: ",") }
}
