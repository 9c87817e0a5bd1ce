internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad patterns verify")
struct PatternsVerifyTests {
  private static let pattern = """
    patterns:
      - id: xen.some.thing
        title: T
        explanation: E
        stream: hypervisor
        severity: error
        variants:
          - format: "something is wrong with %s"
            fields: [what]
            printed-by: {file: common/a.c}
          - format: "something was wrong with %s"
            fields: [what]
            until: "4.9"
            printed-by: {file: common/a.c}
        captures: [{name: what}]
        examples: [{line: something is wrong with it, source: nowhere}]
        counterexamples: [{line: nothing, why: other}]

    """

  /// A tree of one file, and a folder of one pattern with two variants.
  private func tree(_ text: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.pattern, to: "patterns/x.yaml")
    try folder.write(text, to: "tree/xen/common/a.c")
    try folder.write("XEN_VERSION = 4\nXEN_SUBVERSION = 17\n", to: "tree/xen/Makefile")
    try folder.write("f(\"something was wrong with %s\");\n", to: "tree/xen/.pc/xen/common/a.c")
    return folder
  }

  private func verify(_ folder: TemporaryFolder, _ more: [String] = []) throws -> ProgramRun {
    try ProgramRun.firstbad(
      [
        "patterns", "verify", "--patterns", folder.file("patterns").path, "--xen-source",
        folder.file("tree").path,
      ] + more)
  }

  private let good = "void f(void)\n{\n  printk(\"something is \"\n    \"wrong with %s\\n\");\n}\n"

  @Test("says where a format stands, and that a version has one no more")
  func agrees() throws {
    let run = try verify(try tree(good), ["--all"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Xen 4.17 in "))
    #expect(run.output.contains("at        xen/common/a.c:3, f\n"))
    #expect(run.output.contains("1  absent, as its versions say"))
  }

  @Test("ends with 1 where a format is missing, and where one should be gone")
  func surprises() throws {
    let folder = try tree(good.replacing("wrong with", with: "amiss with"))
    let missing = try verify(folder)
    #expect(missing.status == 1)
    #expect(missing.output.contains("nearest   xen/common/a.c:3, f: something is amiss with %s"))
    let old = try verify(try tree(good.replacing("something is", with: "something was")))
    #expect(old.status == 1)
    #expect(try verify(try tree(good), ["--version", "4.8"]).status == 1)
  }

  @Test("prints JSON that keeps to its schema")
  func json() throws {
    let run = try verify(try tree(good), ["--format", "json"])
    let schema = JSONSchema(
      try JSONDocument(
        Data(
          contentsOf: URL(
            fileURLWithPath: Repository.path("Documentation/schemas/source-proof.v1.json")))))
    let document = try JSONDocument(Data(run.output.utf8))
    #expect(schema.faults(of: document) == [])
    #expect(document["summary"]?["found"] == .integer(1))
    #expect(document["summary"]?["absent"] == .integer(1))
  }

  @Test(
    "refuses what is no source tree with status 2",
    arguments: [
      ([], "give one source tree"),
      (["--xen-source", "/nonexistent"], "/nonexistent is no folder"),
      (["--linux-source", "."], "--version"),
      (["--linux-source", "Patterns", "--version", "x"], "x is no version"),
      (["--linux-source", "Patterns", "--version", "6.1"], "no C source"),
      (["--xen-source", ".", "--linux-source", "."], "give one source tree"),
    ] as [([String], String)])
  func usage(arguments: [String], sentence: String) throws {
    let run = try ProgramRun.firstbad(["patterns", "verify"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }
}
