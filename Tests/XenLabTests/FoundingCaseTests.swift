import KernelSeries
import TestSupport
import Testing
import XenLab

@Suite("The case of bug 503139")
struct FoundingCaseTests {
  @Test("a guest saved on a flipping host breaks on a copying one")
  func broken() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    #expect(run.record.pings.before == .init(sent: 64, received: 64))
    #expect(run.record.pings.after == .init(sent: 25, received: 0))
    #expect(run.guestDmesg.lines(with: "receive path") == [Line.flipping, Line.copying])
    #expect(run.guestDmesg.count(ofLine: Line.guestError) == 10)
    #expect(run.hypervisorLog.count(ofLine: Line.badFrame) == 10)
    #expect(run.record.interface.driverPagesKilobytes == 4 * 64)
  }

  @Test("the logs begin with the banners of the machines they come from")
  func banners() throws {
    let run = try Laboratory.run(
      scenario(.flipDefault, try HostProfile.named("145")))
    #expect(
      run.guestDmesg.contains(
        "Linux version 2.6.18-128.el5xen (mockbuild@builder.example.com) (gcc version 4.1.2 20080704 "
          + "(Red Hat 4.1.2-44)) #1 SMP Wed Dec 17 12:00:00 EST 2008\n"))
    #expect(run.dom0Dmesg.contains("Linux version 2.6.18-145.el5xen "))
    #expect(run.hypervisorLog.hasPrefix("(XEN)  Xen version 3.1.2-145.el5 (mockbuild@"))
    #expect(run.hypervisorLog.split(separator: "\n").allSatisfy { $0.hasPrefix("(XEN) ") })
    #expect(
      run.hypervisorLog.contains(
        "(XEN) Guest Loglevel: Nothing (Rate-limited: Errors and warnings)\n"))
  }

  @Test(
    "every build of the series fails exactly where the changes in it say so", arguments: 128...164)
  func window(number: Int) throws {
    let run = try Laboratory.run(scenario(.flipDefault, try HostProfile.named("\(number)")))
    #expect(run.isClean == !(145...152).contains(number))
  }

  @Test(
    "reverting the culprit cures, transplanting it infects",
    arguments: [
      (BuildRecipe(base: "145", without: ["145/1"]), true),
      (BuildRecipe(base: "144", with: ["145/1"]), false),
      (BuildRecipe(base: "151", with: ["153/9"]), true),
      (BuildRecipe(base: "164", without: ["153/9"]), false),
    ])
  func proof(recipe: BuildRecipe, isClean: Bool) throws {
    let run = try Laboratory.run(scenario(.flipDefault, try HostProfile(recipe: recipe)))
    #expect(run.isClean == isClean, "\(recipe.label)")
  }

  @Test("a build breaks guests if it has the culprit and not the cure, whatever else it has")
  func randomRecipes() throws {
    let series = KernelSeries.rhel5KernelXen
    let ids = series.builds.flatMap { $0.changes.map(\.id) }
    let culprit = "2.6.18-145.el5/1"
    let cure = "2.6.18-153.el5/9"
    for seed in UInt64(1)...60 {
      var generator = SeededGenerator(seed: seed)
      let number = Int.random(in: 128...164, using: &generator)
      var (without, with): (Set<String>, Set<String>) = ([], [])
      for id in (0..<20).map({ _ in ids.randomElement(using: &generator) }) + [culprit, cure] {
        guard let id else { continue }
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: without.insert(id)
        case 1: with.insert(id)
        default: break
        }
      }
      with.subtract(without)
      let recipe = BuildRecipe(
        base: "\(number)", without: without.sorted(), with: with.sorted())
      func has(_ id: String, since build: Int) -> Bool {
        with.contains(id) || (number >= build && !without.contains(id))
      }
      let expected = has(culprit, since: 145) && !has(cure, since: 153)
      let host = try HostProfile(recipe: recipe)
      let run = try Laboratory.run(scenario(.flipDefault, host))
      #expect(run.isClean == !expected, "seed \(seed): \(recipe.label)")
    }
  }

  @Test("without the rule that a flip buffer loses its frame there is no story")
  func ruleOff() throws {
    let run = try Laboratory.run(
      scenario(.flipDefault, .copyDefault) { $0.rules = Rules(zapP2MOnFlipPost: false) })
    #expect(run.isClean)
    #expect(run.record.interface.modeAfter == "copying")
  }

  @Test("transmitting goes on while nothing comes in")
  func transmitWorks() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    // The answers to 64 pings, and one announcement at each connect.
    #expect(run.record.interface.sentPackets == 66)
  }
}
