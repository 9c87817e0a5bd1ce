internal import Foundation
internal import TestSupport

/// The JSON Schemas of Documentation/schemas.
enum Schema {
  /// What is wrong with a text by a schema, such as `run`; nothing where it is valid.
  static func faults(of text: String, by name: String) throws -> [String] {
    let path = Repository.path("Documentation/schemas/\(name).v1.json")
    let schema = JSONSchema(try JSONDocument(Data(contentsOf: URL(fileURLWithPath: path))))
    return schema.faults(of: try JSONDocument(Data(text.utf8)))
  }
}
