public import LogModel
public import PatternCatalog

/// Whether a message that no stream holds could have been in the hypervisor's log at all.
public enum MessageVisibility {
  /// The verdict for a pattern of the hypervisor that was not seen, from its log and the state files beside it.
  ///
  /// - Parameter sameClassSeen: whether messages that are printed under the same conditions are in the log.
  public static func ofMissing(
    _ pattern: Pattern, in streams: [StreamState], host: HostState, sameClassSeen: Bool
  ) -> Visibility {
    VisibilityJudge(streams: streams, host: host).judge(pattern, sameClassSeen: sameClassSeen)
  }
}
