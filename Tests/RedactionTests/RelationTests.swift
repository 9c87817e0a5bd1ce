import Redaction
import TestSupport
import Testing

@Suite("Pseudonyms of one run")
struct RelationTests {
  /// Names of every kind, each with spellings that mean the same.
  private static func identities(
    _ generator: inout SeededGenerator
  ) -> [(identity: Identity, spellings: [String])] {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func hex(_ count: Int) -> String {
      String((0..<count).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" })
    }
    var all: [(Identity, [String])] = []
    for index in 0..<6 {
      let pairs = ["02"] + (0..<5).map { _ in hex(2) }
      all.append(
        (.mac, [pairs.joined(separator: ":"), pairs.joined(separator: "-").uppercased()]))
      all.append((.ip, ["10.\(number(0...255)).\(number(0...255)).\(number(1...254))"]))
      all.append((.ip, ["2001:db8::\(hex(3))a:\(index + 1)", "2001:DB8:0:0:0:0:\(hex(0))"]))
      all.append((.host, ["zeta\(hex(5))x\(index)", "ZETA"]))
      all.append((.mail, ["q\(hex(6))@mail\(index).example.org"]))
      all.append(
        (.uuid, ["\(hex(8))-\(hex(4))-4\(hex(3))-a\(hex(3))-\(hex(11))f"]))
    }
    return all.map { identity, spellings in
      // Only spellings that are whole.
      (identity, identity == .mac ? spellings : [spellings[0]])
    }
  }

  @Test("are one for one name and another for another, and nothing of a name is left")
  func relations() throws {
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      let names = Self.identities(&generator)
      var redactor = try Redactor()
      for name in names where name.identity == .host {
        redactor.learn(IdentifyingName(.host, name.spellings[0]))
      }
      let glue = [" ", ", ", "=", " -> ", ": ", "(", " at ", "\n", "\t", "<", "|"]
      var text = "start"
      var order: [Int] = []
      for _ in 0..<40 {
        let index = Int.random(in: 0..<names.count, using: &generator)
        let spelling = names[index].spellings.randomElement(using: &generator) ?? ""
        text += (glue.randomElement(using: &generator) ?? " ") + " " + spelling + " "
        order.append(index)
      }
      let hidden = try redactor.redacted(text)
      for name in names {
        for spelling in name.spellings {
          #expect(
            !hidden.lowercased().contains(spelling.lowercased()), "seed \(seed): \(spelling)")
        }
      }
      let kinds = Set(Identity.allCases.map(\.rawValue))
      let pseudonyms = hidden.split { " ,=->:(\n\t<|".contains($0) && $0 != "-" }
        .filter { word in kinds.contains { word.hasPrefix("\($0)-") } }
      try #require(pseudonyms.count == order.count, "seed \(seed): \(hidden)")
      for (left, one) in order.enumerated() {
        for (right, other) in order.enumerated() {
          #expect(
            (one == other) == (pseudonyms[left] == pseudonyms[right]),
            "seed \(seed): \(names[one]) \(names[other])")
        }
      }
      for (position, index) in order.enumerated() {
        #expect(pseudonyms[position].hasPrefix(names[index].identity.rawValue), "seed \(seed)")
      }
    }
  }

  @Test("are numbered in the order in which names appear, so that equal runs give equal bytes")
  func order() throws {
    for _ in 0..<3 {
      var redactor = try Redactor()
      for name in ["beta7", "alpha7", "gamma7"] { redactor.learn(IdentifyingName(.host, name)) }
      #expect(try redactor.redacted("gamma7 alpha7 gamma7") == "host-1 host-2 host-1")
      #expect(try redactor.redacted("beta7 alpha7") == "host-3 host-2")
    }
  }

  @Test("of random bytes never trap")
  func anyText() throws {
    var redactor = try Redactor()
    let pieces = [
      "10.0.0.", "::", "00:16:", "@", "a.b", "-", "\u{0}", "é", "\"", "\\", "\u{1F41B}", "1", "f",
      "serial: ", "user=", "\n", "Nov 23 09:25:21 x kernel: ", "iqn.2001-04.", "/home/",
    ]
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      try redactor.learn(line: text)
      _ = try redactor.redacted(line: text)
    }
  }
}
