internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("Incidents of hosts, of domains' ends and of the toolstack")
struct HostIncidentTests {
  static let vmcs = (1...45).map { "(XEN)   line \($0) of the control structure\n" }.joined()

  static let cases: [IncidentCase] = [
    IncidentCase(
      signature: "dom0-crash/none-of-these",
      hypervisor: "(XEN) Hardware Dom0 crashed: Executing kexec image on cpu3\n"
        + "(XEN) Shot down all CPUs", severity: .critical),
    IncidentCase(
      signature: "dom0-crash/none-of-these",
      hypervisor: "(XEN) Domain 0 crashed: rebooting machine in 5 seconds.", severity: .critical),
    IncidentCase(
      signature: "dom0-crash/none-of-these",
      hypervisor: "(XEN) Domain 0 (vcpu#0) crashed on cpu#0:\n"
        + "(XEN) ----[ Xen-3.1.2-194.el5  x86_64  debug=n  Not tainted ]----\n"
        + "(XEN) Domain 0 crashed: rebooting machine in 5 seconds.", severity: .critical),
    IncidentCase(
      signature: "device-hotplug-failure/no-device-model",
      toolstack: "qemu-system-i386: -drive file=/dev/vg/web,if=ide: Could not open '/dev/vg/web': "
        + "No such file or directory\n"
        + "libxl: error: libxl_create.c:1896:domcreate_devmodel_started: Domain 7:device model "
        + "did not start: -3", domid: 7),
    IncidentCase(
      signature: "domain-build-failure/host-full",
      toolstack: "2024-06-06 06:00:10.124+0000: xc: panic: xg_dom_boot.c:119: "
        + "xc_dom_boot_mem_init: can't allocate low memory for domain: Out of memory\n"
        + "2024-06-06 06:00:10.126+0000: 4321: error : libxlDomainStart:1444 : internal error: "
        + "libxenlight failed to create new domain 'web'"),
    IncidentCase(
      signature: "guest-crash/file-system-failed",
      guest: "[  9.1] Kernel panic - not syncing: EXT4-fs (device xvda1): panic forced after error",
      severity: .critical),
    IncidentCase(
      signature: "domain-build-failure/host-full",
      toolstack: "2024-06-06 06:00:10.124+0000: xc: panic: xg_dom_boot.c:119: "
        + "xc_dom_boot_mem_init: can't allocate low memory for domain: Out of memory\n"
        + "2024-06-06 06:00:10.126+0000: libxl: libxl_create.c:1702:domcreate_rebuild_done: "
        + "Domain 7:cannot (re-)build domain: -3", domid: 7),
    IncidentCase(
      signature: "save-restore-failure/connection-lost",
      toolstack: "2024-06-06 06:00:10.124+0000: xc: Save failed (32 = Broken pipe): "
        + "Internal error\n2024-06-06 06:00:10.126+0000: libxl: "
        + "libxl_stream_write.c:347:libxl__xc_domain_save_done: Domain 7:saving domain: "
        + "domain responded to suspend request: Broken pipe", domid: 7),
    IncidentCase(
      signature: "dom0-crash/deliberate-crash",
      dom0: "[ 9123.1] sysrq: Trigger a crash\n"
        + "[ 9123.3] Kernel panic - not syncing: sysrq triggered crash",
      hypervisor: "(XEN) Hardware Dom0 crashed: Executing kexec image on cpu3",
      severity: .critical),
    IncidentCase(
      signature: "hypervisor-crash/deliberate-crash",
      hypervisor: "(XEN) 'C' pressed -> triggering crashdump\n"
        + "(XEN) Executing kexec image on cpu0\n(XEN) Shot down all CPUs", severity: .critical),
    IncidentCase(
      signature: "host-hardware-error/device-or-bus",
      hypervisor: "(XEN) NMI - PCI system error (SERR)", severity: .critical),
    IncidentCase(
      signature: "host-hardware-error/memory-or-processor",
      hypervisor: "(XEN) CPU2: Machine Check Exception:                0"),
    IncidentCase(
      signature: "guest-reset/guest-rebooted",
      hypervisor: "(XEN) d5v0 Triple fault - invoking HVM shutdown action 1",
      toolstack: "Domain 5 has shut down, reason code 1 0x1", domid: 5, severity: .warning),
    IncidentCase(
      signature: "domain-crash/triple-fault",
      hypervisor: "(XEN) d5v0 Triple fault - invoking HVM shutdown action 3",
      toolstack: "Domain 5 has shut down, reason code 3 0x3", domid: 5),
    IncidentCase(
      signature: "domain-crash/guest-ended-itself",
      hypervisor: "(XEN) d4v1 VIRIDIAN CRASH: 7e ffffffffc0000005 fffff80003a8d1c2 0 0",
      toolstack: "Domain 4 has shut down, reason code 3 0x3", domid: 4),
    IncidentCase(
      signature: "domain-crash/watchdog",
      toolstack: "Domain 3 has shut down, reason code 4 0x4", domid: 3),
    IncidentCase(
      signature: "domain-crash/page-table-pool-empty",
      hypervisor: "(XEN) Can't pre-allocate 4 shadow pages!\n"
        + "(XEN)   shadow pages total = 1024, free = 0, p2m=402\n"
        + "(XEN) domain_crash called from common.c:1385\n"
        + "(XEN) Domain 4 (vcpu#0) crashed on cpu#0:", domid: 4, severity: .critical),
    IncidentCase(
      signature: "domain-crash/virtual-machine-entry",
      hypervisor: "(XEN) d2v0 vmentry failure (reason 0x80000021): Invalid guest state (0)\n" + vmcs
        + "(XEN) domain_crash called from arch/x86/hvm/vmx/vmx.c:3861\n"
        + "(XEN) Domain 2 (vcpu#0) crashed on cpu#1:", domid: 2, severity: .critical),
    IncidentCase(
      signature: "save-restore-failure/page-tables-refused",
      toolstack: "[2009-06-01 10:11:12 4321] INFO (XendCheckpoint:351) ERROR Internal error: "
        + "Failed to pin batch of 73 page tables\n"
        + "[2009-06-01 10:11:12 4321] INFO (XendCheckpoint:351) Restore exit with rc=1\n"
        + "[2009-06-01 10:11:13 4321] ERROR (XendDomain:1149) Restore failed\n"
        + "XendError: /usr/lib64/xen/bin/xc_restore 21 7 1 2 0 0 0 failed"),
    IncidentCase(
      signature: "save-restore-failure/connection-lost",
      toolstack: "[2009-06-01 10:11:12 4321] INFO (XendCheckpoint:351) ERROR Internal error: "
        + "Error when writing to state file (5) (errno 104)\n"
        + "[2009-06-01 10:11:12 4321] INFO (XendCheckpoint:351) Save exit rc=1\n"
        + "[2009-06-01 10:11:12 4321] ERROR (XendCheckpoint:133) Save failed on domain rhel5 (4).",
      domid: 4),
    IncidentCase(
      signature: "save-restore-failure/file-system-full",
      toolstack: "xc: error: Save failed (28 = No space left on device): Internal error\n"
        + "libxl: error: libxl_stream_write.c:347:libxl__xc_domain_save_done: Domain 3:"
        + "saving domain: domain responded to suspend request: No space left on device", domid: 3),
    IncidentCase(
      signature: "save-restore-failure/guest-refused",
      guest: "[ 9020.1] Freezing of tasks failed after 20.003 seconds (1 tasks refusing to freeze, "
        + "wq_busy=0):\n[ 9020.3] xen:manage: do_suspend: freeze processes failed -16",
      toolstack: "libxl: error: libxl_dom_suspend.c:349:suspend_common_wait_guest_timeout: "
        + "Domain 3:guest did not suspend, timed out\n"
        + "libxl: error: libxl_stream_write.c:347:libxl__xc_domain_save_done: Domain 3:"
        + "saving domain: domain did not respond to suspend request: Success", domid: 3),
    IncidentCase(
      signature: "save-restore-failure/host-full",
      hypervisor: "(XEN) common/memory.c:277:d0v3 Could not allocate order=9 extent: id=7 "
        + "memflags=0xc0 (3 of 4)",
      toolstack: "xc: error: Restore failed (12 = Cannot allocate memory): Internal error\n"
        + "libxl: error: libxl_create.c:1640:domcreate_rebuild_done: Domain 7:"
        + "cannot (re-)build domain: -3", domid: 7),
    IncidentCase(
      signature: "domain-build-failure/host-full",
      toolstack: "libxl: error: libxl_create.c:686:libxl__domain_make: domain creation fail: "
        + "Cannot allocate memory"),
    IncidentCase(
      signature: "domain-build-failure/boot-loader",
      toolstack: "libxl: error: libxl_bootloader.c:648:bootloader_finished: Domain 3:"
        + "bootloader failed - consult logfile /var/log/xen/bootloader.3.log", domid: 3),
    IncidentCase(
      signature: "domain-build-failure/kernel-unusable",
      toolstack: "xc: error: panic: xg_dom_core.c:690: xc_dom_find_loader: no loader found: "
        + "Invalid kernel\nlibxl: error: libxl_dom.c:568:libxl__build_dom: "
        + "xc_dom_parse_image failed"),
    IncidentCase(
      signature: "domain-build-failure/host-full",
      toolstack: "VmError: I need 1048576 KiB, but dom0_min_mem is 262144 and shrinking to "
        + "262144 KiB would leave only 212312 KiB free."),
    IncidentCase(
      signature: "device-hotplug-failure/probe-failed",
      guest: "[    2.1] vbd vbd-51728: 19 xenbus_dev_probe on device/vbd/51728"),
    IncidentCase(
      signature: "memory-limit-reached/limit-too-low",
      guest: "[ 7000.1] java invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, "
        + "oom_score_adj=969\n[ 7000.5] Memory cgroup out of memory: Killed process 4412 (java) "
        + "total-vm:4731116kB, anon-rss:524288kB", severity: .warning),
    IncidentCase(
      signature: "xenstore-failure/daemon-crashed",
      dom0: "[ 9000.1] xenstored[877]: segfault at 10 ip 000055d0c0a1b2c3 sp 00007ffc12345678 "
        + "error 4 in xenstored[55d0c0a10000+1b000]", severity: .critical),
    IncidentCase(
      signature: "block-failure/file-system-damaged",
      guest: "[ 400.1] EXT4-fs error (device xvda1): ext4_find_entry:1463: inode #2: comm ls: "
        + "reading directory lblock 0"),
    IncidentCase(
      signature: "block-failure/disk-beneath",
      guest: "[ 8000.1] blk_update_request: I/O error, dev xvdb, sector 209 op 0x1:(WRITE)\n"
        + "[ 8000.2] Buffer I/O error on dev xvdb1, logical block 262, lost async page write"),
    IncidentCase(
      signature: "block-failure/disk-beneath",
      guest: "[ 8000.1] I/O error, dev xvda, sector 209 op 0x1:(WRITE) flags 0x800 phys_seg 1",
      dom0: "[ 8000.1] blk_update_request: I/O error, dev sdb, sector 309 op 0x1:(WRITE)\n"
        + "[ 8000.2] Buffer I/O error on dev dm-3, logical block 262, lost async page write"),
  ]

