internal import ArgumentParser
internal import Foundation
internal import PatternCatalog
internal import SourceProof

extension PatternsCommand {
  /// `patterns verify`: 0 where the catalogue agrees with a tree, 1 where it does not.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prove which printk formats a source tree has, and where.",
      discussion: """
        A format that the tree's version should not have is known as absent. Exit status: 0 if the patterns agree with \
        the tree, 1 if a format is missing or should be gone, 2 for a usage error.
        """)
    @OptionGroup var pattern: PatternOptions
    @Option(name: .customLong("xen-source"), help: "The unpacked source of Xen.")
    var xenSource: String?
    @Option(name: .customLong("linux-source"), help: "The unpacked source of a Linux kernel.")
    var linuxSource: String?
    @Option(help: "The tree's version, where its Makefile doesn't say it (4.17, 2.6.18).")
    var version: String?
    @Option(help: "text or json.") var format = PatternFormat.text
    @Flag(help: "List all formats with their places, not only what is wrong.") var all = false

    mutating func run() throws {
      let tree = try sourceTree()
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: tree.path, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw CommandFailure(message: "\(tree.path) is no folder", status: nil) }
      var prover = SourceProver(
        catalog: try pattern.catalog(), kind: tree.kind, version: try treeVersion(of: tree))
      tree.read(into: &prover)
      guard prover.files > 0 else {
        throw CommandFailure(message: "\(tree.path) holds no C source", status: nil)
      }
      let proof = SourceProof(prover, path: tree.path)
      Console.write(format == .json ? try proof.json() : proof.text(all: all))
      if proof.hasSurprises { throw ExitCode(1) }
    }

    private func sourceTree() throws -> SourceTree {
      switch (xenSource, linuxSource) {
      case (let path?, nil): SourceTree(path: path, kind: .xen)
      case (nil, let path?): SourceTree(path: path, kind: .linux)
      default:
        throw CommandFailure(
          message: "give one source tree: --xen-source DIR or --linux-source DIR", status: nil)
      }
    }

    private func treeVersion(of tree: SourceTree) throws -> VersionNumber {
      if let version {
        guard let number = VersionNumber(version) else {
          throw CommandFailure(
            message: "\(version) is no version; write it like 4.17 or 2.6.18", status: nil)
        }
        return number
      }
      guard let stated = tree.statedVersion() else {
        throw CommandFailure(
          message: "\(tree.path) has no Makefile that states a version of "
            + "\(tree.kind == .xen ? "Xen" : "Linux"); give it with --version", status: nil)
      }
      return stated
    }
  }
}

/// How a command about patterns writes what it found.
enum PatternFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
