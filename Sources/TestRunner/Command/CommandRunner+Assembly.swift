internal import Foundation
internal import KernelSeries

extension CommandRunner {
  /// A build as a command is asked for it: one that was made, and the changes to apply to it.
  struct Assembly: Sendable, Hashable {
    /// What it is called: the build itself, or that of its base marked as a test build.
    let build: String
    /// The build to start from.
    let base: String
    /// The changes to apply, in the order of the changelog.
    let changes: [Change.ID]
  }

  /// The assembly of a recipe.
  ///
  /// A build without some of its changes is the build before it with all others: so a command needs to know one thing
  /// only, how to apply a change.
  func assembly(of recipe: BuildRecipe) throws(TestRunnerError) -> Assembly {
    guard !recipe.isPlain else {
      return Assembly(build: recipe.base, base: recipe.base, changes: [])
    }
    guard !recipe.without.isEmpty else {
      return Assembly(build: recipe.release, base: recipe.base, changes: recipe.with)
    }
    do {
      let index = try series.index(of: recipe.base)
      guard index > 0 else {
        throw TestRunnerError(
          "\(recipe.base) has no build before it, so it can't be put together without one of its "
            + "changes")
      }
      let base = series.builds[index - 1].version
      let kept = series.builds[index].changes.map(\.id).filter { !recipe.without.contains($0) }
      return Assembly(
        build: BuildRecipe(base: base, with: kept + recipe.with).release, base: base,
        changes: kept + recipe.with)
    } catch let error as TestRunnerError {
      throw error
    } catch {
      throw TestRunnerError("\(error)")
    }
  }

  /// The values that commands may ask for; writes the list of changes.
  func values(
    _ assembly: Assembly, attempt: Int, folder: AttemptFolder, place: String?
  ) throws(TestRunnerError) -> Placeholders {
    let list = assembly.changes.map { $0 + "\n" }.joined()
    do {
      try Data(list.utf8).write(to: URL(fileURLWithPath: folder.changes))
    } catch {
      throw TestRunnerError("\(folder.changes) can't be written: \(error.localizedDescription)")
    }
    var values = Placeholders([
      "build": assembly.build, "attempt": String(attempt), "base": assembly.base,
      "logs": CommandRunner.absolute(folder.logs),
      "changes": CommandRunner.absolute(folder.changes),
    ])
    values["tree"] = place
    hosts.fill(&values, build: assembly.build)
    return values
  }

  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
