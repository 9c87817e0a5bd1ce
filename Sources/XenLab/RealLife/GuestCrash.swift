internal import Chance

extension GuestKernel {
  /// Dies of something that has nothing to do with the network: a file system's journal.
  ///
  /// The text is that of the kernel's own generation, ending with the panic that `panic_on_oops`
  /// makes of it.
  func crashElsewhere(_ generator: inout SplitMix64) {
    guard !hasOopsed else { return }
    let address = Digits.hex(8 + generator.below(32) * 8, 16)
    let pid = 300 + generator.below(3000)
    let stack = "ffff88\(Digits.hex(0x1000_0000 + generator.below(0x0fff_f000), 10))"
    let lines =
      profile.kernel < KernelVersion(3, 0)
      ? Self.oldOops(address, pid: pid, stack: stack, release: profile.release + profile.flavour)
      : Self.newOops(address, pid: pid, stack: stack, release: profile.release)
    for line in lines { log.print(line) }
    stop()
  }

  private static func oldOops(
    _ address: String, pid: UInt64, stack: String, release: String
  ) -> [String] {
    [
      "Unable to handle kernel NULL pointer dereference at \(address) RIP: ",
      " [<ffffffff88033f5a>] :jbd:journal_commit_transaction+0x3a1/0x1066",
      "PGD 1e3a5067 PUD 1e0c7067 PMD 0 ",
      "Oops: 0000 [1] SMP ",
      "last sysfs file: /block/xvda/xvda1/size",
      "CPU 0 ",
      "Modules linked in: ipv6 xfrm_nalgo crypto_api dm_mirror dm_mod xennet ext3 jbd xenblk",
      "Pid: \(pid), comm: kjournald Not tainted \(release) #1",
      "RIP: e030:[<ffffffff88033f5a>]  [<ffffffff88033f5a>] "
        + ":jbd:journal_commit_transaction+0x3a1/0x1066",
      "RSP: e02b:\(stack)  EFLAGS: 00010246",
      "Call Trace:",
      " [<ffffffff8803812e>] :jbd:kjournald+0xc1/0x213",
      " [<ffffffff8029c2c5>] keventd_create_kthread+0x0/0xc4",
      " [<ffffffff80232f25>] kthread+0xfe/0x132",
      " [<ffffffff80260b2c>] child_rip+0xa/0x12",
      "",
      "Code: 48 8b 42 08 48 89 45 20 48 8b 02 48 89 45 18 48 89 6a 08 48 ",
      "RIP  [<ffffffff88033f5a>] :jbd:journal_commit_transaction+0x3a1/0x1066",
      " RSP <\(stack)>",
      "CR2: \(address)",
      " <0>Kernel panic - not syncing: Fatal exception",
    ]
  }

  private static func newOops(
    _ address: String, pid: UInt64, stack: String, release: String
  ) -> [String] {
    [
      "BUG: kernel NULL pointer dereference, address: \(address)",
      "#PF: supervisor read access in kernel mode",
      "#PF: error_code(0x0000) - not-present page",
      "PGD 0 P4D 0 ",
      "Oops: 0000 [#1] PREEMPT SMP NOPTI",
      "CPU: 0 PID: \(pid) Comm: jbd2/xvda1-8 Not tainted \(release) #1",
      "RIP: e030:jbd2_journal_commit_transaction+0x3a1/0x1a30 [jbd2]",
      "RSP: e02b:\(stack) EFLAGS: 00010246",
      "CR2: \(address) CR3: 00000000045a6000 CR4: 0000000000040660",
      "Call Trace:",
      " <TASK>",
      " kjournald2+0xab/0x270 [jbd2]",
      " kthread+0xda/0x100",
      " ret_from_fork+0x22/0x30",
      " </TASK>",
      "Modules linked in: ext4 jbd2 xen_netfront xen_blkfront",
      "CR2: \(address)",
      "---[ end trace 0000000000000000 ]---",
      "Kernel panic - not syncing: Fatal exception",
      "Kernel Offset: disabled",
    ]
  }
}
