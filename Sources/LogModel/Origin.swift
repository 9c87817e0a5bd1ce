/// The part of a hypervisor line that says where it was printed and in whose context.
///
/// `grant_table.c:1145:d0 ` of gdprintk, `domain.c:450: ` of dprintk, `d1v0 ` of gprintk,
/// `(file=grant_table.c, line=1145) ` of the old DPRINTK. Source: xen/include/xen/lib.h of 3.0 to 4.20.
public struct Origin: Sendable, Hashable, Codable {
  /// The source file as printed: base name up to Xen 4.16, path from 4.17 on; nil for gprintk.
  public let file: String?
  /// The source line; nil for gprintk.
  public let line: Int?
  /// The calling domain, nil where none was printed or it is no domain (idle, NULL).
  ///
  /// For a grant-table line that is the backend, never the guest whose grant is bad.
  public let domid: Int?
  /// The calling virtual processor.
  public let vcpu: Int?

  /// An origin as read from a line.
  public init(file: String?, line: Int?, domid: Int?, vcpu: Int?) {
    self.file = file
    self.line = line
    self.domid = domid
    self.vcpu = vcpu
  }

  /// The file's name without its folders: `grant_table.c`.
  public var fileName: String? {
    guard let file else { return nil }
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return file }
    return String(file[file.utf8.index(after: slash)...])
  }
}
