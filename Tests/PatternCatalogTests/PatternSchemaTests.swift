internal import Foundation
internal import LogModel
internal import PatternCatalog
internal import TestSupport
internal import Testing

@Suite("The schema of pattern files")
struct PatternSchemaTests {
  private static let path = Repository.path("Documentation/schemas/patterns.v1.json")

  private func schema() throws -> JSONDocument {
    try JSONDocument(Data(contentsOf: URL(fileURLWithPath: Self.path)))
  }

  private func words(_ document: JSONDocument?) -> [String] {
    guard case .array(let items)? = document else { return [] }
    return items.compactMap { if case .string(let word) = $0 { word } else { nil } }
  }

  @Test("has the reader's keys and no others", arguments: PatternFileKeys.all.keys.sorted())
  func keys(place: String) throws {
    let schema = try schema()
    let object = place == "file" ? schema : schema["$defs"]?[place]
    guard case .object(let properties)? = object?["properties"] else {
      Issue.record("the schema describes no \(place)")
      return
    }
    #expect(properties.keys.sorted() == PatternFileKeys.all[place]?.sorted())
    #expect(object?["additionalProperties"] == .bool(false))
  }

  @Test("describes no object that the reader does not know")
  func objects() throws {
    guard case .object(let definitions)? = try schema()["$defs"] else {
      Issue.record("the schema has no definitions")
      return
    }
    let objects = definitions.filter { $0.value["properties"] != nil }.keys
    #expect(objects.sorted() == PatternFileKeys.all.keys.filter { $0 != "file" }.sorted())
  }

  @Test("has the reader's words")
  func choices() throws {
    let schema = try schema()
    func of(_ definition: String, _ property: String? = nil) -> [String] {
      let place = schema["$defs"]?[definition]
      return words((property.map { place?["properties"]?[$0] } ?? place)?["enum"])
    }
    #expect(of("pattern", "stream").sorted() == StreamSelector.allCases.map(\.rawValue).sorted())
    #expect(of("severity") == Severity.allCases.map(\.rawValue))
    #expect(of("captureType") == CaptureType.allCases.map(\.rawValue))
    #expect(of("visibility", "level") == VisibilityClass.Level.allCases.map(\.rawValue))
    #expect(of("visibility", "limit") == VisibilityClass.Limit.allCases.map(\.rawValue))
    #expect(of("evidence", "when") == EvidenceRule.Condition.allCases.map(\.rawValue))
    #expect(of("capture", "role") == PatternFileKeys.roles)
  }

  @Test(
    "all files of Patterns/ keep to it, and a broken one does not",
    .enabled(if: Self.canValidate, "needs python3 with jsonschema and PyYAML"))
  func files() throws {
    #expect(try Self.validate(Repository.path("Patterns")) == "")
    let folder = try TemporaryFolder()
    try folder.write("patterns:\n  - id: a.b\n    titel: T\n", to: "x.yaml")
    #expect(try Self.validate(folder.url.path).contains("titel"))
  }

  /// Every scalar is text to the reader, hence the loader that leaves them so.
  private static let script = """
    import glob, json, sys, yaml
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator(schema)
    for path in sorted(glob.glob(sys.argv[2] + "/**/*.yaml", recursive=True)):
        document = yaml.load(open(path, encoding="utf-8"), Loader=yaml.BaseLoader)
        for fault in checker.iter_errors(document):
            print(path, list(fault.absolute_path), fault.message[:200])
    """

  private static let canValidate =
    (try? python(["-c", "import jsonschema, yaml; jsonschema.Draft202012Validator"]))?.status == 0

  private static func validate(_ folder: String) throws -> String {
    let run = try python(["-c", script, path, folder])
    return run.status == 0 ? run.output : "python3 ended with status \(run.status)"
  }

  private static func python(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
