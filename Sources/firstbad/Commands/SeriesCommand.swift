internal import ArgumentParser
internal import KernelSeries

/// `firstbad series`: series of builds, built in or imported.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "List, show and import series of builds.",
    subcommands: [SeriesListCommand.self, SeriesShowCommand.self, SeriesImportCommand.self])
}

/// `firstbad series list`.
struct SeriesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the built-in series.")

  mutating func run() throws {
    for series in KernelSeries.builtIn {
      let days = [series.builds.first?.date, series.builds.last?.date].compactMap { $0 }
      Console.write(
        "\(series.name)\t\(series.builds.count) builds\t\(series.changeCount) changes\t"
          + "\(days.joined(separator: "..."))\t\(series.title)\n")
    }
  }
}
