internal import BuiltInPatterns
internal import Foundation
internal import PatternCatalog
internal import TestSupport
internal import Testing

@Suite("The catalogue")
struct CatalogTests {
  private func read(_ text: String) throws -> CatalogFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "x.yaml")
    return CatalogFolder.read(folder.url.path)
  }

  private let minimal = """
    patterns:
      - id: a.b
        title: T
        explanation: E
        stream: guest
        severity: error
        variants: [{expression: '^something (?<n>\\d+)$'}]
        captures: [{name: n, type: decimal}]
        examples: [{line: something 1, source: nowhere}]
        counterexamples: [{line: nothing, why: other}]

    """

  @Test("the embedded table is what Patterns/ holds")
  func embeddedIsCurrent() throws {
    let path = Repository.path("Patterns")
    let folder = CatalogFolder.read(path)
    #expect(folder.problems.isEmpty)
    let embedded = try BuiltInCatalog.load()
    #expect(embedded.patterns.map(\.id) == folder.catalog.patterns.map(\.id))
    // Compared apart, so that a failure doesn't print both tables.
    let same = embedded.table == folder.catalog.withRelativePlaces(dropping: path + "/").table
    #expect(same)
  }

  @Test("the built-in catalogue has no lint")
  func noLint() throws {
    #expect(CatalogLint.problems(in: try BuiltInCatalog.load()) == [])
  }

  @Test("a table that was cut or changed is refused, never a crash")
  func damagedTable() throws {
    let table = Array(try BuiltInCatalog.load().table.utf8)
    var generator = SeededGenerator(seed: 503139)
    for _ in 0..<200 {
      var bytes = Array(table.prefix(Int.random(in: 0..<table.count, using: &generator)))
      if !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      bytes.withUnsafeBufferPointer { buffer in
        _ = try? Catalog(table: buffer)
      }
    }
  }

  @Test("a minimal pattern is read")
  func minimalPattern() throws {
    let folder = try read(minimal)
    #expect(folder.problems.isEmpty)
    #expect(folder.catalog.patterns.map(\.id) == ["a.b"])
    #expect(CatalogLint.problems(in: folder.catalog).isEmpty)
  }

  @Test(
    "what is outside of the strict subset is a problem with its place",
    arguments: [
      ("patterns:\n  - id: &x a.b\n", 2, "anchors"),
      ("patterns:\n  - id: a.b\n    severity: eror\n", 3, "did you mean error?"),
      ("patterns: [", 1, "flow"),
      ("nonsense: 1\n", 1, "unknown key nonsense"),
      ("names:\n  - id: x\n    values: {one: two}\n", 3, "whole number"),
      (
        "correlations:\n  - id: c\n    title: t\n    explanation: e\n    timespan: soon\n", 5,
        "time span"
      ),
    ])
  func strictSubset(text: String, line: Int, message: String) throws {
    let problems = try read(text).problems
    let found = problems.first { $0.message.contains(message) }
    #expect(found != nil, "\(problems.map(\.description))")
    #expect((found?.line ?? line) <= line + 1)
  }

  @Test("what the lint promises is checked")
  func lint() throws {
    let text = minimal.replacingOccurrences(of: "^something (?<n>\\d+)$", with: "^(?<m>\\d+) ab$")
    let messages = CatalogLint.problems(in: try read(text).catalog).map(\.message)
    #expect(messages.contains { $0.contains("no literal of five bytes") })
    #expect(messages.contains { $0.contains("the group m has no entry") })
    #expect(messages.contains { $0.contains("no expression has a group n") })
  }

  @Test("an overlay adds, overrides by id and switches off")
  func overlay() throws {
    var catalog = try read(minimal).catalog
    let other = try read(minimal.replacingOccurrences(of: "title: T", with: "title: U"))
    catalog.overlay(other.catalog, disabled: [])
    #expect(catalog.pattern("a.b")?.title == "U")
    catalog.overlay(Catalog(), disabled: ["a.b"])
    #expect(catalog.pattern("a.b") == nil)
  }

  @Test("a pattern that is switched off may still be named by rules: that is no lint")
  func switchedOffAndNamed() throws {
    var catalog = try BuiltInCatalog.load()
    catalog.overlay(Catalog(), disabled: ["xen.grant-table.expanding"])
    #expect(CatalogLint.problems(in: catalog) == [])
  }

  @Test("a crash's title of an overlay replaces the one of its id, others come first")
  func crashTitles() throws {
    func titles(_ text: String) throws -> Catalog {
      let folder = try read("crash-titles:\n\(text)")
      #expect(folder.problems.isEmpty)
      return folder.catalog
    }
    var catalog = try titles("  - {id: a, line: x, title: A}\n  - {id: b, line: y, title: B}\n")
    let other = try titles("  - {id: c, line: z, title: C}\n  - {id: b, line: y, title: BB}\n")
    catalog.overlay(other, disabled: [])
    #expect(catalog.crashTitles.map(\.title) == ["C", "A", "BB"])
    catalog.overlay(Catalog(), disabled: ["a"])
    #expect(catalog.crashTitles.map(\.id) == ["c", "b"])
  }

  @Test("a crash's title names only what its expressions find")
  func crashTitleLint() throws {
    let folder = try read(
      """
      crash-titles:
        - {id: a, line: 'x (?<what>y)', title: "{what} in {function}"}
        - {id: b, line: '(', title: B}

      """)
    let messages = CatalogLint.problems(in: folder.catalog).map(\.message)
    #expect(messages.count == 2)
    #expect(messages.first?.contains("{function}") == true)
  }

  @Test("a folder of patterns may be a link")
  func linkedFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(minimal, to: "real/x.yaml")
    let link = folder.url.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.url.appendingPathComponent("real"))
    #expect(CatalogFolder.read(link.path).catalog.pattern("a.b") != nil)
  }

  @Test("a table read back is the same catalogue")
  func tableRoundTrip() throws {
    let catalog = try BuiltInCatalog.load()
    var text = catalog.table
    let again = try text.withUTF8 { try Catalog(table: $0) }
    #expect(again.patterns == catalog.patterns)
    #expect(again.correlations == catalog.correlations)
    #expect(again.names == catalog.names)
  }
}
