// The entry point: parses the command line, runs the command, and turns every way to fail into its documented status.
internal import ArgumentParser
internal import Foundation

await ProgramRunner.run(Array(CommandLine.arguments.dropFirst()))
