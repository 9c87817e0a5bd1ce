extension BootText {
  private static func hex(_ value: UInt64, _ digits: Int) -> String { Digits.hex(value, digits) }

  /// From the console ring to the start of domain 0.
  static func late(_ script: inout BootScript, _ profile: HostProfile, _ machine: MachineModel) {
    let isDebug = profile.hypervisor.isDebugBuild
    script.say(
      """
      Allocated console ring of 16 KiB.
      mwait-idle: does not run on family 15 model 107
      HVM: ASIDs enabled.
      SVM: Supported advanced features:
       - none
      HVM: SVM enabled
      HVM: Hardware Assisted Paging (HAP) not detected
      alt table ffff82d040482e10 -> ffff82d040493b58
      Brought up \(machine.processors) CPUs
      Scheduling granularity: cpu, 1 CPU per sched-resource
      Initializing Credit2 scheduler
       load_precision_shift: 18
       load_window_shift: 30
       underload_balance_tolerance: 0
       overload_balance_tolerance: -3
       runqueues arrangement: socket
       cap enforcement granularity: 10ms
      load tracking window length 1073741824 ns
      """)
    for processor in 0..<machine.processors {
      script.say("Adding cpu \(processor) to runqueue 0")
      if processor == 0 { script.say(" First cpu on runqueue, activating") }
    }
    script.say(
      """
      mcheck_poll: Machine check polling timer started.
      mtrr: your CPUs had inconsistent fixed MTRR settings
      mtrr: your CPUs had inconsistent variable MTRR settings
      mtrr: your CPUs had inconsistent MTRRdefType settings
      mtrr: probably your BIOS does not setup all CPUs.
      mtrr: corrected configuration.
      MTRR default type: write-back
      MTRR fixed ranges enabled:
        00000-9ffff write-back
        a0000-bffff uncachable
        c0000-fffff write-protect
      MTRR variable ranges enabled:
        0 base 00\(hex(machine.lowMemoryTop, 8)) mask ffc0000000 uncachable
      """)
    for number in 1..<8 { script.say("  \(number) disabled") }
    if isDebug { saySelfTests(&script, machine) }
    script.say(
      """
      NX (Execute Disable) protection active
      d0 has maximum \(40 + machine.processors * 96) PIRQs
      *** Building a PV Dom0 ***
      """)
    sayDomainZero(&script, machine, isDebug: isDebug)
    script.pause(milliseconds: 700)
    script.say(
      """
      Initial low memory virq threshold set at 0x4000 pages.
      Scrubbing Free RAM in background
      Std. Loglevel: All
      Guest Loglevel: \(profile.guestLoglevel.bootText)
      """)
    if isDebug, machine.isEmulated {
      script.say(
        """
        ***************************************************
        SELFTEST FAILURE: CORRECT BEHAVIOR CANNOT BE GUARANTEED
        ***************************************************
        3... 2... 1...\u{20}
        """)
      script.pause(milliseconds: 9000)
    }
    script.say(
      """
      *** Serial input to DOM0 (type 'CTRL-a' three times to switch input)
      Freed \(648 + script.number(below: 4) * 4)kB init memory
      """)
  }

  private static func saySelfTests(_ script: inout BootScript, _ machine: MachineModel) {
    let stub = "ffff82d07fffe044 [ffff82d07fffe044] -> ffff82d04037b2fb"
    let next = "ffff82d07fffe045 [ffff82d07fffe045] -> ffff82d04037b2fb"
    script.say(
      """
      Running stub recovery selftests...
      Fixup #UD[0000]: \(stub)
      Fixup #GP[0000]: \(next)
      """)
    script.say(machine.isEmulated ? "Fixup #GP[0000]: \(stub)" : "Fixup #SS[0000]: \(stub)")
    if machine.isEmulated {
      script.say("Selftest 2 failed: Opc f3 0f 1e fa 02 04 04 expected #SS[0000], got #GP[0000]")
    }
    script.say("Fixup #BP[0000]: \(next)")
  }

  /// How domain 0 is laid out: its first 128 MiB in one piece, its ramdisk at the top of memory.
  private static func sayDomainZero(
    _ script: inout BootScript, _ machine: MachineModel, isDebug: Bool
  ) {
    let segments: [(start: UInt64, size: UInt64)] = [
      (0x100_0000, 0x18e_a9f0), (0x2a0_0000, 0x64_4000), (0x304_4000, 0x3_5000),
      (0x307_9000, 0x198_7000),
    ]
    if isDebug {
      for segment in segments {
        script.say(
          "ELF: phdr: paddr=0x\(hex(segment.start, 1)) memsz=0x\(hex(segment.size, 1))")
      }
      script.say(elfNotes)
    }
    let ramdiskPages = 1550 + script.number(below: 300)
    let ramdiskEnd = machine.lowMemoryTop - 0x60_0000 - script.number(below: 0x1000)
    let ramdiskStart = (ramdiskEnd & ~0xfff) - (ramdiskPages - 1) * 0x1000
    let firstPiece: UInt64 = 0x800_0000
    let pages = UInt64(machine.domainZeroMegabytes) * 256 - firstPiece / 4096 - ramdiskPages
    let place = machine.lowMemoryTop - 0x1000_0000
    script.say(
      """
       Xen  kernel: 64-bit, lsb
       Dom0 kernel: 64-bit, PAE, lsb, paddr 0x1000000 -> 0x4a00000
      PHYSICAL MEMORY ARRANGEMENT:
       Dom0 alloc.:   \(hex(place, 16))->\(hex(place + firstPiece, 16)) \
      (\(pages) pages to be allocated)
       Init. ramdisk: \(hex(ramdiskStart, 16))->\(hex(ramdiskEnd, 16))
      VIRTUAL MEMORY ARRANGEMENT:
       Loaded kernel: ffffffff81000000->ffffffff84a00000
       Phys-Mach map: 0000008000000000->\
      \(hex(0x80_0000_0000 + UInt64(machine.domainZeroMegabytes) * 2048, 16))
       Start info:    ffffffff84a00000->ffffffff84a004b8
       Page tables:   ffffffff84a01000->ffffffff84a2a000
       Boot stack:    ffffffff84a2a000->ffffffff84a2b000
       TOTAL:         ffffffff80000000->ffffffff84c00000
       ENTRY ADDRESS: ffffffff830791c0
      Dom0 has maximum 1 VCPUs
      """)
    guard isDebug else { return }
    for (number, segment) in segments.enumerated() {
      let start = 0xffff_ffff_8000_0000 + segment.start
      script.say(
        "ELF: phdr \(number) at 0x\(hex(start, 1)) -> 0x\(hex(start + segment.size, 1))")
    }
  }

  /// What a debug build says of the kernel it loads: the notes of every 64-bit PV kernel.
  private static let elfNotes = """
    ELF: memory: 0x1000000 -> 0x4a00000
    ELF: note: GUEST_OS = "linux"
    ELF: note: GUEST_VERSION = "2.6"
    ELF: note: XEN_VERSION = "xen-3.0"
    ELF: note: VIRT_BASE = 0xffffffff80000000
    ELF: note: INIT_P2M = 0x8000000000
    ELF: note: ENTRY = 0xffffffff830791c0
    ELF: note: FEATURES = "!writable_page_tables|pae_pgdir_above_4gb"
    ELF: note: SUPPORTED_FEATURES = 0x8801
    ELF: note: PAE_MODE = "yes"
    ELF: note: LOADER = "generic"
    ELF: note: unknown (0xd)
    ELF: note: SUSPEND_CANCEL = 0x1
    ELF: note: MOD_START_PFN = 0x1
    ELF: note: HV_START_LOW = 0xffff800000000000
    ELF: note: PADDR_OFFSET = 0
    ELF: note: PHYS32_ENTRY = 0x1000850
    ELF: addresses:
        virt_base        = 0xffffffff80000000
        elf_paddr_offset = 0x0
        virt_offset      = 0xffffffff80000000
        virt_kstart      = 0xffffffff81000000
        virt_kend        = 0xffffffff84a00000
        virt_entry       = 0xffffffff830791c0
        p2m_base         = 0x8000000000
    """

  /// What domain 0 makes the hypervisor say while it boots.
  static func afterKernel(
    _ script: inout BootScript, _ profile: HostProfile, _ machine: MachineModel
  ) {
    script.pause(milliseconds: 5800)
    if profile.hypervisor.isDebugBuild {
      script.say("arch/x86/pv/emul-priv-op.c:1030:d0v0 RDMSR 0xc0010055 unimplemented")
      script.say("d0: Forcing read-only access to MFN fed00")
    }
    for device in machine.devices {
      script.pause(milliseconds: 8)
      script.say("PCI add device 0000:\(device.address)")
    }
    if profile.hypervisor.isDebugBuild {
      script.pause(milliseconds: 900)
      script.say("d0: Forcing read-only access to MFN fed00")
    }
  }
}
