import Glibc

/// The files below a folder, and the names beside a missing one.
enum FolderListing {
  /// How deep a folder is followed.
  private static let maximumDepth = 16

  /// The regular files below a folder, in the order of their paths; nil where it can't be read.
  ///
  /// Hidden files, documents, and links to folders are passed over.
  /// - Parameter unreadable: is given the folders below it that can't be read, and why.
  static func files(
    below folder: String, depth: Int = 0, unreadable: inout [(path: String, error: FileError)]
  ) -> [String]? {
    guard let names = names(in: folder) else { return nil }
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch kind(of: path) {
      case .file where !isPassedOver(path): files.append(path)
      case .folder where depth < maximumDepth:
        if let more = Self.files(below: path, depth: depth + 1, unreadable: &unreadable) {
          files += more
        } else {
          unreadable.append((path, FileError(code: errno)))
        }
      default: break
      }
    }
    return files
  }

  enum Kind { case file, folder, other, missing }

  /// What a path is; a link to a file is a file, a link to a folder is passed over.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .missing }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(path, &status) != 0 { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .other : .folder
    default: return .other
    }
  }

  /// Whether a path is a folder, through links as well: for what the user named.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Names that are no logs: documents and scripts that lie beside them, hidden files.
  static func isPassedOver(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let suffixes = [".md", ".html", ".svg", ".png", ".py", ".sh", ".swift", ".yaml", ".yml"]
    return name.hasPrefix(".") || name.hasPrefix("README")
      || suffixes.contains { name.hasSuffix($0) }
  }

  /// The names in a folder, without `.` and `..`, in no order.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
