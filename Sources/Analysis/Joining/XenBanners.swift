internal import Ingest
internal import LogModel

/// The `Xen version` lines with which a hypervisor begins its boots.
enum XenBanners {
  /// The banners of an input, without prefixes, each once.
  ///
  /// - Complexity: one pass over the bytes; asked for only where two logs may be of two machines.
  static func found(in input: PreparedInput) -> Set<String> {
    var found: Set<String> = []
    input.bytes.withBytes { bytes in
      for range in LineSplitter(bytes) {
        let line = UnsafeRawBufferPointer(rebasing: bytes[range])
        let dress = input.undress(line)
        guard dress.writer == .hypervisor,
          line[dress.message].starts(with: "Xen version ".utf8)
        else { continue }
        found.insert(String(decoding: line[dress.message], as: UTF8.self))
      }
    }
    return found
  }
}
