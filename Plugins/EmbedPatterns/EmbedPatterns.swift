import Foundation
import PackagePlugin

/// Turns the YAML files under `Patterns/` into one Swift file with the decoded table.
@main
struct EmbedPatterns: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Patterns")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInPatterns+Generated.swift")
    // The folders are inputs as well: a file that is added or removed changes them, and the table is made anew.
    let paths = (FileManager.default.subpaths(atPath: folder.path) ?? []).sorted()
    let files = paths.filter { $0.hasSuffix(".yaml") }.map { folder.appending(path: $0) }
    let folders = paths.filter { !$0.contains(".") }.map { folder.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) pattern files",
        executable: try context.tool(named: "embed-patterns").url,
        arguments: [folder.path, output.path],
        inputFiles: files + folders + [folder],
        outputFiles: [output])
    ]
  }
}
