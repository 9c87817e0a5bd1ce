extension BootText {
  /// Xen 4.17 on a PC: stamps of the counter first, then of its own time, then of the wall clock.
  static func xen4_17(_ profile: HostProfile, seed: UInt64) -> [HypervisorBootLine] {
    var script = BootScript(seed: seed, longestStepMicroseconds: 400)
    let machine = profile.machine
    script.pause(milliseconds: 300)
    early(&script, profile, machine)
    let counterLines = script.lines.count
    middle(&script, machine)
    let bootLines = script.lines.count
    late(&script, profile, machine)
    let beforeKernel = script.lines.count
    afterKernel(&script, profile, machine)
    return script.lines.enumerated().map { place, line in
      HypervisorBootLine(
        line: line,
        clockState: place < counterLines
          ? .counterOnly : place < bootLines ? .bootTime : .wallClock,
        isAfterKernelStart: place >= beforeKernel)
    }
  }

  private static func hex(_ value: UInt64, _ digits: Int) -> String { Digits.hex(value, digits) }

  private static func commandLine(_ profile: HostProfile) -> String {
    var words = "com1=115200,8n1 console=com1 loglvl=all"
    if profile.guestLoglevel == .all { words += " guest_loglvl=all" }
    let memory = profile.machine.domainZeroMegabytes
    words += " dom0_mem=\(memory)M,max:\(memory)M dom0_max_vcpus=1 spec-ctrl=no xpti=no"
    return words
      + (profile.consoleStamps == .none
        ? "" : " console_timestamps=\(profile.consoleStamps.rawValue)")
  }

  private static func early(
    _ script: inout BootScript, _ profile: HostProfile, _ machine: MachineModel
  ) {
    let release = profile.hypervisor
    let end = machine.lowMemoryEnd
    let identity = (0..<5).map { _ in hex(script.number(below: 1 << 32), 8) }.joined()
    let debug = release.isDebugBuild ? "y" : "n"
    script.say(
      """
      Xen version \(release.version) (Debian ) (builder@example.com) \
      (gcc (Debian 12.2.0-14+deb12u1) 12.2.0) debug=\(debug) \(BuildDate.utcBanner(profile.date))
      build-id: \(identity)
      Bootloader: \(machine.isEmulated ? "qemu" : "GRUB 2.06-13+deb12u1")
      Command line: \(commandLine(profile))
      Xen image load base address: 0
      Video information:
       VGA is text mode 80x25, font 8x16
       VBE/DDC methods: V1 V2; EDID transfer time: 1 seconds
      Disc information:
       Found 0 MBR signatures
       Found \(machine.diskMegabytes.count) EDD information structures
      CPU Vendor: AMD, Family 15 (0xf), Model 107 (0x6b), Stepping 1 (raw 00060fb1)
      Xen-e820 RAM map:
       [0000000000000000, 000000000009fbff] (usable)
       [000000000009fc00, 000000000009ffff] (reserved)
       [00000000000f0000, 00000000000fffff] (reserved)
       [0000000000100000, \(hex(end - 1, 16))] (usable)
       [\(hex(end, 16)), \(hex(machine.lowMemoryTop - 1, 16))] (reserved)
       [00000000fffc0000, 00000000ffffffff] (reserved)
      """)
    if machine.highMemoryBytes > 0 {
      let top = (1 << 32) + machine.highMemoryBytes - 1
      script.say(" [0000000100000000, \(hex(top, 16))] (usable)")
    }
    let kilobytes = (0x9f000 + end - 0x100000 + machine.highMemoryBytes) / 1024
    script.say(
      """
       [000000fd00000000, 000000ffffffffff] (reserved)
      New Xen image base address: 0x\(hex(machine.lowMemoryTop - 0x80_0000, 8))
      System RAM: \(kilobytes / 1024)MB (\(kilobytes)kB)
      ACPI: RSDP 000F59C0, 0014 (r0 BOCHS )
      """)
    for table in machine.firmwareTables {
      let vendor = table.name == "FACS" ? "" : " (r1 BOCHS  BXPC            1 BXPC        1)"
      let place = hex(table.address, 8).uppercased()
      script.say(
        "ACPI: \(table.name) \(place), \(hex(table.length, 4).uppercased())\(vendor)")
    }
    script.say(
      """
      No NUMA configuration found
      Faking a node at 0000000000000000-\(hex(end, 16))
      Domain heap initialised
      found SMP MP-table at 000f5b90
      DMI 2.8 present.
      Using APIC driver default
      ACPI: PM-Timer IO Port: 0x608 (24 bits)
      ACPI: SLEEP INFO: pm1x_cnt[1:604,1:0], pm1x_evt[1:600,1:0]
      ACPI:             wakeup_vec[\(hex(machine.lowMemoryTop - 0x1fff4, 8))], vec_size[20]
      ACPI: Local APIC address 0xfee00000
      ACPI: IOAPIC (id[0x00] address[0xfec00000] gsi_base[0])
      IOAPIC[0]: apic_id 0, version 32, address 0xfec00000, GSI 0-23
      ACPI: INT_SRC_OVR (bus 0 bus_irq 0 global_irq 2 dfl dfl)
      """)
    for irq in [5, 9, 10, 11] {
      script.say("ACPI: INT_SRC_OVR (bus 0 bus_irq \(irq) global_irq \(irq) high level)")
    }
    for irq in [0, 2, 5, 9, 10, 11] { script.say("ACPI: IRQ\(irq) used by override.") }
    script.say(
      """
      ACPI: HPET id: 0x8086a201 base: 0xfed00000
      Using ACPI (MADT) for SMP configuration information
      SMP: Allowing \(machine.processors) CPUs (0 hotplug CPUs)
      IRQ limits: 24 GSI, \(machine.processors * 196) MSI/MSI-X
      Microcode loading not available
      No SSBD controls available
      CPU0: AMD K8 machine check reporting enabled
      Speculative mitigation facilities:
        Hardware hints:
      """)
    if release.isDebugBuild { script.say("  Hardware features:") }
    script.say(
      """
        Compiled-in support: INDIRECT_THUNK RETURN_THUNK HARDEN_ARRAY HARDEN_BRANCH \
      HARDEN_GUEST_ACCESS HARDEN_LOCK
        Xen settings: BTI-Thunk: JMP, SPEC_CTRL: No, Other:
        Support for HVM VMs: None
        Support for PV VMs: None
        XPTI (64-bit PV only): Dom0 disabled, DomU disabled (without PCID)
        PV L1TF shadowing: Dom0 disabled, DomU disabled
      Using scheduler: SMP Credit Scheduler rev2 (credit2)
      """)
    sayScheduler(&script)
    script.say("Platform timer is 100.000MHz HPET")
  }

  private static func sayScheduler(_ script: inout BootScript) {
    script.say(
      """
      Initializing Credit2 scheduler
       load_precision_shift: 18
       load_window_shift: 30
       underload_balance_tolerance: 0
       overload_balance_tolerance: -3
       runqueues arrangement: socket
       cap enforcement granularity: 10ms
      load tracking window length 1073741824 ns
      """)
  }

  private static func middle(_ script: inout BootScript, _ machine: MachineModel) {
    let kilohertz = machine.kilohertz + Int(script.number(below: 300))
    script.say(
      """
      Detected \(kilohertz / 1000).\(Digits.padded(kilohertz % 1000, 3)) MHz processor.
      Freed 1024kB unused BSS memory
      alt table ffff82d040482e10 -> ffff82d040493b58
      I/O virtualisation disabled
      nr_sockets: 1
      Enabling APIC mode.  Using 1 I/O APICs
      ENABLING IO-APIC IRQs
       -> Using new ACK method
      ..TIMER: vector=0xF0 apic1=0 pin1=2 apic2=-1 pin2=-1
      TSC only partially writable
      """)
    script.pause(milliseconds: 120)
  }
}
