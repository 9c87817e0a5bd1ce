import Testing

@testable import KernelSeries

@Suite("A build recipe")
struct RecipeTests {
  private let series = KernelSeries.rhel5KernelXen

  @Test(
    "folds the effects of what it contains",
    arguments: [
      (BuildRecipe(base: "145", without: ["145/1"]), nil),
      (BuildRecipe(base: "144", with: ["145/1"]), 0),
      (BuildRecipe(base: "145", with: ["153/9"]), nil),
      (BuildRecipe(base: "160", without: ["153/9"]), 0),
      (BuildRecipe(base: "160", without: ["145/1", "153/9"]), nil),
      (BuildRecipe(base: "145", without: ["145/2", "145/3"]), 0),
      (BuildRecipe(base: "145", with: ["145/1"]), 0),
    ] as [(BuildRecipe, Int?)])
  func fold(recipe: BuildRecipe, flip: Int?) throws {
    #expect(try series.backendFeatures(of: recipe).receiveFlip == flip, "\(recipe.label)")
  }

  @Test("has whole ids in series order once it is canonical")
  func canonical() throws {
    let recipe = BuildRecipe(base: "145", without: ["145/3", "-145/1", "145/3"])
    let exact = try series.canonical(recipe)
    #expect(exact.without == ["2.6.18-145.el5/1", "2.6.18-145.el5/3"])
    #expect(exact.label == "2.6.18-145.el5 without 2.6.18-145.el5/1, 2.6.18-145.el5/3")
    #expect(exact.release == "2.6.18-145.el5.test")
  }

  @Test("names the change it does not find")
  func unknownChange() {
    #expect(throws: SeriesError.unknownChange(id: "145/99", build: "2.6.18-145.el5", count: 15)) {
      try series.changes(in: BuildRecipe(base: "145", without: ["145/99"]))
    }
    #expect(throws: SeriesError.malformedChange(id: "145", series: "rhel5-kernel-xen")) {
      try series.changes(in: BuildRecipe(base: "145", with: ["145"]))
    }
  }
}
