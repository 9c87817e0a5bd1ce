extension BootText {
  static func sayOldDrivers(_ script: inout BootScript, _ boot: KernelBoot) {
    let key = Digits.hex(script.number(below: 1 << 32), 8).uppercased()
    script.say(
      """
      - Added public key \(key)
      - User ID: Red Hat, Inc. (Kernel Module GPG key)
      io scheduler noop registered
      io scheduler anticipatory registered
      io scheduler deadline registered
      io scheduler cfq registered (default)
      pci_hotplug: PCI Hot Plug PCI Core version: 0.5
      """)
    if boot.isDomainZero {
      script.say(
        """
        ACPI: Processor [CPU1] (supports 8 throttling states)
        Real Time Clock Driver v1.12ac
        """)
    } else {
      script.say("rtc: IRQ 8 is not free.")
    }
    script.say(
      """
      Non-volatile memory driver v1.2
      Linux agpgart interface v0.101
      RAMDISK driver initialized: 16 RAM disks of 16384K size 4096 blocksize
      Xen virtual console successfully installed as \(boot.isDomainZero ? "ttyS0" : "xvc0")
      Event-channel device installed.
      Uniform Multi-Platform E-IDE driver Revision: 7.00alpha2
      ide: Assuming 50MHz system bus speed for PIO modes; override with idebus=xx
      """)
    if boot.isDomainZero { sayOldDevices(&script) }
    script.say(
      """
      ide-floppy driver 0.99.newide
      usbcore: registered new driver hiddev
      usbcore: registered new driver usbhid
      drivers/usb/input/hid-core.c: v2.6:USB HID core driver
      """)
    if boot.isDomainZero {
      script.say(
        """
        PNP: PS/2 Controller [PNP0303:PS2K] at 0x60,0x64 irq 1
        serio: i8042 KBD port at 0x60,0x64 irq 1
        """)
    } else {
      script.say(
        """
        PNP: No PS/2 controller found. Probing ports directly.
        i8042.c: No controller found.
        """)
    }
    script.say(
      """
      mice: PS/2 mouse device common for all mice
      md: md driver 0.90.3 MAX_MD_DEVS=256, MD_SB_DISKS=27
      md: bitmap version 4.39
      TCP bic registered
      Initializing IPsec netlink socket
      NET: Registered protocol family 1
      NET: Registered protocol family 17
      """)
    guard !boot.isDomainZero else { return }
    script.say(
      """
      XENBUS: Device with no driver: device/vbd/51712
      XENBUS: Device with no driver: device/vif/0
      XENBUS: Device with no driver: device/console/0
      """)
  }

  private static func sayOldDevices(_ script: inout BootScript) {
    script.say(
      """
      ACPI: PCI Interrupt 0000:00:1f.2[B] -> GSI 19 (level, low) -> IRQ 19
      ata_piix 0000:00:1f.2: version 2.12
      scsi0 : ata_piix
      scsi1 : ata_piix
      ata1: SATA max UDMA/133 cmd 0x1f0 ctl 0x3f6 bmdma 0xffa0 irq 14
      ata1.00: ATA-8: ST3250310NS, SN04, max UDMA/133
      ata1.00: 488397168 sectors, multi 16: LBA48 NCQ (depth 0/32)
      ata1.00: configured for UDMA/133
        Vendor: ATA       Model: ST3250310NS       Rev: SN04
        Type:   Direct-Access                      ANSI SCSI revision: 05
      SCSI device sda: 488397168 512-byte hdwr sectors (250059 MB)
      sda: Write Protect is off
      SCSI device sda: drive cache: write back
       sda: sda1 sda2
      sd 0:0:0:0: Attached scsi disk sda
      """)
  }

  static func sayOldUserSpace(_ script: inout BootScript, _ boot: KernelBoot) {
    let seconds = boot.startEpochSeconds + script.uptimeMicroseconds / 1_000_000
    script.say(
      """
      Initalizing network drop monitor service
      Freeing unused kernel memory: 184k freed
      Write protecting the kernel read-only data: 506k
      Red Hat nash version 5.1.19.6 starting
      """)
    if !boot.isDomainZero {
      script.say(
        """
        Registering block device major 202
         xvda: xvda1 xvda2
        """)
    }
    script.say(
      """
      device-mapper: uevent: version 1.0.3
      device-mapper: ioctl: 4.11.5-ioctl (2007-12-12) initialised: dm-devel@redhat.com
      device-mapper: dm-raid45: initialized v0.2429
      kjournald starting.  Commit interval 5 seconds
      EXT3-fs: mounted filesystem with ordered data mode.
      SELinux:  Disabled at runtime.
      SELinux:  Unregistering netfilter hooks
      type=1404 audit(\(seconds).\(Digits.padded(Int(script.number(below: 1000)), 3)):2): \
      selinux=0 auid=4294967295 ses=4294967295
      """)
    if boot.isDomainZero {
      script.say(
        """
        Intel(R) PRO/1000 Network Driver - version 7.3.21-k4-NAPI
        Copyright (c) 1999-2006 Intel Corporation.
        ACPI: PCI Interrupt 0000:0d:00.0[A] -> GSI 16 (level, low) -> IRQ 16
        e1000: 0000:0d:00.0: e1000_probe: (PCI Express:2.5Gb/s:32-bit) 00:30:48:d2:1f:\
        \(Digits.hex(script.number(below: 256), 2))
        e1000: eth0: e1000_probe: Intel(R) PRO/1000 Network Connection
        """)
    }
    script.say(
      """
      device-mapper: multipath: version 1.0.5 loaded
      EXT3 FS on dm-0, internal journal
      kjournald starting.  Commit interval 5 seconds
      EXT3 FS on \(boot.isDomainZero ? "sda1" : "xvda1"), internal journal
      EXT3-fs: mounted filesystem with ordered data mode.
      Adding \(boot.megabytes * 2 * 1024 - 24)k swap on /dev/VolGroup00/LogVol01.  Priority:-1 \
      extents:1 across:\(boot.megabytes * 2 * 1024 - 24)k
      """)
    guard boot.isDomainZero else { return }
    script.say(
      """
      NET: Registered protocol family 10
      lo: Disabled Privacy Extensions
      IPv6 over IPv4 tunneling driver
      ADDRCONF(NETDEV_UP): eth0: link is not ready
      e1000: eth0: e1000_watchdog_task: NIC Link is Up 1000 Mbps Full Duplex, Flow Control: RX
      ADDRCONF(NETDEV_CHANGE): eth0: link becomes ready
      Bridge firewalling registered
      device vif0.0 entered promiscuous mode
      xenbr0: port 1(vif0.0) entering forwarding state
      device peth0 entered promiscuous mode
      xenbr0: port 2(peth0) entering forwarding state
      """)
  }
}
