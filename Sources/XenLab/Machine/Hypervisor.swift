/// One host's hypervisor: who owns which frame, which domains live, what was printed.
final class Hypervisor {
  let release: HypervisorRelease
  let console: HypervisorConsole
  /// The owner of each frame.
  private(set) var owners: [DomainID]
  /// Frames nobody owns, the next to be given last.
  private var freeFrames: [UInt32]
  private(set) var domains: [Domain] = []
  /// What lies in the frames that hold rings.
  private(set) var sharedPages: [UInt32: SharedPage] = [:]

  /// The owner of a frame that is free.
  static let nobody: DomainID = 0xFFFF
  /// The owner of a frame that Xen keeps to itself.
  static let xen: DomainID = 0x7FF2
  /// "The caller", where a domain is asked for.
  static let selfID: DomainID = 0x7FF0
  /// The first frames of a host belong to Xen.
  static let ownFrames = 64

  /// A host with no domains; `shuffle` decides in which order its frames are given out.
  init(
    release: HypervisorRelease, frameCount: Int, console: HypervisorConsole,
    shuffle: (inout [UInt32]) -> Void
  ) {
    self.release = release
    self.console = console
    let frames = max(frameCount, Self.ownFrames + 1)
    owners = Array(repeating: Self.nobody, count: frames)
    for frame in 0..<Self.ownFrames { owners[frame] = Self.xen }
    freeFrames = (Self.ownFrames..<frames).map { UInt32($0) }
    shuffle(&freeFrames)
  }

  /// Frames that nobody owns.
  var freeFrameCount: Int { freeFrames.count }
  /// Frames of the whole host.
  var frameCount: Int { owners.count }

  /// Whether a number is a frame of this host's memory.
  func isFrame(_ frame: UInt64) -> Bool { frame < UInt64(owners.count) }

  /// The domain of a number, nil where it is gone.
  func domain(_ id: DomainID) -> Domain? {
    for domain in domains where domain.id == id { return domain }
    return nil
  }

  /// Makes a domain without pages.
  func createDomain(_ id: DomainID, maxPages: Int) -> Domain {
    let domain = Domain(id: id, maxPages: maxPages)
    domains.append(domain)
    return domain
  }

  /// Ends a domain: all its frames are free again.
  func destroyDomain(_ domain: Domain) {
    domain.isDying = true
    for frame in owners.indices where owners[frame] == domain.id {
      free(UInt32(frame), of: domain)
    }
    domains.removeAll { $0 === domain }
  }

  /// Gives a domain a frame; nil where it may own no more or the host has none.
  func allocate(for domain: Domain) -> UInt32? {
    guard !domain.isDying, domain.pageCount < domain.maxPages, let frame = freeFrames.popLast()
    else { return nil }
    owners[Int(frame)] = domain.id
    domain.pageCount += 1
    return frame
  }

  /// Takes a frame away from its owner; false where the domain does not own it.
  @discardableResult
  func free(_ frame: UInt32, of domain: Domain) -> Bool {
    guard isFrame(UInt64(frame)), owners[Int(frame)] == domain.id else { return false }
    owners[Int(frame)] = Self.nobody
    freeFrames.append(frame)
    domain.pageCount -= 1
    if !sharedPages.isEmpty { sharedPages[frame] = nil }
    return true
  }

  /// Puts a ring into a frame.
  func store(_ page: SharedPage, in frame: UInt32) { sharedPages[frame] = page }

  /// Moves a frame from one domain to another, which the caller has found to have headroom.
  func reassign(_ frame: UInt32, from giver: Domain, to taker: Domain) {
    owners[Int(frame)] = taker.id
    giver.pageCount -= 1
    taker.pageCount += 1
  }

  /// Prints a grant table line in the caller's name, if this build has such lines at all.
  ///
  /// The line names the caller, which is the backend's domain, never the guest whose grant is bad.
  func complain(_ message: GrantTableMessage, caller: Domain) {
    guard release.hasGuestDebugLines, message.isWorded(in: release) else { return }
    console.printGuestCaused(message.level, grantTableLine(message, caller: caller))
  }

  private func grantTableLine(_ message: GrantTableMessage, caller: Domain) -> String {
    let text = message.text(in: release)
    let file = release.namesFolder ? "common/grant_table.c" : "grant_table.c"
    let who = release.namesVCPU ? "d\(caller.id)v0" : "d\(caller.id)"
    return "\(file):\(message.sourceLine(release.lines)):\(who) \(text)"
  }
}
