extension BootText {
  /// A 64-bit PV kernel of today, up to the start of user space.
  static func linux6_1(_ boot: KernelBoot) -> BootScript {
    var script = BootScript(seed: boot.seed, longestStepMicroseconds: 5000)
    sayMemory(&script, boot)
    if boot.isDomainZero { sayFirmware(&script, boot) }
    sayZones(&script, boot)
    sayProcessors(&script, boot)
    sayCore(&script, boot)
    sayBuses(&script, boot)
    sayNetwork(&script, boot)
    sayDrivers(&script, boot)
    sayUserSpace(&script, boot)
    return script
  }

  private static func hex(_ value: UInt64, _ digits: Int) -> String { Digits.hex(value, digits) }

  /// The end of the memory that the kernel's pages lie in; domain 0 gets the holes' pages behind it.
  private static func lastAddress(_ boot: KernelBoot) -> UInt64 {
    (UInt64(boot.megabytes) << 20) + (boot.isDomainZero ? 0x6_1000 : 0) - 1
  }

  private static func sayMemory(_ script: inout BootScript, _ boot: KernelBoot) {
    let end = lastAddress(boot)
    script.say(
      """
      Linux version \(boot.release) (debian-kernel@lists.debian.org) \
      (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) \
      #1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (\(boot.date))
      Command line: \(boot.commandLine)
      """)
    if !boot.isDomainZero { script.say("ACPI in unprivileged domain disabled") }
    script.say(
      """
      Released 0 page(s)
      BIOS-provided physical RAM map:
      """)
    let hole = boot.isDomainZero ? ("9efff", "9fc00") : ("9ffff", "a0000")
    script.say(
      """
      Xen: [mem 0x0000000000000000-0x00000000000\(hole.0)] usable
      Xen: [mem 0x00000000000\(hole.1)-0x00000000000fffff] reserved
      Xen: [mem 0x0000000000100000-0x\(hex(end, 16))] usable
      """)
    if boot.isDomainZero {
      let low = boot.machine.lowMemoryEnd
      script.say(
        """
        Xen: [mem 0x\(hex(low, 16))-0x\(hex(boot.machine.lowMemoryTop - 1, 16))] reserved
        Xen: [mem 0x00000000fec00000-0x00000000fec00fff] reserved
        Xen: [mem 0x00000000fee00000-0x00000000feefffff] reserved
        Xen: [mem 0x00000000fffc0000-0x00000000ffffffff] reserved
        Xen: [mem 0x000000fd00000000-0x000000ffffffffff] reserved
        """)
    }
    script.say("NX (Execute Disable) protection: active")
    if boot.isDomainZero {
      script.say(
        """
        SMBIOS 2.8 present.
        DMI: QEMU Standard PC (i440FX + PIIX, 1996), BIOS 1.16.2-debian-1.16.2-1 04/01/2014
        """)
    } else {
      script.say("DMI not present or invalid.")
    }
    script.say("Hypervisor detected: Xen PV")
    if !boot.isDomainZero {
      script.pause(milliseconds: 1500)
      script.say("tsc: Fast TSC calibration failed")
    }
    script.say(
      """
      tsc: Detected \(megahertz(boot)) MHz processor
      e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
      e820: remove [mem 0x000a0000-0x000fffff] usable
      AGP: No AGP bridge found
      last_pfn = 0x\(hex((end + 1) / 4096, 1)) max_arch_pfn = 0x400000000
      Disabled
      x86/PAT: MTRRs disabled, skipping PAT initialization too.
      x86/PAT: Configuration [0-7]: WB  WT  UC- UC  WC  WP  UC  UC \u{20}
      """)
    let ramdisk: UInt64 = boot.isDomainZero ? 0x800_0000 : 0x4c0_0000
    let size = (boot.isDomainZero ? 0x633 + script.number(below: 300) : 0x22e) << 12
    script.say("RAMDISK: [mem 0x\(hex(ramdisk, 8))-0x\(hex(ramdisk + size - 1, 8))]")
  }

  private static func megahertz(_ boot: KernelBoot) -> String {
    "\(boot.machine.kilohertz / 1000).\(Digits.padded(boot.machine.kilohertz % 1000, 3))"
  }

  private static func sayFirmware(_ script: inout BootScript, _ boot: KernelBoot) {
    script.say(
      """
      ACPI: Early table checksum verification disabled
      ACPI: RSDP 0x00000000000F59C0 000014 (v00 BOCHS )
      """)
    let tables = boot.machine.firmwareTables
    for table in tables {
      let vendor =
        table.name == "FACS" ? "" : " (v01 BOCHS  BXPC     00000001 BXPC 00000001)"
      script.say(
        """
        ACPI: \(table.name) 0x\(hex(table.address, 16).uppercased()) \
        \(hex(table.length, 6).uppercased())\(vendor)
        """)
    }
    for table in tables where table.name != "RSDT" {
      let end = table.address + table.length - 1
      script.say(
        """
        ACPI: Reserving \(table.name) table memory at \
        [mem 0x\(hex(table.address, 8))-0x\(hex(end, 8))]
        """)
    }
    script.say("Setting APIC routing to Xen PV.")
  }

  private static func sayZones(_ script: inout BootScript, _ boot: KernelBoot) {
    let end = lastAddress(boot)
    let node = (end & ~0xfff) - 0x5_7000 - script.number(below: 256) * 0x1000
    let firstEnd = boot.isDomainZero ? "9efff" : "9ffff"
    script.say(
      """
      NUMA turned off
      Faking a node at [mem 0x0000000000000000-0x\(hex(end, 16))]
      NODE_DATA(0) allocated [mem 0x\(hex(node, 8))-0x\(hex(node + 0x2_afff, 8))]
      Zone ranges:
        DMA      [mem 0x0000000000001000-0x0000000000ffffff]
        DMA32    [mem 0x0000000001000000-0x\(hex(end, 16))]
        Normal   empty
        Device   empty
      Movable zone start for each node
      Early memory node ranges
        node   0: [mem 0x0000000000001000-0x00000000000\(firstEnd)]
        node   0: [mem 0x0000000000100000-0x\(hex(end, 16))]
      Initmem setup node 0 [mem 0x0000000000001000-0x\(hex(end, 16))]
      On node 0, zone DMA: 1 pages in unavailable ranges
      On node 0, zone DMA: \(boot.isDomainZero ? 97 : 96) pages in unavailable ranges
      """)
    if boot.isDomainZero {
      // What is missing to a whole block of 128 MiB.
      let missing = 32_768 - (end + 1) / 4096 % 32_768
      script.say("On node 0, zone DMA32: \(missing) pages in unavailable ranges")
    }
    script.pause(milliseconds: 1000)
    script.say(
      """
      p2m virtual area at (____ptrval____), size is 40000000
      Remapped \(boot.isDomainZero ? 97 : 0) page(s)
      """)
  }
}
