internal import ArgumentParser
internal import Foundation

/// Runs a command line and ends the process with the documented status.
enum ProgramRunner {
  static func run(_ arguments: [String]) async -> Never {
    // `verdict` is read by git, to which 1 to 127 mean a bad commit: its usage errors must not be among them.
    let usageStatus: Int32 =
      arguments.first == "verdict" ? 129 : arguments.first == "bisect" ? 1 : 2
    do {
      var command = try FirstbadCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(0)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch let failure as CommandFailure {
      Console.error("firstbad: \(failure.message)")
      exit(failure.status ?? usageStatus)
    } catch {
      let code = FirstbadCommand.exitCode(for: error)
      let message = FirstbadCommand.fullMessage(for: error)
      if code == .success {
        Console.write(message.isEmpty ? "" : message + "\n")
        exit(0)
      }
      Console.error(message)
      exit(usageStatus)
    }
  }
}

/// A command that can't do what it was asked to.
struct CommandFailure: Error {
  /// What is wrong and what to do.
  let message: String
  /// The exit status; nil for that of a usage error.
  var status: Int32?
}
