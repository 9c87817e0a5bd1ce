internal import BuiltInPatterns
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@testable internal import Recognition

@Suite("Every message of Xen and of Linux' Xen drivers, rendered from its format")
struct MessageCorpusTests {
  /// A line, who prints it, and its pattern.
  private struct Entry {
    let role: StreamRole
    let pattern: String
    let line: String
  }

  private static func entries() throws -> [Entry] {
    let text = try String(
      contentsOfFile: Repository.path("Tests/RecognitionTests/Corpus/messages.tsv"),
      encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 2)
      guard parts.count == 3, let role = StreamRole(rawValue: String(parts[0])) else { return nil }
      return Entry(
        role: role, pattern: String(parts[1]),
        line: parts[2].replacingOccurrences(of: "\\t", with: "\t"))
    }
  }

  @Test(
    "each is recognised as what it is, whatever stands before it", arguments: StreamRole.allCases)
  func recognised(role: StreamRole) throws {
    let entries = try Self.entries().filter { $0.role == role }
    guard !entries.isEmpty else { return }
    // A neutral line in between, so that no block takes the next message.
    let between = role == .hypervisor ? "(XEN) neutral words" : "[  100.000000] neutral words"
    let text = entries.map { "\(between)\n\($0.line)\n" }.joined()
    let input = Preparation.prepare(
      LogInput(
        name: "messages", bytes: LogBytes(text: text), declaredRole: role, declaredDomid: nil))
    let events = Recognizer(catalog: try BuiltInCatalog.load()).events(in: input, number: 0)
    let found = Dictionary(grouping: events, by: \.place.line)
    for (index, entry) in entries.enumerated() {
      let patterns = (found[2 * index + 2] ?? []).map(\.pattern)
      #expect(patterns == [entry.pattern], "\(entry.line)")
    }
    #expect(events.count == entries.count)
  }

  @Test("the corpus is as large as it was, and holds every side")
  func size() throws {
    let entries = try Self.entries()
    #expect(entries.count > 800)
    for role in [StreamRole.guest, .hypervisor, .dom0] {
      #expect(entries.contains { $0.role == role })
    }
  }
}
