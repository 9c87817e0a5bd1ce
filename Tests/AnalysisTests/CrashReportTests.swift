import Analysis
import BuiltInPatterns
import Correlation
import Foundation
import Ingest
import LogModel
import TestSupport
import Testing

@Suite("Crashes are called as kernel developers file them")
struct CrashReportTests {
  /// A log, and the title, function and state of its first crash.
  struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let function: String?
    var isDamaged = false
    let log: String

    var testDescription: String { title }
  }

  static let cases = [
    Case(
      title: "BUG: unable to handle kernel NULL pointer dereference in xennet_poll",
      function: "xennet_poll",
      log: """
        BUG: unable to handle kernel NULL pointer dereference at 0000000000000010
        IP: [<ffffffff8126d0f5>] xennet_poll+0x3e/0x9a0 [xen_netfront]
        PGD 0
        Oops: 0000 [#1] SMP
        Pid: 0, comm: swapper Not tainted 2.6.32-5-xen-amd64 #1
        RIP: e030:[<ffffffff8126d0f5>]  [<ffffffff8126d0f5>] xennet_poll+0x3e/0x9a0
        Call Trace:
         <IRQ>
         [<ffffffff8126e0f5>] net_rx_action+0xae/0x1c9
         [<ffffffff81053dc7>] __do_softirq+0xdd/0x1a6
        """),
    Case(
      title: "BUG: unable to handle kernel NULL pointer dereference in netif_poll",
      function: "netif_poll",
      log: """
        Unable to handle kernel NULL pointer dereference at 0000000000000028 RIP:
         [<ffffffff8812a3a4>] :xennet:netif_poll+0x5c/0xb80
        PGD 3c6d067 PUD 3d1f067 PMD 0
        Oops: 0000 [1] SMP
        last sysfs file: /devices/xen/vif-0/state
        CPU 0
        Pid: 0, comm: swapper Not tainted 2.6.18-128.el5xen #1
        RIP: e030:[<ffffffff8812a3a4>]  [<ffffffff8812a3a4>] :xennet:netif_poll+0x5c/0xb80
        RSP: e02b:ffffffff80650e98  EFLAGS: 00010202
        Call Trace:
         <IRQ>  [<ffffffff8020cad0>] net_rx_action+0xb4/0x1e4
         [<ffffffff80211f06>] __do_softirq+0x62/0xdd
        """),
    Case(
      title: "general protection fault in xs_watch", function: "xs_watch",
      log: """
        [   12.000001] general protection fault, probably for non-canonical address 0xdead000000000100: 0000 [#1] SMP
        [   12.000002] CPU: 0 PID: 31 Comm: xenwatch Not tainted 6.1.0-13-amd64 #1
        [   12.000003] RIP: e030:memcpy+0x10/0x20
        [   12.000004] Call Trace:
        [   12.000005]  <TASK>
        [   12.000006]  ? __die_body.cold+0x1a/0x1f
        [   12.000007]  kmalloc_node+0x3/0x10
        [   12.000008]  xs_watch+0x54/0x60
        [   12.000009]  kthread+0xe9/0x110
        """),
    Case(
      title: "WARNING in xenvif_rx_interrupt", function: "xenvif_rx_interrupt",
      log: """
        [   20.000000] ------------[ cut here ]------------
        [   20.000001] Interrupt while EOI pending
        [   20.000002] WARNING: CPU: 1 PID: 0 at drivers/net/xen-netback/interface.c:169 xenvif_rx_interrupt+0x4d/0x60
        [   20.000003] CPU: 1 PID: 0 Comm: swapper/1 Not tainted 5.15.0 #1
        [   20.000004] RIP: 0010:xenvif_rx_interrupt+0x4d/0x60
        [   20.000005] Call Trace:
        [   20.000006]  <IRQ>
        [   20.000007]  __handle_irq_event_percpu+0x3a/0x1a0
        [   20.000008] ---[ end trace 0000000000000000 ]---
        """),
    Case(
      title: "WARNING in foo_open", function: "foo_open",
      log: """
        [   20.000002][ T6016] WARNING: drivers/foo/core.c:169 at foo_open+0x4d/0x60, CPU#1: syz.0.17/6016
        [   20.000003][ T6016] CPU: 1 UID: 0 PID: 6016 Comm: syz.0.17 Not tainted 6.18.0 #1
        [   20.000004][ T6016] RIP: 0010:foo_open+0x4d/0x60
        [   20.000005][ T6016] Call Trace:
        [   20.000006][ T6016]  <TASK>
        [   20.000007][ T6016]  chrdev_open+0x3a/0x1a0
        """),
    Case(
      title: "KASAN: slab-use-after-free Read in xenvif_get_stats", function: "xenvif_get_stats",
      log: """
        [    9.000000][  T123] BUG: KASAN: slab-use-after-free in xenvif_get_stats+0x10/0x80
        [    9.000001][  T123] Read of size 8 at addr ffff888012345678 by task ip/123
        [    9.000002][   C0] an interrupt says something
        [    9.000003][  T123] Call Trace:
        [    9.000004][  T123]  dump_stack_lvl+0x34/0x44
        [    9.000005][  T123]  xenvif_get_stats+0x10/0x80
        [    9.000006][  T123]  dev_get_stats+0x52/0x1a0
        """),
    Case(
      title: "INFO: task hung in rtnl_lock", function: "rtnl_lock",
      log: """
        [  363.000000] INFO: task xenwatch:31 blocked for more than 120 seconds.
        [  363.000001]       Not tainted 4.19.0 #1
        [  363.000002] Call Trace:
        [  363.000003]  __schedule+0x755/0x1580
        [  363.000004]  schedule+0xa8/0x270
        [  363.000005]  __mutex_lock+0x751/0x1340
        [  363.000006]  rtnl_lock+0x17/0x20
        [  363.000007]  xennet_connect+0x10/0x80
        """),
    Case(
      title: "kernel panic: Attempted to kill init!", function: nil,
      log: """
        [    3.000000] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000100
        [    3.000001] CPU: 0 PID: 1 Comm: init Not tainted 4.19.0 #1
        [    3.000002] Call Trace:
        [    3.000003]  dump_stack+0x66/0x90
        [    3.000004]  panic+0xe7/0x24a
        """),
    Case(
      title: "general protection fault in corrupted", function: nil, isDamaged: true,
      log: """
        [   12.000001] general protection fault: 0000 [#1] SMP
        [   12.000002] CPU: 0 PID: 31 Comm: xenwatch Not tainted 4.1.0 #1
        """),
    Case(
      title: "Xen BUG in csched2_free_domdata", function: "csched2_free_domdata",
      log: """
        (XEN) Xen BUG at common/sched/credit2.c:1386
        (XEN) ----[ Xen-4.17.2  x86_64  debug=n  Not tainted ]----
        (XEN) CPU:    0
        (XEN) RIP:    e008:[<ffff82d04023a355>] credit2.c#csched2_free_domdata+0x65/0xd0
        (XEN) RFLAGS: 0000000000010246   CONTEXT: hypervisor
        (XEN) Xen call trace:
        (XEN)    [<ffff82d04023a355>] R credit2.c#csched2_free_domdata+0x65/0xd0
        """),
    Case(
      title: "Xen panic: FATAL TRAP: vector = 2 (nmi)", function: nil,
      log: """
        (XEN) ****************************************
        (XEN) Panic on CPU 0:
        (XEN) FATAL TRAP: vector = 2 (nmi)
        (XEN) ****************************************
        """),
  ]

  @Test("title, function and state", arguments: cases)
  func report(example: Case) throws {
    let crash = try #require(try crashes(example.log + "\n").first)
    #expect(crash.title == example.title)
    #expect(crash.function == example.function)
    #expect(crash.truncated == example.isDamaged)
  }

  @Test("a line of a user's program, of the checker itself, or of a boot is no crash")
  func noCrash() throws {
    let lines = [
      "[   72.159680] WARNING: /etc/ssh/moduli does not exist, using fixed modulus",
      "[901320.960000] INFO: lockdep is turned off.",
      "[   95.445015] INFO: NMI handler (perf_event_nmi_handler) took too long to run: 1.356 msecs",
      "Nov 23 09:00:01 host1 app[12]: Kernel panic - not syncing: said the program",
    ]
    for line in lines {
      let found = try crashes(line + "\n")
      #expect(found.isEmpty, "\(line)")
    }
  }

  @Test("a crash in front of its panic was not survived")
  func panicked() throws {
    let found = try crashes(
      """
      [    1.000000] kernel BUG at drivers/net/xen-netfront.c:320!
      [    1.000001] invalid opcode: 0000 [#1] SMP
      [    1.000002] RIP: e030:xennet_poll+0x3e/0x9a0
      [    1.000003] Call Trace:
      [    1.000004]  net_rx_action+0x10/0x80
      [    2.000000] Kernel panic - not syncing: Fatal exception in interrupt

      """)
    #expect(found.first?.title == "kernel BUG in xennet_poll")
    #expect(found.map(\.panicked) == found.map { _ in true })
  }

  @Test("a flood of crashes is read in time that grows with its lines")
  func flood() throws {
    let one = """
      WARNING: CPU: 1 PID: 0 at net/core/dev.c:169 foo+0x4d/0x60
      Call Trace:
       bar+0x3a/0x1a0

      """
    let found = try crashes(String(repeating: one, count: 3_000))
    #expect(found.count == 3_000)
    #expect(found.first?.title == "WARNING in bar")
  }

  private func crashes(_ log: String) throws -> [Crash] {
    let input = LogInput(name: "log", bytes: LogBytes(text: log))
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze([input]).crashes
  }
}
