/// Folders in which builds lie ready to be tested, such as work trees of a repository.
public protocol BuildPlaces: Sendable {
  /// A folder that holds a build and that nobody else uses until it is given back.
  ///
  /// - Throws: ``TestRunnerError`` where it can't be made ready.
  func take(_ build: String) async throws(TestRunnerError) -> String
  /// Gives a folder back.
  func giveBack(_ folder: String) async
}
