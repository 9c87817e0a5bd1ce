public import Foundation

/// Where things lie, told from this file's own path.
public enum Repository {
  /// The package's root folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder below the root.
  public static func path(_ relative: String) -> String {
    root.appendingPathComponent(relative).path
  }

  /// The folder of larger corpora beside the checkout, nil where it is absent; tests that need it are then skipped.
  public static let shared: URL? = {
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The program as built beside the running tests.
  public static let program: URL = {
    // .build/<triple>/debug/<package>PackageTests.xctest is the running program (or its folder).
    let running = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = running.deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("firstbad")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/firstbad")
  }()
}
