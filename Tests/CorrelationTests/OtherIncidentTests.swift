internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

/// Lines of up to three sides and what must be found in them.
struct IncidentCase: Sendable, CustomTestStringConvertible {
  let signature: String
  var guest = ""
  var dom0 = ""
  var hypervisor = ""
  var toolstack = ""
  var domid: Int?
  var severity: Severity = .error
  var testDescription: String { signature }

  var result: AnalysisResult {
    get throws {
      let sides: [(String, String, StreamRole)] = [
        ("guest.log", guest, .guest), ("dom0.log", dom0, .dom0),
        ("xen.log", hypervisor, .hypervisor), ("xl.log", toolstack, .toolstack),
      ]
      let inputs = sides.filter { !$0.1.isEmpty }.map { name, text, role in
        LogInput(
          name: name, bytes: LogBytes(text: text + "\n"), declaredRole: role, declaredDomid: nil)
      }
      return Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
    }
  }
}

@Suite("Incidents other than netfront's")
struct OtherIncidentTests {
  static let cases: [IncidentCase] = [
    IncidentCase(
      signature: "guest-crash/deliberate-crash",
      guest:
        "[    1.0] sysrq: Trigger a crash\n[    1.1] Kernel panic - not syncing: sysrq triggered crash",
      toolstack: "Domain 7 has shut down, reason code 3 0x3", domid: 7, severity: .critical),
    IncidentCase(
      signature: "hypervisor-crash/assertion",
      hypervisor: "(XEN) Panic on CPU 0:\n"
        + "(XEN) Xen BUG at drivers/passthrough/amd/iommu_init.c:1386\n"
        + "(XEN) Reboot in five seconds...", severity: .critical),
    IncidentCase(
      signature: "hypervisor-crash/boot-set-up",
      hypervisor: "(XEN) ****************************************\n(XEN) Panic on CPU 0:\n"
        + "(XEN) Could not construct domain 0\n(XEN) Reboot in five seconds...",
      severity: .critical),
    IncidentCase(
      signature: "grant-operation-refused/reference-out-of-range",
      hypervisor: "(XEN) common/grant_table.c:1053:d1v2 Bad ref 0xffffffff for d6", domid: 6),
    IncidentCase(
      signature: "netfront-gave-up/backend-breaks-protocol",
      guest: "[   50.0] net eth0: Illegal number of responses 4294966784\n"
        + "[   50.0] net eth0: Disabled for further use"),
    IncidentCase(
      signature: "netfront-gave-up/page-not-given-back",
      guest: "[   50.0] net eth0: Grant still in use by backend domain"),
    IncidentCase(
      signature: "backend-not-answering/backend-paused-or-hangs",
      guest: "[   50.0] NETDEV WATCHDOG: eth0 (vif): transmit queue 0 timed out"),
    IncidentCase(
      signature: "backend-not-answering/reset-from-outside",
      guest: "[   50.0] vif vif-0: xenbus: state reset occurred, reconnecting"),
    IncidentCase(
      signature: "device-hotplug-failure/ring-refused",
      dom0: "[   50.0] vif vif-3-0: 22 guest requested 16 queues, but valid range is 1 - 8.",
      domid: 3),
    IncidentCase(
      signature: "device-hotplug-failure/ring-refused",
      dom0: "[   50.0] xen-netback vif-5-1: 1 mapping shared-frames 768/769 port tx 12 rx 12",
      hypervisor: "(XEN) common/grant_table.c:1053:d0v1 Bad ref 0x300 for d5", domid: 5),
    IncidentCase(
      signature: "netback-rejects-guest/too-many-fragments",
      dom0: "[   50.0] vif3.0: Too many frags\n[   50.0] vif3.0: fatal error; disabling device",
      domid: 3),
    IncidentCase(
      signature: "device-memory-fault/driver-maps-wrongly",
      hypervisor: "(XEN) AMD-Vi: IO_PAGE_FAULT: 0000:05:00.0 d7 addr 00000000fdf8f000 flags 0x8 I",
      domid: 7),
    IncidentCase(
      signature: "device-memory-fault/driver-maps-wrongly",
      hypervisor: "(XEN) smmu: /smmu@fd800000: Unhandled context fault: fsr=0x402, "
        + "iova=0x7d2f0000, fsynr=0x11, cb=1"),
    IncidentCase(
      signature: "hypervisor-crash/bad-pointer",
      hypervisor: "(XEN) ****************************************\n(XEN) Panic on CPU 0:\n"
        + "(XEN) CPU0: Unexpected Trap: Data Abort\n(XEN) Reboot in five seconds...",
      severity: .critical),
    IncidentCase(
      signature: "device-memory-fault/driver-maps-wrongly",
      hypervisor: "(XEN) [VT-D]DMAR:[DMA Read] Request device [0000:00:02.0] fault addr 8e43c000, "
        + "iommu reg = ffff82c00021d000"),
    IncidentCase(
      signature: "device-memory-fault/interrupt-remapping",
      hypervisor: "(XEN) [VT-D]INTR-REMAP: Request device [0000:03:00.0] fault index 8000"),
    IncidentCase(
      signature: "page-table-refused/kernel-defect",
      hypervisor: "(XEN) mm.c:2389:d80 Bad type (saw 7400000000000001 != exp 3000000000000000) "
        + "for mfn 1d7058 (pfn 18fa7)\n(XEN) mm.c:2965:d80 Error while pinning mfn 1d2e04",
      domid: 80, severity: .warning),
    IncidentCase(
      signature: "page-table-refused/mapping-of-a-grant",
      hypervisor: "(XEN) mm.c:3846:d0 Could not find L1 PTE for address fbb42000",
      domid: 0, severity: .warning),
    IncidentCase(
      signature: "grant-operation-refused/granted-to-another-domain",
      hypervisor: "(XEN) grant_table.c:980:d0 Bad flags (1) or dom (77). (expected dom 0)"),
    IncidentCase(
      signature: "guest-crash/memory-exhausted",
      guest: "[    9.0] Kernel panic - not syncing: Out of memory and no killable processes...",
      severity: .critical),
    IncidentCase(
      signature: "guest-crash/kernel-defect",
      guest: "[    9.0] BUG: kernel NULL pointer dereference, address: 0000000000000010"),
    IncidentCase(
      signature: "domain-crash/no-usable-stack",
      hypervisor:
        "(XEN) domain_crash_sync called from entry.S: fault at ffff82d08022a2a0 create_bounce_frame+0x133/0x143\n"
        + "(XEN) Domain 4 (vcpu#0) crashed on cpu#0:",
      domid: 4, severity: .critical),
    IncidentCase(
      signature: "domain-crash/populate-on-demand-empty",
      hypervisor:
        "(XEN) p2m_pod_demand_populate: Dom120 out of PoD memory! (tot=102411 ents=921600 dom120)\n"
        + "(XEN) domain_crash called from p2m-pod.c:1218\n(XEN) Domain 120 (vcpu#0) crashed on cpu#3:",
      domid: 120, severity: .critical),
    IncidentCase(
      signature: "domain-crash/guest-ended-itself",
      toolstack: "Domain 7 has shut down, reason code 3 0x3", domid: 7),
    IncidentCase(
      signature: "domain-crash/ended-from-outside",
      hypervisor: "(XEN) Domain 1 reported crashed by domain 0 on cpu#2:", domid: 1,
      severity: .critical),
    IncidentCase(
      signature: "hypervisor-crash/assertion",
      hypervisor:
        "(XEN) Assertion '!in_irq() && (local_irq_is_enabled() || num_online_cpus() <= 1)' failed at common/xmalloc_tlsf.c:714\n"
        + "(XEN) Panic on CPU 0:",
      severity: .critical),
    IncidentCase(
      signature: "hypervisor-crash/assertion",
      hypervisor:
        "(XEN) Xen BUG at drivers/passthrough/amd/iommu_init.c:1386\n(XEN) Panic on CPU 0:\n(XEN) Xen BUG at drivers/passthrough/amd/iommu_init.c:1386",
      severity: .critical),
    IncidentCase(
      signature: "dom0-crash/none-of-these",
      hypervisor: "(XEN) Hardware Dom0 crashed: rebooting machine in 5 seconds.",
      severity: .critical),
    IncidentCase(
      signature: "dom0-crash/watchdog",
      hypervisor: "(XEN) Hardware Dom0 shutdown: watchdog rebooting machine", severity: .critical),
    IncidentCase(
      signature: "block-failure/operation-unsupported",
      guest: "[    5.0] blkfront: xvda: flush disk cache op failed", severity: .warning),
    IncidentCase(
      signature: "block-failure/ring-corrupt",
      dom0:
        "[   50.0] xen-blkback: Frontend provided bogus ring requests (5 - 1000 = -995). Halting ring processing on dev=ca0"
    ),
    IncidentCase(
      signature: "grant-table-exhaustion/limit-too-low",
      guest:
        "[   13.6] xen:grant_table: xen/grant-table: max_grant_frames reached cur=2 extra=1 limit=2 gnttab_free_count=244 req_entries=12"
    ),
    IncidentCase(
      signature: "device-hotplug-failure/script-fails",
      toolstack:
        "libxl: error: libxl_exec.c:117:libxl_report_child_exitstatus: /etc/xen/scripts/vif-bridge online [24802] exited with error status 1\n"
        + "libxl: error: libxl_device.c:1319:device_hotplug_child_death_cb: script: Could not find bridge device xenbr0\n"
        + "libxl: error: libxl_create.c:1921:domcreate_attach_devices: Domain 9:unable to add vif devices",
      domid: 9),
    IncidentCase(
      signature: "device-hotplug-failure/backend-silent",
      guest:
        "[   35.0] xenbus_probe_frontend: Timeout connecting to device: device/vif/0 (local state 3, remote state 1)"
    ),
    IncidentCase(
      signature: "save-restore-failure/guest-silent",
      toolstack:
        "libxl: error: libxl_dom_suspend.c:377:suspend_common_wait_guest_timeout: Domain 6:guest did not suspend, timed out\n"
        + "xc: error: Save failed (22 = Invalid argument): Internal error\n"
        + "libxl: error: libxl_stream_write.c:348:libxl__xc_domain_save_done: Domain 6:saving domain: domain did not respond to suspend request: Invalid argument\n"
        + "Migration failed, failed to suspend at sender.",
      domid: 6),
    IncidentCase(
      signature: "save-restore-failure/target-refused",
      toolstack: "xc: error: Restore failed (12 = Cannot allocate memory): Internal error\n"
        + "libxl: error: libxl_stream_read.c:850:libxl__xc_domain_restore_done: restoring domain: Cannot allocate memory\n"
        + "libxl: error: libxl_create.c:1640:domcreate_rebuild_done: Domain 8:cannot (re-)build domain: -3",
      domid: 8),
    IncidentCase(
      signature: "save-restore-failure/guest-refused",
      guest: "[  100.0] xen:manage: do_suspend: freeze processes failed -16"),
    IncidentCase(
      signature: "netback-transmit-failure/reference-out-of-range",
      dom0:
        "[   62.0] vif vif-3-0 vif3.0: Grant copy of header failed! status: -3 pending_idx: 42 ref: 262154",
      hypervisor: "(XEN) common/grant_table.c:2562:d0v0 Bad grant reference 0x4000a\n"
        + "(XEN) common/grant_table.c:2562:d0v0 Bad grant reference 0x99", domid: 3),
    IncidentCase(
      signature: "reservation-refused/above-its-limit",
      hypervisor: "(XEN) Over-allocation for domain 3: 65537 > 65536", domid: 3,
      severity: .warning),
  ]

