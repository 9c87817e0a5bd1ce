import Glibc
import LogModel

/// Why a file could not be read, as the system says it.
struct FileError: Error {
  let code: Int32

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var reason: String { String(cString: strerror(code)) }
}

/// The bytes of a file: mapped where it is large, read where it is small or no regular file.
enum FileBytes {
  /// From here on a file is mapped.
  ///
  /// Smaller ones are read: cheaper, and safe if they are cut meanwhile.
  private static let mapThreshold = 1 << 20
  /// A file changed in the last seconds may still be written, and cut; it is read.
  private static let quietSeconds = 10

  static func read(path: String, nowSeconds: Int) throws(FileError) -> LogBytes {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let size = Int(status.st_size)
    let isQuiet = nowSeconds - status.st_mtim.tv_sec >= quietSeconds
    if isRegular, size >= mapThreshold, isQuiet, let mapped = map(descriptor, size: size) {
      return mapped
    }
    return try read(descriptor: descriptor, expecting: isRegular ? size : 0)
  }

  private static func map(_ descriptor: Int32, size: Int) -> LogBytes? {
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      memory != MAP_FAILED
    else { return nil }
    madvise(memory, size, MADV_SEQUENTIAL)
    return LogBytes(taking: UnsafeRawBufferPointer(start: memory, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
  }

  static func read(descriptor: Int32, expecting size: Int) throws(FileError) -> LogBytes {
    var builder = ByteBuilder(capacity: max(size + 1, 64 << 10))
    while true {
      let space = builder.reserve(64 << 10)
      let count = Glibc.read(descriptor, space.baseAddress, space.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(code: errno) }
      if count == 0 { break }
      builder.advance(count)
    }
    return builder.finish()
  }
}
