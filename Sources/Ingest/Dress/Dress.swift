/// What stands around one line's message: prefixes, stamps, origin, and where the message itself lies.
///
/// Plain numbers: no text, no allocation. All ranges are byte offsets into the line.
public struct Dress: Sendable, Hashable {
  /// Who wrote the line, as far as the line itself says so.
  public enum Writer: Sendable, Hashable {
    /// `(XEN) `, or Xen's own `file.c:123:d0 ` where the prefix was lost.
    case hypervisor
    /// `(d1) `: a guest's console line that passed through Xen.
    case console(domid: Int)
    /// No such prefix: the input's own role decides.
    case kernel
    /// `libxl: `, `xc: `, `xl: `, or a syslog line of a Xen daemon.
    case toolstack
  }

  /// Who wrote the line.
  public let writer: Writer
  /// `(d6) (XEN) `: the hypervisor inside a guest, not the one below it.
  public let nestedHypervisor: Bool
  /// The writer's own stamp, nearest to the message.
  ///
  /// Behind `(d1) ` it can be Xen's own or the guest's; where there are two, this is the guest's.
  public let stamp: DressStamp?
  /// A stamp that another program put in front: xenconsoled, syslog, a console server, a laboratory.
  public let outerStamp: DressStamp?
  /// The message, after all prefixes and the origin, without trailing carriage returns and blanks.
  public let message: Range<Int>
  /// Where the hypervisor printed the line.
  public let origin: DressOrigin?
  /// The printk level, 0 (emergency) to 7 (debug), where the line says it.
  public let level: UInt8?
  /// The dialects that the line is dressed in.
  public let forms: DressForms
  /// The host's name in a syslog or journal prefix.
  public let host: Range<Int>?
  /// The program of a syslog or journal line that is not the kernel's: `systemd` of `systemd[1]: `.
  public let program: Range<Int>?

  /// Whether a program of user space wrote the line by way of syslog: no kernel message then.
  public var isUserSpace: Bool { program != nil }
}
