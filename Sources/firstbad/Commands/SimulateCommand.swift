internal import ArgumentParser
internal import Foundation
internal import KernelSeries
internal import XenLab

/// `firstbad simulate`: one simulated save/restore test; writes what it leaves behind.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Run one simulated save/restore test and write its logs.",
    discussion: """
      Writes guest.dmesg, hypervisor.log, dom0.dmesg, xenstore.txt and run.json. The last is a record \
      for people and tools and is never read as evidence.
      """)

  @Option(name: .customLong("save-host"), help: "The host that saves: a build or a named profile.")
  var saveHost: String

  @Option(name: .customLong("restore-host"), help: "The host that restores.")
  var restoreHost: String

  @Option(help: "The guest's kernel: a build or a named profile.")
  var guest: String

  @Option(help: "The folder to write to; made where it is missing.")
  var out: String

  @Option(help: "Where all randomness comes from.")
  var seed: UInt64 = 1

  mutating func run() throws {
    let run: TestRun
    do {
      var scenario = Scenario(
        saveHost: try HostProfile.named(saveHost),
        restoreHost: try HostProfile.named(restoreHost), guest: try GuestProfile.named(guest))
      scenario.seed = seed
      run = try Laboratory.run(scenario)
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    let folder = URL(fileURLWithPath: out, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in try SimulateCommand.files(of: run) {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        Console.write("\(out.hasSuffix("/") ? out : out + "/")\(name)\n")
      }
    } catch let error as CocoaError {
      throw CommandFailure(
        message: "\(out): \(error.localizedDescription); name a folder that can be written",
        status: nil)
    }
  }

  private static func files(of run: TestRun) throws -> [(String, String)] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let record = String(decoding: try encoder.encode(run.record), as: UTF8.self) + "\n"
    return run.files.map { ($0.name, $0.text) } + [("run.json", record)]
  }
}
