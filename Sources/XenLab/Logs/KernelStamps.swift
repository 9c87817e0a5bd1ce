/// How a kernel's messages are stamped as they are read.
public enum KernelStamps: String, Sendable, Hashable, Codable, CaseIterable {
  /// No stamps: `dmesg` of RHEL 5, whose kernel has `printk.time` off.
  case none
  /// `[   12.345678] `, seconds since the kernel booted; a guest's clock stands still while suspended.
  case uptime
  /// `May 27 14:02:11 host kernel: `, as syslogd writes them to /var/log/messages.
  case syslog
}
