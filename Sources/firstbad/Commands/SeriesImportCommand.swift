internal import ArgumentParser
internal import Foundation
internal import KernelSeries

/// `firstbad series import`: a series file from a changelog, a list of versions, or a history.
struct SeriesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a series file of an RPM changelog, a list of versions, or git log.",
    discussion: """
      INPUT is what `rpm -q --changelog PACKAGE` or `git log` printed, a .spec file, or versions one a \
      line with an optional day (2009-05-07). What it is, and in which order it runs, is told from the \
      text. The series goes to standard output or --out; `bisect --series FILE` and `series show FILE` \
      read it.

      Exit status: 0 imported (what was passed over is said on standard error), 2 usage error or \
      unreadable input.
      """)

  enum Format: String, CaseIterable { case json, list }

  @Argument(help: "The file, or - for standard input.")
  var input: String

  @Option(help: "What the input is: rpm, list, git or json (default: told from the text).")
  var from: String?

  @Option(help: "The input's order: auto, oldest-first or newest-first.")
  var order: String = SeriesImport.Order.auto.rawValue

  @Option(help: "What the series is called (default: the file's name).")
  var name: String?

  @Option(help: "One sentence on what it holds.")
  var title: String = ""

  @Option(help: "Only these builds: OLDEST..NEWEST.")
  var builds: String?

  @Option(
    help: "json (firstbad.series.v1, with changes) or list (default: json where there are changes)."
  )
  var format: String?

  @Option(help: "The file to write; one that exists is not overwritten.")
  var out: String?

  mutating func run() throws {
    let source = try from.map {
      try Choice.read($0, as: SeriesImport.Format.self, option: "--from")
    }
    let order = try Choice.read(order, as: SeriesImport.Order.self, option: "--order")
    let chosen = try format.map { try Choice.read($0, as: Format.self, option: "--format") }
    if let out, FileManager.default.fileExists(atPath: out) {
      throw CommandFailure(message: "\(out) exists; name another file with --out", status: nil)
    }
    let text = try SeriesAccess.read(input)
    let series: KernelSeries
    do {
      let reading = try SeriesImport.read(text, source: input, format: source, order: order)
      for remark in reading.remarks { Console.error("firstbad: \(remark)") }
      let called = name ?? (input == "-" ? "imported" : SeriesFile.name(ofPath: input))
      let all = try KernelSeries(name: called, title: title, builds: reading.builds)
      series = try cut(all)
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    let form = chosen ?? (series.changeCount > 0 ? .json : .list)
    let written = form == .json ? SeriesDocument.text(series) : SeriesFile.list(series)
    guard let out else {
      Console.write(written)
      return
    }
    do {
      try Data(written.utf8).write(to: URL(fileURLWithPath: out))
    } catch {
      throw CommandFailure(message: "\(out) can't be written; name another file", status: nil)
    }
    Console.error(
      "firstbad: \(out): \(series.builds.count) builds, \(series.changeCount) changes, "
        + "\(series.builds.first?.version ?? "") ... \(series.builds.last?.version ?? "")")
  }

  private func cut(_ series: KernelSeries) throws(SeriesError) -> KernelSeries {
    guard let builds else { return series }
    guard let versions = try series.versions(inRange: builds) else {
      throw .malformedRange(text: builds)
    }
    return try KernelSeries(
      name: series.name, title: series.title,
      builds: series.builds.filter { versions.contains($0.version) })
  }
}
