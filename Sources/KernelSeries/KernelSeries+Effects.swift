extension KernelSeries {
  /// Whether the simulated machine would behave differently on one build than on another.
  public var canBeSimulated: Bool {
    builds.contains { build in build.changes.contains { !$0.effects.isEmpty } }
  }

  /// The changes that are in a recipe, in the order in which they were made.
  ///
  /// Changes put in on top come last, in series order among themselves: one that the base already
  /// has is not put in twice.
  ///
  /// - Throws: ``SeriesError`` where the recipe names a build or change that is not there.
  /// - Complexity: O(changes of the series).
  public func changes(in recipe: BuildRecipe) throws(SeriesError) -> [Change] {
    let last = try index(of: recipe.base)
    let leftOut = try canonicalIDs(recipe.without)
    let added = try canonicalIDs(recipe.with)
    var present: [Change] = []
    var ids: Set<Change.ID> = []
    for build in builds[...last] {
      for change in build.changes where !leftOut.contains(change.id) {
        present.append(change)
        ids.insert(change.id)
      }
    }
    for build in builds {
      for change in build.changes where added.contains(change.id) && !ids.contains(change.id) {
        present.append(change)
      }
    }
    return present
  }

  /// What the backend of a recipe publishes: the effects of all its changes, folded in order.
  ///
  /// - Parameter start: what the backend published before the first build of the series.
  /// - Throws: ``SeriesError`` where the recipe names a build or change that is not there.
  public func backendFeatures(
    of recipe: BuildRecipe, from start: BackendFeatures = .copyOffered
  ) throws(SeriesError) -> BackendFeatures {
    var features = start
    for change in try changes(in: recipe) {
      for effect in change.effects { effect.apply(to: &features) }
    }
    return features
  }

  /// The same recipe with whole versions and ids, in series order and without repeats.
  ///
  /// - Throws: ``SeriesError`` where the recipe names a build or change that is not there.
  public func canonical(_ recipe: BuildRecipe) throws(SeriesError) -> BuildRecipe {
    let leftOut = try canonicalIDs(recipe.without)
    let added = try canonicalIDs(recipe.with)
    let all = builds.flatMap { $0.changes.map(\.id) }
    return BuildRecipe(
      base: try build(recipe.base).version, without: all.filter(leftOut.contains),
      with: all.filter(added.contains))
  }

  private func canonicalIDs(_ ids: [Change.ID]) throws(SeriesError) -> Set<Change.ID> {
    var found: Set<Change.ID> = []
    for id in ids { found.insert(try change(id).change.id) }
    return found
  }
}
