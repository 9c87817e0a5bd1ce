extension RealRun {
  private static func ended(_ file: String, _ domids: [Int] = [1]) -> Guest {
    Guest(file: file, domids: domids) { _ in ["ended-grant"] }
  }

  /// The runs of `SampleLogs/` that netfront failed in, with their truth from the provoked faults and their counters.
  public static let failing: [RealRun] = [
    RealRun(
      "bursts-boot",
      [Guest(file: "guest-web01.console", domids: [1]) { _ in ["reference-out-of-range"] }],
      zero: 1_795_425_360.46),
    RealRun("fault-date", [ended("guest.dmesg"), fault2], zero: 1_795_424_372.45),
    RealRun("fault-ratelimit-boot", [ended("guest-web01.console")], zero: 1_795_424_804.97),
    RealRun(
      "saverestore-datems", [ended("guest-web01.console", [1, 2, 3])]),
    RealRun(
      "two-guests-none", [ended("guest-web01.console"), ended("guest-web02.console", [2])]),
    RealRun("fault-release", [ended("guest-web01.console")], zero: 1_795_425_302.92),
    RealRun(
      "interleave-datems", [ended("guest-web01.console")], zero: 1_795_425_877.08,
      truths: [.init("kernel-stall", ["console-output"])]),
    RealRun("formats-datems", [ended("guest-web01.console", [1, 2])], zero: 1_795_426_508.0),
  ]

  /// The second guest of `fault-date`: references out of range, then read-only grants, then those to another domain beside
  /// read-only ones that come round again.
  private static let fault2 = Guest(file: "guest2.dmesg", domids: [2]) { line in
    if line.hasSuffix("size: -3") { return ["reference-out-of-range"] }
    let uptime = line.split(separator: "]").first?.split(separator: "[").last
    let seconds = uptime.flatMap { Double($0.drop { $0 == " " }) } ?? 0
    return seconds < 57.4 ? ["readonly-grant"] : ["readonly-grant", "granted-to-another-domain"]
  }

  /// The runs in which something else went wrong, or nothing did.
  public static let others: [RealRun] = [
    RealRun("clean-date", [Guest(file: "guest.dmesg", domids: [1]) { _ in [] }]),
    RealRun(
      "incidents-raw",
      others: [1, 2, 3, 4, 6, 7].flatMap { ["guest-g\($0).console", "xl-g\($0).log"] }
        + ["extra-xl-create-too-much-memory.log"], refusals: ["program-in-the-caller"],
      truths: [
        .init("guest-crash", ["deliberate-crash"], [3]),
        .init("guest-crash", ["no-root-device"], [7]),
        .init("domain-crash", ["no-usable-stack"], [1, 2]),
        .init("domain-crash", ["guest-ended-itself"], [3, 7]),
        .init("kernel-out-of-memory", ["task-too-large"], [6]),
        .init("domain-build-failure", ["host-full"], [5]),
      ]),
    RealRun(
      "grant-exhaustion-date",
      others: ["guest-web01.console", "guest-web02.console", "xl-web01.log", "xl-web02.log"],
      truths: [
        .init("guest-crash", ["kernel-defect", "grant-table-too-small"], [2]),
        .init("grant-table-exhaustion", ["limit-too-low"], [1, 2]),
        .init("domain-crash", ["guest-ended-itself"], [2]),
      ]),
    RealRun(
      "dom0-incidents-date", others: ["guest-web01.console", "xl-web01.log"],
      truths: [
        .init("dom0-crash", ["deliberate-crash", "kernel-defect"]),
        .init("kernel-stall", ["kernel-loop", "console-output", "not-scheduled"]),
        .init("hung-task", ["lock-held"]),
        .init("kernel-out-of-memory", ["task-too-large"]),
        .init("kernel-check-failed", ["kernel-defect"]),
      ]),
    RealRun(
      "netback-misc-boot",
      others: [
        "guest-web01.console", "extra-xl-create-hanging-script.log",
        "extra-xl-create-nosuch-script.log", "xl-web01.log",
      ],
      truths: [
        .init("netback-transmit-failure", ["reference-out-of-range"], [1]),
        .init("netback-rejects-guest", ["crosses-page"], [1]),
        .init("device-hotplug-failure", ["script-hangs"], [3]),
        .init("device-hotplug-failure", ["script-missing"], [2]),
        .init("guest-receive-stalled", ["guest-paused"], [1]),
      ]),
  ]
}
