import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Writes the pages that `make test-browser` opens in Chromium, into the folder that it names.
@Suite("Pages for the browser")
struct BrowserPagesTests {
  private static let folder = ProcessInfo.processInfo.environment["FIRSTBAD_PAGES"]

  @Test("are written where a folder is named", .enabled(if: folder != nil, "make test-browser"))
  func write() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var pages: [(name: String, report: IncidentReport)] = NamedCase.all.map {
      ($0.name, IncidentReport($0.contents))
    }
    var drawn = IncidentReport(PlotSamples.withMatrix)
    drawn.supplement.traces = [PlotSamples.trace]
    pages += [("drawn", drawn), ("aligned", IncidentReport(PlotSamples.aligned))]
    for hostile in HostileText.all {
      var report = IncidentReport(Hostile.contents(hostile.text))
      report.supplement = Hostile.supplement(hostile.text)
      pages.append(("hostile-\(PlotNames.word(hostile.name))", report))
    }
    for page in pages {
      let file = folder.appendingPathComponent(page.name + ".html")
      try Data(ReportHTML.text(page.report).utf8).write(to: file)
      for plot in page.report.plots {
        try Data(plot.file.utf8).write(
          to: folder.appendingPathComponent("\(page.name)-\(plot.name).svg"))
      }
    }
  }
}
