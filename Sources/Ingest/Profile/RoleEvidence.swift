/// Texts that only one side of a split driver prints: what tells a guest's kernel from a backend domain's.
struct RoleEvidence {
  /// Printed by the kernel of dom0 or a driver domain.
  private static let backendTexts: [StaticString] = [
    "xen-netback", "xen_netback", "xen-blkback", "xen_blkback", "xenbus_probe_backend",
    "xen_mcelog", "pciback", "xenbr", "xen_acpi_processor", "xen-acpi-processor", "backend/vif/",
    "backend/vbd/", "Dom0", "netback: ", "blkback: ", "gntdev:",
  ]
  /// Printed by a guest's kernel.
  private static let frontendTexts: [StaticString] = [
    "netfront: ", "xen_netfront", "blkfront: ", "xenbus_probe_frontend",
    "ACPI in unprivileged domain disabled", "Xen PCI frontend", "device/vif/", "device/vbd/",
    "suspending xenstore", "xen-fbfront", "xen-kbdfront", "Initialising Xen virtual ethernet",
    "rx->offset: ",
  ]
  /// Printed by any Linux kernel: they say only that this is a kernel log.
  private static let kernelTexts: [StaticString] = [
    "Linux version ", "Call Trace:", "BUG: ", "Oops: ", "Kernel panic", "WARNING: CPU",
    "clocksource: ", "NET: Registered", "EXT4-fs", "Freeing unused kernel", "Booting kernel on",
    "INFO: ", "PANIC: ", "WARNING: ", "rcu: ", "usb ", "general protection fault", "[<",
  ]

  private(set) var backendLines = 0
  private(set) var frontendLines = 0
  private(set) var kernelLines = 0
  private(set) var firstBackend: (line: Int, text: StaticString)?
  private(set) var firstFrontend: (line: Int, text: StaticString)?

  /// Counts what one message of a kernel says; `number` is its line.
  mutating func add(_ line: LineBytes, from offset: Int, number: Int) {
    if let text = Self.backendTexts.first(where: { line.find($0, from: offset) != nil })
      ?? Self.virtualInterface(line, from: offset, isBackend: true)
    {
      backendLines += 1
      if firstBackend == nil { firstBackend = (number, text) }
    } else if let text = Self.frontendTexts.first(where: { line.find($0, from: offset) != nil })
      ?? Self.virtualInterface(line, from: offset, isBackend: false)
    {
      frontendLines += 1
      if firstFrontend == nil { firstFrontend = (number, text) }
    }
    if Self.kernelTexts.contains(where: { line.find($0, from: offset) != nil }) {
      kernelLines += 1
    }
  }

  /// `vif1.0` and `vif-1-0` are a backend's names, `vif vif-0` is a frontend's.
  private static func virtualInterface(
    _ line: LineBytes, from offset: Int, isBackend: Bool
  ) -> StaticString? {
    var from = offset
    while let found = line.find("vif", from: from) {
      from = found + 3
      let hasDash = line[from] == ASCII.dash
      guard let first = line.number(at: hasDash ? from + 1 : from, limit: 5) else { continue }
      let separator = hasDash ? ASCII.dash : ASCII.dot
      let hasTwo = line[first.next] == separator && ASCII.isDigit(line[first.next + 1])
      if isBackend, hasTwo { return hasDash ? "vif-N-M" : "vifN.M" }
      if !isBackend, hasDash, !hasTwo { return "vif vif-N" }
    }
    return nil
  }
}
