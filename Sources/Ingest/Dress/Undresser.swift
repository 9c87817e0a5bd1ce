/// Takes one line's prefixes off: stamps, levels, hosts, `(XEN)`, `(d1)`, Xen's source place.
///
///     (XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); expected d0
///     -> hypervisor, wall stamp, origin common/grant_table.c:788 domid 0 vcpu 0, message "Bad flags (0) ..."
///
/// What it doesn't know stays in the message, unless a kernel's own stamp follows it: an unknown line is a kernel line
/// without stamp. No bytes make it trap.
public enum Undresser {
  /// The dress of one line, given without its line feed.
  ///
  /// - Parameter forms: the dialects that may be found; what looks like another one's prefix stays in the message.
  /// - Complexity: a walk over the prefixes, and one search for a `(XEN)` in mid-line where there was none in front.
  public static func undress(
    _ line: UnsafeRawBufferPointer, forms: DressForms = .all
  ) -> Dress {
    var walk = PrefixWalk(LineBytes(line), allowed: forms)
    walk.run()
    return walk.dress
  }
}

/// The walk over one line's prefixes, from the left, each step taking one off.
struct PrefixWalk {
  let line: LineBytes
  /// The dialects that may be found.
  let allowed: DressForms
  /// Where the rest of the line begins.
  var position = 0
  var writer = Dress.Writer.kernel
  var nestedHypervisor = false
  var stamp: DressStamp?
  var outerStamp: DressStamp?
  /// Whether `stamp` so far is surely another program's: it moves out when nothing follows it.
  var stampIsForeign = false
  /// Whether a kernel's own `[seconds]` has been taken.
  var hasUptime = false
  /// Whether a date and time with room for `host tag: ` behind it has been taken.
  var expectsHost = false
  var origin: DressOrigin?
  var level: UInt8?
  var forms = DressForms()
  var host: Range<Int>?
  var program: Range<Int>?
  /// Where the message ends, if that is before the line's end: a quote mark of a table closes behind it.
  var messageEnd: Int?
  /// Set when what follows can only be the message.
  var isDone = false

  init(_ line: LineBytes, allowed: DressForms = .all) {
    self.line = line
    self.allowed = allowed
  }

  var dress: Dress {
    var end = max(position, messageEnd ?? line.end)
    while end > position, ASCII.isBlank(line[end - 1]) { end -= 1 }
    return Dress(
      writer: writer, nestedHypervisor: nestedHypervisor, stamp: stamp, outerStamp: outerStamp,
      message: position..<end, origin: origin, level: level, forms: forms,
      host: host, program: program)
  }

  mutating func run() {
    // LF CR instead of CR LF leaves the return in front.
    while line[position] == 0x0D { position += 1 }
    // A byte order mark in front of the file's first line.
    if line.has("\u{FEFF}", at: position) { position += 3 }
    takeUnfinishedLine()
    var steps = 0
    while !isDone, steps < 10, takesAllowed({ $0.step() }) { steps += 1 }
    position = min(position, line.end)
    if writer == .kernel {
      if program == nil { takesAllowed { $0.takeToolstackWord() } }
      if writer == .kernel { takesAllowed { $0.takeLostXen() } }
      if writer == .kernel, program == nil, !hasUptime { takesAllowed { $0.takeLostStamp() } }
    }
    settleStamps()
  }

  /// What another writer had not ended when a kernel began its line on the same terminal: `web01 login: `, and the
  /// kernel's own note that it dropped lines, where a stamp follows.
  private mutating func takeUnfinishedLine() {
    if line.has("** ", at: position), let end = line.find(" ** [", from: position + 3),
      line.find("dropped", from: position + 3).map({ $0 < end }) == true
    {
      position = end + 4
      return
    }
    guard let end = line.find(ASCII.blank, from: position, limit: position + 64),
      line.has(" login: ", at: end),
      end + 8 < line.end
    else { return }
    position = end + 8
  }

  /// Does a step, and undoes it where it found a dialect that may not be found.
  @discardableResult
  private mutating func takesAllowed(_ step: (inout PrefixWalk) -> Bool) -> Bool {
    if allowed == .all { return step(&self) }
    let before = self
    guard step(&self), allowed.isSuperset(of: forms) else {
      self = before
      return false
    }
    return true
  }

  /// Takes one prefix off; false where none stands at the position.
  private mutating func step() -> Bool {
    if expectsHost, takeCollector() { return true }
    switch line[position] {
    case ASCII.openBracket: return takeBracket()
    case ASCII.openParenthesis: return takeParenthesis()
    case ASCII.less: return takeLevel()
    case ASCII.blank, ASCII.tab: return takeBlanks()
    case 0x30...0x39: return takeNumber()
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: return takeWord()
    default: return false
    }
  }

  /// Puts a new stamp innermost; the one before it becomes the outer one.
  mutating func push(_ new: DressStamp, foreign: Bool) {
    if stamp != nil { outerStamp = stamp }
    stamp = new
    stampIsForeign = foreign
  }

  /// Makes the stamps so far another writer's: what follows has its own or none.
  mutating func moveStampsOut() {
    if let stamp {
      outerStamp = stamp
      self.stamp = nil
    }
  }

  private mutating func settleStamps() {
    if stampIsForeign, let stamp {
      outerStamp = stamp
      self.stamp = nil
    }
  }

  /// Leading blanks are the message's own, unless a prefix follows them at the start of the line.
  private mutating func takeBlanks() -> Bool {
    var index = position
    while ASCII.isBlank(line[index]) { index += 1 }
    let follows =
      line.has("(XEN)", at: index)
      // " <0>Kernel panic" of old kernels: the line before had no end.
      || (position == 0 && line[index] == ASCII.less && ASCII.isDigit(line[index + 1])
        && line[index + 2] == ASCII.greater)
      || !hasUptime
        && (line[index] == ASCII.openBracket
          && line.seconds(at: index + 1).map { line[$0.next] == ASCII.closeBracket } == true)
    guard follows else { return false }
    position = index
    return true
  }

  /// Where the text behind a prefix begins: after one blank, if there is one.
  @inline(__always)
  func afterBlank(_ offset: Int) -> Int {
    ASCII.isBlank(line[offset]) ? offset + 1 : offset
  }
}
