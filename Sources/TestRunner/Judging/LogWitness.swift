internal import CBytes
internal import Glibc
internal import Ingest
internal import LogModel

/// What a run's files say of themselves, apart from kernel messages: lost lines, traffic that did not flow, a login.
///
/// The texts are those of printk (`console_unlock`, `devkmsg_read`'s readers), journald and iputils' ping.
struct LogWitness {
  private let inputs: [LogInput]

  init(_ inputs: [LogInput]) { self.inputs = inputs }

  /// Whether a text is in one of the files.
  func contains(_ text: String) -> Bool { place(of: text) != nil }

  /// Why lines are missing, where a file says so.
  var loss: TestEnding.Loss? {
    for mark in ["printk messages dropped", "messages lost due to rate-limiting"] {
      if let name = place(of: mark) {
        return TestEnding.Loss(
          why: "\(name) says that messages were dropped",
          advice: "give the kernel a larger log_buf_len, or a faster console")
      }
    }
    return nil
  }

  /// Why the failure had no occasion to show: every ping that was counted went unanswered or none was sent.
  var idle: TestEnding.Loss? {
    guard let last = lastPings, last.received == 0 else { return nil }
    return TestEnding.Loss(
      why: "no traffic went through (\(last.name): 0 received)",
      advice: "let packets flow to the guest after the restore")
  }

  /// The last summary of ping, and the file it stands in.
  var lastPings: (name: String, sent: Int, received: Int)? {
    var last: (name: String, sent: Int, received: Int)?
    for input in inputs {
      input.bytes.withBytes { bytes in
        for line in LineSplitter(bytes) {
          let range = UnsafeRawBufferPointer(rebasing: bytes[line])
          guard range.count < 200, let count = LogWitness.pings(range) else { continue }
          last = (input.name, count.sent, count.received)
        }
      }
    }
    return last
  }

  /// The numbers of `5 packets transmitted, 0 received, 100% packet loss`.
  private static func pings(_ line: UnsafeRawBufferPointer) -> (sent: Int, received: Int)? {
    guard line.first.map({ (0x30...0x39).contains($0) }) ?? false else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count >= 5, words[1].hasPrefix("packet"), words[2] == "transmitted,",
      words[4].hasPrefix("received") || (words.count > 5 && words[5].hasPrefix("received")),
      let sent = Int(words[0]), let received = Int(words[3])
    else { return nil }
    return (sent, received)
  }

  private func place(of text: String) -> String? {
    let needle = Array(text.utf8)
    return inputs.first { input in
      input.bytes.withBytes { bytes in
        guard let base = bytes.baseAddress else { return false }
        return memmem(base, bytes.count, needle, needle.count) != nil
      }
    }?.name
  }
}
