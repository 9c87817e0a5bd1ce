internal import Glibc

/// Why a command was ended before it ended by itself.
enum EarlyEnd: Sendable, Hashable {
  /// It took too long.
  case limit(seconds: Double)
  /// Nothing was printed for too long.
  case silence(seconds: Double, where: String)
  /// Its logs grew too large.
  case logs(bytes: Int)
  /// The user wants it gone.
  case discarded

  /// The reason, in a clause.
  var words: String {
    switch self {
    case .limit(let seconds): "it ran into its limit of \(EarlyEnd.seconds(seconds))"
    case .silence(let seconds, let place):
      "\(place) got nothing for \(EarlyEnd.seconds(seconds))"
    case .logs(let bytes): "its logs grew over \(bytes) bytes"
    case .discarded: "it was discarded"
    }
  }

  private static func seconds(_ value: Double) -> String {
    value == value.rounded() && value < 1e15 ? "\(Int(value)) s" : "\(value) s"
  }
}

/// Decides while a command runs whether it has to be ended.
struct StepWatch {
  /// The longest it may take.
  let limitSeconds: Double
  /// The longest without output, where the step is watched for that.
  let silenceLimitSeconds: Double?
  /// The file whose growth counts; nil for the command's own output.
  let console: String?
  /// The folder whose size is limited.
  let logs: String
  let logsLimitBytes: Int
  /// Whether the user wants the run gone.
  let isDiscarded: @Sendable () -> Bool

  private var start = ContinuousClock.now
  private var lastGrowth = ContinuousClock.now
  private var consoleState = FileState()
  private var lastSizing = ContinuousClock.now

  init(
    limitSeconds: Double, silenceLimitSeconds: Double?, console: String?, logs: String,
    logsLimitBytes: Int, isDiscarded: @escaping @Sendable () -> Bool
  ) {
    self.limitSeconds = limitSeconds
    self.silenceLimitSeconds = silenceLimitSeconds
    self.console = console
    self.logs = logs
    self.logsLimitBytes = logsLimitBytes
    self.isDiscarded = isDiscarded
    if let console { consoleState = FileState(path: console) }
  }

  /// Begins anew: what it watches has only started now.
  mutating func begin() {
    start = ContinuousClock.now
    lastGrowth = start
  }

  /// Looks at everything once.
  mutating func look(outputGrew: Bool) -> EarlyEnd? {
    let now = ContinuousClock.now
    if isDiscarded() { return .discarded }
    if now - start >= .seconds(limitSeconds) { return .limit(seconds: limitSeconds) }
    if let console {
      let state = FileState(path: console)
      if state != consoleState { lastGrowth = now }
      consoleState = state
    } else if outputGrew {
      lastGrowth = now
    }
    if let silenceLimitSeconds, now - lastGrowth >= .seconds(silenceLimitSeconds) {
      return .silence(seconds: silenceLimitSeconds, where: console ?? "its output")
    }
    if now - lastSizing >= .seconds(1) {
      lastSizing = now
      if AttemptFolder.size(of: logs, stoppingAt: logsLimitBytes) > logsLimitBytes {
        return .logs(bytes: logsLimitBytes)
      }
    }
    return nil
  }

  /// What changes when a file is written, cut or replaced.
  private struct FileState: Equatable {
    var size = -1
    var modified = 0
    var inode: UInt64 = 0

    init() {}

    init(path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      size = Int(status.st_size)
      modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
      inode = UInt64(status.st_ino)
    }
  }
}
