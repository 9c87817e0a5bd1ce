internal import Foundation
internal import LineForensics
internal import TestSupport
internal import Testing

@Suite("Source lines tell the release")
struct SourceLineTests {
  private let table = SourceLineTable.xenGrantTable

  private func sighting(_ line: Int, _ format: String) -> SourceLineTable.Sighting {
    SourceLineTable.Sighting(fileName: "grant_table.c", line: line, formats: [format])
  }

  @Test("a message at a line is of the releases that have it there")
  func one() {
    let found = table.releases(fitting: [sighting(1117, "destination frame %lx invalid.")])
    #expect(found.releases == ["3.1.0-branched"])
  }

  @Test("several messages are of the releases that have them all")
  func several() {
    let found = table.releases(fitting: [
      sighting(788, "Bad flags (%x) or dom (%d); expected d%d"),
      sighting(799, "Attempt to write-pin a r/o grant entry"),
      sighting(2562, "Bad grant reference %#x"),
    ])
    #expect(found.releases.contains("4.17.5"))
    #expect(!found.releases.contains("4.16.0"))
  }

  @Test("a vendor's tree is in no table: the nearest is named, and nothing is proven")
  func vendor() {
    let found = table.releases(fitting: [sighting(1145, "destination frame %lx invalid.")])
    #expect(found.releases.isEmpty)
    #expect(found.nearest == ["3.1.0-branched"])
  }

  @Test("messages that no release has together fit none")
  func contradiction() {
    let found = table.releases(fitting: [
      sighting(1117, "destination frame %lx invalid."),
      sighting(2562, "Bad grant reference %#x"),
    ])
    #expect(found.releases.isEmpty)
    #expect(found.nearest.isEmpty)
  }

  @Test("the generated table is what the data file holds")
  func generatedIsCurrent() throws {
    let data = try String(
      contentsOfFile: Repository.path("Documentation/data/xen-grant-table-lines.tsv"),
      encoding: .utf8)
    let generated = try String(
      contentsOfFile: Repository.path(
        "Sources/LineForensics/XenGrantTableLinesGenerated.swift"), encoding: .utf8)
    let rows = data.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count > 3000)
    #expect(generated.contains(rows.joined(separator: "\n")))
  }
}
