internal import Ingest
internal import LogModel

/// Gives a log whose content does not tell whose kernel wrote it the role of its neighbours.
///
/// Of a rotated log one file has the boot, another one the messages that only a backend prints; and a host that syslog names
/// has one kernel.
enum RoleSharing {
  /// The inputs, each in a role that it tells or that all its neighbours agree on.
  static func settle(_ inputs: [PreparedInput]) -> [PreparedInput] {
    guard inputs.count > 1 else { return inputs }
    return inputs.map { input in
      let profile = input.profile
      guard profile.isLog, !profile.isRoleTold else { return input }
      let base = RotatedName.base(input.name)
      let neighbours = inputs.filter { other in
        guard other.name != input.name, other.profile.isLog, other.profile.isRoleTold,
          other.profile.role == .guest || other.profile.role == .dom0
        else { return false }
        return RotatedName.base(other.name) == base
          || (profile.hostname.map { $0 == other.profile.hostname && $0 != "localhost" } ?? false)
      }
      guard let first = neighbours.first,
        neighbours.allSatisfy({ $0.profile.role == first.profile.role })
      else { return input }
      let why =
        RotatedName.base(first.name) == base
        ? "\(first.name) is of the same rotated log" : "\(first.name) is of the same host"
      return input.with(profile.told(first.profile.role, why: "\(why): \(first.profile.roleWhy)"))
    }
  }
}
