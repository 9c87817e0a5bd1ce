import Testing

/// One row of a table: a line, and its dress.
struct Row: Sendable, CustomTestStringConvertible {
  let line: String
  let dress: String

  init(_ line: String, _ dress: String) {
    self.line = line
    self.dress = dress
  }

  var testDescription: String { line }
}

@Suite("The undresser takes every dialect's prefixes off")
struct UndresserTests {
  private static let kernelRows = [
    Row("plain text", "kernel | - | - | - | - | plain text"),
    Row(
      "[ 1234.567890] net eth0: rx->offset: 0, size: -1",
      "kernel | uptime 1234567890 “1234.567890” | - | - | - | net eth0: rx->offset: 0, size: -1"),
    Row(
      "[    9.423491]     with arguments:\r",
      "kernel | uptime 9423491 “9.423491” | - | - | - |     with arguments:"),
    Row(
      "[    1.000000][    T1] Linux", "kernel | uptime 1000000 “1.000000” | - | - | - | Linux"),
    Row(
      "[    1.000000] [   C0] Linux", "kernel | uptime 1000000 “1.000000” | - | - | - | Linux"),
    Row(
      "[Mon Nov 23 09:35:18 2026] Released 0 page(s)",
      "kernel | wall 1795426518000000 “Mon Nov 23 09:35:18 2026” | - | - | - | Released 0 page(s)"),
    Row(
      "2026-11-23T09:35:18,123456+02:00 Disabled",
      "kernel | wall 1795426518123456 zone 7200 “2026-11-23T09:35:18,123456+02:00” | - | - | - | "
        + "Disabled"),
    Row(
      "kern  :notice: [    0.000000] Linux",
      "kernel | uptime 0 “0.000000” | - | - | 5 | Linux"),
    Row("<6>[    0.500000] Linux", "kernel | uptime 500000 “0.500000” | - | - | 6 | Linux"),
    Row("<0>Kernel panic - not syncing", "kernel | - | - | - | 0 | Kernel panic - not syncing"),
    Row(
      "[    0.000298 <    0.000298>] tsc", "kernel | uptime 298 “0.000298” | - | - | - | tsc"),
    Row("[  +0.000298] tsc: Detected", "kernel | - | - | - | - | tsc: Detected"),
    Row("[<    0.500000>] tsc: Detected", "kernel | - | - | - | - | tsc: Detected"),
    Row(
      "[Tue Nov 24 08:46:00 2026 <    0.500000>] x",
      "kernel | wall 1795509960000000 “Tue Nov 24 08:46:00 2026” | - | - | - | x"),
    Row(
      "[Вт ноя 24 08:46:00 2026] x",
      "kernel | wall 1795509960000000 “Вт ноя 24 08:46:00 2026” | - | - | - | x"),
    Row("[ab cdef 24 08:46:00 2026] x", "kernel | - | - | - | - | x"),
    Row(
      "[Nov 3 09:35] Linux",
      "kernel | wall 89631300000000 no year “Nov 3 09:35” | - | - | - | Linux"),
    Row(
      "[nov.24 08:46] Linux",
      "kernel | wall 91442760000000 no year “nov.24 08:46” | - | - | - | Linux"),
    Row(
      "Feb 29 09:35:18 web01 kernel: Linux",
      "kernel | wall 68204118000000 no year “Feb 29 09:35:18” | - | - | - | Linux"),
    Row("6.1.0,6,0,100000000,-;x", "kernel | uptime 100000000 “100000000” | - | - | 6 | x"),
    Row("[    1.000000] x  \r", "kernel | uptime 1000000 “1.000000” | - | - | - | x"),
    Row("x \t", "kernel | - | - | - | - | x"),
    Row(
      "[Nov23 09:35] Linux",
      "kernel | wall 91359300000000 no year “Nov23 09:35” | - | - | - | Linux"),
    Row(
      "6,123,4567890,-;msg text", "kernel | uptime 4567890 “4567890” | - | - | 6 | msg text"),
    Row(
      "30,1,2,c,caller=T1;systemd[1]: x", "kernel | uptime 2 “2” | - | - | 6 | systemd[1]: x"),
    Row("[ 5.086631] xen", "kernel | uptime 5086631 “5.086631” | - | - | - | xen"),
    Row("Process foo (pid: 1)", "kernel | - | - | - | - | Process foo (pid: 1)"),
    Row("[<ffffffff81000000>] do_one", "kernel | - | - | - | - | [<ffffffff81000000>] do_one"),
    Row("[mem 0x0-0x1] usable", "kernel | - | - | - | - | [mem 0x0-0x1] usable"),
    Row("", "kernel | - | - | - | - | "),
    Row("\r\r", "kernel | - | - | - | - | "),
  ]

