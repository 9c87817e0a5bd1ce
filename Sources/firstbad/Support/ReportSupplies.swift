internal import CaseFile
internal import Foundation
internal import KernelSeries
internal import Reporting
internal import RunDiff

/// Gathers what a report can show beyond its case: replays of bisections, the comparison of two runs.
enum ReportSupplies {
  /// The supplement of a case's report; series that are not built in are replayed over the builds that were tested.
  static func supplement(
    for contents: CaseContents, good: String?, bad: String?, pattern: PatternOptions
  ) throws -> ReportSupplement {
    var supplement = ReportSupplement()
    supplement.traces = contents.bisections.map { bisection in
      let series = try? KernelSeries.named(bisection.arguments.series)
      let builds = series?.builds.map(\.version) ?? BisectionTrace.testedBuilds(of: bisection)
      return builds.flatMap { BisectionTrace(bisection, builds: $0) }
    }
    if let good, let bad {
      let catalog = try pattern.catalog()
      supplement.difference =
        RunComparer(
          good: try RunAccess.facts(good, catalog: catalog),
          bad: try RunAccess.facts(bad, catalog: catalog), catalog: catalog
        ).difference()
    }
    return supplement
  }
}

/// Writes drawings as files.
enum PlotFiles {
  /// One file for each drawing, named after it; the folder is made where it is missing.
  static func write(_ plots: [Plot], to folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for plot in plots {
        try Data(plot.file.utf8).write(
          to: URL(fileURLWithPath: folder).appendingPathComponent("\(plot.name).svg"))
      }
    } catch {
      throw CommandFailure(
        message: "\(folder): the drawings can't be written there; name another folder with --plots",
        status: nil)
    }
  }
}
