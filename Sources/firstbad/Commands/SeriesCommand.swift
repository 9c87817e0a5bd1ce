internal import ArgumentParser
internal import KernelSeries

/// `firstbad series`: the kernel series that are built in.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "List and show series of builds.",
    subcommands: [List.self, Show.self])

  /// `series list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the built-in series.")

    mutating func run() throws {
      for series in KernelSeries.builtIn {
        Console.write(
          "\(series.name)\t\(series.builds.count) builds\t\(series.changeCount) changes\t\(series.title)\n"
        )
      }
    }
  }

  /// `series show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the builds of a series, or the changes of one build.")
    @Argument(help: "The series.") var name: String
    @Argument(help: "A build, to list its changes.") var build: String?

    mutating func run() throws {
      do {
        let series = try KernelSeries.named(name)
        if let build {
          for change in try series.build(build).changes {
            let bugs = change.bugs.map(String.init).joined(separator: " ")
            Console.write("\(change.id)\t\(bugs)\t\(change.title)\n")
          }
        } else {
          for build in series.builds {
            Console.write("\(build.version)\t\(build.date)\t\(build.changes.count) changes\n")
          }
        }
      } catch {
        throw CommandFailure(message: error.description, status: nil)
      }
    }
  }
}
