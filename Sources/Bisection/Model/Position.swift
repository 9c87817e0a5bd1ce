/// What a run is made on: a build of the series, or one put together from its neighbours.
///
/// Builds are counted from the good end, 0; the bad end is the last. Changes are counted from 0
/// in the order of the build's changelog, and their lists are ascending.
public enum Position: Sendable, Hashable, Codable {
  /// A build of the series as it was released.
  case build(Int)
  /// The build before `of` with only these changes of `of` applied to it.
  case applied([Int], of: Int)
  /// The build `of` with these of its changes taken out again.
  case reverted([Int], of: Int)
}
