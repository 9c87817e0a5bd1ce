internal import Foundation
internal import Wording

/// How `firstbad.series.v1` lies in JSON; unknown keys are mistakes.
struct SeriesDocumentCoding: Codable {
  var schema: String
  var name: String
  var title: String?
  var builds: [BuildCoding]

  /// A build in the document.
  struct BuildCoding: Codable {
    var version: String
    var date: String?
    var changes: [ChangeCoding]?

    enum CodingKeys: String, CodingKey, CaseIterable { case version, date, changes }

    init(_ build: Build) {
      version = build.version
      date = build.date.isEmpty ? nil : build.date
      changes = build.changes.map(ChangeCoding.init)
    }

    init(from decoder: any Decoder) throws {
      try SeriesDocumentCoding.check(decoder, CodingKeys.allCases.map(\.rawValue))
      let box = try decoder.container(keyedBy: CodingKeys.self)
      version = try box.decode(String.self, forKey: .version)
      date = try box.decodeIfPresent(String.self, forKey: .date)
      changes = try box.decodeIfPresent([ChangeCoding].self, forKey: .changes)
    }

    /// Its changes; one without a number has its place in the list.
    var builtChanges: [Change] {
      (changes ?? []).enumerated().map { index, change in
        Change(
          build: version, number: change.number ?? index + 1, kind: change.kind ?? .applied,
          component: change.component ?? "", bugs: change.bugs ?? [], cve: change.cve,
          subject: change.subject)
      }
    }
  }

  /// A change in the document.
  struct ChangeCoding: Codable {
    var number: Int?
    var kind: Change.Kind?
    var component: String?
    var bugs: [Int]?
    var cve: String?
    var subject: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case number, kind, component, bugs, cve, subject
    }

    init(_ change: Change) {
      number = change.number
      kind = change.kind
      component = change.component
      bugs = change.bugs
      cve = change.cve
      subject = change.subject
    }

    init(from decoder: any Decoder) throws {
      try SeriesDocumentCoding.check(decoder, CodingKeys.allCases.map(\.rawValue))
      let box = try decoder.container(keyedBy: CodingKeys.self)
      number = try box.decodeIfPresent(Int.self, forKey: .number)
      kind = try box.decodeIfPresent(Change.Kind.self, forKey: .kind)
      component = try box.decodeIfPresent(String.self, forKey: .component)
      bugs = try box.decodeIfPresent([Int].self, forKey: .bugs)
      cve = try box.decodeIfPresent(String.self, forKey: .cve)
      subject = try box.decode(String.self, forKey: .subject)
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case schema, name, title, builds }

  init(_ series: KernelSeries) {
    schema = SeriesDocument.schema
    name = series.name
    title = series.title
    builds = series.builds.map(BuildCoding.init)
  }

  init(from decoder: any Decoder) throws {
    try Self.check(decoder, CodingKeys.allCases.map(\.rawValue))
    let box = try decoder.container(keyedBy: CodingKeys.self)
    schema = try box.decode(String.self, forKey: .schema)
    name = try box.decode(String.self, forKey: .name)
    title = try box.decodeIfPresent(String.self, forKey: .title)
    builds = try box.decode([BuildCoding].self, forKey: .builds)
  }

  /// Throws on a key that the document does not have, with the nearest one.
  fileprivate static func check(_ decoder: any Decoder, _ known: [String]) throws {
    let keys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    guard let unknown = keys.first(where: { !known.contains($0) }) else { return }
    let hint = Spelling.nearest(to: unknown, in: known).map { "; did you mean '\($0)'?" }
    throw DecodingError.dataCorrupted(
      DecodingError.Context(
        codingPath: decoder.codingPath,
        debugDescription: "unknown key '\(unknown)'"
          + (hint ?? "; keys are \(known.joined(separator: ", "))")))
  }

  /// The place and the reason of a decoder's error.
  static func explain(_ error: DecodingError) -> (path: String, reason: String) {
    switch error {
    case .keyNotFound(let key, let context):
      return (path(context.codingPath), "the key '\(key.stringValue)' is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return (path(context.codingPath), "not of the type that the schema asks for")
    case .dataCorrupted(let context):
      let inner = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
      return (path(context.codingPath), inner ?? context.debugDescription)
    @unknown default: return ("", "can't be read")
    }
  }

  /// `builds[3].changes[0]`.
  private static func path(_ keys: [any CodingKey]) -> String {
    var text = ""
    for key in keys {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return text
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int?
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}
