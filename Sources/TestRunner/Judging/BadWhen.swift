/// What has to happen for a run to be bad.
public enum BadWhen: String, Sendable, Hashable, CaseIterable {
  /// The logs show what is looked for: the default where a signature is given.
  case incident
  /// The test's exit code says so: the default where none is.
  case exit
  /// It hangs.
  case hung
  /// It does not boot, or nobody can log in.
  case noBoot = "no-boot"
  /// It fails in any other way than the one that is looked for.
  case otherFailure = "other-failure"
}
