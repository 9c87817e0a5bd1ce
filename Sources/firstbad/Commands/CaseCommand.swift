internal import ArgumentParser
internal import CaseFile
internal import Foundation
internal import LogModel
internal import Reporting

/// `firstbad case`: case files, one or many.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "List, show, search, merge and export case files; add notes.",
    subcommands: [
      CaseListCommand.self, CaseShowCommand.self, CaseSearchCommand.self, CaseMergeCommand.self,
      CaseExportCommand.self, CaseNoteCommand.self,
    ])

  /// How lists are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  /// The index of a folder's cases, up to date; unreadable cases are told on standard error.
  static func index(of folder: String, isCached: Bool) throws -> CaseIndex {
    do {
      let index = try CaseIndex(folder: folder, cache: isCached ? cache(of: folder) : nil)
      try index.refresh()
      for (path, problem) in try index.problems() {
        Console.error("firstbad: \(folder)/\(path): \(problem)")
      }
      return index
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// Where a folder's index is kept: in the user's cache folder, by the folder's real path.
  private static func cache(of folder: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.cache" }
    guard let base else { return nil }
    let home = base + "/firstbad"
    let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    do {
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    } catch {
      return nil
    }
    return home + "/cases-" + String(FNV1a(path.utf8).value, radix: 16) + ".sqlite"
  }
}

/// `firstbad case list`: the cases below a folder, a line each.
struct CaseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the cases (*.firstbad) below a folder.")

  @Argument(help: "The folder.")
  var folder: String = "."

  @Option(help: "How the list is written.")
  var format: CaseCommand.Format = .text

  mutating func run() throws {
    let index = try CaseCommand.index(of: folder, isCached: true)
    defer { index.close() }
    do {
      let (findings, count) = (try index.all(), try index.count())
      switch format {
      case .text: Console.write(CaseListText.text(findings, cases: count))
      case .json: Console.write(CaseListJSON.text(findings))
      }
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }
}

/// `firstbad case show`: what is in one case.
struct CaseShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a case holds: inputs, analyses, bisections, notes.")

  @Argument(help: "The case file.")
  var caseFile: String

  @OptionGroup var redaction: RedactionOptions

  mutating func run() throws {
    let stored = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
    Console.write(CaseText().text(try redaction.apply(to: stored)))
  }
}

/// `firstbad case note`: a remark of a person, kept with the case.
struct CaseNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Add a remark to a case; reports show it.")

  @Argument(help: "The case file.")
  var caseFile: String

  @Argument(help: "The remark; - reads it from standard input.")
  var text: String

  mutating func run() throws {
    var remark = text
    if text == "-" {
      let data = FileHandle.standardInput.readDataToEndOfFile()
      remark = String(decoding: data, as: UTF8.self)
    }
    remark = remark.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !remark.isEmpty else {
      throw CommandFailure(
        message: "the remark is empty; give its text, or - to read it", status: nil)
    }
    let now = Int64((Date().timeIntervalSince1970 * 1_000_000).rounded())
    try CaseAccess.with(caseFile, mode: .write) { store in
      try store.record(note: Note(text: remark, recordedMicroseconds: now))
    }
  }
}
