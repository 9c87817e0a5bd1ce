import Bisection
import CaseFile
import Correlation
import Foundation
import FoundationXML
import LogModel
import TestSupport
import Testing

@testable import Reporting

@Suite("The drawings of a report")
struct PlotTests {
  /// Drawings of everything that can be drawn.
  static var all: [Plot] {
    var report = IncidentReport(PlotSamples.withMatrix)
    report.supplement.traces = [PlotSamples.trace]
    return report.plots + IncidentReport(PlotSamples.aligned).plots
  }

  @Test("are lanes, alignment, narrowing, posterior and heat map, each once")
  func names() {
    #expect(
      Self.all.map(\.name) == [
        "matrix-1-guest-1", "matrix-1-guest-2", "incident-1-lanes", "bisection-1-narrowing",
        "bisection-1-posterior",
        "incident-1-lanes", "incident-1-alignment",
      ])
  }

  @Test(
    "are well-formed XML with a title, a text alternative and boxes within their page",
    arguments: all)
  func wellFormed(plot: Plot) throws {
    let reader = PlotReader()
    let parser = XMLParser(data: Data(plot.file.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.titles >= 1)
    #expect(reader.descriptions == 1)
    #expect(!plot.title.isEmpty && plot.description.count > 20)
    #expect(reader.outside(width: Plot.width, height: plot.height) == [])
    #expect(reader.texts.allSatisfy { !$0.contains("nan") && !$0.contains("inf ") })
  }

  @Test("are the same bytes each time")
  func deterministic() {
    #expect(Self.all.map(\.file) == Self.all.map(\.file))
  }

  @Test("load nothing and run nothing", arguments: all)
  func closed(plot: Plot) {
    for word in ["<script", "<image", "<use", "href", "@import", "<foreignObject", "onload"] {
      #expect(!plot.file.contains(word), "\(word)")
    }
  }

  @Test("look as recorded", arguments: all)
  func golden(plot: Plot) throws {
    let name =
      plot.name == "incident-1-lanes" && plot.title.contains("when") ? "timed-lanes" : plot.name
    #expect(try Golden.compare(plot.file, with: "plots/\(name).svg") == .same)
  }

  @Test("say the same in words: what was left after each run, and what is probable")
  func words() throws {
    let narrowing = try #require(Self.all.first { $0.name.hasSuffix("narrowing") })
    #expect(narrowing.description.contains("Run 6: 2.6.18-145.el5 is bad; 1 build left"))
    let map = try #require(Self.all.first { $0.name == "matrix-1-guest-1" })
    #expect(
      map.description.contains("saved on -128: -144 works, 25 of 25 pings answered; -145 loses"))
    #expect(map.description.contains("4.2 host not known"))
  }

  @Test("show hostile text as text, and give no element that a harmless text would not")
  func hostile() throws {
    func tags(_ text: String) -> [[String]] {
      IncidentReport(Hostile.contents(text)).plots.map { plot in
        plot.file.matches(of: /<[^>]*>/).map { String($0.output) }.map { tag in
          tag.contains(" x=") || tag.contains(" d=") ? String(tag.prefix(5)) : tag
        }.filter { $0 != "<title>" && $0 != "</title>" }
      }
    }
    for hostile in HostileText.all {
      for plot in IncidentReport(Hostile.contents(hostile.text)).plots {
        #expect(XMLParser(data: Data(plot.file.utf8)).parse(), "\(hostile.name)")
        let hidden = plot.file.unicodeScalars.first { $0 != "\n" && !VisibleText.isVisible($0) }
        #expect(hidden == nil, "\(hostile.name)")
        #expect(plot.name.utf8.allSatisfy { $0 < 0x80 && $0 != 0x2F && $0 != 0x2E })
      }
      #expect(tags(hostile.text) == tags("harmless"), "\(hostile.name)")
    }
  }
}

