public import Ingest
public import LogModel

/// Logs of which it is known what is right to say of them.
///
/// Every line keeps whose it is and what caused it, through whatever is done to the logs, so that an answer can be judged by
/// the lines that it rests on.
public struct KnownCase: Sendable {
  /// A line with what is known of it.
  public struct Line: Sendable, Hashable {
    /// As it stands in the log, without its line feed.
    public var text: String
    /// The run that it was printed in.
    public var run: String
    /// The guest's number: of the guest that wrote it, or whose grant it is about; nil where that is not known.
    public var domid: Int?
    /// The hypotheses that are right for it; empty for a line that no failure printed.
    public var causes: Set<String>
  }

  /// One log.
  public struct Log: Sendable {
    /// Its name.
    public var name: String
    /// Who wrote it; nil where the program is to find out.
    public var role: StreamRole?
    /// Its lines.
    public var lines: [Line]

    /// The log as the analysis takes it.
    var input: LogInput {
      LogInput(
        name: name, bytes: LogBytes(text: lines.map { $0.text + "\n" }.joined()),
        declaredRole: role, declaredDomid: nil)
    }
  }

  /// An incident that is there, for rules whose lines are not marked one by one.
  public struct Truth: Sendable, Hashable {
    /// The rule.
    public var correlation: String
    /// The hypotheses of which each is right.
    public var causes: Set<String>
    /// The numbers of which each is right; empty where no guest takes part.
    public var domids: Set<Int>

    /// An incident that is there.
    public init(_ correlation: String, _ causes: Set<String>, _ domids: Set<Int> = []) {
      self.correlation = correlation
      self.causes = causes
      self.domids = domids
    }
  }

  /// What it was made of.
  public var name: String
  /// What was done to it.
  public var changes: [String] = []
  /// The logs.
  public var logs: [Log]
  /// The incidents that are there beside those that marked lines tell.
  public var truths: [Truth] = []

  /// The logs as the analysis takes them.
  public var inputs: [LogInput] { logs.map(\.input) }
}
