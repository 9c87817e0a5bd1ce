/// A guest's kernel as far as its network frontend is concerned.
public struct GuestProfile: Sendable, Hashable, Codable {
  /// How a frontend that may choose wants to receive.
  public enum ReceivePath: String, Sendable, Hashable, Codable {
    /// Flipping, unless the backend withdraws it.
    case flip
    /// Copying, if the backend offers it.
    case copy
    /// Copying, or no connection.
    case copyOnly
  }

  /// What the profile is called on the command line.
  public var name: String
  /// The kernel's release without a flavour, such as `2.6.18-128.el5`.
  public var release: String
  /// The day the kernel was built, `YYYY-MM-DD`; empty where it is unknown.
  public var date: String
  /// What the kernel does unasked.
  public var defaultReceivePath: ReceivePath
  /// Whether the module parameter `rx_copy` is given.
  public var rxCopy: Bool
  /// Whether the module parameter `rx_flip` is given.
  public var rxFlip: Bool
  /// Whether the driver releases its buffers when the mode changes: the repair nobody shipped.
  public var releasesOnModeChange: Bool
  /// Whether the driver reads the key by which a backend says that it prefers to copy.
  public var readsPreferCopy: Bool
  /// Whether removing a copying interface releases its buffers (RHEL 5.3 and later).
  public var releasesCopyBuffers: Bool
  /// The least number of buffers the driver aims at: 64, or what `rxbuf_min` in sysfs says (8...256).
  public var receiveTargetMinimum: Int

  /// A profile, member by member.
  public init(
    name: String, release: String, date: String = "", defaultReceivePath: ReceivePath,
    rxCopy: Bool = false, rxFlip: Bool = false, releasesOnModeChange: Bool = false,
    readsPreferCopy: Bool = false, releasesCopyBuffers: Bool = true,
    receiveTargetMinimum: Int = 64
  ) {
    self.name = name
    self.release = release
    self.date = date
    self.defaultReceivePath = defaultReceivePath
    self.rxCopy = rxCopy
    self.rxFlip = rxFlip
    self.releasesOnModeChange = releasesOnModeChange
    self.readsPreferCopy = readsPreferCopy
    self.releasesCopyBuffers = releasesCopyBuffers
    self.receiveTargetMinimum = min(max(receiveTargetMinimum, 8), 256)
  }

  /// The version that its drivers and messages follow from.
  var kernel: KernelVersion { KernelVersion(release: release) }

  /// Whether the driver prints its mode at every connect (XenLinux does, mainline does not).
  var printsMode: Bool { kernel.isXenLinux }

  /// Whether the driver releases all its buffers as its backend goes (mainline, between 3.16 and 4.4).
  var releasesOnDisconnect: Bool { kernel >= KernelVersion(4, 0) }

  /// What Red Hat's paravirtual kernels carry behind their release.
  var flavour: String {
    guard kernel.isXenLinux, defaultReceivePath != .copyOnly else { return "" }
    return release.hasPrefix("2.6.9") ? "xenU" : "xen"
  }

  /// How the frontend wants to receive, parameters considered.
  public var receivePath: ReceivePath {
    if defaultReceivePath == .copyOnly { return .copyOnly }
    if rxCopy { return .copy }
    return rxFlip ? .flip : defaultReceivePath
  }

  /// Whether both parameters are given, so that the driver refuses to load.
  public var hasContradictoryParameters: Bool {
    defaultReceivePath != .copyOnly && rxCopy && rxFlip
  }
}
