extension BootText {
  static func sayBuses(_ script: inout BootScript, _ boot: KernelBoot) {
    if boot.isDomainZero {
      sayDomainZeroBuses(&script, boot)
    } else {
      script.say(
        """
        PCI: setting up Xen PCI frontend stub
        PCI: pci_cache_line_size set to 64 bytes
        kprobes: kprobe jump-optimization is enabled. All kprobes are optimized if possible.
        ACPI: Interpreter disabled.
        xen:balloon: Initialising balloon driver
        """)
    }
    script.say(
      """
      iommu: Default domain type: Translated\u{20}
      iommu: DMA domain TLB invalidation policy: lazy mode\u{20}
      pps_core: LinuxPPS API ver. 1 registered
      pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
      PTP clock support registered
      EDAC MC: Ver: 3.0.0
      NetLabel: Initializing
      NetLabel:  domain hash size = 128
      NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
      NetLabel:  unlabeled traffic allowed by default
      """)
    if boot.isDomainZero {
      let end = (UInt64(boot.megabytes) << 20) + 0x6_1000
      let block = (end + 0x3ff_ffff) & ~0x3ff_ffff
      script.say(
        """
        PCI: Using ACPI for IRQ routing
        PCI: pci_cache_line_size set to 64 bytes
        e820: reserve RAM buffer [mem 0x0009f000-0x0009ffff]
        e820: reserve RAM buffer [mem 0x\(Digits.hex(end, 8))-0x\(Digits.hex(block - 1, 8))]
        pci 0000:00:02.0: vgaarb: setting as boot VGA device
        pci 0000:00:02.0: vgaarb: bridge control possible
        pci 0000:00:02.0: vgaarb: VGA device added: decodes=io+mem,owns=io+mem,locks=none
        """)
    } else {
      script.say("PCI: System does not support PCI")
    }
    script.say(
      """
      vgaarb: loaded
      clocksource: Switched to clocksource \(boot.isDomainZero ? "tsc-early" : "xen")
      VFS: Disk quotas dquot_6.6.0
      VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
      hugetlbfs: disabling because there are no supported hugepage sizes
      AppArmor: AppArmor Filesystem Enabled
      """)
    guard boot.isDomainZero else {
      script.say("pnp: PnP ACPI: disabled")
      return
    }
    script.say("pnp: PnP ACPI init")
    for gsi in [1, 12, 6] { script.say("xen: registering gsi \(gsi) triggering 1 polarity 0") }
    script.say("pnp 00:02: [dma 2]")
    for gsi in [7, 4] { script.say("xen: registering gsi \(gsi) triggering 1 polarity 0") }
    script.say(
      """
      Already setup the GSI :4
      xen: registering gsi 8 triggering 1 polarity 0
      pnp: PnP ACPI: found 6 devices
      PM-Timer failed consistency check  (0xffffff) - aborting.
      """)
  }

