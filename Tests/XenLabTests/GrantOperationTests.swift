import Testing

@testable import XenLab

@Suite("Grant operations of Xen 3.1")
struct GrantOperationTests {
  /// A host with domain 0 and a guest that owns a page each.
  private struct Fixture {
    let hypervisor: Hypervisor
    let domainZero: Domain
    let guest: Domain
    let ownFrame: UInt64
    let guestFrame: UInt32

    init(loglevel: GuestLoglevel = .all) throws {
      let console = HypervisorConsole(clock: EventClock(), guestLoglevel: loglevel)
      hypervisor = Hypervisor(
        release: .rhel5("2.6.18-164.el5"), frameCount: 128, console: console, shuffle: { _ in })
      domainZero = hypervisor.createDomain(0, maxPages: 10)
      guest = hypervisor.createDomain(7, maxPages: 2)
      ownFrame = UInt64(try #require(hypervisor.allocate(for: domainZero)))
      guestFrame = try #require(hypervisor.allocate(for: guest))
    }

    func copy(
      reference: UInt64 = 9, to domid: DomainID = 7, isGrant: Bool = true, length: Int = 98,
      from frame: UInt64? = nil
    ) -> GrantStatus {
      hypervisor.copy(
        from: CopySide(
          domid: Hypervisor.selfID, isGrant: false, number: frame ?? ownFrame, offset: 0),
        to: CopySide(domid: domid, isGrant: isGrant, number: reference, offset: 0),
        length: length, caller: domainZero)
    }

    var printed: [String] {
      hypervisor.console.text.split(separator: "\n").map {
        String($0.split(separator: " ", maxSplits: 2).last ?? "")
      }
    }
  }

  @Test(
    "a grant that is not what a copy needs has a line of its own",
    arguments: [
      (GrantEntry(), "Bad flags (0) or dom (0). (expected dom 0)"),
      (GrantEntry(flags: 2), "Bad flags (2) or dom (0). (expected dom 0)"),
      (GrantEntry(flags: 1, domid: 5), "Bad flags (1) or dom (5). (expected dom 0)"),
      (GrantEntry(flags: 5), "Attempt to write-pin a r/o grant entry."),
      (GrantEntry(flags: 1, frame: .max), "destination frame ffffffff invalid."),
      (GrantEntry(flags: 1, frame: 0x7fff_ffff), "destination frame 7fffffff invalid."),
      (GrantEntry(flags: 1, frame: 3), "Could not get dst frame 3"),
    ])
  func refusals(entry: GrantEntry, line: String) throws {
    let fixture = try Fixture()
    fixture.guest.grants[9] = entry
    #expect(fixture.copy() == .generalError)
    #expect(fixture.printed == [line])
    #expect(fixture.guest.grants[9] == entry, "flags are dropped again")
    #expect(fixture.guest.active[9] == ActiveEntry(), "the pin is dropped again")
  }

  @Test("a good grant is copied to and left as it was")
  func success() throws {
    let fixture = try Fixture()
    let entry = GrantEntry(flags: 1, frame: fixture.guestFrame)
    fixture.guest.grants[9] = entry
    #expect(fixture.copy() == .okay)
    #expect(fixture.guest.grants[9] == entry)
    #expect(fixture.printed.isEmpty)
  }

  @Test("arguments are looked at in the order of the source")
  func argumentOrder() throws {
    let fixture = try Fixture()
    #expect(fixture.copy(to: 99, isGrant: false, length: 5000) == .badCopyArgument)
    #expect(fixture.copy(to: 99, isGrant: false) == .permissionDenied)
    #expect(fixture.copy(to: 99) == .badDomain)
    #expect(fixture.copy(reference: 1 << 40) == .badGrantReference)
    #expect(fixture.copy(from: .max) == .generalError)
    #expect(
      fixture.printed == [
        "copy beyond page area.", "only allow copy-by-mfn for DOMID_SELF.", "couldn't find 99",
        "Bad grant reference 1099511627776", "source frame ffffffffffffffff invalid.",
      ])
  }

  @Test("a transfer needs headroom first and an offer second")
  func transferOrder() throws {
    let fixture = try Fixture()
    let hypervisor = fixture.hypervisor
    fixture.guest.grants[9] = GrantEntry(flags: 1)
    #expect(
      hypervisor.transfer(
        frame: fixture.ownFrame, to: 7, reference: 9, caller: fixture.domainZero) == .generalError)
    #expect(
      fixture.printed == [
        "Bad flags (1) or dom (0). (NB. expected dom 0)",
        "gnttab_transfer: Transferee has no reservation headroom (1,2) or provided a bad grant ref "
          + "(00000009) or is dying (0)",
      ])
    #expect(hypervisor.owners[Int(fixture.ownFrame)] == Hypervisor.nobody, "the page is lost")
  }

  @Test("a transfer that works commits, moves the page and completes")
  func transferWorks() throws {
    let fixture = try Fixture()
    fixture.guest.grants[9] = GrantEntry(flags: 2)
    let status = fixture.hypervisor.transfer(
      frame: fixture.ownFrame, to: 7, reference: 9, caller: fixture.domainZero)
    #expect(status == .okay)
    #expect(fixture.guest.grants[9].flags == 0xe)
    #expect(UInt64(fixture.guest.grants[9].frame) == fixture.ownFrame)
    #expect(fixture.guest.pageCount == 2)
    #expect(fixture.domainZero.pageCount == 0)
  }

  @Test("a page that is not the giver's is no page to transfer")
  func transferOfForeignPage() throws {
    let fixture = try Fixture()
    let frame = UInt64(fixture.guestFrame)
    #expect(
      fixture.hypervisor.transfer(frame: frame, to: 7, reference: 9, caller: fixture.domainZero)
        == .badPage)
    #expect(fixture.printed == ["gnttab_transfer: out-of-range \(String(frame, radix: 16))"])
  }

  @Test("a mapped grant stays marked until the last mapping goes")
  func mapping() throws {
    let fixture = try Fixture()
    let hypervisor = fixture.hypervisor
    fixture.guest.grants[9] = GrantEntry(flags: 1, frame: fixture.guestFrame)
    let first = hypervisor.map(9, of: 7, isReadonly: false, caller: fixture.domainZero)
    let second = hypervisor.map(9, of: 7, isReadonly: true, caller: fixture.domainZero)
    #expect(first.status == .okay && second.status == .okay)
    #expect(fixture.guest.grants[9].flags == 0x19)
    #expect(hypervisor.unmap(handle: first.handle, caller: fixture.domainZero) == .okay)
    #expect(fixture.guest.grants[9].flags == 0x9)
    #expect(hypervisor.unmap(handle: second.handle, caller: fixture.domainZero) == .okay)
    #expect(fixture.guest.grants[9].flags == 0x1)
    #expect(hypervisor.unmap(handle: second.handle, caller: fixture.domainZero) == .badHandle)
  }

  @Test("information is dropped unless guest_loglvl=all")
  func levels() throws {
    let fixture = try Fixture(loglevel: .releaseDefault)
    _ = fixture.hypervisor.transfer(
      frame: .max, to: 7, reference: 9, caller: fixture.domainZero)
    #expect(fixture.printed.isEmpty)
  }
}

extension GrantEntry {
  init(flags: UInt16) { self.init(flags: flags, domid: 0, frame: 0) }
  init(flags: UInt16, frame: UInt32) { self.init(flags: flags, domid: 0, frame: frame) }
}
