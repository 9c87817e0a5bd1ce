extension BootText {
  private static func megahertz(_ boot: KernelBoot) -> String {
    "\(boot.machine.kilohertz / 1000).\(Digits.padded(boot.machine.kilohertz % 1000, 3))"
  }

  private static let interruptOverrides = [
    (0, "global_irq 2 dfl dfl"), (5, "global_irq 5 high level"), (9, "global_irq 9 high level"),
    (10, "global_irq 10 high level"), (11, "global_irq 11 high level"),
  ]

  static func sayProcessors(_ script: inout BootScript, _ boot: KernelBoot) {
    let end = (UInt64(boot.megabytes) << 20) + (boot.isDomainZero ? 0x6_1000 : 0)
    if boot.isDomainZero {
      script.say(
        """
        ACPI: PM-Timer IO Port: 0x608
        ACPI: LAPIC_NMI (acpi_id[0xff] dfl dfl lint[0x1])
        IOAPIC[0]: apic_id 0, version 32, address 0xfec00000, GSI 0-23
        """)
      for (irq, target) in interruptOverrides {
        script.say("ACPI: INT_SRC_OVR (bus 0 bus_irq \(irq) \(target))")
      }
      script.say(
        """
        ACPI: Using ACPI (MADT) for SMP configuration information
        ACPI: HPET id: 0x8086a201 base: 0xfed00000
        """)
    }
    let hole = boot.isDomainZero ? "0009f000" : "000a0000"
    let free = boot.isDomainZero ? boot.machine.lowMemoryEnd : 0x1_0000_0000
    script.say(
      """
      smpboot: Allowing 1 CPUs, 0 hotplug CPUs
      PM: hibernation: Registered nosave memory: [mem 0x00000000-0x00000fff]
      PM: hibernation: Registered nosave memory: [mem 0x\(hole)-0x000fffff]
      [mem 0x\(Digits.hex(end, 8))-0x\(Digits.hex(free - 1, 8))] available for PCI devices
      Booting kernel on Xen
      Xen version: \(boot.hypervisorVersion) (preserve-AD)
      clocksource: refined-jiffies: mask: 0xffffffff max_cycles: 0xffffffff, \
      max_idle_ns: 7645519600211568 ns
      setup_percpu: NR_CPUS:8192 nr_cpumask_bits:1 nr_cpu_ids:1 nr_node_ids:1
      percpu: Embedded 62 pages/cpu s217088 r8192 d28672 u2097152
      pcpu-alloc: s217088 r8192 d28672 u2097152 alloc=1*2097152
      pcpu-alloc: [0] 0\u{20}
      xen: PV spinlocks disabled
      Fallback order for Node 0: 0\u{20}
      Built 1 zonelists, mobility grouping on.  Total pages: \(boot.listedPages)
      Policy zone: DMA32
      Kernel command line: \(boot.commandLine)
      \(boot.hashTable("Dentry cache", entries: boot.entries(pagesEach: 2), bytesEach: 8))
      \(boot.hashTable("Inode-cache", entries: boot.entries(pagesEach: 4), bytesEach: 8))
      mem auto-init: stack:all(zero), heap alloc:on, heap free:off
      """)
    if boot.isDomainZero {
      script.say("software IO TLB: area num 1.")
      script.pause(milliseconds: 2700)
    }
    let available = min(boot.kilobytes - 60_000, 199_800 + Int(script.number(below: 2000)))
    // Domain 0 counts only the memory that is set up by then.
    let reserved = boot.isDomainZero ? 352_240 - available : boot.kilobytes - available - 256
    script.say(
      """
      Memory: \(available)K/\(boot.kilobytes)K available (14343K kernel code, 2338K rwdata, \
      9132K rodata, 2824K init, 17344K bss, \(reserved)K reserved, \
      0K cma-reserved)
      SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
      ftrace: allocating 40521 entries in 159 pages
      ftrace: allocated 159 pages with 6 groups
      Dynamic Preempt: voluntary
      rcu: Preemptible hierarchical RCU implementation.
      rcu: \tRCU restricting CPUs from NR_CPUS=8192 to nr_cpu_ids=1.
      \tTrampoline variant of Tasks RCU enabled.
      \tRude variant of Tasks RCU enabled.
      \tTracing variant of Tasks RCU enabled.
      rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
      rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
      """)
  }

  static func sayCore(_ script: inout BootScript, _ boot: KernelBoot) {
    if boot.isDomainZero {
      script.say(
        """
        NR_IRQS: 524544, nr_irqs: 256, preallocated irqs: 16
        xen:events: Using FIFO-based ABI
        """)
      for irq in 1...15 { script.say("xen: --> pirq=\(irq) -> irq=\(irq) (gsi=\(irq))") }
    } else {
      script.say(
        """
        Using NULL legacy PIC
        NR_IRQS: 524544, nr_irqs: 32, preallocated irqs: 0
        xen:events: Using FIFO-based ABI
        """)
    }
    let ticks = boot.machine.kilohertz * 4
    let bogo = boot.machine.kilohertz * 2 / 10
    let early = """
      clocksource: tsc-early: mask: 0xffffffffffffffff max_cycles: 0x212735223b2, \
      max_idle_ns: 440795277976 ns
      """
    script.say(
      """
      rcu: srcu_init: Setting srcu_struct sizes based on contention.
      Console: colour \(boot.isDomainZero ? "VGA+" : "dummy device") 80x25
      printk: console [tty0] enabled
      printk: console [hvc0] enabled
      """)
    if boot.isDomainZero { script.say("ACPI: Core revision 20220331") }
    script.say(
      """
      clocksource: xen: mask: 0xffffffffffffffff max_cycles: 0x1cd42e4dffb, \
      max_idle_ns: 881590591483 ns
      Xen: using vcpuop timer interface
      installing Xen timer for CPU 0
      \(early)
      Calibrating delay loop (skipped), value calculated using timer frequency.. \
      \(bogo / 100).\(Digits.padded(bogo % 100, 2)) BogoMIPS (lpj=\(ticks))
      Last level iTLB entries: 4KB 512, 2MB 255, 4MB 127
      Last level dTLB entries: 4KB 512, 2MB 255, 4MB 127, 1GB 0
      Spectre V1 : Mitigation: usercopy/swapgs barriers and __user pointer sanitization
      Spectre V2 : Mitigation: Retpolines
      Spectre V2 : Spectre v2 / SpectreRSB: Filling RSB on context switch and VMEXIT
      x86/fpu: x87 FPU will use FXSAVE
      """)
    script.pause(milliseconds: 1400)
    script.say(
      """
      Freeing SMP alternatives memory: 36K
      pid_max: default: 32768 minimum: 301
      LSM: Security Framework initializing
      landlock: Up and running.
      Yama: disabled by default; enable with sysctl kernel.yama.*
      AppArmor: AppArmor initialized
      TOMOYO Linux initialized
      LSM support for eBPF active
      \(boot.hashTable("Mount-cache", entries: boot.entries(pagesEach: 128), bytesEach: 8))
      \(boot.hashTable("Mountpoint-cache", entries: boot.entries(pagesEach: 128), bytesEach: 8))
      VPMU disabled by hypervisor.
      """)
    for _ in 0..<3 {
      script.say(
        """
        cblist_init_generic: Setting adjustable number of callback queues.
        cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
        """)
    }
    script.say(
      """
      Performance Events: PMU not available due to virtualization, using software events only.
      signal: max sigframe size: 1440
      rcu: Hierarchical SRCU implementation.
      rcu: \tMax phase no-delay instances is 1000.
      NMI watchdog: Perf NMI watchdog permanently disabled
      smp: Bringing up secondary CPUs ...
      smp: Brought up 1 node, 1 CPU
      smpboot: Max logical packages: 1
      """)
    if boot.isDomainZero {
      script.say("node 0 deferred pages initialised in \(20 + script.number(below: 3) * 4)ms")
    }
    let seconds = boot.startEpochSeconds + script.uptimeMicroseconds / 1_000_000
    let milliseconds = Int(script.number(below: 1000))
    script.say(
      """
      devtmpfs: initialized
      x86/mm: Memory block size: 128MB
      clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, \
      max_idle_ns: 7645041785100000 ns
      futex hash table entries: 256 (order: 2, 16384 bytes, linear)
      pinctrl core: initialized pinctrl subsystem
      NET: Registered PF_NETLINK/PF_ROUTE protocol family
      xen:grant_table: Grant tables using version 1 layout
      Grant table initialized
      DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
      DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
      DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
      audit: initializing netlink subsys (disabled)
      audit: type=2000 audit(\(seconds).\(Digits.padded(milliseconds, 3)):1): \
      state=initialized audit_enabled=0 res=1
      """)
    for governor in ["fair_share", "bang_bang", "step_wise", "user_space", "power_allocator"] {
      script.say("thermal_sys: Registered thermal governor '\(governor)'")
    }
  }
}
