extension BootText {
  /// The lines of a hypervisor's boot.
  static func hypervisor(_ profile: HostProfile, seed: UInt64) -> [HypervisorBootLine] {
    profile.hypervisor.series >= XenSeries(4, 6)
      ? xen4_17(profile, seed: seed) : classicHypervisor(profile, seed: seed)
  }

  /// Xen up to 4.5 on a server [derived: from the source of 3.1 and from published logs].
  static func classicHypervisor(_ profile: HostProfile, seed: UInt64) -> [HypervisorBootLine] {
    var script = BootScript(seed: seed, longestStepMicroseconds: 4000)
    let machine = profile.machine
    sayClassicMachine(&script, profile)
    sayClassicProcessors(&script, machine)
    sayClassicDomainZero(&script, profile)
    script.pause(milliseconds: 2500)
    script.say(
      """
      Scrubbing Free RAM: \(String(repeating: ".", count: machine.memoryMegabytes / 100))done.
      Xen trace buffers: disabled
      Std. Loglevel: Errors and warnings
      Guest Loglevel: \(profile.guestLoglevel.bootText)
      *** Serial input -> DOM0 (type 'CTRL-a' three times to switch input to Xen).
      """)
    return script.lines.map {
      HypervisorBootLine(line: $0, clockState: .wallClock, isAfterKernelStart: false)
    }
  }

  private static func hex(_ value: UInt64) -> String { Digits.hex(value, 16) }

  private static func sayClassicMachine(_ script: inout BootScript, _ profile: HostProfile) {
    let release = profile.hypervisor
    let machine = profile.machine
    let indent = release.bannerIsIndented ? " " : ""
    script.say(
      """
      \(indent)Xen version \(release.version) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) \(BuildDate.banner(profile.date))
      \(indent)Latest ChangeSet: unavailable
      Command line:\(classicCommandLine(profile))
      Video information:
       VGA is text mode 80x25, font 8x16
       VBE/DDC methods: V2; EDID transfer time: 1 seconds
      Disc information:
       Found 1 MBR signatures
       Found 1 EDD information structures
      Xen-e820 RAM map:
       0000000000000000 - 000000000009fc00 (usable)
       000000000009fc00 - 00000000000a0000 (reserved)
       00000000000e4000 - 0000000000100000 (reserved)
       0000000000100000 - \(hex(machine.lowMemoryEnd)) (usable)
       \(hex(machine.lowMemoryEnd)) - \(hex(machine.lowMemoryTop)) (reserved)
       00000000fec00000 - 0000000100000000 (reserved)
      """)
    if machine.highMemoryBytes > 0 {
      script.say(" 0000000100000000 - \(hex((1 << 32) + machine.highMemoryBytes)) (usable)")
    }
    let kilobytes =
      (0x9f000 + machine.lowMemoryEnd - 0x100000 + machine.highMemoryBytes) / 1024
    script.say(
      """
      System RAM: \(kilobytes / 1024)MB (\(kilobytes)kB)
      Xen heap: 13MB (14188kB)
      Domain heap initialised: DMA width 32 bits
      """)
  }

  private static func classicCommandLine(_ profile: HostProfile) -> String {
    var words = profile.guestLoglevel == .all ? " guest_loglvl=all" : ""
    if profile.consoleStamps == .date { words += " console_timestamps" }
    return words
  }

  private static func sayClassicProcessors(_ script: inout BootScript, _ machine: MachineModel) {
    for processor in 0..<machine.processors {
      script.say("Processor #\(processor) 6:15 APIC version 20")
    }
    let kilohertz = machine.kilohertz + Int(script.number(below: 300))
    let model = "Intel(R) Xeon(R) CPU           X3220  @ 2.40GHz stepping 0b"
    script.say(
      """
      IOAPIC[0]: apic_id \(machine.processors), version 32, address 0xfec00000, GSI 0-23
      Enabling APIC mode:  Flat.  Using 1 I/O APICs
      Using scheduler: SMP Credit Scheduler (credit)
      Detected \(kilohertz / 1000).\(Digits.padded(kilohertz % 1000, 3)) MHz processor.
      HVM: VMX enabled
      CPU0: \(model)
      """)
    for processor in 1..<max(machine.processors, 2) {
      script.say(
        """
        Booting processor \(processor)/\(processor) eip 90000
        CPU\(processor): \(model)
        """)
    }
    script.say(
      """
      Total of \(machine.processors) processors activated.
      ENABLING IO-APIC IRQs
       -> Using new ACK method
      checking TSC synchronization across \(machine.processors) CPUs: passed.
      Platform timer is 14.318MHz HPET
      Brought up \(machine.processors) CPUs
      """)
  }

