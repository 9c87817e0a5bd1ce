internal import ArgumentParser
internal import Foundation

/// `firstbad demo`: the whole story of Red Hat bug 503139 on the bundled logs, command by command.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Tell the whole story of Red Hat bug 503139 on the bundled logs.")

  @Option(
    help: "The folder of sample logs (default: ./SampleLogs, or beside the installed program).")
  var samples: String?

  @Option(help: "The folder to write to; made where it is missing.")
  var out: String = "firstbad-demo"

  mutating func run() async throws {
    let logs = try DemoCommand.sampleFolder(samples) + "/bz503139"
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        message: "\(out): the folder can't be made; name another with --out", status: nil)
    }
    let caseFile = "\(out)/503139.firstbad"
    // A story that was told before is told anew, not appended to.
    try? FileManager.default.removeItem(atPath: caseFile)
    let test = [
      "--save-host", "2.6.18-128.el5", "--restore-host", "2.6.18-145.el5", "--guest",
      "2.6.18-128.el5",
    ]
    try await step(
      "A customer's two logs: the guest's and the hypervisor's.",
      ["analyze", "--case", caseFile, "\(logs)/guest.dmesg", "\(logs)/hypervisor.log"])
    try await step(
      "The same failure in the laboratory: saved on RHEL 5.3, restored on a 5.4 development build.",
      ["simulate"] + test + ["--out", "\(out)/run"])
    try await step(
      "Its logs go through the same analysis.",
      ["analyze"] + ["guest.dmesg", "hypervisor.log", "dom0.dmesg"].map { "\(out)/run/\($0)" })
    try await step(
      "Which build began it, and which change in it?",
      [
        "bisect", "--case", caseFile, "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5",
        "--bad", "2.6.18-151.el5",
      ])
    let hosts = "5.3,5.4-dev,5.4"
    try await step(
      "Which moves are affected, and would a repaired guest, or that of RHEL 5.6, have been?",
      [
        "matrix", "--save-hosts", hosts, "--restore-hosts", hosts, "--guests",
        "buggy,fixed,rhel5.6", "--case", caseFile,
      ])
    // The runs at the two sides of the edge, side by side.
    for (name, host) in [("last-good", "2.6.18-144.el5"), ("first-bad", "2.6.18-145.el5")] {
      try await step(
        "The \(name.replacingOccurrences(of: "-", with: " ")) build once more, for its logs.",
        [
          "simulate", "--save-host", "2.6.18-128.el5", "--restore-host", host, "--guest",
          "2.6.18-128.el5", "--out", "\(out)/\(name)",
        ])
    }
    try await step(
      "What has the one run that the other has not?",
      ["diff", "\(out)/last-good", "\(out)/first-bad"])
    let runs = ["--good", "\(out)/last-good", "--bad", "\(out)/first-bad"]
    try await step(
      "What goes into the bug tracker.", ["report", caseFile, "--format", "markdown"] + runs)
    Console.write("\nWritten:\n")
    for (format, name) in [
      ("text", "report.txt"), ("markdown", "report.md"), ("json", "report.json"),
    ] {
      try write(caseFile, format: format, to: "\(out)/\(name)", runs: runs)
    }
    try write(caseFile, format: "html", to: "\(out)/report.html", runs: runs, plots: "\(out)/plots")
    for (path, what) in [
      ("503139.firstbad", "the case: one SQLite file"),
      ("report.html", "the report with its drawings, for a browser"),
      ("report.txt", "the report for Bugzilla"), ("report.md", "for GitLab or GitHub"),
      ("report.json", "for scripts"), ("plots", "each drawing as SVG"),
      ("run, last-good, first-bad", "the logs of the simulated runs"),
    ] {
      Console.write("  \(out)/\(path): \(what)\n")
    }
  }

  /// Writes a report to a file.
  private func write(
    _ caseFile: String, format: String, to path: String, runs: [String], plots: String? = nil
  ) throws {
    let arguments =
      ["report", caseFile, "--format", format] + runs + (plots.map { ["--plots", $0] } ?? [])
    guard var command = try FirstbadCommand.parseAsRoot(arguments) as? ReportCommand else { return }
    let text = try command.text()
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure(
        message: "\(path): it can't be written; name another folder with --out", status: nil)
    }
  }

  /// Shows a command as it would be typed and runs it; finding an incident is what it is for, not a failure.
  private func step(_ title: String, _ arguments: [String]) async throws {
    Console.write("\n=== \(title)\n$ firstbad \(arguments.joined(separator: " "))\n\n")
    do {
      try await CaseAccess.$arguments.withValue(arguments) {
        var command = try FirstbadCommand.parseAsRoot(arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      }
    } catch let status as ExitCode
      where status.rawValue == 1 && Self.findings.keys.contains(arguments.first ?? "")
    {
      let why = arguments.first.flatMap { Self.findings[$0] } ?? ""
      Console.write("(exit status 1: \(why))\n")
    }
  }

  /// What the exit status 1 of a command means.
  private static let findings = [
    "analyze": "an incident was found", "diff": "they differ", "matrix": "some moves fail",
  ]

  /// The folder that the user named, the one of the working directory, or the one of the installation.
  private static func sampleFolder(_ named: String?) throws -> String {
    let program = Bundle.main.executablePath.map { URL(fileURLWithPath: $0) }
    let installed = program?.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/firstbad/SampleLogs").path
    let candidates = named.map { [$0] } ?? ["SampleLogs", installed].compactMap { $0 }
    for folder in candidates
    where FileManager.default.fileExists(atPath: "\(folder)/bz503139/guest.dmesg") {
      return folder
    }
    throw CommandFailure(
      message: "no sample logs in \(candidates.joined(separator: " or ")); name their folder with "
        + "--samples", status: nil)
  }
}
