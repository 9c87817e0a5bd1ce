internal import CZlib
internal import LogModel

/// What can be read of a gzip file that ends early (RFC 1951, 1952).
///
/// libarchive hands out whole blocks of 64 KiB and drops the last one of a cut file, which may be all there is; zlib gives every
/// byte up to the last symbol that is there.
enum CutGzip {
  /// 15 bits of window, and a gzip header expected.
  private static let windowBits: Int32 = 15 + 16
  private static let pieceBytes = 64 << 10

  /// The readable part; nil where the bytes are no gzip.
  ///
  /// - Parameter limit: the most bytes that it may become; it ends there.
  static func readablePart(of bytes: LogBytes, limit: Int) -> LogBytes? {
    bytes.withBytes { buffer in
      guard buffer.count > 2, buffer[0] == 0x1F, buffer[1] == 0x8B, let base = buffer.baseAddress
      else { return nil }
      var stream = z_stream()
      let size = Int32(MemoryLayout<z_stream>.size)
      guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, size) == Z_OK else { return nil }
      defer { inflateEnd(&stream) }
      var output = ByteBuilder(capacity: min(max(buffer.count, 64) * 4, max(limit, 64)))
      var position = 0
      while position < buffer.count, output.count < limit {
        let input = buffer.count - position
        stream.next_in = UnsafeMutablePointer(
          mutating: (base + position).assumingMemoryBound(to: UInt8.self))
        stream.avail_in = UInt32(clamping: input)
        let offered = Int(stream.avail_in)
        let room = min(pieceBytes, limit - output.count)
        let memory = output.reserve(room)
        stream.next_out = memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(room)
        let status = inflate(&stream, Z_SYNC_FLUSH)
        let taken = offered - Int(stream.avail_in)
        let made = room - Int(stream.avail_out)
        position += taken
        output.advance(made)
        if status == Z_STREAM_END {
          // Another member may follow.
          guard inflateReset(&stream) == Z_OK else { break }
        } else if status != Z_OK || taken == 0 && made == 0 {
          break
        }
      }
      return output.finish()
    }
  }
}
