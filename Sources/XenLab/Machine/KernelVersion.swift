/// A Linux version as far as its drivers and messages differ.
struct KernelVersion: Comparable {
  var major: Int
  var minor: Int
  var patch: Int

  init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// The version at the head of a release such as `2.6.18-128.el5`; 2.6.18 where none can be read.
  init(release: String) {
    let head = release.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let numbers = head.split(separator: ".").prefix(3).compactMap { Int($0.prefix(6)) }
    guard numbers.count >= 2 else {
      self.init(2, 6, 18)
      return
    }
    self.init(numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
  }

  static func < (left: KernelVersion, right: KernelVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// Kernels of the XenLinux line, whose drivers were never upstream: up to 2.6.22 here.
  var isXenLinux: Bool { self < KernelVersion(2, 6, 23) }
}
