internal import PCRE

/// What the lines of a kernel's report say about its stack: frames, the instruction pointer, where stacks begin.
///
/// The forms are those of x86, ARM, RISC-V and POWER from Linux 2.6 on, symbolised or not:
/// `[<ffffffff81b2e7d9>] dump_stack+0x45/0x6c`, `? mark_held_locks+0xc8/0x140`, `(panic) from [<8013479c>] (...)`.
final class StackFrames {
  /// One line of the report.
  struct Line {
    /// The function of a frame that the line is.
    var frame: String?
    /// Whether the frame is one that the kernel is not sure of (`?`).
    var isDoubtful = false
    /// The function of the instruction pointer, where the line shows it.
    var instruction: String?
    /// The function of the link register.
    var link: String?
    /// Whether a stack begins with the line.
    var beginsTrace = false
    /// Whether a stack must follow.
    var announcesFrames = false
    /// The function at which a lock is named: ` at: [<...>] rtnl_lock+0x17/0x20`.
    var lockPlace: String?
    /// Whether a lock's place follows: `is trying to acquire lock:`.
    var announcesLock = false
    /// Whether an interrupt's own stack ends here.
    var endsInterrupt = false
    /// Whether the stack of the one who complains follows, after those of others.
    var beginsOwnTrace = false
  }

  private static let frame =
    #"^\s*(?:\[\s?<[ 0-9a-fA-Fx]*>\] ?|\[< *inline *>\] ?|\[[0-9a-f]{16}\] +(?:\[[0-9a-f]{16}\] +)?)*(?<doubt>\? )?(?:[RSF] )?(?:[\w.-]+\.[cS]#)?\(?(?<function>[A-Za-z_]\w*)(?:[.$][\w.$]+)*\)?(?:\+0x[0-9a-f]+/0x[0-9a-f]+| [\w./-]+\.[chS]:\d+| from \[<)"#
  private static let instruction =
    #"^\s*(?:RIP: +[0-9a-f]{4}:|RIP:? +\[<[0-9a-f]+>\] *|RIP: [0-9a-f]{4}:\[<[0-9a-f]+>\] +|IP: |EIP: |EIP is at |PC is at |pc : |epc : |NIP |RIP )(?:\[<[0-9a-f]+>\] *)*(?:\{?:?[\w.]*?:?)?(?:[\w.-]+\.[cS]#)?(?<function>[A-Za-z_]\w*)(?:[.$][\w.$]+)*[+}]"#
  private static let link =
    #"^\s*(?:LR is at +|lr : |ra : |LR \[[^\]]*\] )(?<function>[A-Za-z_]\w*)(?:[.$][\w.$]+)*\+"#
  private static let lockPlace = #" at: (?:\[<[^>]*>\] )?(?<function>[A-Za-z_]\w*)"#
  private static let announcesLock =
    #"(?:acquire lock|trying to lock|takes|state of lock):|locks? (?:still )?held|leaving the kernel with"#
  private static let trace = #"^\s*(?:Call [Tt]race|[Bb]acktrace|Trace|stack backtrace)\b ?:?"#
  private static let announcesFrames =
    #"^\s*(?:Call [Tt]race:|Allocated by task|Freed by task|Allocated:|Freed:|[bB]acktrace:)"#

  private let expressions: [Expression?]
  private var matcher: Matcher

  /// Nil where memory is short.
  init?() {
    guard let matcher = Matcher() else { return nil }
    self.matcher = matcher
    expressions = [
      Self.frame, Self.instruction, Self.link, Self.lockPlace, Self.announcesLock, Self.trace,
      Self.announcesFrames,
    ].map { try? Expression($0) }
  }

  /// Reads one line.
  func read(_ message: [UInt8]) -> Line {
    var line = Line()
    message.withUnsafeBytes { bytes in
      let frame = groups(0, in: bytes)
      line.frame = frame?["function"]
      line.isDoubtful = frame?["doubt"] != nil
      line.instruction = groups(1, in: bytes)?["function"]
      line.link = groups(2, in: bytes)?["function"]
      line.lockPlace = groups(3, in: bytes)?["function"]
      line.announcesLock = groups(4, in: bytes) != nil
      line.beginsTrace = groups(5, in: bytes) != nil
      line.announcesFrames = groups(6, in: bytes) != nil
      let text = String(decoding: bytes, as: UTF8.self)
      line.endsInterrupt = text.contains("<EOI>") || text.contains("</IRQ>")
      if text.contains("<EOI>") { line.isDoubtful = false }
      line.beginsOwnTrace = text.contains("stack backtrace")
    }
    return line
  }

  /// The named groups of a match; nil where there is none, a line too hard to match included.
  private func groups(
    _ index: Int, in bytes: UnsafeRawBufferPointer
  ) -> [String: String]? {
    guard let expression = expressions[index],
      let found = try? matcher.matches(expression, in: bytes), found
    else { return nil }
    var groups: [String: String] = [:]
    for group in expression.groups {
      guard let range = matcher.range(of: group.number) else { continue }
      groups[group.name] = String(decoding: bytes[range], as: UTF8.self)
    }
    return groups
  }
}