  @Test("are found with their severity, guest and leading cause", arguments: cases)
  func found(example: IncidentCase) throws {
    let result = try example.result
    let incident = try #require(
      result.incidents.first { $0.signature == example.signature },
      "\(result.incidents.map(\.signature))")
    #expect(incident.severity == example.severity)
    #expect(incident.domains.guest.domid == example.domid)
    // What is left over, if anything, is another grant reference; a line is never told twice.
    let others = result.incidents.map(\.correlation).filter {
      $0 != incident.correlation && $0 != "grant-operation-refused"
    }
    #expect(
      others.isEmpty
        || example.signature == "guest-crash/deliberate-crash"
          && others == ["domain-crash"]
    )
  }

  @Test("a grant reference joins the two sides, whatever the base it is printed in")
  func sameReference() throws {
    let example = try #require(
      Self.cases.first { $0.signature.hasPrefix("netback-transmit-failure") })
    let incidents = try example.result.incidents
    let joined = try #require(incidents.first { $0.correlation == "netback-transmit-failure" })
    let seen = joined.evidence.filter { $0.stream == "hypervisor" }
    #expect(seen.map(\.printed) == [1])
    #expect(seen.first?.captures["gref"]?.value == 262_154)
    // The other reference is nobody's.
    let left = try #require(incidents.first { $0.correlation == "grant-operation-refused" })
    #expect(left.evidence.map(\.printed) == [1])
    #expect(left.domains.guest.certainty == .unknown)
  }

  @Test("a guest's crash takes the toolstack's line only if the domain may be the same")
  func otherDomain() throws {
    let panic =
      "[    1.1] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)"
    let one = IncidentCase(
      signature: "", guest: panic, toolstack: "Domain 7 has shut down, reason code 3 0x3")
    #expect(try one.result.incidents.map(\.correlation) == ["guest-crash"])
    let two = IncidentCase(
      signature: "", guest: panic,
      toolstack: "Domain 7 has shut down, reason code 3 0x3\n"
        + "Domain 8 has shut down, reason code 3 0x3")
    #expect(
      try two.result.incidents.map(\.correlation).sorted()
        == ["domain-crash", "domain-crash", "guest-crash"])
  }

  @Test("a panic right after an oops is one crash, one some seconds later another")
  func episodes() throws {
    let oops = "[    1.0] BUG: kernel NULL pointer dereference, address: 0000000000000010\n"
    for (second, count) in [("1.2", 1), ("9.5", 2)] {
      let example = IncidentCase(
        signature: "",
        guest: oops + "[    \(second)] Kernel panic - not syncing: Fatal exception in interrupt")
      #expect(try example.result.incidents.count == count, "\(second)")
    }
  }
}
