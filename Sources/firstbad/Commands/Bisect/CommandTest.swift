internal import TestRunner

/// A test of real builds as the command line describes it.
struct CommandTest {
  let plan: CommandPlan
  let hosts: TestHosts
  let badWhen: Set<BadWhen>
  let login: String?
  let expectedRelease: ReleaseTemplate?
  /// The folder that keeps what each run left.
  let runsFolder: String

  /// Reads a command line.
  ///
  /// - Parameters:
  ///   - hosts: the kernels of the test.
  ///   - isBuiltIn: whether the builds are those of a built-in series, whose kernels announce themselves as `{build}xen`.
  init(_ command: BisectRunCommand, hosts: TestHosts, isBuiltIn: Bool) throws {
    let runner = command.runner
    let inTree = command.range.git != nil
    var lacking: [(name: String, remedy: String)] = []
    if hosts == TestHosts() {
      let remedy = "say with --axis which kernel the build under test is, or name one of the others"
      lacking += ["save-host", "restore-host", "guest"].map { ($0, "\(remedy) (--\($0))") }
    }
    if !inTree { lacking.append(("tree", "only the commits of --git have a work tree")) }
    plan = try runner.plan(inTree: inTree, lacking: lacking)
    self.hosts = hosts
    badWhen = runner.badWhen(hasSignature: command.hosts.signature != nil)
    login = runner.login
    expectedRelease = try runner.releaseTemplate() ?? (isBuiltIn ? .xenPackage : nil)
    runsFolder = runner.runsFolder(below: command.state.folder)
  }
}