  private static func sayDomainZeroBuses(_ script: inout BootScript, _ boot: KernelBoot) {
    script.say(
      """
      acpiphp: ACPI Hot Plug PCI Controller Driver version: 0.5
      PCI: Using configuration type 1 for base access
      kprobes: kprobe jump-optimization is enabled. All kprobes are optimized if possible.
      ACPI: Added _OSI(Module Device)
      ACPI: Added _OSI(Processor Device)
      ACPI: Added _OSI(Processor Aggregator Device)
      ACPI: 1 ACPI AML tables successfully acquired and loaded
      xen: registering gsi 9 triggering 0 polarity 0
      ACPI: Interpreter enabled
      ACPI: PM: (supports S0 S3 S4 S5)
      ACPI: Using IOAPIC for interrupt routing
      PCI: Using host bridge windows from ACPI; if necessary, use "pci=nocrs" and report a bug
      PCI: Using E820 reservations for host bridge windows
      ACPI: Enabled 2 GPEs in block 00 to 0F
      ACPI: PCI Root Bridge [PCI0] (domain 0000 [bus 00-ff])
      acpi PNP0A03:00: _OSC: OS supports [ASPM ClockPM Segments MSI HPX-Type3]
      acpi PNP0A03:00: _OSC: not requesting OS control; OS requires [ExtendedConfig ASPM ClockPM MSI]
      acpi PNP0A03:00: fail to add MMCONFIG information, can't access extended PCI configuration \
      space under this bridge.
      """)
    for slot in 3...31 { script.say("acpiphp: Slot [\(slot)] registered") }
    let windows = [
      "[io  0x0000-0x0cf7 window]", "[io  0x0d00-0xffff window]",
      "[mem 0x000a0000-0x000bffff window]",
      "[mem 0x\(Digits.hex(boot.machine.lowMemoryTop, 8))-0xfebfffff window]",
      "[mem 0x100000000-0x17fffffff window]",
    ]
    script.say("PCI host bridge to bus 0000:00")
    for window in windows { script.say("pci_bus 0000:00: root bus resource \(window)") }
    script.say("pci_bus 0000:00: root bus resource [bus 00-ff]")
    for device in boot.machine.devices {
      script.say(
        """
        pci 0000:\(device.address): [\(device.identity)] type 00 class 0x\(device.deviceClass)
        """)
      for detail in device.details { script.say("pci 0000:\(device.address): \(detail)") }
    }
    for (link, irq) in [("A", 10), ("B", 10), ("C", 11), ("D", 11), ("S", 9)] {
      script.say("ACPI: PCI: Interrupt link LNK\(link) configured for IRQ \(irq)")
    }
    for processor in 1..<max(boot.machine.processors, 2) {
      script.say(
        """
        APIC: NR_CPUS/possible_cpus limit of 1 reached. Processor \(processor)/0x\
        \(Digits.hex(UInt64(processor), 1)) ignored.
        ACPI: Unable to map lapic to logical cpu number
        """)
    }
    script.say("xen:balloon: Initialising balloon driver")
  }

  static func sayNetwork(_ script: inout BootScript, _ boot: KernelBoot) {
    let established = boot.entries(pagesEach: 32)
    let token = boot.entries(pagesEach: 256)
    let datagrams = boot.entries(pagesEach: 512, atLeast: 256)
    script.say(
      """
      NET: Registered PF_INET protocol family
      \(boot.hashTable("IP idents", entries: boot.entries(pagesEach: 16), bytesEach: 8))
      \(boot.hashTable("tcp_listen_portaddr_hash", entries: datagrams, bytesEach: 16))
      \(boot.hashTable("Table-perturb", entries: 65_536, bytesEach: 4))
      \(boot.hashTable("TCP established", entries: established, bytesEach: 8))
      \(boot.hashTable("TCP bind", entries: established, bytesEach: 32))
      TCP: Hash tables configured (established \(established) bind \(established))
      \(boot.hashTable("MPTCP token", entries: token, bytesEach: 24))
      \(boot.hashTable("UDP", entries: datagrams, bytesEach: 32))
      \(boot.hashTable("UDP-Lite", entries: datagrams, bytesEach: 32))
      NET: Registered PF_UNIX/PF_LOCAL protocol family
      NET: Registered PF_XDP protocol family
      """)
    if boot.isDomainZero {
      script.say(
        """
        pci_bus 0000:00: resource 4 [io  0x0000-0x0cf7 window]
        pci_bus 0000:00: resource 5 [io  0x0d00-0xffff window]
        pci_bus 0000:00: resource 6 [mem 0x000a0000-0x000bffff window]
        pci_bus 0000:00: resource 7 [mem 0x\(Digits.hex(boot.machine.lowMemoryTop, 8))\
        -0xfebfffff window]
        pci_bus 0000:00: resource 8 [mem 0x100000000-0x17fffffff window]
        pci 0000:00:01.0: PIIX3: Enabling Passive Release
        pci 0000:00:00.0: Limiting direct PCI/PCI transfers
        """)
    }
    script.say("PCI: CLS 0 bytes, default 64")
    if boot.isDomainZero {
      let end = (UInt64(boot.megabytes) << 20) - 0x1a0_0000
      script.say(
        """
        PCI-DMA: Using software bounce buffering for IO (SWIOTLB)
        software IO TLB: mapped [mem 0x\(Digits.hex(end - 0x400_0000, 16))\
        -0x\(Digits.hex(end, 16))] (64MB)
        """)
    }
    script.say(
      """
      clocksource: tsc: mask: 0xffffffffffffffff max_cycles: 0x212735223b2, \
      max_idle_ns: 440795277976 ns
      """)
    if boot.isDomainZero { script.say("clocksource: Switched to clocksource tsc") }
    script.say("Trying to unpack rootfs image as initramfs...")
  }
}
