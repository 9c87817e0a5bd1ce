public import KernelSeries

/// A host: the kernel of its domain 0, what its network backend publishes, its hypervisor.
public struct HostProfile: Sendable, Hashable, Codable {
  /// What the profile is called on the command line.
  public var name: String
  /// The kernel's release without a flavour, such as `2.6.18-145.el5`.
  public var release: String
  /// The day the kernel was built, `YYYY-MM-DD`; empty where it is unknown.
  public var date: String
  /// What the backend publishes to a new guest.
  public var features: BackendFeatures
  /// Whether the features go into the save file and are offered again at restore.
  ///
  /// The second workaround of bug 503139, which nobody built: a save file without them is taken to
  /// come from a host that could flip.
  public var preservesFeatures: Bool
  /// The hypervisor under it.
  public var hypervisor: HypervisorRelease
  /// How much of what guests cause the hypervisor prints.
  public var guestLoglevel: GuestLoglevel
  /// How the hypervisor stamps its lines.
  public var consoleStamps: ConsoleStamps
  /// How the kernel log of domain 0 is stamped as it is read.
  public var kernelStamps: KernelStamps
  /// The machine that its boot logs describe.
  public var machine: MachineModel

  /// A profile, member by member.
  public init(
    name: String, release: String, date: String = "", features: BackendFeatures,
    preservesFeatures: Bool = false, hypervisor: HypervisorRelease? = nil,
    guestLoglevel: GuestLoglevel? = nil, consoleStamps: ConsoleStamps = .none,
    kernelStamps: KernelStamps? = nil, machine: MachineModel? = nil
  ) {
    self.name = name
    self.release = release
    self.date = date
    self.features = features
    self.preservesFeatures = preservesFeatures
    let hypervisor = hypervisor ?? .rhel5(release)
    self.hypervisor = hypervisor
    self.guestLoglevel = guestLoglevel ?? (hypervisor.isDebugBuild ? .all : .releaseDefault)
    self.consoleStamps = consoleStamps
    self.kernelStamps =
      kernelStamps ?? (KernelVersion(release: release).isXenLinux ? .none : .uptime)
    self.machine = machine ?? (hypervisor.series < XenSeries(4, 6) ? .server2009 : .emulatedPC)
  }

  /// The host of a recipe: what its backend publishes follows from the changes that are in it.
  ///
  /// - Throws: ``LabError`` `.series` where the recipe names a build or change that is not there.
  public init(
    recipe: BuildRecipe, in series: KernelSeries = .rhel5KernelXen
  ) throws(LabError) {
    do {
      let build = try series.build(recipe.base)
      let exact = try series.canonical(recipe)
      self.init(
        name: exact.label, release: exact.release, date: build.date,
        features: try series.backendFeatures(of: exact))
    } catch {
      throw .series(error)
    }
  }

  /// The version that its backend and its messages follow from.
  var kernel: KernelVersion { KernelVersion(release: release) }

  /// Which of the network backends the kernel has.
  var backend: BackendGeneration { BackendGeneration(kernel: kernel) }
}
