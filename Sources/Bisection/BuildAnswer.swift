/// What an engine says at the level of builds.
enum BuildStep {
  /// Start these runs; empty: wait.
  case run([Probe])
  /// The answer, or that there is none.
  case settled(Conclusion)
}
