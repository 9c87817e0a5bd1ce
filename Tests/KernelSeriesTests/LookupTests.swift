import Testing

@testable import KernelSeries

@Suite("Looking up a build")
struct LookupTests {
  private let series = KernelSeries.rhel5KernelXen

  @Test(
    "takes every way people write it",
    arguments: ["2.6.18-145.el5", "2.6.18-145.el5xen", "2.6.18-145", "-145", "145"])
  func spellings(text: String) throws {
    #expect(try series.build(text).version == "2.6.18-145.el5")
  }

  @Test(
    "asks whether another was meant",
    arguments: [
      ("2.6.18-145.e15", "2.6.18-145.el5"), ("2.6.19-150.el5", "2.6.18-150.el5"),
      ("1455", "2.6.18-145.el5"), ("2.6.18-1450.el5", "2.6.18-145.el5"),
    ])
  func nearest(text: String, expected: String) {
    #expect(
      throws: SeriesError.unknownBuild(text: text, nearest: expected, series: "rhel5-kernel-xen")
    ) { try series.build(text) }
  }

  @Test("proposes nothing where nothing is near", arguments: ["", "linux", "99999999999999999999"])
  func nothingNear(text: String) {
    #expect(
      throws: SeriesError.unknownBuild(text: text, nearest: nil, series: "rhel5-kernel-xen")
    ) { try series.build(text) }
  }

  @Test("says what is wrong in one sentence")
  func sentences() {
    let error = SeriesError.unknownBuild(
      text: "2.6.18-145.e15", nearest: "2.6.18-145.el5", series: "rhel5-kernel-xen")
    #expect(
      error.description
        == "no build '2.6.18-145.e15' in series rhel5-kernel-xen; did you mean '2.6.18-145.el5'?")
  }

  @Test("cuts the builds between two ends, both included")
  func slice() throws {
    let builds = try series.slice(good: "128", bad: "151")
    #expect(builds.count == 24)
    #expect(builds.first?.releaseNumber == 128)
    #expect(builds.last?.releaseNumber == 151)
    #expect(throws: SeriesError.self) { try series.slice(good: "151", bad: "128") }
    #expect(throws: SeriesError.self) { try series.slice(good: "128", bad: "128") }
  }

  @Test("refuses a series with a build twice")
  func duplicate() {
    #expect(throws: SeriesError.duplicateBuild(version: "1-1", series: "x")) {
      try KernelSeries(name: "x", builds: [Build(version: "1-1"), Build(version: "1-1")])
    }
  }

  @Test("ends that are one build are told as that, not as the wrong way round")
  func sameEnds() {
    #expect(throws: SeriesError.sameEnds(build: "2.6.18-145.el5", series: "rhel5-kernel-xen")) {
      try series.slice(good: "145", bad: "-145")
    }
  }

  @Test("of names that are as near, the one that begins alike is proposed")
  func nearestByBeginning() throws {
    let own = try KernelSeries(
      name: "own", builds: (1...40).map { Build(version: "1.0.\($0)") })
    #expect(throws: SeriesError.unknownBuild(text: "1.0.41", nearest: "1.0.40", series: "own")) {
      try own.build("1.0.41")
    }
  }
}