  @Test("are found, each as one, with their severity, guest and leading cause", arguments: cases)
  func found(example: IncidentCase) throws {
    let incidents = try example.result.incidents
    #expect(incidents.map(\.signature) == [example.signature])
    #expect(incidents.map(\.severity) == [example.severity])
    #expect(incidents.map(\.domains.guest.domid) == [example.domid])
  }

  @Test(
    "are not seen where nothing is wrong",
    arguments: [
      IncidentCase(
        signature: "a floppy drive without a disk",
        guest: "[ 4.1] blk_update_request: I/O error, dev fd0, sector 0 op 0x0:(READ) flags 0x0\n"
          + "[ 4.2] Buffer I/O error on dev sr0, logical block 0, async page read"),
      IncidentCase(
        signature: "a CD drive of an old kernel", guest: "end_request: I/O error, dev hdc, sector 0"
      ),
      IncidentCase(
        signature: "a restore that ended well",
        toolstack: "[2009-06-30 13:46:14 5499] INFO (XendCheckpoint:365) Restore exit with rc=0"),
      IncidentCase(
        signature: "the debug key C without a crash kernel",
        hypervisor: "(XEN) 'C' pressed -> triggering crashdump\n(XEN)  * no crash kernel loaded!"),
      IncidentCase(
        signature: "a disk that is emulated as well",
        guest: "[    2.1] vbd vbd-5632: 19 xenbus_dev_probe on device/vbd/5632"),
    ])
  func healthy(example: IncidentCase) throws {
    let result = try example.result
    #expect(result.incidents.map(\.signature) == [])
    #expect(result.unexplained.count == 0)
  }

