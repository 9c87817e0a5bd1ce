import LogModel
import Testing

@testable import RunDiff

@Suite("A line without what differs from run to run")
struct LineTemplateTests {
  private func template(_ text: String) -> String {
    LogBytes(text: text).withBytes { LineTemplate.text(of: $0) }
  }

  @Test(
    "has its numbers, addresses and lists of them masked",
    arguments: [
      ("vif3.0: mtu 1500", "vif#: mtu #"),
      ("vif12.1: mtu 9000", "vif#: mtu #"),
      ("mapped 0x40136 at ffff8800deadbeef", "mapped # at #"),
      ("eth0: 00:16:3e:aa:bb:cc, irq 9", "eth#: #, irq #"),
      ("eth0: aa:bb:cc:dd:ee:ff, irq 9", "eth#: #, irq #"),
      ("inet 10.77.0.2/24", "inet #"),
      ("disk 6f1c0d5e-aaaa-bbbb-cccc-0123456789ab found", "disk # found"),
      ("CPUs 0, 1, 2 and 3", "CPUs # and #"),
      ("a dead device added", "a dead device added"),
      ("deadbeef", "#"), ("facade", "facade"),
      ("two   blanks\tand a tab ", "two blanks and a tab"),
      ("-1 and 1", "-# and #"), ("", ""), ("42", "#"), ("systemd[123]: x", "systemd[#]: x"),
    ])
  func masks(text: String, expected: String) {
    #expect(template(text) == expected)
  }

  @Test("keeps words that tell messages apart")
  func words() {
    #expect(template("vif3.0: link up") != template("vif3.0: link down"))
    #expect(template("device xvda lost") != template("device sda lost"))
  }

  @Test("is the same whatever the digits are", arguments: UInt64(0)..<40)
  func anyDigits(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func digits() -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return "\(state >> 40)"
    }
    let known = template("domain 7: port 12 of 0x1f, pid 4242, 10.0.0.1:80")
    let other = template(
      "domain \(digits()): port \(digits()) of 0x\(digits()), pid \(digits()), 1\(digits()).0.0.1:80"
    )
    #expect(known == other, "seed \(seed)")
  }

  @Test(
    "is as bad as its level, or as its words",
    arguments: [
      ("all is well", UInt8?.none, Severity.info), ("it failed", nil, .warning),
      ("all is well", 3, .error), ("all is well", 2, .critical), ("all is well", 4, .warning),
      ("it failed", 6, .warning), ("all is well", 6, .info),
    ])
  func severity(text: String, level: UInt8?, expected: Severity) {
    #expect(LineTemplate.severity(of: text, level: level) == expected)
  }
}

@Suite("Two counts that should be alike")
struct EvenOddsTests {
  @Test(
    "differ by chance with the binomial's probability",
    arguments: [(0, 1, 1.0), (1, 1, 1.0), (0, 4, 0.125), (1, 9, 0.021_484_375), (10, 10, 1.0)])
  func exact(first: Int, second: Int, expected: Double) {
    #expect(abs(EvenOdds.chance(first, second) - expected) < 1e-12)
    #expect(EvenOdds.chance(first, second) == EvenOdds.chance(second, first))
  }

  @Test("never give more than 1 or a number that is none", arguments: [0, 1, 7, 499, 500, 100_000])
  func bounded(first: Int) {
    for second in [0, 1, 3, 500, 501, 1_000_000, Int.max] {
      let chance = EvenOdds.chance(first, second)
      #expect(chance >= 0 && chance <= 1)
    }
  }

  @Test("are not told apart more readily where they are many: the bound is never below the truth")
  func bound() {
    // On both sides of the border between exact sum and bound.
    #expect(EvenOdds.chance(450, 551) >= EvenOdds.chance(450, 550) * 0.5)
  }
}
