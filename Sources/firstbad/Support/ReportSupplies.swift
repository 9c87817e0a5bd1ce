internal import CaseFile
internal import Foundation
internal import KernelSeries
internal import Reporting
internal import RunDiff

/// What a report is made of: the case, and what the user asked for beside it.
///
/// It is one value, so that redaction gives a name the same pseudonym in all of it.
struct ReportMaterial: Codable {
  let contents: CaseContents
  /// With lines as they stand: masked before redaction, names would be seen no more.
  var difference: RunDifference?
  var related: RelatedCases?

  /// The report.
  var report: IncidentReport {
    var report = IncidentReport(contents)
    report.supplement.traces = contents.bisections.map { bisection in
      let series = try? KernelSeries.named(bisection.arguments.series)
      // Series that are not built in are replayed over the builds that were tested.
      let builds = series?.builds.map(\.version) ?? BisectionTrace.testedBuilds(of: bisection)
      return builds.flatMap { BisectionTrace(bisection, builds: $0) }
    }
    report.supplement.difference = difference?.masked
    report.supplement.related = related
    return report
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
