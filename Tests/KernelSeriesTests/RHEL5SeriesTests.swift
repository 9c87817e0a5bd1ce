import Foundation
import TestSupport
import Testing

@testable import KernelSeries

@Suite("The built-in RHEL 5 series")
struct RHEL5SeriesTests {
  private let series = KernelSeries.rhel5KernelXen

  @Test("has 37 builds from -128 to -164 with 994 changes")
  func size() {
    #expect(series.builds.count == 37)
    #expect(series.changeCount == 994)
    #expect(series.builds.first?.version == "2.6.18-128.el5")
    #expect(series.builds.last?.version == "2.6.18-164.el5")
    #expect(series.builds.map(\.releaseNumber) == (128...164).map { $0 })
  }

  @Test("the generated table is that of Documentation/data")
  func tableIsCurrent() throws {
    let path = Repository.path("Documentation/data/rhel5-kernel-changes.tsv")
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    #expect(
      RHEL5TableGenerated.text == lines,
      "run Scripts/generate-rhel5-series.sh and commit the result")
  }

  @Test("knows the change that introduced the copying interface and the one that took it back")
  func theCase() throws {
    let culprit = try series.change("2.6.18-145.el5/1").change
    #expect(culprit.title == "[ia64] xen: switch from flipping to copying interface")
    #expect(culprit.bugs == [479754])
    #expect(culprit.kind == .applied)
    let cure = try series.change("153/9").change
    #expect(cure.title == "[xen] netback: change back to a flipping interface")
    #expect(try series.build("145").date == "2009-05-07")
    #expect(try series.build("153").date == "2009-06-10")
  }

  @Test("only two changes have an effect on the model")
  func effects() {
    let acting = series.builds.flatMap(\.changes).filter { !$0.effects.isEmpty }
    #expect(acting.map(\.id) == ["2.6.18-145.el5/1", "2.6.18-153.el5/9"])
  }

  @Test("the bug number of the failure is nowhere in it")
  func bugNumberIsAbsent() {
    #expect(!series.builds.flatMap(\.changes).contains { $0.bugs.contains(503139) })
  }

  @Test("has 15 reverts and one re-application, some of which do not say so in their subject")
  func kinds() throws {
    let changes = series.builds.flatMap(\.changes)
    #expect(changes.filter { $0.kind == .revert }.count == 15)
    #expect(changes.filter { $0.kind == .reapply }.count == 1)
    #expect(try series.change("153/9").change.kind == .applied)
  }

  @Test("ids are unique and numbers count up from 1 in every build")
  func ids() {
    let changes = series.builds.flatMap(\.changes)
    #expect(Set(changes.map(\.id)).count == changes.count)
    for build in series.builds {
      #expect(build.changes.map(\.number) == Array(1...build.changes.count))
    }
  }

  @Test(
    "a window of eight builds withdraws flipping, computed from the changes",
    arguments: 128...164)
  func window(number: Int) throws {
    let features = try series.backendFeatures(of: BuildRecipe(base: "\(number)"))
    #expect(features.receiveCopy == 1)
    #expect((features.receiveFlip == 0) == (145...152).contains(number))
  }
}
