/// What to do next.
public enum Action: Sendable, Hashable {
  /// Start these runs; an empty list means: wait for one of those already started.
  case run([Probe])
  /// Stop: this is the answer.
  case finished(Conclusion)
}