  private static let xenRows = [
    Row(
      "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.",
      "xen | - | - | grant_table.c:1145 dom 0 | - | destination frame ffffffff invalid."),
    Row(
      "(XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags\r",
      "xen | wall 1795425921478000 “2026-11-23 09:25:21.478” | - | "
        + "common/grant_table.c:788 dom 0v0 | - | Bad flags"),
    Row(
      "(XEN) [2026-11-23 09:25:21] x",
      "xen | wall 1795425921000000 “2026-11-23 09:25:21” | - | - | - | x"),
    Row("(XEN) [   73.416732] x", "xen | uptime 73416732 “73.416732” | - | - | - | x"),
    Row(
      "(XEN) [0000001c5c89ea4d] x", "xen | ticks 121811626573 “0000001c5c89ea4d” | - | - | - | x"),
    Row(
      "(XEN) [ffffffffffffffff] x",
      "xen | ticks 9223372036854775807 “ffffffffffffffff” | - | - | - | x"),
    Row(
      "(XEN) [0000003943ca6ff2]  [00000000f0000000, 00000000f7ffffff] (reserved)",
      "xen | ticks 245950476274 “0000003943ca6ff2” | - | - | - |  "
        + "[00000000f0000000, 00000000f7ffffff] (reserved)"),
    Row(
      "(XEN) [VT-D]DMAR: reason 05", "xen | - | - | - | - | [VT-D]DMAR: reason 05"),
    Row("(XEN) domain.c:450: gone", "xen | - | - | domain.c:450 dom none | - | gone"),
    Row("(XEN) d1v0 Unexpected vmexit", "xen | - | - | dom 1v0 | - | Unexpected vmexit"),
    Row("(XEN) d[IDLE]v3 hello", "xen | - | - | dom nonev3 | - | hello"),
    Row(
      "(XEN) grant_table.c:1731:IDLEv0 Expanding d0 grant table",
      "xen | - | - | grant_table.c:1731 dom nonev0 | - | Expanding d0 grant table"),
    Row(
      "(XEN) mm.c:1:d32767v0 x", "xen | - | - | mm.c:1 dom nonev0 | - | x"),
    Row(
      "(XEN) (file=grant_table.c, line=1145) Bad",
      "xen | - | - | grant_table.c:1145 dom none | - | Bad"),
    Row("(XEN) d1: GFN 0xf3078", "xen | - | - | - | - | d1: GFN 0xf3078"),
    Row("(XEN) Xen BUG at domain.c:450", "xen | - | - | - | - | Xen BUG at domain.c:450"),
    Row("(XEN) ", "xen | - | - | - | - | "),
    Row("(XEN)", "xen | - | - | - | - | "),
    Row(" (XEN) Domain 0 crashed", "xen | - | - | - | - | Domain 0 crashed"),
    Row(
      "common/grant_table.c:1041:d2v0 Could not find domain 32756",
      "xen | - | - | common/grant_table.c:1041 dom 2v0 | - | Could not find domain 32756"),
    Row(
      "xl destroy DomA(XEN) printk: 18 messages suppressed.",
      "xen | - | - | - | - | printk: 18 messages suppressed."),
    Row("(d1) mapping kernel", "d1 | - | - | - | - | mapping kernel"),
    Row("(XEN) DOM1: Loading", "d1 | - | - | - | - | Loading"),
    Row(
      "(XEN) [   12.345678] DOM2: [    0.500000] Linux",
      "d2 | uptime 500000 “0.500000” | uptime 12345678 “12.345678” | - | - | Linux"),
    Row("(XEN) DOMU memory", "xen | - | - | - | - | DOMU memory"),
    Row(
      "(d1) [2014-01-01 12:00:00] [    0.000000] Linux",
      "d1 | uptime 0 “0.000000” | wall 1388577600000000 “2014-01-01 12:00:00” | - | - | Linux"),
    Row(
      "(d6) (XEN) grant_table.c:1934: Bad grant table sizes",
      "d6 xen | - | - | grant_table.c:1934 dom none | - | Bad grant table sizes"),
    Row("(d1x) no domain", "kernel | - | - | - | - | (d1x) no domain"),
  ]

