internal import Foundation
internal import TestSupport
internal import Yams

/// What a folder of `SampleLogs/` says must be found in it.
struct Expectation: Decodable {
  struct Incident: Decodable {
    let signature: String
    let severity: String
    /// A domain's number, `unknown`, `none`, or several of them with `or` between.
    let guest: String
    let backend: String
    let pairing: String?
    /// Printed lines by pattern.
    let printed: [String: Int]?
  }

  let provenance: String
  let truth: String
  let incidents: [Incident]

  /// The expectation of a scenario, every scalar read as the text that stands there.
  init(scenario: String) throws {
    let path = Repository.path("SampleLogs/\(scenario)/expectation.yaml")
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    self = try YAMLDecoder().decode(Expectation.self, from: text)
  }

  /// All scenarios, by name.
  static let scenarios: [String] = {
    let root = Repository.path("SampleLogs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: "\(root)/\($0)/expectation.yaml")
    }.sorted()
  }()

  /// A scenario's logs and state files.
  static func logs(of scenario: String) throws -> [String] {
    let folder = Repository.path("SampleLogs/\(scenario)")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0 != "expectation.yaml" }.map { "\(folder)/\($0)" }
  }
}
