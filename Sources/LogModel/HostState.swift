/// What state files beside the logs say of a host: its domains, their interfaces, its hypervisor and kernels.
///
/// Every value keeps the line that it was read from. Values of several files stand beside each other, contradictions with
/// them; who uses them weighs.
public struct HostState: Sendable, Hashable {
  /// A domain's number and name at one time.
  public struct Domain: Sendable, Hashable {
    /// Its number.
    public let domid: Int
    /// Its name.
    public let name: String
    /// Where that stands.
    public let place: Place

    /// A domain as a line names it.
    public init(domid: Int, name: String, place: Place) {
      self.domid = domid
      self.name = name
      self.place = place
    }
  }

  /// One device of a split driver, a network interface or a disk, from the folders of its ends in xenstore.
  public struct Interface: Sendable, Hashable {
    /// The domain that serves it.
    public let backendDomid: Int
    /// The domain that uses it.
    public let frontendDomid: Int
    /// Which of the frontend's it is: interfaces count from 0, disks have the numbers of their devices (51712 is `xvda`).
    public let handle: Int
    /// Its Ethernet address; nil where the file does not say it.
    public var mac: String?
    /// The backend's xenbus state: 4 is connected.
    public var backendState: Int?
    /// The frontend's xenbus state.
    public var frontendState: Int?
    /// What the backend says of itself: features, limits, sizes, by key.
    public var backendKeys: [String: String]
    /// What the frontend says of itself: features, requests, sizes, by key.
    public var frontendKeys: [String: String]
    /// The first line of the backend's folder.
    public let place: Place

    /// An interface of which only its ends are known.
    public init(backendDomid: Int, frontendDomid: Int, handle: Int, place: Place) {
      self.backendDomid = backendDomid
      self.frontendDomid = frontendDomid
      self.handle = handle
      self.backendKeys = [:]
      self.frontendKeys = [:]
      self.place = place
    }
  }

  /// A text with the line that says it.
  public struct Fact: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Where it stands.
    public let place: Place

    /// A text and its place.
    public init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// The domains named, in the order of files and lines; one number can have several names and the other way round.
  public var domains: [Domain] = []
  /// The network interfaces.
  public var interfaces: [Interface] = []
  /// The disks.
  public var disks: [Interface] = []
  /// The hypervisor's version, as `xl info` says it.
  public var xenVersions: [Fact] = []
  /// The hypervisor's command line.
  public var xenCommandLines: [Fact] = []
  /// The processors' frequency in MHz, which is that of their time stamp counters.
  public var processorMegahertz: [Fact] = []
  /// Releases of the backend domain's kernel: `xl info`, `uname`.
  public var kernelReleases: [Fact] = []
  /// Installed packages of kernels and of Xen, name and version.
  public var packages: [Fact] = []

  /// A state of which nothing is known.
  public init() {}

  /// Adds what another file says.
  public mutating func merge(_ other: HostState) {
    domains += other.domains
    interfaces += other.interfaces
    disks += other.disks
    xenVersions += other.xenVersions
    xenCommandLines += other.xenCommandLines
    processorMegahertz += other.processorMegahertz
    kernelReleases += other.kernelReleases
    packages += other.packages
  }
}
