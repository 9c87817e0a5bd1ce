internal import ArgumentParser
internal import CaseFile
internal import Foundation
internal import Redaction
internal import Reporting

/// `firstbad case merge`: several cases into one.
struct CaseMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Add what other cases hold to a case, which is made where it is missing.",
    discussion: """
      What both hold stays once. Each of the others is added whole or not at all; they are not \
      changed.
      """)

  @Argument(help: "The case to add to.")
  var target: String

  @Argument(help: "The cases to add.")
  var others: [String]

  mutating func run() throws {
    let own = URL(fileURLWithPath: target).resolvingSymlinksInPath().path
    if let same = others.first(where: {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().path == own
    }) {
      throw CommandFailure(message: "\(same): a case can't be merged into itself", status: nil)
    }
    // Every one is opened before the target is touched.
    for other in others { try CaseAccess.with(other, mode: .read) { _ in } }
    try CaseAccess.with(target, mode: .writeOrCreate) { store in
      for other in others {
        let source = try CaseStore.open(path: other, mode: .read)
        defer { try? source.close() }
        Console.write(CaseText.line(try store.merge(source), from: other))
      }
    }
  }
}

/// `firstbad case export`: a case as one JSON document, and the logs in it as files.
struct CaseExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a case as JSON (firstbad.case.v1), or the logs embedded in it as files.")

  @Argument(help: "The case file.")
  var caseFile: String

  @Flag(help: "With every recognised line.")
  var events = false

  @Option(help: "Write the embedded logs into this folder instead; no file is replaced.")
  var logs: String?

  @OptionGroup var redaction: RedactionOptions

  mutating func run() throws {
    if let logs {
      guard !redaction.redact else {
        throw CommandFailure(
          message: "--redact hides names in what firstbad writes, not in logs; leave out --logs",
          status: nil)
      }
      try CaseAccess.with(caseFile, mode: .read) { store in try write(store, to: logs) }
      return
    }
    let (stored, lists) = try CaseAccess.with(caseFile, mode: .read) { store in
      let contents = try store.contents()
      var lists: [[StoredEvent]] = []
      for index in contents.analyses.indices {
        var list: [StoredEvent] = []
        if events {
          try store.forEachEvent(ofAnalysis: index) { event in
            list.append(event)
            return true
          }
        }
        lists.append(list)
      }
      return (contents, lists)
    }
    let shown = try redaction.apply(
      to: CaseExport(contents: stored, events: lists), names: stored.names)
    Console.write(CaseJSON.text(shown.contents, events: events ? shown.events : nil))
  }

  /// Writes each embedded log under its own name's last part.
  ///
  /// The same bytes are written under the same name once; other logs of that name get their digests in front. What was
  /// unpacked when it was read loses the packer's suffix.
  private func write(_ store: CaseStore, to folder: String) throws {
    let contents = try store.contents()
    guard !contents.embedded.isEmpty else {
      throw CommandFailure(
        message:
          "\(caseFile): the case holds no logs, only their digests; `analyze --embed` keeps them",
        status: 1)
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(message: "\(folder): the folder can't be made", status: nil)
    }
    var taken: [String: String] = [:]
    for input in contents.inputs where contents.embedded.contains(input.sha256) {
      guard let content = try store.embeddedLog(sha256: input.sha256) else { continue }
      let safe = Self.fileName(input.name)
      let name = taken[safe] == nil ? safe : "\(input.sha256.prefix(12))-\(safe)"
      if taken[safe] == input.sha256 || taken[name] == input.sha256 { continue }
      taken[name] = input.sha256
      let path = "\(folder)/\(name)"
      guard !FileManager.default.fileExists(atPath: path) else {
        throw CommandFailure(
          message: "\(path): there is such a file already; choose another folder", status: nil)
      }
      do {
        try content.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      } catch {
        throw CommandFailure(message: "\(path): can't be written", status: nil)
      }
      Console.write("\(path)\n")
    }
  }

  /// The last part of an input's name, as a file can be called.
  private static func fileName(_ input: String) -> String {
    let last = input.split(separator: "/").last.map(String.init) ?? "log"
    if last == ".." || last == "." || last.contains("\0") { return "log" }
    for suffix in [".gz", ".bz2", ".xz", ".zst", ".Z"]
    where last.hasSuffix(suffix) && last.utf8.count > suffix.utf8.count {
      return String(last.dropLast(suffix.count))
    }
    return last
  }
}

/// What is redacted together, so that a name has one pseudonym in all of it.
struct CaseExport: Codable {
  let contents: CaseContents
  let events: [[StoredEvent]]
}