  @Test("two guests' faults are two incidents, though only the prefix names the guest")
  func twoGuests() throws {
    let triple = IncidentCase(
      signature: "",
      hypervisor: "(XEN) d5v1 Triple fault - invoking HVM shutdown action 3\n"
        + "(XEN) d6v0 Triple fault - invoking HVM shutdown action 3",
      toolstack: "Domain 5 has shut down, reason code 3 0x3\n"
        + "Domain 6 has shut down, reason code 3 0x3")
    #expect(try triple.result.incidents.map(\.domains.guest.domid) == [5, 6])
    let tables = IncidentCase(
      signature: "",
      hypervisor: "(XEN) mm.c:3166:d3v0 Error while pinning mfn 1d3b00\n"
        + "(XEN) mm.c:3166:d4v1 Error while pinning mfn 2d3b00")
    #expect(try tables.result.incidents.map(\.domains.guest.domid) == [3, 4])
  }

  @Test("another domain's lines are no evidence, however near they stand")
  func otherDomain() throws {
    let lines = [
      "d5v0 EPT violation 0x182 (-w-/r-x) gpa 0x000000feb20040 mfn 0x3f2a1 type 4",
      "domain_crash called from arch/x86/hvm/vmx/vmx.c:3809",
      "Domain 5 (vcpu#0) crashed on cpu#2:",
      "p2m_pod_demand_populate: Dom6 out of PoD memory! (tot=131079 ents=393216 dom6)",
      "domain_crash called from arch/x86/mm/p2m-pod.c:1300",
      "Domain 6 (vcpu#0) crashed on cpu#4:",
    ]
    for stamp in ["", "[2024-01-02 12:13:14.000] "] {
      let example = IncidentCase(
        signature: "", hypervisor: lines.map { "(XEN) \(stamp)\($0)" }.joined(separator: "\n"))
      let incidents = try example.result.incidents
      #expect(
        incidents.map(\.signature) == [
          "domain-crash/memory-access-refused", "domain-crash/populate-on-demand-empty",
        ])
      #expect(incidents.map { $0.evidence.map(\.first.line) } == [[1, 2, 3], [4, 5, 6]])
    }
  }

  private func analyze(_ inputs: [(name: String, text: String)]) throws -> AnalysisResult {
    Analyzer(catalog: try BuiltInCatalog.load()).analyze(
      inputs.map { LogInput(name: $0.name, bytes: LogBytes(text: $0.text)) })
  }

  @Test("a guest that crashes again and again is paired with its numbers by their order")
  func crashLoop() throws {
    let panic = "Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)"
    let boots = [22, 43, 65].map {
      "[    0.000000] Linux version 6.1.\($0)\n[   \($0).400000] \(panic)\n"
    }
    let lives = [3, 4, 7].map {
      "Waiting for domain web (domid \($0)) to die [pid 2231]\n"
        + "Domain \($0) has shut down, reason code 3 0x3\n"
    }
    let result = try analyze([
      ("guest-web.console", boots.joined()), ("xl-web.log", lives.joined()),
    ])
    #expect(result.incidents.map(\.correlation) == ["guest-crash", "guest-crash", "guest-crash"])
    #expect(result.incidents.map(\.domains.guest.domid) == [3, 4, 7])
    #expect(result.incidents.allSatisfy { $0.domains.guest.certainty == .possible })
    // One end more on the other side: nothing says which is whose.
    let more = try analyze([
      ("guest-web.console", boots.dropLast().joined()), ("xl-web.log", lives.joined()),
    ])
    #expect(more.incidents.filter { $0.correlation == "domain-crash" }.count == 3)
  }

  @Test("the one domain that a joined line names is possibly the guest")
  func namedByPartner() throws {
    let example = IncidentCase(
      signature: "",
      guest: "Kernel panic - not syncing: Fatal exception",
      toolstack: "[2009-06-01 10:11:12 4321] WARNING (XendDomainInfo:1258) Domain has crashed: "
        + "name=rhel5 id=4.")
    let guest = try #require(try example.result.incidents.first).domains.guest
    #expect(guest.domid == 4)
    #expect(guest.name == "rhel5")
    #expect(guest.certainty == .possible)
  }

  @Test("the one domain that the other side's lines name at a guest's times is possibly the guest")
  func namedByBursts() throws {
    let times = [110, 131, 147, 172, 190, 218, 251, 303]
    let example = IncidentCase(
      signature: "",
      guest: times.map {
        "[  \($0).100000] I/O error, dev xvda, sector 209 op 0x1:(WRITE) flags 0x800 phys_seg 1"
      }.joined(separator: "\n"),
      hypervisor: times.map {
        "(XEN) [ 1\($0).000000] common/grant_table.c:1053:d0v1 Bad ref 0x5001 for d7"
      }.joined(separator: "\n"))
    let incident = try #require(try example.result.incidents.first)
    #expect(incident.signature == "block-failure/grant-refused")
    #expect(incident.pairing == .probable)
    #expect(incident.domains.guest.domid == 7)
    #expect(incident.domains.guest.certainty == .possible)
  }

  @Test("an error that no incident has taken is told all the same, once a pattern")
  func unexplained() throws {
    let line =
      "libxl: error: libxl_pci.c:1485:pci_add_dm_done: Domain 3:xc_assign_device failed: "
      + "Device or resource busy\n"
    let result = try analyze([("xl.log", "Parsing config from /etc/xen/web.cfg\n" + line + line)])
    #expect(result.incidents == [])
    #expect(result.unexplained.count == 2)
    let kind = try #require(result.unexplained.first.first)
    #expect(result.unexplained.first.count == 1)
    #expect(kind.pattern == "toolstack.libxl.pci-failed")
    #expect(kind.count == 2)
    #expect(kind.place == Place(input: "xl.log", line: 2))
    // What an incident has taken, a crash and a warning are told elsewhere or not at all.
    for told in [
      "libxl: error: libxl_create.c:1640:domcreate_rebuild_done: Domain 5:cannot (re-)build domain: -3\n",
      "Domain 2 has shut down, reason code 3 0x3\n", "web01 is an invalid domain identifier\n",
    ] {
      #expect(try analyze([("xl.log", told)]).unexplained.count == 0)
    }
  }

  @Test("a message that either side can print is not missed where the failing side has it")
  func eitherSide() throws {
    let example = IncidentCase(
      signature: "", guest: "[ 8000.1] I/O error, dev xvda, sector 209 op 0x1:(WRITE)")
    let incident = try #require(try example.result.incidents.first)
    #expect(incident.visibility.contains { $0.pattern == "linux.blkback.access-denied" })
    #expect(!incident.visibility.contains { $0.pattern == "linux.block.io-error" })
  }

  @Test("what xm printed is the incident that xend's log tells, not another one")
  func twice() throws {
    let words = "Device 0 (vif) could not be connected. Hotplug scripts not working.\n"
    let log = "[2009-03-04 11:24:13 3214] ERROR (XendDomainInfo:1840) " + words
    let result = try analyze([("xend.log", log), ("xm.out", "Error: " + words)])
    #expect(result.incidents.map(\.correlation) == ["device-hotplug-failure"])
    #expect(result.incidents.first?.evidence.map(\.printed) == [2])
    let others = try analyze([
      ("xend.log", log), ("xm.out", "Error: " + words.replacing("Device 0", with: "Device 1")),
    ])
    #expect(others.incidents.count == 2)
  }

  @Test("what a tool printed is known by its messages, where no prefix tells")
  func toolOutput() throws {
    let result = try analyze([
      ("xl.out", "Domain 3 has shut down, reason code 3 0x3\n"),
      ("xm.out", "Error: Device 0 (vif) could not be connected. Hotplug scripts not working.\n"),
    ])
    #expect(result.diagnostics == [])
    #expect(
      result.incidents.map(\.correlation).sorted() == ["device-hotplug-failure", "domain-crash"])
    let prose = try analyze([("notes", "Nothing here is of a tool.\nNor this.\n")])
    #expect(prose.diagnostics.map(\.code) == ["input.no-log-lines"])
  }
}
