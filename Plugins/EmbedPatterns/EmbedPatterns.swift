import Foundation
import PackagePlugin

/// Turns the YAML files under `Patterns/` into one Swift file with the decoded table.
@main
struct EmbedPatterns: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Patterns")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInPatterns+Generated.swift")
    let files = (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { $0.hasSuffix(".yaml") }
      .sorted()
      .map { folder.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) pattern files",
        executable: try context.tool(named: "embed-patterns").url,
        arguments: [folder.path, output.path],
        inputFiles: files + [folder],
        outputFiles: [output])
    ]
  }
}
