/// What a run consists of: one command, or the steps of a test bench, each with its time limit.
public struct CommandPlan: Sendable, Hashable {
  /// What a command is for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Puts the build in place; where it fails the build can't be tested.
    case install
    /// Starts it; where it fails the build does not boot.
    case boot
    /// The test: its exit code counts.
    case test
    /// Brings the logs into `{logs}`.
    case collect
    /// Leaves the bench as it was.
    case teardown
  }

  /// How a command is written.
  public enum Command: Sendable, Hashable {
    /// A program and its arguments, without a shell.
    case words([String])
    /// A line for `/bin/sh -c`.
    case shell(String)

    /// The place of the word that a shell reads as a script, as in `sh -c 'SCRIPT'`; nil where there is none.
    var scriptIndex: Int? {
      guard case .words(let words) = self,
        let program = words.first?.split(separator: "/").last,
        ["sh", "bash", "dash", "ash", "ksh", "mksh", "zsh"].contains(program)
      else { return nil }
      for (index, word) in words.enumerated().dropFirst() {
        guard word.count > 1, word.hasPrefix("-") || word.hasPrefix("+") else { return nil }
        if word.hasPrefix("-"), !word.hasPrefix("--"), word.contains("c") {
          return index + 1 < words.count ? index + 1 : nil
        }
      }
      return nil
    }

    /// The texts in which placeholders may stand.
    public var texts: [String] {
      switch self {
      case .words(let words): words
      case .shell(let line): [line]
      }
    }
  }

  /// One command with its limit.
  public struct Step: Sendable, Hashable {
    /// What it is for.
    public let role: Role
    /// What is run.
    public let command: Command
    /// The longest it may take.
    public let limitSeconds: Double

    /// A step.
    public init(role: Role, command: Command, limitSeconds: Double) {
      self.role = role
      self.command = command
      self.limitSeconds = limitSeconds
    }
  }

  /// The steps, in the order of their roles.
  public var steps: [Step]
  /// What exit codes mean.
  public var exitCodes = ExitCodes()
  /// A file that grows while the machine under test lives, placeholders in it; nil for the command's own output.
  public var console: String?
  /// How long boot and test may print nothing; nil for as long as they like.
  public var silenceLimitSeconds: Double?
  /// How much of the output is kept: the beginning and the end, each half of it.
  public var outputLimitBytes = 64 << 20
  /// How much the logs of one run may grow to before the run is ended.
  public var logsLimitBytes = 4 << 30
  /// How long a process group has from TERM to KILL.
  public var graceSeconds = 5.0

  /// A plan of these steps.
  public init(steps: [Step]) { self.steps = steps }

  /// The longest limit of a step: a day and a half of a run that somebody forgot would hold a bench for ever.
  public static func defaultLimitSeconds(of role: Role, isAlone: Bool) -> Double {
    switch role {
    case .test: isAlone ? 7_200 : 3_600
    case .install: 3_600
    case .boot: 900
    case .collect, .teardown: 300
    }
  }

  /// The step of a role.
  public func step(_ role: Role) -> Step? { steps.first { $0.role == role } }
}
