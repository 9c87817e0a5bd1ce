/// A kernel that boots: which, with how much memory, in which role, and when.
struct KernelBoot {
  var kernel: KernelVersion
  /// What `uname -r` says.
  var release: String
  var date: String
  var megabytes: Int
  /// The first domain, which has the machine's devices; otherwise a guest.
  var isDomainZero: Bool
  var commandLine: String
  /// The version of the hypervisor under it.
  var hypervisorVersion: String
  var machine: MachineModel
  var is64Bit: Bool
  /// The wall clock as the kernel starts, in seconds since 1970.
  var startEpochSeconds: Int64
  var seed: UInt64

  /// Pages of 4 KiB.
  var pages: Int { megabytes * 256 }
  /// Memory in KiB as the kernel counts it: a guest lacks the hole below 1 MiB.
  var kilobytes: Int { megabytes * 1024 - (isDomainZero ? 4 : 388) }
  /// Pages on the allocator's lists.
  var listedPages: Int { kilobytes / 4 - pages / 64 - 16 }

  /// A line about a hash table of so many entries of a size, as `alloc_large_system_hash` prints it.
  func hashTable(_ name: String, entries: Int, bytesEach: Int) -> String {
    let bytes = entries * bytesEach
    return "\(name) hash table entries: \(entries) "
      + "(order: \(MachineModel.order(ofBytes: bytes)), \(bytes) bytes, linear)"
  }

  /// The entries of a table that has one for so many pages.
  func entries(pagesEach pages: Int, atLeast least: Int = 1) -> Int {
    max(MachineModel.powerOfTwo(listedPages / pages), least)
  }
}
