internal import ArgumentParser

@main
struct FirstbadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "firstbad")
}
