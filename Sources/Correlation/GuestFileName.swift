/// The guest that a file's name names, as xenconsoled and the lab name their logs: `guest-web01.log`.
public enum GuestFileName {
  /// `web01` of `/var/log/xen/console/guest-web01.log.1`; nil where the name is of another form.
  public static func guest(of name: String) -> String? {
    let base = name.split(separator: "/").last ?? Substring(name)
    let stem = base.prefix { $0 != "." }
    guard stem.hasPrefix("guest-"), stem != "guest-" else { return nil }
    return String(stem.dropFirst("guest-".count))
  }
}
