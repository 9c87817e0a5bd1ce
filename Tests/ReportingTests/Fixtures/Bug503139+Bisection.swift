import Bisection
import CaseFile

extension Bug503139 {
  static let observations: [BisectionReport.Observation] = [
    run("2.6.18-128.el5", 0, "good", "20 packets received"),
    run("2.6.18-164.el5", 0, "bad", "no packet received", failing),
    run("2.6.18-146.el5", 0, "infra", "the save host did not answer"),
    run("2.6.18-146.el5", 1, "bad", "no packet received", failing),
    run("2.6.18-144.el5", 0, "good", "20 packets received"),
    run("2.6.18-145.el5", 0, "bad", "no packet received", failing),
    run("2.6.18-145.el5", 1, "bad", "no packet received", failing),
    run("2.6.18-144.el5", 1, "good", "20 packets received"),
  ]

  private static let failing = "netfront-grant-failure/flip-to-copy-at-restore"

  private static func run(
    _ build: String, _ attempt: Int, _ verdict: String, _ reason: String,
    _ signature: String? = nil
  ) -> BisectionReport.Observation {
    BisectionReport.Observation(
      build: build, attempt: attempt, verdict: verdict, reason: reason, signature: signature,
      seconds: 93.25)
  }

  static let change = BisectionReport.Change(
    component: "xen", bugs: [479754], subject: "netback: change from flipping to copying interface")

  static var found: BisectionReport {
    var by = BisectionReport.RunsBy()
    by.ends = 2
    by.search = 4
    by.confirm = 2
    return BisectionReport(
      outcome: .found, lastGood: "2.6.18-144.el5", firstBad: "2.6.18-145.el5",
      confidence: 0.9876543,
      range: BisectionReport.Range(
        lastGood: "2.6.18-144.el5", firstBad: "2.6.18-145.el5", probability: 0.9876543,
        untestable: []),
      runs: 8, runsBy: by, change: change, changes: [change],
      proof: BisectionReport.Proof(
        atFirstBad: BisectionReport.Tally(failed: 2, runs: 2),
        atLastGood: BisectionReport.Tally(failed: 0, runs: 2),
        revert: BisectionReport.Tally(failed: 0, runs: 2), transplant: nil),
      observations: observations, remarks: ["-153 was not tested: the failure may be gone there."])
  }

  static let arguments = BisectionArguments(
    series: "rhel5-kernel", good: "2.6.18-128.el5", bad: "2.6.18-164.el5", axis: "restore-host",
    saveHost: "2.6.18-128.el5", guest: "2.6.18-128.el5", signature: failing,
    command: "./boot-and-ping")

  static var contents: CaseContents {
    CaseContents(
      inputs: inputs,
      analyses: [
        StoredAnalysis(
          inputs: inputs, result: analysis,
          invocation: "firstbad analyze --guest guest.dmesg --hypervisor hypervisor.log")
      ],
      bisections: [
        StoredBisection(
          arguments: arguments,
          invocation: "firstbad bisect --good 2.6.18-128.el5 --bad 2.6.18-164.el5",
          journal: observations.map { JournalEntry(observation: $0) }, conclusion: found)
      ],
      notes: [Note(text: "Seen on two hosts.", recordedMicroseconds: nil)])
  }
}
