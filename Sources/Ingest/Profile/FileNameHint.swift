import LogModel

/// What a file's name says where its content can't.
enum FileNameHint {
  /// The role that a name hints at, and the word that does.
  static func role(_ name: String) -> (role: StreamRole, word: String)? {
    let base = baseName(name).lowercased()
    let words: [(String, StreamRole)] = [
      ("dom0", .dom0), ("hypervisor", .hypervisor), ("xl-dmesg", .hypervisor),
      ("xen-dmesg", .hypervisor), ("xm-dmesg", .hypervisor), ("guest", .guest), ("domu", .guest),
      ("xend", .toolstack), ("libxl", .toolstack), ("backend", .dom0), ("host", .dom0),
    ]
    return words.first { base.contains($0.0) }.map { ($0.1, $0.0) }
  }

  /// Ground truth and counters that lie beside logs and must not be analysed.
  static func isRecord(_ name: String) -> Bool {
    let base = baseName(name)
    return base == "run.json" || base == "timeline.txt"
      || (base.hasPrefix("stats-") && base.hasSuffix(".txt"))
  }

  private static func baseName(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}