  private static let outerRows = [
    Row(
      "Jun 15 09:31:02 host kernel: net eth0: up",
      "kernel | wall 77448662000000 no year “Jun 15 09:31:02” | - | - | - | net eth0: up"),
    Row(
      "Oct 14 05:56:24 host kernel: [   15.479389] vbd vbd-51728: 16 Device in use",
      "kernel | uptime 15479389 “15.479389” | wall 87890184000000 no year “Oct 14 05:56:24” | - | "
        + "- | vbd vbd-51728: 16 Device in use"),
    Row(
      "april 19 09:21:24 gt kernel: x",
      "kernel | wall 72523284000000 no year “april 19 09:21:24” | - | - | - | x"),
    Row(
      "déc. 19 09:21:24 gt kernel: x",
      "kernel | wall 93604884000000 no year “déc. 19 09:21:24” | - | - | - | x"),
    Row(
      "11月 23 09:21:24 gt kernel: x",
      "kernel | wall 91358484000000 no year “11月 23 09:21:24” | - | - | - | x"),
    Row(
      "Jun 15 09:31:02 host systemd[1]: Started",
      "user | wall 77448662000000 no year “Jun 15 09:31:02” | - | - | - | Started"),
    Row(
      "Mar 13 23:51:26.275421 [  271.713740] xenbr0: port 2(vif1.0) entered forwarding state",
      "kernel | uptime 271713740 “271.713740” | wall 69378686275421 no year "
        + "“Mar 13 23:51:26.275421” | - | - | xenbr0: port 2(vif1.0) entered forwarding state"),
    Row(
      "Mar 13 23:51:26.287346 (XEN) common/grant_table.c:2982:d0v3 copy beyond page area",
      "xen | - | wall 69378686287346 no year “Mar 13 23:51:26.287346” | "
        + "common/grant_table.c:2982 dom 0v3 | - | copy beyond page area"),
    Row(
      "Nov 18 01:55:11.753644 (d1) enter handle_19:",
      "d1 | - | wall 90899711753644 no year “Nov 18 01:55:11.753644” | - | - | enter handle_19:"),
    Row(
      "Oct 14 18:41:49.056589 VM hypervisor: (XEN) hello",
      "xen | - | wall 87936109056589 no year “Oct 14 18:41:49.056589” | - | - | hello"),
    Row(
      "2017-01-14 01:04:30\t(XEN) Domain 0 crashed",
      "xen | - | wall 1484355870000000 “2017-01-14 01:04:30” | - | - | Domain 0 crashed"),
    Row(
      "[2026-11-23 09:34:59] (XEN) [000000004585eff7] Xen version",
      "xen | ticks 1166405623 “000000004585eff7” | wall 1795426499000000 “2026-11-23 09:34:59” | "
        + "- | - | Xen version"),
    Row(
      "[2026-11-23 09:35:10] [    0.000000] Linux",
      "kernel | uptime 0 “0.000000” | wall 1795426510000000 “2026-11-23 09:35:10” | - | - | Linux"),
    Row(
      "[2026-11-23 09:35:10] netfront: x",
      "kernel | - | wall 1795426510000000 “2026-11-23 09:35:10” | - | - | netfront: x"),
    Row(
      "[Wed Oct  2 10:11:12 2019] (XEN) x",
      "xen | - | wall 1570011072000000 “Wed Oct  2 10:11:12 2019” | - | - | x"),
    Row(
      "<4>1 2026-11-23T09:35:18.5Z host kernel - - - net eth0: x",
      "kernel | wall 1795426518500000 zone 0 “2026-11-23T09:35:18.5Z” | - | - | 4 | net eth0: x"),
    Row(
      "<30>1 2026-11-23T09:35:18Z host app 12 ID [a b=\"]\"] hello",
      "user | wall 1795426518000000 zone 0 “2026-11-23T09:35:18Z” | - | - | 6 | hello"),
    Row(
      "2026-11-23T09:35:18+0000 host kernel: x",
      "kernel | wall 1795426518000000 zone 0 “2026-11-23T09:35:18+0000” | - | - | - | x"),
    Row(
      "[    1.234567] host kernel: x", "kernel | uptime 1234567 “1.234567” | - | - | - | x"),
    Row(
      "1606120518.123456 host kernel: x",
      "kernel | wall 1606120518123456 zone 0 “1606120518.123456” | - | - | - | x"),
    Row(
      "Mon 2026-11-23 09:35:18 UTC host kernel: x",
      "kernel | wall 1795426518000000 “2026-11-23 09:35:18” | - | - | - | x"),
    Row(
      "2024/01/02 03:04:05 (XEN) x",
      "xen | - | wall 1704164645000000 “2024/01/02 03:04:05” | - | - | x"),
    Row("[09:35:18.123] [    1.000000] x", "kernel | uptime 1000000 “1.000000” | - | - | - | x"),
    Row("09:35:18 (XEN) x", "xen | - | - | - | - | x"),
    Row(
      "[1.234567 0.000123] [    1.000000] x", "kernel | uptime 1000000 “1.000000” | - | - | - | x"),
    Row("timestamp localhost kernel: xen_netfront: x", "kernel | - | - | - | - | xen_netfront: x"),
    Row(
      "libxl: error: libxl_create.c:1921:domcreate_attach_devices: Domain 3:unable",
      "tool | - | - | - | - | "
        + "libxl: error: libxl_create.c:1921:domcreate_attach_devices: Domain 3:unable"),
    Row(
      "2023-06-15 12:00:00.000+0000: 4321: error : libxlDomainStart:1444 : internal error: x",
      "tool | - | wall 1686830400000000 zone 0 “2023-06-15 12:00:00.000+0000” | - | - | "
        + "error : libxlDomainStart:1444 : internal error: x"),
    Row(
      "[2009-05-29 10:11:12 3456] INFO (XendDomainInfo:1) x",
      "tool | wall 1243591872000000 “2009-05-29 10:11:12” | - | - | - | "
        + "INFO (XendDomainInfo:1) x"),
    Row(
      "[2007-08-23 16:06:51 xend.XendDomainInfo 2889] ERROR (XendDomainInfo:1234) message",
      "tool | wall 1187885211000000 “2007-08-23 16:06:51” | - | - | - | "
        + "ERROR (XendDomainInfo:1234) message"),
    // A kernel's stamp behind the words of programs that collect logs.
    Row(
      "2026-11-24 08:47:00,570 process          L0658 DEBUG| [stdout] [  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 1795510020570000 “2026-11-24 08:47:00,570” | "
        + "- | - | x"),
    Row(
      "2026-11-24 08:47:00: [  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 1795510020000000 “2026-11-24 08:47:00” | "
        + "- | - | x"),
    Row(
      "2026-11-24 08:47:00 Z [  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 1795510020000000 zone 0 "
        + "“2026-11-24 08:47:00” | - | - | x"),
    Row(
      "08:47:00 DEBUG| [  100.000000] x", "kernel | uptime 100000000 “100.000000” | - | - | - | x"),
    Row(
      "[root@web01 ~]# [  100.500000] x", "kernel | uptime 100500000 “100.500000” | - | - | - | x"),
    Row("101:[  100.500000] x", "kernel | uptime 100500000 “100.500000” | - | - | - | x"),
    Row("guest_1  | (d7) [  100.500000] x", "d7 | uptime 100500000 “100.500000” | - | - | - | x"),
    Row("a,b,\"[  100.500000] x\"", "kernel | uptime 100500000 “100.500000” | - | - | - | x"),
    Row("a,b,\"(XEN) x\"", "xen | - | - | - | - | x"),
    Row(
      "a line that quotes \"[  100.500000] x\" is not that line",
      "kernel | - | - | - | - | a line that quotes \"[  100.500000] x\" is not that line"),
    Row(
      "took [12.5] of [ 100.500000] and [  100.50]",
      "kernel | - | - | - | - | took [12.5] of [ 100.500000] and [  100.50]"),
    Row(
      "Nov 24 08:47:00 10.0.0.3 [  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 91442820000000 no year “Nov 24 08:47:00” | "
        + "- | - | x"),
    Row(
      "2026-11-24T08:47:00.5Z stdout F netfront: x",
      "kernel | - | wall 1795510020500000 zone 0 “2026-11-24T08:47:00.5Z” | - | - | netfront: x"),
    Row(
      "2026-11-24T08:47:00.5Z 00O netfront: x",
      "kernel | - | wall 1795510020500000 zone 0 “2026-11-24T08:47:00.5Z” | - | - | netfront: x"),
    Row(
      "2026-11-24 08:47:00.5 | host | netfront: x",
      "kernel | - | wall 1795510020500000 “2026-11-24 08:47:00.5” | - | - | netfront: x"),
    Row(
      "Tue 2026-11-24 05:46:00 -03 web01 kernel: x",
      "kernel | wall 1795499160000000 zone -10800 “2026-11-24 05:46:00” | - | - | - | x"),
    Row(
      "May 29 10:11:00 g kernel:  [  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 75982260000000 no year “May 29 10:11:00” | "
        + "- | - | x"),
    Row(
      "May 29 10:11:00 g kernel:[  100.000000] x",
      "kernel | uptime 100000000 “100.000000” | wall 75982260000000 no year “May 29 10:11:00” | "
        + "- | - | x"),
    // Months: of other languages, of none that is known, and of two that disagree.
    Row(
      "marras 24 08:46:40 web01 kernel: x",
      "kernel | wall 91442800000000 no year “marras 24 08:46:40” | - | - | - | x"),
    Row(
      "ноя 24 08:46:40 web01 kernel: x",
      "kernel | wall 91442800000000 no year “ноя 24 08:46:40” | - | - | - | x"),
    Row("lip 24 08:46:40 web01 kernel: x", "kernel | - | - | - | - | x"),
    Row("24 lis 08:46:40 web01 kernel: x", "kernel | - | - | - | - | x"),
    Row("marrasta 24 08:46:40 web01 kernel: x", "kernel | - | - | - | - | x"),
    Row(
      "Jun 15 09:31:02 host xenstored: x",
      "tool | wall 77448662000000 no year “Jun 15 09:31:02” | - | - | - | x"),
  ]

  @Test("of Linux and dmesg", arguments: kernelRows)
  func kernel(row: Row) { #expect(undressed(row.line) == row.dress) }

  @Test("of Xen", arguments: xenRows)
  func xen(row: Row) { #expect(undressed(row.line) == row.dress) }

  @Test("of loggers, console servers and tools", arguments: outerRows)
  func outer(row: Row) { #expect(undressed(row.line) == row.dress) }
}
