import LogModel

/// Tells bytes that are no text, before anything is repaired in them.
///
/// A log with NUL in it is still a log: a machine that dies leaves blocks of them in the file.
enum BinaryCheck {
  private static let sampleSize = 256 << 10

  static func verdict(_ input: LogInput) -> (profile: InputProfile, diagnostic: Diagnostic)? {
    input.bytes.withBytes { bytes in
      guard bytes.count > 0 else {
        return (profile(.empty, input), Diagnostic.Note.empty.diagnostic(of: input))
      }
      guard !UTF16Repair.hasMark(bytes), !JournalRepair.isExport(bytes), isBinary(bytes) else {
        return nil
      }
      let note = Diagnostic.Note(
        .error, "input.binary", "it is not text\(name(of: bytes))",
        "give a log as text; compressed files and archives are unpacked by their content")
      return (profile(.binary, input), note.diagnostic(of: input))
    }
  }

  private static func profile(_ kind: InputProfile.Kind, _ input: LogInput) -> InputProfile {
    InputProfile(
      role: input.declaredRole ?? .guest, roleWhy: "there is no text in it",
      domid: input.declaredDomid, isLog: false, kind: kind)
  }

  /// More than one byte in fifty, NUL not counted, is a control character that no console sends; or all are NUL.
  static func isBinary(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var controls = 0
    var nuls = 0
    let sample = bytes.prefix(sampleSize)
    for byte in sample {
      switch byte {
      case 0: nuls += 1
      case 0x07...0x0D, 0x1B: break
      case ..<0x20, 0x7F: controls += 1
      default: break
      }
    }
    if nuls == sample.count { return true }
    return controls * 50 > sample.count - nuls
  }

  /// What the first bytes say that it is.
  private static func name(of bytes: UnsafeRawBufferPointer) -> String {
    if ByteSearch.has("\u{7F}ELF", at: 0, in: bytes) { return " but a program or a core (ELF)" }
    if ByteSearch.has("KDUMP", at: 0, in: bytes) { return " but a kdump core" }
    if ByteSearch.has("LPKSHHRH", at: 0, in: bytes) { return " but a binary journal" }
    if ByteSearch.has("SQLite format 3", at: 0, in: bytes) { return " but a SQLite database" }
    return ""
  }
}
