internal import Glibc
internal import Synchronization

/// How often the user asked for an end: by Ctrl-C, or by TERM and HUP, which count twice.
///
/// The handler counts and says what the next one does; whoever runs something asks for the count.
enum Interruption {
  private static let requests = Atomic<Int>(0)

  /// How often.
  static var count: Int { requests.load(ordering: .relaxed) }

  /// Takes over the signals; called once, before anything is run.
  static func install() {
    // Made now: a handler must not be the first to touch it.
    _ = count
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      Interruption.note(signal)
    }
    action.sa_flags = SA_RESTART
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
  }

  /// Runs in a signal handler: only what is safe there.
  private static func note(_ signal: Int32) {
    let now = requests.wrappingAdd(signal == SIGINT ? 1 : 2, ordering: .relaxed).newValue
    let text: StaticString =
      now == 1
      ? "\nfirstbad: ends after the current run; once more discards it\n"
      : "\nfirstbad: the current run is discarded; once more ends its teardown, too\n"
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
  }
}
