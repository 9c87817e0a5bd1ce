import CArchive
import Glibc
import LogModel

/// Unpacks compressed files and archives in memory: gz, xz, zst, bz2, lz4, tar, zip, cpio, 7z, ar.
///
/// Whether bytes are packed is told from their beginning, never from a name.
struct Unarchiver {
  /// One file of an archive, or what a compressed file holds.
  struct Member {
    let name: String
    let bytes: LogBytes
  }

  let limits: ArchiveLimits
  private(set) var members: [Member] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// How many bytes may still be unpacked.
  private var budget: Int

  /// An unpacker of one named file of so many bytes.
  init(limits: ArchiveLimits, packedSize: Int) {
    self.limits = limits
    budget = limits.allowance(packedSize: packedSize)
  }

  /// Whether the bytes are those of a compressed file or an archive.
  static func isPacked(_ bytes: LogBytes) -> Bool {
    bytes.withBytes { bytes in
      signatures.contains { signature, offset in
        guard bytes.count >= offset + signature.count else { return false }
        return zip(bytes[offset...], signature).allSatisfy { $0 == $1 }
      }
    }
  }

  /// AE_IFREG, a cast macro that Swift doesn't see.
  private static let regularFile: mode_t = 0o100000

  private static let signatures: [([UInt8], Int)] = [
    ([0x1F, 0x8B, 0x08], 0),  // gzip
    ([0x1F, 0x9D], 0),  // compress
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0),  // xz
    ([0x28, 0xB5, 0x2F, 0xFD], 0),  // zstd
    ([0x42, 0x5A, 0x68], 0),  // bzip2
    ([0x04, 0x22, 0x4D, 0x18], 0),  // lz4
    ([0x50, 0x4B, 0x03, 0x04], 0),  // zip
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0),  // 7z
    (Array("ustar".utf8), 257),  // tar
    (Array("070701".utf8), 0), (Array("070707".utf8), 0),  // cpio
    (Array("!<arch>\n".utf8), 0),  // ar
  ]

  /// Unpacks bytes under a name; packed members are unpacked in turn.
  mutating func unpack(_ bytes: LogBytes, name: String, depth: Int = 0) {
    guard depth < limits.maximumDepth else {
      tell(name, "input.archive-limit", "archives lie more than \(limits.maximumDepth) deep in it")
      return
    }
    let before = (members: members.count, diagnostics: diagnostics.count, budget: budget)
    unpackWithLibrary(bytes, name: name, depth: depth)
    let cut = diagnostics[before.diagnostics...].first {
      $0.code == "input.truncated" || $0.code == "input.unreadable"
    }
    // Of a gzip that ends early the library drops more than is missing.
    guard let cut, depth == 0,
      let part = CutGzip.readablePart(of: bytes, limit: before.budget), part.count > 0
    else { return }
    members.removeSubrange(before.members...)
    diagnostics.removeSubrange(before.diagnostics...)
    budget = before.budget
    if Self.isPacked(part) {
      unpack(part, name: name, depth: depth + 1)
    } else {
      members.append(Member(name: name, bytes: part))
    }
    diagnostics.removeAll { $0.code == "input.truncated" }
    tellTruncated(name, cut.message)
  }

  private mutating func unpackWithLibrary(_ bytes: LogBytes, name: String, depth: Int) {
    bytes.withBytes { buffer in
      guard let archive = archive_read_new() else { return }
      defer { archive_read_free(archive) }
      archive_read_support_filter_all(archive)
      archive_read_support_format_tar(archive)
      archive_read_support_format_zip(archive)
      archive_read_support_format_cpio(archive)
      archive_read_support_format_7zip(archive)
      archive_read_support_format_ar(archive)
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        tell(name, "input.unreadable", "it can't be unpacked: \(reason(archive))")
        return
      }
      readEntries(archive, name: name, depth: depth)
    }
  }

  private mutating func readEntries(_ archive: OpaquePointer, name: String, depth: Int) {
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      if status == ARCHIVE_RETRY { continue }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        tell(name, "input.unreadable", "it can't be unpacked to its end: \(reason(archive))")
        return
      }
      guard members.count < limits.maximumMembers else {
        tell(name, "input.archive-limit", "it has more than \(limits.maximumMembers) members")
        return
      }
      let isRaw = archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW
      guard isRaw || archive_entry_filetype(entry) & 0o170000 == Self.regularFile else { continue }
      let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
      let member = isRaw ? name : "\(name)/\(path.map { String(cString: $0) } ?? "?")"
      guard isRaw || !FolderListing.isPassedOver(member) else { continue }
      guard archive_entry_is_encrypted(entry) == 0 else {
        tell(member, "input.unreadable", "it is encrypted", "unpack it first")
        continue
      }
      guard readData(archive, member, depth: depth) else { return }
    }
  }

  /// Reads one member; false where nothing more can be read from the archive.
  private mutating func readData(_ archive: OpaquePointer, _ name: String, depth: Int) -> Bool {
    var builder = ByteBuilder(capacity: 64 << 10)
    var isWhole = true
    while true {
      let space = builder.reserve(64 << 10)
      let count = archive_read_data(archive, space.baseAddress, space.count)
      if count == 0 { break }
      if count == Int(ARCHIVE_RETRY) { continue }
      guard count > 0 else {
        tellTruncated(name, "it can't be unpacked to its end: \(reason(archive))")
        isWhole = false
        break
      }
      guard count <= budget else {
        tell(
          name, "input.archive-limit",
          "it unpacks to more than the limit (\(limits.maximumBytes) bytes, or "
            + "\(limits.maximumRatio) to one)", "unpack it and give the file that is wanted")
        return false
      }
      budget -= count
      builder.advance(count)
    }
    let bytes = builder.finish()
    if isWhole, Self.isPacked(bytes) {
      unpack(bytes, name: name, depth: depth + 1)
    } else {
      members.append(Member(name: name, bytes: bytes))
    }
    return isWhole
  }

  private func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown error"
  }

  private mutating func tellTruncated(_ name: String, _ message: String) {
    tell(name, "input.truncated", message, "what came before is analysed")
  }

  private mutating func tell(
    _ place: String, _ code: String, _ message: String, _ advice: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(severity: .error, code: code, place: place, message: message, advice: advice))
  }
}
