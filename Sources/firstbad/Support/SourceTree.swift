internal import Foundation
internal import PatternCatalog
internal import SourceProof

/// A source tree on disk: its version and its files.
struct SourceTree {
  let path: String
  let kind: SourceKind

  /// The version that its Makefile states; nil where there is none.
  func statedVersion() -> VersionNumber? {
    let makefiles = kind == .xen ? ["xen/Makefile", "Makefile"] : ["Makefile"]
    for name in makefiles {
      guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else { continue }
      let text = String(decoding: data, as: UTF8.self)
      if let version = VersionNumber.stated(by: text, of: kind) { return version }
    }
    return nil
  }

  /// Shows the prover every file that may hold C, in the order of their paths.
  ///
  /// A file that can't be read is skipped: what it would have proved is then missing.
  func read(into prover: inout SourceProver) {
    for file in files() {
      guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else { continue }
      data.withUnsafeBytes { prover.add(path: file, bytes: $0.bindMemory(to: UInt8.self)) }
    }
  }

  private func files() -> [String] {
    var found: [String] = []
    var open = [""]
    while let folder = open.popLast() {
      let place = folder.isEmpty ? path : "\(path)/\(folder)"
      let url = URL(fileURLWithPath: place, isDirectory: true)
      let keys: [URLResourceKey] = [.isDirectoryKey, .isRegularFileKey]
      let entries = try? FileManager.default.contentsOfDirectory(
        at: url, includingPropertiesForKeys: keys)
      for entry in entries ?? [] {
        let name = entry.lastPathComponent
        let relative = folder.isEmpty ? name : "\(folder)/\(name)"
        let isSource = SourceProver.extensions.contains { name.hasSuffix($0) }
        // Symbolic links are neither: what they lead to is read where it lies.
        let values = try? entry.resourceValues(forKeys: Set(keys))
        if values?.isDirectory == true {
          // Hidden folders hold other versions of the same files: .git, quilt's .pc.
          if name.hasPrefix(".") || (folder.isEmpty && kind.leftOut.contains(name)) { continue }
          open.append(relative)
        } else if isSource, values?.isRegularFile == true {
          found.append(relative)
        }
      }
    }
    return found.sorted()
  }
}
