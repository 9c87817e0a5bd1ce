extension BootText {
  /// A kernel of the time of RHEL 5 [derived: from the source of 2.6.18 and from published logs].
  static func linux2_6(_ boot: KernelBoot) -> BootScript {
    var script = BootScript(seed: boot.seed, longestStepMicroseconds: 9000)
    sayOldMemory(&script, boot)
    sayOldCore(&script, boot)
    sayOldNetwork(&script, boot)
    sayOldDrivers(&script, boot)
    sayOldUserSpace(&script, boot)
    return script
  }

  private static func sayOldMemory(_ script: inout BootScript, _ boot: KernelBoot) {
    // A guest gets 8 MiB more than it is given, for the balloon.
    let end = UInt64(boot.megabytes + 8) << 20
    let pages = Int(end / 4096)
    if boot.is64Bit { script.say("Bootdata ok (command line is \(boot.commandLine))") }
    script.say(
      """
      Linux version \(boot.release) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) #1 SMP \(BuildDate.banner(boot.date))
      """)
    if boot.is64Bit { script.say("Command line: \(boot.commandLine)") }
    script.say(
      """
      BIOS-provided physical RAM map:
       Xen: 0000000000000000 - \(Digits.hex(end, 16)) (usable)
      """)
    if boot.isDomainZero {
      script.say(
        """
        DMI 2.4 present.
        ACPI: RSDP (v002 ACPIAM                                ) @ 0x00000000000f8ed0
        ACPI: XSDT (v001 A_M_I_ OEMXSDT  0x06000813 MSFT 0x00000097) @ 0x00000000bffb0100
        ACPI: FADT (v003 A_M_I_ OEMFACP  0x06000813 MSFT 0x00000097) @ 0x00000000bffb0290
        ACPI: MADT (v001 A_M_I_ OEMAPIC  0x06000813 MSFT 0x00000097) @ 0x00000000bffb0390
        ACPI: DSDT (v001  A0880 A0880000 0x00000000 INTL 0x20060113) @ 0x0000000000000000
        ACPI: Local APIC address 0xfee00000
        """)
      for processor in 0..<boot.machine.processors {
        script.say(
          """
          ACPI: LAPIC (acpi_id[0x0\(processor + 1)] lapic_id[0x0\(processor)] enabled)
          """)
      }
      script.say(
        """
        ACPI: IOAPIC (id[0x04] address[0xfec00000] gsi_base[0])
        IOAPIC[0]: apic_id 4, version 32, address 0xfec00000, GSI 0-23
        ACPI: INT_SRC_OVR (bus 0 bus_irq 0 global_irq 2 dfl dfl)
        ACPI: INT_SRC_OVR (bus 0 bus_irq 9 global_irq 9 high level)
        Setting APIC routing to xen
        Using ACPI (MADT) for SMP configuration information
        Allocating PCI resources starting at c4000000 (gap: c0000000:3ec00000)
        """)
    } else {
      script.say("No mptable found.")
    }
    script.say(
      """
      Built 1 zonelists.  Total pages: \(pages)
      Kernel command line: \(boot.commandLine)
      Initializing CPU#0
      PID hash table entries: \(MachineModel.powerOfTwo(pages / 32)) \
      (order: \(MachineModel.order(ofBytes: MachineModel.powerOfTwo(pages / 32) * 4096)), \
      \(MachineModel.powerOfTwo(pages / 32) * 8) bytes)
      Xen reported: \(boot.machine.kilohertz / 1000).\
      \(Digits.padded(boot.machine.kilohertz % 1000, 3)) MHz processor.
      Console: colour \(boot.isDomainZero ? "VGA+" : "dummy device") 80x25
      \(oldTable("Dentry cache", MachineModel.powerOfTwo(pages / 2), 8))
      \(oldTable("Inode-cache", MachineModel.powerOfTwo(pages / 4), 8))
      Software IO TLB \(boot.isDomainZero ? "enabled:" : "disabled")
      """)
    if boot.isDomainZero {
      script.say(
        """
         Aperture:     64 megabytes
         Kernel range: ffff880004bcb000 - ffff880008bcb000
         Address size: 29 bits
        PCI-DMA: Using software bounce buffering for IO (SWIOTLB)
        """)
    }
    let total = pages * 4
    let reserved = 8192 + total / 32 + Int(script.number(below: 400))
    script.say(
      """
      Memory: \(total - reserved - 5000)k/\(total)k available (2488k kernel code, \
      \(reserved)k reserved, 1394k data, 184k init)
      """)
  }

  private static func oldTable(_ name: String, _ entries: Int, _ bytesEach: Int) -> String {
    let bytes = entries * bytesEach
    return "\(name) hash table entries: \(entries) "
      + "(order: \(MachineModel.order(ofBytes: bytes)), \(bytes) bytes)"
  }

  private static func sayOldCore(_ script: inout BootScript, _ boot: KernelBoot) {
    let bogo = boot.machine.kilohertz * 2 / 10 * 5 / 4 + Int(script.number(below: 90))
    script.say(
      """
      Calibrating delay using timer specific routine.. \
      \(bogo / 100).\(Digits.padded(bogo % 100, 2)) BogoMIPS (lpj=\(bogo * 20))
      Security Framework v1.0.0 initialized
      SELinux:  Initializing.
      selinux_register_security:  Registering secondary module capability
      Capability LSM initialized as secondary
      Mount-cache hash table entries: 256
      CPU: L1 I cache: 32K, L1 D cache: 32K
      CPU: L2 cache: 4096K
      CPU: Physical Processor ID: 0
      CPU: Processor Core ID: 0
      (SMP-)alternatives turned off
      """)
    if boot.isDomainZero { script.say("ACPI: Core revision 20060707") }
    script.say(
      """
      Brought up \(boot.isDomainZero ? boot.machine.processors : 1) CPUs
      checking if image is initramfs... it is
      Freeing initrd memory: \(2400 + script.number(below: 200))k freed
      Grant table initialized
      NET: Registered protocol family 16
      """)
    if boot.isDomainZero {
      script.say(
        """
        ACPI: bus type pci registered
        PCI: Using configuration type 1
        ACPI: Interpreter enabled
        ACPI: Using IOAPIC for interrupt routing
        ACPI: PCI Root Bridge [PCI0] (0000:00)
        PCI: Transparent bridge - 0000:00:1e.0
        """)
      for link in ["A", "B", "C", "D", "E", "F", "G", "H"] {
        let irqs = "3 4 5 6 7 *\(10 + Int(script.number(below: 2))) 12 14 15"
        script.say("ACPI: PCI Interrupt Link [LNK\(link)] (IRQs \(irqs))")
      }
    } else {
      script.say(
        """
        PCI: setting up Xen PCI frontend stub
        ACPI: Interpreter disabled.
        """)
    }
    script.say(
      """
      Linux Plug and Play Support v0.97 (c) Adam Belay
      pnp: PnP ACPI\(boot.isDomainZero ? " init" : ": disabled")
      xen_mem: Initialising balloon driver.
      usbcore: registered new driver usbfs
      usbcore: registered new driver hub
      """)
    script.say(
      boot.isDomainZero ? "PCI: Using ACPI for IRQ routing" : "PCI: System does not support PCI")
    script.say(
      """
      NetLabel: Initializing
      NetLabel:  domain hash size = 128
      NetLabel:  protocols = UNLABELED CIPSOv4
      NetLabel:  unlabeled traffic allowed by default
      """)
  }

  private static func sayOldNetwork(_ script: inout BootScript, _ boot: KernelBoot) {
    let pages = (boot.megabytes + 8) * 256
    let route = MachineModel.powerOfTwo(pages / 32)
    let established = MachineModel.powerOfTwo(pages / 8)
    let seconds = boot.startEpochSeconds + script.uptimeMicroseconds / 1_000_000
    let milliseconds = Int(script.number(below: 1000))
    script.say(
      """
      NET: Registered protocol family 2
      \(oldTable("IP route cache", route, 8))
      \(oldTable("TCP established", established, 16))
      \(oldTable("TCP bind", established, 16))
      TCP: Hash tables configured (established \(established) bind \(established))
      TCP reno registered
      audit: initializing netlink socket (disabled)
      type=2000 audit(\(seconds).\(Digits.padded(milliseconds, 3)):1): initialized
      Total HugeTLB memory allocated, 0
      VFS: Disk quotas dquot_6.5.1
      Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
      Initializing Cryptographic API
      ksign: Installing public key data
      Loading keyring
      """)
  }
}