  private static func sayClassicDomainZero(_ script: inout BootScript, _ profile: HostProfile) {
    let machine = profile.machine
    let base: UInt64 = 0xffff_ffff_8020_0000
    let kernelEnd = base + 0x45_3c00 + (script.number(below: 64) << 8)
    let ramdisk = (kernelEnd + 0xfff) & ~0xfff
    let ramdiskEnd = ramdisk + 0x3e_0000 + script.number(below: 0x4_0000)
    let map = (ramdiskEnd + 0xfff) & ~0xfff
    let pages = UInt64(machine.domainZeroMegabytes) * 256
    let info = map + pages * 8
    let tables = info + 0x1000
    let stack = tables + 0x1_1000
    let total = (stack + 0x1000 + 0x3f_ffff) & ~0x3f_ffff
    let place = machine.highMemoryBytes > 0 ? (1 << 32) + machine.highMemoryBytes : 0xb000_0000
    script.say(
      """
      *** LOADING DOMAIN 0 ***
      elf_parse_binary: phdr: paddr=0x200000 memsz=0x2fc410
      elf_parse_binary: phdr: paddr=0x4fc480 memsz=0xf4278
      elf_parse_binary: phdr: paddr=0x5f1000 memsz=0xc08
      elf_parse_binary: phdr: paddr=0x5f2000 memsz=0x60c00
      elf_parse_binary: memory: 0x200000 -> 0x\(String(kernelEnd - base + 0x20_0000, radix: 16))
      elf_xen_parse_note: GUEST_OS = "linux"
      elf_xen_parse_note: GUEST_VERSION = "2.6"
      elf_xen_parse_note: XEN_VERSION = "xen-3.0"
      elf_xen_parse_note: VIRT_BASE = 0xffffffff80000000
      elf_xen_parse_note: ENTRY = 0xffffffff80200000
      elf_xen_parse_note: HYPERCALL_PAGE = 0xffffffff80206000
      elf_xen_parse_note: FEATURES = "writable_page_tables|writable_descriptor_tables|\
      auto_translated_physmap|pae_pgdir_above_4gb|supervisor_mode_kernel"
      elf_xen_parse_note: LOADER = "generic"
      elf_xen_addr_calc_check: addresses:
          virt_base        = 0xffffffff80000000
          elf_paddr_offset = 0x0
          virt_offset      = 0xffffffff80000000
          virt_kstart      = 0xffffffff80200000
          virt_kend        = 0x\(hex(kernelEnd))
          virt_entry       = 0xffffffff80200000
       Xen  kernel: 64-bit, lsb, compat32
       Dom0 kernel: 64-bit, lsb, paddr 0x200000 -> 0x\
      \(String(kernelEnd - base + 0x20_0000, radix: 16))
      PHYSICAL MEMORY ARRANGEMENT:
       Dom0 alloc.:   \(hex(place - 0x400_0000))->\(hex(place)) \
      (\(pages - 0x4000) pages to be allocated)
      VIRTUAL MEMORY ARRANGEMENT:
       Loaded kernel: \(hex(base))->\(hex(kernelEnd))
       Init. ramdisk: \(hex(ramdisk))->\(hex(ramdiskEnd))
       Phys-Mach map: \(hex(map))->\(hex(info))
       Start info:    \(hex(info))->\(hex(info + 0x4a4))
       Page tables:   \(hex(tables))->\(hex(stack))
       Boot stack:    \(hex(stack))->\(hex(stack + 0x1000))
       TOTAL:         ffffffff80000000->\(hex(total))
       ENTRY ADDRESS: ffffffff80200000
      Dom0 has maximum \(machine.processors) VCPUs
      Initrd len 0x\(String(ramdiskEnd - ramdisk, radix: 16)), start at 0x\(hex(ramdisk))
      """)
  }
}
