/// Why a case file could not be opened, read or written, and what to do.
public struct CaseFileError: Error, Sendable, Hashable {
  /// The kind of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// Stable over releases: `case.newer`.
    public let rawValue: String

    /// A code by its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no such file.
    public static let missing = Code(rawValue: "case.missing")
    /// A new file was asked for, and there is one.
    public static let exists = Code(rawValue: "case.exists")
    /// The file is not one of firstbad's.
    public static let foreign = Code(rawValue: "case.foreign")
    /// The file is one of firstbad's, and broken.
    public static let damaged = Code(rawValue: "case.damaged")
    /// The file was written by a later release.
    public static let newer = Code(rawValue: "case.newer")
    /// The file or its folder may not be read or written.
    public static let denied = Code(rawValue: "case.denied")
    /// Another process holds the file for writing.
    public static let busy = Code(rawValue: "case.busy")
    /// The disk is full, or reading or writing failed.
    public static let inputOutput = Code(rawValue: "case.input-output")
    /// What was to be recorded cannot be.
    public static let invalid = Code(rawValue: "case.invalid")
    /// The case holds a bisection, but not with these arguments.
    public static let otherArguments = Code(rawValue: "case.other-arguments")
    /// The case holds no such bisection.
    public static let noBisection = Code(rawValue: "case.no-bisection")
    /// Two cases tell the same bisection differently.
    public static let conflict = Code(rawValue: "case.conflict")
    /// The store was closed before.
    public static let closed = Code(rawValue: "case.closed")
  }

  /// The kind of failure.
  public let code: Code
  /// The file as the caller named it.
  public let path: String
  /// One sentence: what is wrong.
  public let problem: String
  /// One sentence: what to do; nil where nothing helps.
  public let advice: String?
  /// What SQLite or the system said; nil where we found it ourselves.
  public let cause: String?

  /// An error with all its parts.
  public init(
    code: Code, path: String, problem: String, advice: String? = nil, cause: String? = nil
  ) {
    self.code = code
    self.path = path
    self.problem = problem
    self.advice = advice
    self.cause = cause
  }
}

extension CaseFileError: CustomStringConvertible {
  /// `path: problem: cause (advice)`, on one line.
  public var description: String {
    "\(path): \(problem)" + (cause.map { ": \($0)" } ?? "") + (advice.map { " (\($0))" } ?? "")
  }
}
