/// What to do next.
public enum Action: Sendable, Hashable {
  /// Start these runs; an empty list means: wait for one of those already started.
  case run([Probe])
  /// Stop: the bench fails, and no run would say anything of a build; why, in a clause. Mended, it goes on where it stopped.
  case benchFails(String)
  /// Stop: this is the answer.
  case finished(Conclusion)
}
