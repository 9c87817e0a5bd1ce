/// A version 1 grant entry as it lies in the page that a guest shares with Xen.
struct GrantEntry: Equatable {
  var flags: UInt16 = 0
  var domid: DomainID = 0
  /// The frame number, 32 bits in version 1: a 64-bit invalid value is cut here.
  var frame: UInt32 = 0

  static let typeMask: UInt16 = 0x3
  static let permitAccess: UInt16 = 0x1
  static let acceptTransfer: UInt16 = 0x2
  static let readonly: UInt16 = 0x4
  static let reading: UInt16 = 0x8
  static let writing: UInt16 = 0x10
  static let transferCommitted: UInt16 = 0x4
  static let transferCompleted: UInt16 = 0x8

  var type: UInt16 { flags & Self.typeMask }
}

/// What Xen itself remembers of a grant in use.
struct ActiveEntry: Equatable {
  /// Counts of 8 bits each: host writers, host readers, device writers, device readers.
  var pin: UInt32 = 0
  var domid: DomainID = 0
  var frame: UInt32 = 0

  static let hostWrite: UInt32 = 1
  static let hostRead: UInt32 = 1 << 8
  static let hostWriteMask: UInt32 = 0xff
  static let hostReadMask: UInt32 = 0xff00
  static let overflowMask: UInt32 = 0x8080_8080
}

/// A domain's number.
typealias DomainID = UInt16

/// What a grant operation returns (public/grant_table.h).
enum GrantStatus: Int16 {
  case okay = 0
  case generalError = -1
  case badDomain = -2
  case badGrantReference = -3
  case badHandle = -4
  case noDeviceSpace = -7
  case permissionDenied = -8
  case badPage = -9
  case badCopyArgument = -10
}
