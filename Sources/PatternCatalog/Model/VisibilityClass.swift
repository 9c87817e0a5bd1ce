/// Which builds and log levels print a message, and which rate limit it is under.
public struct VisibilityClass: Sendable, Hashable {
  /// The level it is printed at.
  public var level: Level
  /// Who limits its rate.
  public var limit: Limit
  /// The last release whose code still comes to this message, where the text outlived that: `4.1`; nil where there is none.
  public var until: String?

  /// A class.
  public init(level: Level, limit: Limit, until: String? = nil) {
    self.level = level
    self.limit = limit
    self.until = until
  }

  /// How a message is printed.
  ///
  /// Source: xen/include/xen/lib.h and xen/console.h of 3.0 to 4.20. The `debug` forms (gdprintk, dprintk) are compiled
  /// out of release builds from Xen 4.6 on.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case always
    case debugBuildWarning = "debug-build-warning"
    case debugBuildInfo = "debug-build-info"
    case guestError = "guest-error"
    case guestWarning = "guest-warning"
    case guestInfo = "guest-info"
    case guestDebug = "guest-debug"
    case hostError = "host-error"
    case hostWarning = "host-warning"
    case hostInfo = "host-info"
    case hostDebug = "host-debug"
    case kernelError = "kernel-error"
    case kernelWarning = "kernel-warning"
    case kernelInfo = "kernel-info"
    case kernelDebug = "kernel-debug"
    case tool
  }

  /// The rate limit a message is under.
  public enum Limit: String, Sendable, Hashable, CaseIterable {
    case none
    /// Xen's printk_ratelimit: a burst of 10, then one in 5 s; announced as `printk: N messages suppressed.`
    case xen
    /// Linux' net_ratelimit: a burst of 10 in 5 s; announced as `net_ratelimit: N callbacks suppressed`.
    case net
    /// Linux' printk_ratelimit.
    case kernel
  }
}
