import Glibc
public import LogModel
import Wording

/// Opens what the user named: files, folders, archives and stdin.
///
/// The only part of this room that touches the file system. What can't be opened becomes a diagnostic; the rest is still
/// opened. Whether there are log lines in an input is told by `Preparation`.
public struct InputOpener: Sendable {
  /// How much an archive may unpack to.
  public var limits: ArchiveLimits
  /// Seconds since 1970 now: a file changed just before is read instead of mapped, for it may still be cut.
  public var nowSeconds: @Sendable () -> Int

  /// An opener with a clock of its own.
  public init(limits: ArchiveLimits, nowSeconds: @escaping @Sendable () -> Int) {
    self.limits = limits
    self.nowSeconds = nowSeconds
  }

  /// An opener with the real clock.
  public init(limits: ArchiveLimits = ArchiveLimits()) {
    self.init(limits: limits, nowSeconds: { time(nil) })
  }

  /// Opens every path in order; the files of a folder and the members of an archive in the order of their paths.
  ///
  /// `-` is stdin, once.
  public func open(paths: [String]) -> (inputs: [LogInput], diagnostics: [Diagnostic]) {
    var opened = Opened()
    var hasReadStdin = false
    for path in paths {
      if path == "-" {
        if hasReadStdin { continue }
        hasReadStdin = true
      }
      open(path, isNamed: true, &opened)
    }
    return (opened.inputs, opened.diagnostics)
  }

  private struct Opened {
    var inputs: [LogInput] = []
    var diagnostics: [Diagnostic] = []

    mutating func tell(
      _ place: String, _ code: String, _ message: String, _ advice: String? = nil
    ) {
      diagnostics.append(
        Diagnostic(severity: .error, code: code, place: place, message: message, advice: advice))
    }
  }

  private func open(_ path: String, isNamed: Bool, _ opened: inout Opened) {
    if path != "-", isNamed, FolderListing.isFolder(path) {
      openFolder(path, &opened)
      return
    }
    do {
      let bytes =
        path == "-"
        ? try FileBytes.read(descriptor: STDIN_FILENO, expecting: 0)
        : try FileBytes.read(path: path, nowSeconds: nowSeconds())
      add(bytes, name: path, isNamed: isNamed, &opened)
    } catch {
      tell(error, path: path, &opened)
    }
  }

  private func openFolder(_ path: String, _ opened: inout Opened) {
    var unreadable: [(path: String, error: FileError)] = []
    guard let files = FolderListing.files(below: path, unreadable: &unreadable) else {
      tell(FileError(code: errno), path: path, &opened)
      return
    }
    for (path, error) in unreadable { tell(error, path: path, &opened) }
    if files.isEmpty, unreadable.isEmpty {
      opened.tell(path, "input.missing", "there is no file in this folder to read")
    }
    for file in files { open(file, isNamed: false, &opened) }
  }

  private func add(_ bytes: LogBytes, name: String, isNamed: Bool, _ opened: inout Opened) {
    guard Unarchiver.isPacked(bytes) else {
      opened.inputs.append(LogInput(name: name, bytes: bytes, isNamed: isNamed))
      return
    }
    var unarchiver = Unarchiver(limits: limits, packedSize: bytes.count)
    unarchiver.unpack(bytes, name: name)
    opened.diagnostics += unarchiver.diagnostics
    // Packers store members in any order; a folder and its archive must read alike.
    for member in unarchiver.members.sorted(by: { $0.name < $1.name }) {
      let isWholeFile = member.name == name
      opened.inputs.append(
        LogInput(name: member.name, bytes: member.bytes, isNamed: isNamed && isWholeFile))
    }
    if unarchiver.members.isEmpty, unarchiver.diagnostics.isEmpty, isNamed {
      opened.tell(name, "input.no-log-lines", "there is no file in this archive to read")
    }
  }

  private func tell(_ error: FileError, path: String, _ opened: inout Opened) {
    guard error.isMissing else {
      opened.tell(path, "input.unreadable", "it can't be read: \(error.reason)")
      return
    }
    let (folder, name) = Self.split(path)
    guard let siblings = FolderListing.names(in: folder.isEmpty ? "." : folder) else {
      opened.tell(path, "input.missing", "there is no folder \(folder)")
      return
    }
    let advice =
      // What stands for bytes that are no UTF-8.
      name.contains("\u{FFFD}")
      ? "a name that is not UTF-8 can't be given: rename the file, or let it be read from a pipe (-)"
      : Spelling.nearest(to: name, in: siblings).map { "did you mean \(folder)\($0)?" }
    opened.tell(path, "input.missing", "there is no such file", advice)
  }

  /// The folder with its last slash, and the name.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let after = path.index(after: slash)
    return (String(path[..<after]), String(path[after...]))
  }
}
