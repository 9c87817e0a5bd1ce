public import LogModel

/// Where the hypervisor says it printed a line, as numbers and a byte range.
public struct DressOrigin: Sendable, Hashable {
  /// The source file's bytes in the line; nil for gprintk.
  public let fileRange: Range<Int>?
  /// The source line; nil for gprintk.
  public let line: Int?
  /// The calling domain; nil where it is none.
  public let domid: Int?
  /// The calling virtual processor.
  public let vcpu: Int?

  /// An origin as read from a line.
  public init(fileRange: Range<Int>?, line: Int?, domid: Int?, vcpu: Int?) {
    self.fileRange = fileRange
    self.line = line
    self.domid = domid
    self.vcpu = vcpu
  }

  /// The origin with its text, from the line that it was read from.
  public func origin(in line: UnsafeRawBufferPointer) -> Origin {
    let file = fileRange.map {
      String(decoding: line[$0.clamped(to: 0..<line.count)], as: UTF8.self)
    }
    return Origin(file: file, line: self.line, domid: domid, vcpu: vcpu)
  }
}
