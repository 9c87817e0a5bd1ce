import BuiltInPatterns
import Ingest
import LogModel
import PatternCatalog
import RunDiff

/// Small runs as texts.
enum Runs {
  static let catalog: Catalog? = try? BuiltInCatalog.load()

  static let xenBoot = """
    (XEN) Xen version 4.17.5-pre (root@host) (gcc 12.2.0) debug=y Mon Nov 23 08:00:00 UTC 2026
    (XEN) Command line: loglvl=all guest_loglvl=all console=com1
    (XEN) Std. Loglevel: All
    (XEN) Guest Loglevel: All

    """
  static let refused =
    "(XEN) common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); expected d0\n"
  static let guestBoot = """
    [    0.000000] Linux version 6.1.0-56-amd64 (debian@x) (gcc-12) #1 SMP
    [    0.000000] Command line: console=hvc0 quiet
    [    1.500000] xen_netfront: Initialising Xen virtual ethernet driver

    """
  static let rejected = "[   30.000000] net eth0: rx->offset: 0, size: 4294967295\n"

  /// The facts of a run whose files are given by name.
  static func facts(_ name: String, _ files: [(String, String)]) throws -> RunFacts {
    RunFacts(
      name: name, inputs: files.map { LogInput(name: $0.0, bytes: LogBytes(text: $0.1)) },
      catalog: try BuiltInCatalog.load())
  }

  /// What differs between two runs.
  static func compare(
    _ good: [(String, String)], _ bad: [(String, String)]
  ) throws -> RunDifference {
    RunComparer(
      good: try facts("good", good), bad: try facts("bad", bad),
      catalog: try BuiltInCatalog.load()
    ).difference()
  }
}
