/// A machine as its boot logs describe it: sizes, processors, tables, devices.
public struct MachineModel: Sendable, Hashable, Codable {
  /// A device on the PCI bus.
  public struct PCIDevice: Sendable, Hashable, Codable {
    /// The place on the bus, such as `00:01.1`.
    public var address: String
    /// Vendor and device, such as `8086:7010`.
    public var identity: String
    /// The class, six hex digits.
    public var deviceClass: String
    /// Lines about its address ranges and quirks, without their prefix.
    public var details: [String]
  }

  /// Memory of the machine in MiB.
  public var memoryMegabytes: Int
  /// Memory of domain 0 in MiB.
  public var domainZeroMegabytes: Int
  /// Processors of the machine.
  public var processors: Int
  /// The processor's speed in kHz.
  public var kilohertz: Int
  /// Whether it is an emulator, whose processor fails self tests of a debug hypervisor.
  public var isEmulated: Bool
  /// Virtual disks of domain 0 in MiB.
  public var diskMegabytes: [Int]
  /// The devices on its bus.
  public var devices: [PCIDevice]

  /// The PC that QEMU emulates: 3 GiB, two AMD processors, three virtio disks.
  public static let emulatedPC = MachineModel(
    memoryMegabytes: 3072, domainZeroMegabytes: 1024, processors: 2, kilohertz: 2_300_000,
    isEmulated: true, diskMegabytes: [32, 64, 63], devices: emulatedDevices)
  /// A server of 2009: 4 GiB, four Intel processors.
  public static let server2009 = MachineModel(
    memoryMegabytes: 4096, domainZeroMegabytes: 1024, processors: 4, kilohertz: 2_400_000,
    isEmulated: false, diskMegabytes: [], devices: [])

  private static let emulatedDevices =
    [
      PCIDevice(address: "00:00.0", identity: "8086:1237", deviceClass: "060000", details: []),
      PCIDevice(address: "00:01.0", identity: "8086:7000", deviceClass: "060100", details: []),
      PCIDevice(
        address: "00:01.1", identity: "8086:7010", deviceClass: "010180",
        details: [
          "BAR 4 [io  0xc180-0xc18f]", "BAR 0 [io  0x01f0-0x01f7]: legacy IDE quirk",
          "BAR 1 [io  0x03f6]: legacy IDE quirk", "BAR 2 [io  0x0170-0x0177]: legacy IDE quirk",
          "BAR 3 [io  0x0376]: legacy IDE quirk",
        ]),
      PCIDevice(
        address: "00:01.3", identity: "8086:7113", deviceClass: "068000",
        details: [
          "quirk: [io  0x0600-0x063f] claimed by PIIX4 ACPI",
          "quirk: [io  0x0700-0x070f] claimed by PIIX4 SMB",
        ]),
      PCIDevice(
        address: "00:02.0", identity: "1234:1111", deviceClass: "030000",
        details: [
          "BAR 0 [mem 0xfd000000-0xfdffffff pref]", "BAR 2 [mem 0xfebf0000-0xfebf0fff]",
          "ROM [mem 0xfebe0000-0xfebeffff pref]",
          "Video device with shadowed ROM at [mem 0x000c0000-0x000dffff]",
        ]),
    ] + (0..<3).map(virtioDisk)

  /// A virtio disk in the slot behind the display: ranges follow its number.
  private static func virtioDisk(_ number: Int) -> PCIDevice {
    let port = 0xc000 + number * 0x80
    let page = 0xfebf_1000 + number * 0x1000
    let window = 0xfe00_0000 + number * 0x4000
    func range(_ start: Int, _ size: Int, _ digits: Int) -> String {
      "0x\(Digits.hex(UInt64(start), digits))-0x\(Digits.hex(UInt64(start + size - 1), digits))"
    }
    return PCIDevice(
      address: "00:0\(3 + number).0", identity: "1af4:1001", deviceClass: "010000",
      details: [
        "BAR 0 [io  \(range(port, 0x80, 4))]", "BAR 1 [mem \(range(page, 0x1000, 8))]",
        "BAR 4 [mem \(range(window, 0x4000, 8)) 64bit pref]",
      ])
  }

  /// The end of the memory that the firmware leaves below 4 GiB.
  var lowMemoryEnd: UInt64 { lowMemoryTop - 0x29000 }

  /// The end of all memory below 4 GiB, the firmware's own included.
  var lowMemoryTop: UInt64 { UInt64(min(memoryMegabytes, 3072)) << 20 }

  /// Memory above 4 GiB in bytes.
  var highMemoryBytes: UInt64 { UInt64(max(memoryMegabytes - 3072, 0)) << 20 }

  /// Tables of the firmware: name, place, length in bytes; the root pointer is not among them.
  var firmwareTables: [(name: String, address: UInt64, length: UInt64)] {
    let top = lowMemoryTop
    return [
      ("RSDT", top - 0x1e4cd, 0x34), ("FACP", top - 0x1e621, 0x74), ("DSDT", top - 0x1ffc0, 0x199f),
      ("FACS", top - 0x20000, 0x40), ("APIC", top - 0x1e5ad, 0x70 + UInt64(processors) * 8),
      ("HPET", top - 0x1e52d, 0x38), ("WAET", top - 0x1e4f5, 0x28),
    ]
  }

  /// A size of a hash table: the least power of two that holds so many.
  static func powerOfTwo(_ value: Int) -> Int {
    var power = 1
    while power < value { power *= 2 }
    return power
  }

  /// The order of an allocation of so many bytes.
  static func order(ofBytes bytes: Int) -> Int {
    var order = 0
    while 4096 << order < bytes { order += 1 }
    return order
  }
}
