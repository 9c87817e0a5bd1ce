internal import ArgumentParser
internal import Foundation
internal import Wording

/// Runs a command line and ends the process with the documented status.
enum ProgramRunner {
  static func run(_ arguments: [String]) async -> Never {
    let usageStatus: Int32 =
      isVerdict(arguments) ? VerdictCommand.failureStatus : arguments.first == "bisect" ? 1 : 2
    Console.prepare(failureStatus: usageStatus)
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

extension ProgramRunner {
  /// Whether the command line is meant for `git bisect run`, to which 1 to 127 mean a bad commit: usage errors of it, a
  /// mistyped `verdict` or a flag before it included, must not be among them.
  private static func isVerdict(_ arguments: [String]) -> Bool {
    let own = arguments.prefix { $0 != "--" }
    if own.contains("verdict") { return true }
    guard let first = own.first(where: { !$0.hasPrefix("-") }) else { return false }
    let known = FirstbadCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    return !known.contains(first) && Spelling.nearest(to: first, in: known) == "verdict"
  }
}

/// A command that can't do what it was asked to.
struct CommandFailure: Error {
  /// What is wrong and what to do.
  let message: String
  /// The exit status; nil for that of a usage error.
  var status: Int32?
}
