/// How network backends differ by age (drivers/xen/netback, drivers/net/xen-netback).
enum BackendGeneration {
  /// XenLinux: can flip, maps what the guest sends, answers every failure with -1.
  case classic
  /// Mainline from 2.6.39 on: copies both ways, answers every failure with -1.
  case copying
  /// Mainline from 4.9 on: copies heads, answers with the status of the grant operation.
  case statusPassing

  init(kernel: KernelVersion) {
    if kernel < KernelVersion(2, 6, 39) {
      self = .classic
    } else {
      self = kernel < KernelVersion(4, 9) ? .copying : .statusPassing
    }
  }

  /// Whether the backend can give its own pages away.
  var canFlip: Bool { self == .classic }
  /// Whether what the guest sends is copied out of its page, not mapped.
  var copiesTransmits: Bool { self != .classic }
  /// Whether a response carries the status of its own operation.
  var passesStatus: Bool { self == .statusPassing }
  /// Whether room for the largest packet is asked for before any packet is taken.
  var asksForLargestPacket: Bool { self == .classic }
}
