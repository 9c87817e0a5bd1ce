import Redaction
import TestSupport
import Testing

@Suite("What a redacted text hides and keeps")
struct ShapeTests {
  /// What the text becomes after the redactor has learned from it.
  static func redacted(_ text: String, keeping words: Set<String> = []) throws -> String {
    var redactor = try Redactor(keeping: words)
    try redactor.learn(line: text)
    return try redactor.redacted(line: text)
  }

  @Test(
    "addresses, accounts, serial numbers and names by their form or place",
    arguments: [
      ("at 10.0.0.7 and 10.0.0.7:22, not 10.0.0.8/24", "at ip-1 and ip-1:22, not ip-2/24"),
      ("range 10.0.0.1-10.0.0.9", "range ip-1-ip-2"),
      ("ip=192.168.1.5::192.168.1.1:255.255.255.0", "ip=ip-1::ip-2:255.255.255.0"),
      ("fe80::216:3eff:fe12:3456%eth0 is FE80:0:0:0:216:3EFF:FE12:3456", "ip-1 is ip-1"),
      ("from 2001:db8::1 to 2001:db8::2", "from ip-1 to ip-2"),
      ("mapped ::ffff:10.1.2.3", "mapped ip-1"),
      ("vif 00:16:3e:12:34:56 = 00-16-3E-12-34-56 = 0016.3e12.3456", "vif mac-1 = mac-1 = mac-1"),
      (
        "MAC=00:16:3e:12:34:56:00:16:3e:ab:cd:ef:08:00 SRC=10.1.1.1",
        "MAC=mac-1:mac-2:08:00 SRC=ip-1"
      ),
      ("disk 50:01:43:80:12:34:56:78", "disk serial-1"),
      (
        "/vm/1b4e28ba-2fa1-11d2-883f-0016d3cca427 and 1B4E28BA2FA111D2883F0016D3CCA427",
        "/vm/uuid-1 and uuid-1"
      ),
      ("mail joe.doe+xen@mail.example.com now", "mail mail-1 now"),
      ("(root@builder7) (gcc 4.1.2), builder7 again", "(root@host-1) (gcc 4.1.2), host-1 again"),
      ("/home/alice/logs/guest.log by alice", "/home/user-1/logs/guest.log by user-1"),
      (
        "Accepted publickey for bob from 10.0.0.1 port 22",
        "Accepted publickey for user-1 from ip-1 port 22"
      ),
      (
        "pam_unix: session opened for user carol by (uid=0)",
        "pam_unix: session opened for user user-1 by (uid=0)"
      ),
      ("usb 1-1: SerialNumber: 4C530001230", "usb 1-1: SerialNumber: serial-1"),
      ("DMI: Service Tag: ABC1234, again ABC1234", "DMI: Service Tag: serial-1, again serial-1"),
      ("iscsi iqn.2001-04.com.acme:storage.disk1", "iscsi serial-1"),
      ("connect to db.acme.com and db", "connect to host-1 and db"),
      (
        "systemd[1]: Set hostname to <web7.acme.internal>; web7",
        "systemd[1]: Set hostname to <host-1>; host-1"
      ),
      ("Nov 23 09:25:21 xen01 kernel: xen01 is up", "Nov 23 09:25:21 host-1 kernel: host-1 is up"),
      ("Nov 23 09:25:21 a1 kernel: vif1.0 up", "Nov 23 09:25:21 host-1 kernel: vif1.0 up"),
      ("Linux dom0-ber.acme.com 2.6.18-164.el5xen #1 SMP", "Linux host-1 2.6.18-164.el5xen #1 SMP"),
      (
        "/var/log/xen/xl-shop42.log, /etc/xen/shop42.cfg",
        "/var/log/xen/xl-host-1.log, /etc/xen/host-1.cfg"
      ),
      ("Waiting for domain shop42 (domid 3) to die", "Waiting for domain host-1 (domid 3) to die"),
      ("ssh root@rack9 xl list", "ssh root@host-1 xl list"),
      ("xl migrate shop42 rack9", "xl migrate host-1 host-2"),
      ("é10.0.0.7\u{202E}", "éip-1\u{202E}"),
      // Addresses behind a dash, and as boot loaders, LVM and systemd write them.
      ("ifcfg-00:16:3e:5e:6c:05 is 00:16:3E:5E:6C:05", "ifcfg-mac-1 is mac-1"),
      ("web7-00:16:3e:5e:6c:01.log", "web7-mac-1.log"),
      ("BOOTIF=01-00-16-3e-5e-6c-05 of 00:16:3e:5e:6c:05", "BOOTIF=01-mac-1 of mac-1"),
      ("client 01:00:16:3e:5e:6c:05", "client 01:mac-1"),
      ("renamed from eth0 to enx001b21aabbcc", "renamed from eth0 to enxmac-1"),
      (
        "VHD-3f1b9c1e-8a55-4e6e-9d0f-1c2d3e4f5a6b as "
          + "VG_XenStorage--3f1b9c1e--8a55--4e6e--9d0f--1c2d3e4f5a6b-MGT",
        "VHD-uuid-1 as VG_XenStorage--uuid-1-MGT"
      ),
      (
        #"dev-disk-by\x2duuid-3f1b9c1e\x2d8a55\x2d4e6e\x2d9d0f\x2d1c2d3e4f5a6b.device"#,
        #"dev-disk-by\x2duuid-uuid-1.device"#
      ),
      // File servers, shares and their accounts.
      (
        "nfs: server nas12 not responding, still trying",
        "nfs: server host-1 not responding, still trying"
      ),
      (
        "NFS: state manager failed on NFSv4 server nas12 with error 10011",
        "NFS: state manager failed on NFSv4 server host-1 with error 10011"
      ),
      ("mount -t nfs nas55:/export failed", "mount -t nfs host-1:/export failed"),
      (#"CIFS: VFS: \\winfs02\share Send error"#, #"CIFS: VFS: \\host-1\share Send error"#),
      ("CIFS: Attempting to mount //FILES2/pay$", "CIFS: Attempting to mount //host-1/pay$"),
      ("pam_unix: rhost=box333 user=hm", "pam_unix: rhost=host-1 user=user-1"),
      ("hostname lonely32 failed", "hostname host-1 failed"),
      (#"in C:\Users\tstark\vm.cfg"#, #"in C:\Users\user-1\vm.cfg"#),
      (#"login of ACME\kparker failed"#, #"login of ACME\user-1 failed"#),
      ("http://wwilson:hunter2@proxy.acme.com:3128/", "http://user-1:secret-1@host-1:3128/"),
      ("ssh://pcoulson@git.acme.com/repo", "ssh://user-1@host-1/repo"),
      (
        "/var/mail/hmeier8, /var/spool/cron/crontabs/jroe",
        "/var/mail/user-1, /var/spool/cron/crontabs/user-2"
      ),
      (
        "scsi 0:0:0:0: wwn 0x5000c500a1b2c3d4, naa.5000c500a1b2c3d4",
        "scsi 0:0:0:0: wwn serial-1, serial-1"
      ),
      ("./t.sh {build} --host labhost8", "./t.sh {build} --host host-1"),
      (
        "./t.sh --user=ckent --password hunter2 --api-token 'x1' http://jenkins7/job/4",
        "./t.sh --user=user-1 --password secret-1 --api-token 'secret-2' http://host-1/job/4"
      ),
      (
        "ssh -q -l ckent rack9; LAB_PASSWORD=hunter2;",
        "ssh -q -l user-1 host-1; LAB_PASSWORD=secret-1;"
      ),
      ("ks=https://ks.acme.dev/a, vault.acme.io:8200", "ks=https://host-1/a, host-2:8200"),
      ("inst.repo=http://repo.acme.de/os repo", "inst.repo=http://host-1/os repo"),
      ("New session 7 of user dprince.", "New session 7 of user user-1."),
      ("BUG: soft lockup at filer-09.acme.com", "BUG: soft lockup at host-1"),
    ])
  func hidden(text: String, shown: String) throws {
    #expect(try Self.redacted(text) == shown)
  }

  @Test(
    "domain numbers, versions, hex numbers, stamps, places and what identifies nobody stay",
    arguments: [
      "(XEN) common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); expected d0",
      "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.",
      "netfront: rx->offset: 0, size: 4294967295",
      "(XEN) [2026-11-23 09:25:21.478] Xen version 4.17.5-pre debug=y",
      "Linux version 2.6.16.60-0.21-smp and kernel 2.6.32.5",
      "xen-4.1.2.1 and Xen 4.1.2.1, tg3 version 3.137.0.1",
      "[ 12.345678] vif1.0: 0x4000a is 262154; xenbr0 ttyS0 hvc0",
      "pci 0000:00:1f.2: [8086:2922] at 12:34:56",
      "RIP: e019:[<ffffffff8100cb1e>] 0000000000000000 deadbeefcafe0001",
      "127.0.0.1 ::1 0.0.0.0 255.255.255.0",
      "fe:ff:ff:ff:ff:ff ff:ff:ff:ff:ff:ff 00:00:00:00:00:00",
      "00000000-0000-0000-0000-000000000000",
      "Nov 23 09:25:21 localhost kernel: eth0: link up",
      "serial8250: ttyS0 at I/O 0x3f8; Serial: 8250/16550 driver, 4 ports",
      "std::vector foo::bar a::b::c at 12:34:56.789",
      "guest.dmesg:2, hypervisor.log:1145, grant_table.c",
      "see bugzilla.redhat.com and xenbits.xen.org",
      "netfront-grant-failure/flip-to-copy-at-restore",
      "sha256 0f432812f4c1f6f1e8d221c341040a1f280699639ea773d125fa9030af4eeb1b",
      "/local/domain/3/device/vif/0/state = 4", "user = 0; login: ",
      // Nodes of devices and units of systemd are no accounts, a firmware's version no address, a date no card.
      "soft lockup at cpu@0: cpu stuck; gic@40041000, ethernet@fd580000, vif@3, xen-netback@0x0",
      "getty@tty1.service, user@1000.service, systemd-fsck@dev-xvda1.service failed",
      "mpt2sas_cm0: LSISAS2308: FWVersion(16.00.01.00), BiosVersion(07.31.00.00)",
      "dump-2026-11-28-10-00-00-42.txt", "hostname lookup failed; NFS server has failed",
      "error:/path, phy:/dev/vg0, tap:qcow2:/images/x", "read //srv/x, mount /dev//vg0/x",
      "./t.sh --user {user} --password {password} http://{host}/ http://localhost:80/ file:///x",
      "Failed password for: token 5, passed=3, secrets: none",
    ])
  func kept(text: String) throws {
    #expect(try Self.redacted(text) == text)
  }

  @Test("a word of the catalogue is nobody's name, whatever a log calls its host")
  func words() throws {
    let line = "Nov 23 09:25:21 flipper kernel: flipper mode"
    #expect(try Self.redacted(line) == "Nov 23 09:25:21 host-1 kernel: host-1 mode")
    #expect(
      try Self.redacted(line, keeping: ["flipper"])
        == "Nov 23 09:25:21 host-1 kernel: flipper mode")
  }

  @Test("a short name and its full name are one machine, two full names are two")
  func fullNames() throws {
    var redactor = try Redactor()
    for name in ["web1.acme.com", "web1.other.org", "web1"] {
      redactor.learn(IdentifyingName(.host, name))
    }
    #expect(
      try redactor.redacted("web1.other.org WEB1.acme.com web1")
        == "host-1 host-2 host-2")
  }

  @Test("a learned name is found in a crash's title, where its numbers are masked")
  func crashTitles() throws {
    var redactor = try Redactor()
    redactor.learn(IdentifyingName(.host, "web-17"))
    #expect(
      try redactor.redacted("INFO: task web-NUM hung, web-17 too")
        == "INFO: task host-1 hung, host-1 too")
  }

  @Test("a name is found as a whole word only")
  func wholeWords() throws {
    var redactor = try Redactor()
    redactor.learn(IdentifyingName(.host, "web01"))
    #expect(
      try redactor.redacted("xl-web01.log web01_console myweb01 web012 éweb01 WEB01:")
        == "xl-host-1.log host-1_console myweb01 web012 éweb01 host-1:")
  }
}
