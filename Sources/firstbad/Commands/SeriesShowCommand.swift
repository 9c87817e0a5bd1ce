internal import ArgumentParser
internal import KernelSeries
internal import Wording

/// `firstbad series show`: the builds of a series, or its changes by build, component, bug or kind.
struct SeriesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the builds of a series, or the changes that fit.",
    discussion: """
      Without a filter: one build a line, with its day and the number of its changes. With --build, \
      --component, --bug or --kind: one change a line, with its build's day, kind, component, bugs and \
      subject (or what is known of it). Columns are parted by tabs.

      Exit status: 0 shown, 1 nothing fits, 2 usage error.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, list }

  @Argument(help: "The series: a built-in name or a file.")
  var name: String

  @Argument(help: "A build, as with --build.")
  var only: String?

  @Option(help: "Only changes of this build, or of these: OLDEST..NEWEST.")
  var build: String?

  @Option(help: "Only changes with this component, in any case of letters.")
  var component: String?

  @Option(help: "Only changes that name this bug.")
  var bug: Int?

  @Option(help: "Only changes of this kind: applied, revert or reapply.")
  var kind: String?

  @Option(help: "text, json (firstbad.series.v1) or list (versions and days alone).")
  var format: Format = .text

  mutating func run() throws {
    do {
      let series = try SeriesAccess.series(name)
      let hasFilter = [build ?? only, component, bug.map(String.init), kind].contains { $0 != nil }
      let shown = hasFilter ? try filtered(series) : series
      switch format {
      case .json: Console.write(SeriesDocument.text(shown))
      case .list: Console.write(SeriesFile.list(shown))
      case .text: Console.write(hasFilter ? Self.changes(shown) : Self.builds(shown))
      }
      if shown.builds.isEmpty {
        Console.error("firstbad: no change of series \(series.name) fits" + hint(series))
        throw ExitCode(1)
      }
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  private func filtered(_ series: KernelSeries) throws -> KernelSeries {
    let kind = try kind.map { try Choice.read($0, as: Change.Kind.self, option: "--kind") }
    var versions: [String]?
    if let wanted = build ?? only {
      versions = try series.versions(inRange: wanted) ?? [try series.build(wanted).version]
    }
    let byComponent = component?.lowercased()
    let builds = series.builds.filter { versions?.contains($0.version) ?? true }
      .map { build in
        Build(
          version: build.version, date: build.date,
          changes: build.changes.filter { change in
            (byComponent.map { change.component.lowercased() == $0 } ?? true)
              && (bug.map(change.bugs.contains) ?? true) && (kind.map { change.kind == $0 } ?? true)
          })
      }
      .filter { !$0.changes.isEmpty }
    return try KernelSeries(name: series.name, title: series.title, builds: builds)
  }

  private func hint(_ series: KernelSeries) -> String {
    guard let component else { return "" }
    let known = Set(series.builds.flatMap { $0.changes.map(\.component) }).sorted()
    guard !known.contains(component) else { return "" }
    return Spelling.nearest(to: component, in: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func builds(_ series: KernelSeries) -> String {
    series.builds.map { build in
      "\(build.version)\t\(build.date)\t\(build.changes.count) change"
        + (build.changes.count == 1 ? "\n" : "s\n")
    }.joined()
  }

  private static func changes(_ series: KernelSeries) -> String {
    series.builds.flatMap { build in
      build.changes.map { change in
        let bugs = change.bugs.map(String.init).joined(separator: " ")
        let cve = change.cve.map { " {\($0)}" } ?? ""
        return
          "\(change.id)\t\(build.date)\t\(change.kind.rawValue)\t\(change.component)\t\(bugs)\t"
          + "\(change.title)\(cve)\n"
      }
    }.joined()
  }
}
