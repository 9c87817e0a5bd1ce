internal import ArgumentParser
internal import TestRunner
internal import XenLab

/// The simulated test: what varies, what is fixed, what counts as bad.
struct LabOptions: ParsableArguments {
  @Option(help: "What the build under test is: restore-host, save-host or guest.")
  var axis: String = LabSetup.Axis.restoreHost.rawValue

  @Option(name: .customLong("save-host"), help: "The host that saves (default: the good end).")
  var saveHost: String?

  @Option(
    name: .customLong("restore-host"), help: "The host that restores (default: the good end).")
  var restoreHost: String?

  @Option(help: "The guest's kernel (default: the good end).")
  var guest: String?

  @Option(
    help: """
      What makes a run bad: correlation:ID, pattern:ID, signature:S (default: the signature of the \
      bad end's first run).
      """)
  var signature: String?

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
  func setup(good: String) throws -> LabSetup {
    guard let axis = LabSetup.Axis(rawValue: axis) else {
      let known = LabSetup.Axis.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(message: "\(axis) is no axis; give one of \(known)", status: nil)
    }
    var setup = LabSetup(
      axis: axis, saveHost: saveHost ?? good, restoreHost: restoreHost ?? good,
      guest: guest ?? good, seed: seed)
    do {
      for fault in realLife { try setup.realLife.set(fault) }
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    return setup
  }

  /// The faults as they tell one bisection from another; nil where there are none.
  var noise: String? { realLife.isEmpty ? nil : realLife.sorted().joined(separator: ",") }

  /// The failure that is looked for; nil for whatever the bad end shows first.
  func target() throws -> SignatureTarget? {
    try signature.map { text in
      guard let target = SignatureTarget(text) else {
        throw CommandFailure(
          message: "\(text) is no signature; give correlation:ID, pattern:ID or signature:S",
          status: nil)
      }
      return target
    }
  }
}
