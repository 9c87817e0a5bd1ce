/// What a healthy host prints all day: none of it is an event, but much of it has words that events have, too.
///
/// `%` stands for a number. The texts are those of Linux 4 to 6 and of Xen 4.
enum Chatter {
  static let kernel: [String] = [
    "usb 1-%: new high-speed USB device number % using xhci_hcd",
    "usb 1-%: New USB device found, idVendor=0624, idProduct=0249, bcdDevice= 0.%",
    "sd %:0:0:0: [sda] 1953525168 512-byte logical blocks: (1.00 TB/932 GiB)",
    "EXT4-fs (dm-%): mounted filesystem with ordered data mode. Opts: (null)",
    "EXT4-fs (dm-%): re-mounted. Opts: errors=remount-ro",
    "audit: type=1400 audit(1606120518.%:%): apparmor=\"STATUS\" operation=\"profile_load\" pid=%",
    "audit: type=1130 audit(1606120519.%:%): pid=1 uid=0 auid=4294967295 ses=4294967295 res=success",
    "TCP: request_sock_TCP: Possible SYN flooding on port %. Sending cookies.  Check SNMP counters.",
    "perf: interrupt took too long (% > %), lowering kernel.perf_event_max_sample_rate to %",
    "device-mapper: uevent: version 1.0.3, minor %",
    "nfs: server filer% OK",
    "e1000e 0000:00:1f.6 eno%: NIC Link is Up 1000 Mbps Full Duplex, Flow Control: Rx/Tx",
    "IPv6: ADDRCONF(NETDEV_UP): br%: link is not ready",
    "pci 0000:0%:1c.0: PCI bridge to [bus 0%]",
    "pci 0000:00:1c.%:   bridge window [mem 0xf7d00000-0xf7dfffff]",
    "ACPI: Thermal Zone [TZ0%] (% C)",
    "CIFS: Attempting to mount \\\\filer%\\share%",
    "loop%: detected capacity change from 0 to %",
    "mce: CPU%: Core temperature/speed normal",
    "input: Power Button as /devices/LNXSYSTM:00/LNXPWRBN:00/input/input%",
    "md: md%: data-check done.",
    "XFS (dm-%): Mounting V5 Filesystem",
    "XFS (dm-%): Ending clean mount",
    "cgroup: fork rejected by pids controller in /user.slice/user-%.slice",
    "kauditd_printk_skb: % callbacks quiet",
    "random: crng reseeded on system resumption %",
    "RPC: Registered tcp NFSv4.% backchannel transport module.",
    "igb 0000:03:00.0: added PHC on eth%",
    "scsi host%: ahci",
    "ata%: SATA link up 6.0 Gbps (SStatus 133 SControl 300)",
    "hrtimer: took % ns",
    "blk: queue depth % of tag set % is in use",
    "process 'qemu-system-%' started with executable stack",
  ]

  static let hypervisor: [String] = [
    "CPU%: Temperature/speed normal",
    "Dom% callback via changed to Direct Vector 0xf3",
    "microcode: CPU% updated from revision 0x% to 0x%",
    "PCI: device 0000:0%:00.0 has % BARs",
    "Platform timer appears to be stable, % checks",
    "d% hap: % pages in pool",
    "Scheduler: % units migrated on node %",
    "RTC: % periodic ticks merged",
  ]
}
