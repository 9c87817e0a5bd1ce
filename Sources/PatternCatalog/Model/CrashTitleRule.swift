/// How one family of crashes is named: by its first line, by what follows, and by a function of its stack.
public struct CrashTitleRule: Sendable, Hashable {
  /// Unique among the rules: `kasan-use-after-free-read`.
  public var id: String
  /// PCRE2 on the message of the first line.
  public var line: String
  /// PCRE2 that some line of the report must have; nil where the first line is enough.
  public var body: String?
  /// The title, with `{name}` for groups of the two expressions and `{function}` for the function that was found.
  public var title: String
  /// The kind in the words of kernel fuzzers: `KASAN-READ`, `LOCKDEP`; nil where they have none.
  public var type: String?
  /// Where the function is looked for, in this order; empty where the title needs none.
  public var function: [CrashFunctionSource]
  /// More functions that are not the crash's own, each an expression for the whole name.
  public var skip: [String]
  /// Whether a report of this kind has a stack, so that one without is damaged.
  public var needsStack: Bool
  /// Whether a report that only this rule fits is damaged in any case.
  public var isDamaged: Bool
  /// Where it is defined.
  public var source: SourcePlace

  /// A rule with all its parts.
  public init(
    id: String, line: String, body: String?, title: String, type: String?,
    function: [CrashFunctionSource], skip: [String], needsStack: Bool, isDamaged: Bool,
    source: SourcePlace
  ) {
    self.id = id
    self.line = line
    self.body = body
    self.title = title
    self.type = type
    self.function = function
    self.skip = skip
    self.needsStack = needsStack
    self.isDamaged = isDamaged
    self.source = source
  }
}

/// Where the function that a crash is about is looked for.
public enum CrashFunctionSource: String, Sendable, Hashable, CaseIterable {
  /// The group `function` of the rule's own expressions.
  case line
  /// The instruction pointer of the registers.
  case ip
  /// The link register.
  case lr
  /// The first frame of the stack that is not left out.
  case trace
  /// As `trace`, from the instruction pointer on: what stands before is the report's own stack.
  case afterIP = "after-ip"
  /// What an interrupt found running: the function under the first dispatcher.
  case interrupted
  /// What a sleeping task waits in.
  case wait
  /// Where a lock is wanted, released or held.
  case lock
}

/// Which functions of a stack say nothing about a crash, and which lines of a log belong to its report.
public struct CrashFrameRules: Sendable, Hashable {
  /// Functions of the report, of checks, of locks and of memory: groups of expressions for whole names.
  ///
  /// The first three groups are never the crash's own; the others are where nothing else is left.
  public var ignored: [String]
  /// Where an interrupt begins.
  public var interruptEntries: [String]
  /// Functions that call many others: their callee says more.
  public var dispatchers: [String]
  /// Functions that give a wait its name, whoever called them.
  public var waits: [Named]
  /// The same for loops that an interrupt found running.
  public var loops: [Named]
  /// Lines that begin another stack in the middle of a report.
  public var interruptions: [String]
  /// First lines of other reports that can belong to one.
  public var within: [String]

  /// Functions by an expression, and the one name for all of them.
  public struct Named: Sendable, Hashable {
    /// For the whole name.
    public var function: String
    /// The name to give.
    public var name: String

    /// Functions and their name.
    public init(function: String, name: String) {
      self.function = function
      self.name = name
    }
  }

  /// Rules with all their parts.
  public init(
    ignored: [String] = [], interruptEntries: [String] = [], dispatchers: [String] = [],
    waits: [Named] = [], loops: [Named] = [], interruptions: [String] = [], within: [String] = []
  ) {
    self.ignored = ignored
    self.interruptEntries = interruptEntries
    self.dispatchers = dispatchers
    self.waits = waits
    self.loops = loops
    self.interruptions = interruptions
    self.within = within
  }

  /// What both say, these first.
  public func merged(with other: CrashFrameRules) -> CrashFrameRules {
    CrashFrameRules(
      ignored: ignored + other.ignored, interruptEntries: interruptEntries + other.interruptEntries,
      dispatchers: dispatchers + other.dispatchers, waits: waits + other.waits,
      loops: loops + other.loops, interruptions: interruptions + other.interruptions,
      within: within + other.within)
  }
}
