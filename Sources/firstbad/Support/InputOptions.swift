internal import ArgumentParser
internal import Ingest
internal import LogModel

/// The logs to read, and what the user says of them.
struct InputOptions: ParsableArguments {
  @Argument(help: "Log files, folders, archives, or - for standard input.")
  var inputs: [String] = []

  @Option(
    help: "A guest's log; d3=FILE or NAME=FILE says which domain it is (repeatable).")
  var guest: [String] = []

  @Option(help: "A hypervisor's log (repeatable).")
  var hypervisor: [String] = []

  @Option(help: "The kernel log of dom0 or of a driver domain (repeatable).")
  var dom0: [String] = []

  @Option(
    help: """
      Look for these dialects only, as --explain-input names them: NAME[,NAME...] for every input, \
      FILE=NAME[,NAME...] for one (repeatable). The name plain means lines without any prefix.
      """)
  var dialect: [String] = []

  /// Opens everything; what can't be opened is in the diagnostics.
  func open() throws -> (inputs: [LogInput], diagnostics: [Diagnostic]) {
    guard !(inputs + guest + hypervisor + dom0).isEmpty else {
      throw CommandFailure(
        message: "no input: name a guest's log and the hypervisor's, or - for standard input",
        status: nil)
    }
    let forced = try ForcedDialects(dialect)
    let opener = InputOpener()
    var (opened, diagnostics) = opener.open(paths: inputs)
    func add(_ paths: [String], role: StreamRole) throws {
      for path in paths {
        let guest = role == .guest ? try GuestArgument(path) : GuestArgument(file: path)
        let (more, problems) = opener.open(paths: [guest.file])
        diagnostics += problems
        opened += more.map { input in
          var input = input
          input.declaredRole = role
          input.declaredDomid = guest.domid
          input.declaredDomainName = guest.name
          return input
        }
      }
    }
    try add(guest, role: .guest)
    try add(hypervisor, role: .hypervisor)
    try add(dom0, role: .dom0)
    return (try forced.apply(to: opened, named: inputs), diagnostics)
  }
}