@Suite("A bisection replayed")
struct BisectionTraceTests {
  @Test("narrows to the first bad build, and never widens without noise")
  func narrows() throws {
    let trace = try #require(PlotSamples.trace)
    #expect(trace.steps.map(\.run) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(trace.steps.last?.range.count == 1)
    #expect(trace.builds[trace.steps.last?.range.lowerBound ?? 0] == "2.6.18-145.el5")
    // A run that could not tell leaves everything as it was.
    #expect(trace.steps[2].posterior == trace.steps[1].posterior)
    #expect(trace.steps.map(\.range.count) == [36, 36, 36, 18, 2, 1, 1, 1])
    for step in trace.steps {
      #expect(step.posterior.reduce(0, +) <= 1 + 1e-9)
    }
  }

  @Test("falls back on the probability where answers contradict each other")
  func contradiction() throws {
    var bisection = Bug503139.contents.bisections[0]
    let runs: [(String, String)] = [
      ("128", "good"), ("164", "bad"), ("146", "bad"), ("150", "good"), ("146", "bad"),
    ]
    bisection = StoredBisection(
      arguments: bisection.arguments,
      journal: runs.map { build, verdict in
        JournalEntry(
          observation: BisectionReport.Observation(
            build: "2.6.18-\(build).el5", attempt: 0, verdict: verdict, reason: "", signature: nil,
            seconds: 0))
      }, conclusion: nil)
    let trace = try #require(BisectionTrace(bisection, builds: PlotSamples.builds))
    #expect(trace.steps.count == 5)
    #expect(trace.steps[3].range.count > 1)
    #expect(trace.steps[3].range == BisectionTrace.range(of: trace.steps[3].posterior))
  }

  @Test("is not made of a series without the ends")
  func unknownSeries() {
    #expect(BisectionTrace(Bug503139.contents.bisections[0], builds: ["a", "b"]) == nil)
  }

  @Test("orders the tested builds as people do where the series is not at hand")
  func testedBuilds() {
    #expect(
      BisectionTrace.testedBuilds(of: Bug503139.contents.bisections[0])
        == ["128", "144", "145", "146", "164"].map { "2.6.18-\($0).el5" })
  }

  @Test(
    "has names in human order",
    arguments: [
      ("2.6.18-9", "2.6.18-10", true), ("2.6.18-10", "2.6.18-9", false), ("a", "a", false),
      ("a", "b", true), ("a2", "a10", true), ("a02", "a2", false), ("", "a", true),
      ("99999999999999999999999998", "99999999999999999999999999", true),
    ])
  func order(left: String, right: String, isBefore: Bool) {
    #expect(NaturalOrder.isBefore(left, right) == isBefore)
  }

  @Test(
    "has the shortest row with 95 %",
    arguments: [
      ([0.0, 0.96, 0.04], 1...1), ([0.5, 0.5], 0...1), ([0.03, 0.03, 0.94], 1...2),
      ([0, 0], 0...1),
    ])
  func range(posterior: [Double], expected: ClosedRange<Int>) {
    #expect(BisectionTrace.range(of: posterior) == expected)
  }
}

@Suite("The scale of a drawing")
struct PlotScaleTests {
  @Test(
    "has round ticks within itself, whatever the numbers",
    arguments: [(0.0, 60.0), (-3, 0.2), (1e-9, 2e-9), (0, 1e12), (5, 5), (.nan, 1), (0, .infinity)])
  func ticks(low: Double, high: Double) {
    let scale = PlotScale(low: low, high: high, left: 10, right: 110)
    let ticks = scale.ticks(most: 7)
    #expect(ticks.count <= 16)
    for tick in ticks {
      #expect(tick.isFinite)
      #expect((10.0...110).contains(scale.position(tick)))
    }
    #expect(scale.position(.nan) == 10)
    #expect(scale.position(.infinity) == 110 || scale.position(.infinity) == 10)
  }
}
