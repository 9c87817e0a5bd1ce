internal import Foundation
internal import TestSupport
internal import Testing

/// The scripts of Documentation/runners with stand-ins for what they call.
///
/// The stand-ins take the arguments and end as the manual pages of ssh(1), scp(1), xl(1), rpm(8), grubby(8) and qemu(1) say. No
/// real host takes part.
@Suite("The runner scripts of the documentation")
struct RunnerScriptTests {
  /// A lab of machines that are folders: `machines/NAME` holds what the machine NAME is.
  private struct StandIns {
    let folder: TemporaryFolder

    init(machines: [String]) throws {
      folder = try TemporaryFolder()
      for machine in machines {
        try folder.write("2.6.18-1.el5xen", to: "machines/\(machine)/running")
        try folder.write("", to: "machines/\(machine)/console.log")
        try folder.write("", to: "machines/\(machine)/xen.log")
      }
      // ssh [-o OPTION]... USER@HOST COMMAND: runs it there; 255 where the machine does not answer.
      try tool(
        "ssh",
        """
        while [ "$1" = -o ]; do shift 2; done
        MACHINE=${1#root@}; export MACHINE; shift
        HERE=$LAB/machines/$MACHINE
        [ -d "$HERE" ] && ! [ -e "$HERE/down" ] || exit 255
        export HERE
        exec sh -c "$*"
        """)
      try tool(
        "scp",
        """
        while :; do case $1 in -q) shift;; -o) shift 2;; *) break;; esac; done
        place() { case $1 in *:*) m=${1%%:*}; echo "$LAB/machines/${m#root@}${1#*:}";; *) echo "$1";; esac; }
        mkdir -p "$(dirname "$(place "$2")")"
        exec cp "$(place "$1")" "$(place "$2")"
        """)
      try tool("uname", "cat \"$HERE/running\"")
      try tool(
        "rpm",
        """
        [ "$1" = -i ] || exit 1
        package=${3##*/kernel-xen-}; build=${package%.x86_64.rpm}
        grep -qx "$build" "$LAB/unpackaged" 2>/dev/null && exit 1
        mkdir -p "$HERE/boot"; echo "$build" >> "$HERE/installed"
        """)
      try tool("grubby", "[ \"$1\" = --set-default ] && basename \"$2\" > \"$HERE/default\"")
      try tool(
        "reboot",
        "name=$(cat \"$HERE/default\"); printf '%s' \"${name#vmlinuz-}\" > \"$HERE/running\"")
      try tool("sync", ":")
      try tool("nohup", "shift 2; exec sh -c \"$1\"")
      try tool("sleep", "exec /bin/sleep 0.01")
      try tool("dmesg", "echo \"Linux version $(cat \"$HERE/running\") (a@b) (gcc) #1 SMP\"")
      try tool("xenstore-ls", ":")
      try tool(
        "ping",
        """
        while [ $# -gt 1 ]; do [ "$1" = -c ] && count=$2; shift; done
        answered=$count; [ -e "$HERE/dead" ] && answered=0
        echo "$count packets transmitted, $answered received, 0% packet loss, time 1ms"
        [ $answered -gt 0 ]
        """)
      try tool(
        "rm",
        """
        for path; do case $path in
          /var/log/xen/*) : > "$HERE/console.log";; -*) ;; *) /bin/rm -f "$path";; esac; done
        """)
      try tool("cat", catScript)
      try tool("xl", xlScript)
    }

    /// A console log of a guest lies in the machine's folder.
    private let catScript = """
      case $1 in /var/log/xen/*) exec /bin/cat "$HERE/console.log";; *) exec /bin/cat "$@";; esac
      """

    /// A host whose build offers copying refuses what a guest of another host has posted: as the founding case has it.
    private let xlScript = """
      number() { b=$(/bin/cat "$1"); b=${b#2.6.18-}; echo "${b%.el5xen}"; }
      copies() { n=$(number "$1"); [ "$n" -ge 145 ] && [ "$n" -le 152 ]; }
      case $1 in
        create)
          rm -f "$LAB"/machines/*/dead
          echo "Linux version 2.6.18-128.el5xen (a@b) (gcc) #1 SMP" > "$HERE/console.log"
          echo running > "$HERE/guest";;
        save) cp "$HERE/running" "$LAB/machines/saved-by"; mkdir -p "$HERE/save"; echo image > "$LAB/image";;
        restore)
          copied=no; copies "$HERE/running" && copied=yes
          saved=no; copies "$LAB/machines/saved-by" && saved=yes
          rm -f "$HERE/dead"
          if [ $copied = yes ] && [ $saved = no ]; then
            touch "$HERE/dead"
            echo "netfront: device eth0 has copying receive path." >> "$HERE/console.log"
            i=0; while [ $i -lt 10 ]; do i=$((i + 1))
              echo "netfront: rx->offset: 0, size: 4294967295" >> "$HERE/console.log"
              echo "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid." >> "$HERE/xen.log"
            done
          else
            echo "netfront: device eth0 has flipping receive path." >> "$HERE/console.log"
            echo "(XEN) Xen version 3.1.2 (a@b) (gcc) Mon May  4 10:00:00 EDT 2009" >> "$HERE/xen.log"
          fi;;
        dmesg) /bin/cat "$HERE/xen.log"; [ "$2" = -c ] && : > "$HERE/xen.log"; exit 0;;
        list) echo "Name ID Mem VCPUs State Time(s)"; echo "Domain-0 0 1024 1 r----- 10.0";;
        info) echo "release : $(/bin/cat "$HERE/running")";;
        destroy) echo "destroy $2" >> "$HERE/destroyed"; rm -f "$HERE/guest";;
        *) exit 2;;
      esac
      """

    func tool(_ name: String, _ body: String) throws {
      let path = try folder.write("#!/bin/sh\n\(body)\n", to: "bin/\(name)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    func run(_ arguments: [String], _ environment: [String: String]) throws -> ProgramRun {
      try ProgramRun.firstbad(
        arguments, in: folder.url.path,
        environment: [
          "PATH": folder.file("bin").path + ":/usr/bin:/bin", "LAB": folder.url.path,
          "POLL_SECONDS": "0", "FIRSTBAD_STATE": "",
        ].merging(environment) { $1 })
    }
  }

  private static let xl = Repository.path("Documentation/runners/xl-save-restore.sh")

  private static func steps(_ script: String, _ names: [String]) -> [String] {
    names.flatMap { ["--\($0)", "\(script) \($0)"] }
  }

  private static let xlSettings = [
    "SAVE_MACHINE": "alpha", "RESTORE_MACHINE": "beta", "GUEST_CONFIG": "/etc/xen/web01",
    "GUEST_NAME": "web01", "GUEST_ADDRESS": "192.0.2.7", "CHECKPOINT": "/save/web01",
  ]

  @Test("saved and restored between two hosts, the founding case is found by the logs collected")
  func saveRestore() throws {
    let lab = try StandIns(machines: ["alpha", "beta"])
    try lab.folder.write("image", to: "machines/alpha/save/web01")
    try lab.folder.write("2.6.18-140.el5\n", to: "unpackaged")
    let run = try lab.run(
      [
        "bisect", "--series", "rhel5-kernel-xen", "--good", "128", "--bad", "151", "--axis",
        "restore-host", "--signature", "correlation:netfront-grant-failure",
      ] + Self.steps(Self.xl, ["install", "boot", "test", "collect", "teardown"]),
      Self.xlSettings)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("The first bad build is 2.6.18-145.el5"), "\(run.output)")
    #expect(run.output.contains("at 2.6.18-144.el5: 0 of 2 failed"))
    let destroyed = try String(
      contentsOf: lab.folder.file("machines/beta/destroyed"), encoding: .utf8)
    #expect(destroyed.hasPrefix("destroy web01"))
  }

  @Test("a build that does not install is a skip, a host that does not come back does not boot")
  func failures() throws {
    let lab = try StandIns(machines: ["alpha", "beta"])
    try lab.folder.write("2.6.18-150.el5\n", to: "unpackaged")
    func verdict(_ build: String, _ more: [String: String] = [:]) throws -> ProgramRun {
      try lab.run(
        ["verdict", "--build", build]
          + Self.steps(Self.xl, ["install", "boot", "test", "collect", "teardown"]),
        Self.xlSettings
          .merging([
            "FIRSTBAD_SAVE_HOST": "2.6.18-128.el5", "FIRSTBAD_RESTORE_HOST": build,
            "BOOT_SECONDS": "1",
          ]) { $1 }.merging(more) { $1 })
    }
    let unpackaged = try verdict("2.6.18-150.el5")
    #expect(unpackaged.status == 125, "\(unpackaged.output)\(unpackaged.errors)")
    #expect(unpackaged.output.hasPrefix("skip: "))
    try lab.tool("reboot", ":")
    let stays = try verdict("2.6.18-129.el5")
    #expect(stays.status == 125)
    #expect(stays.output.contains("--boot"), "\(stays.output)")
    let unset = try verdict("2.6.18-129.el5", ["GUEST_NAME": ""])
    #expect(unset.status == 129, "\(unset.output)\(unset.errors)")
  }

  @Test("in QEMU the word of the test on the console decides")
  func qemu() throws {
    let lab = try StandIns(machines: [])
    // qemu-system-x86_64 ... -kernel K ... -serial file:F: writes what the guest prints and ends with 0.
    try lab.tool(
      "qemu-system-x86_64",
      """
      while [ $# -gt 0 ]; do case $1 in -kernel) k=$2;; -serial) f=${2#file:};; esac; shift; done
      n=$(cat "$k")
      printf 'Linux version 6.1.%s (a@b) (gcc) #1 SMP\\r\\n' "$n" > "$f"
      [ "$n" = 4 ] && exit 0
      word=pass; [ "$n" -ge 6 ] && word=fail
      printf '[    2.000000] firstbad-test: %s\\r\\n' "$word" >> "$f"
      """)
    try lab.tool("cat", "exec /bin/cat \"$@\"")
    for number in 1...9 { try lab.folder.write("\(number)", to: "kernels/v\(number)") }
    try lab.folder.write((1...9).map { "v\($0)\n" }.joined(), to: "versions.txt")
    let run = try lab.run(
      [
        "bisect", "--series", "versions.txt", "--good", "v1", "--bad", "v9", "--console",
        "{logs}/serial.log", "--", Repository.path("Documentation/runners/qemu-boot.sh"),
      ],
      [
        "KERNEL": lab.folder.url.path + "/kernels/%s", "INITRD": "initrd.img",
      ])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("The first bad build is v6"), "\(run.output)")
  }

  @Test("over ssh a script is run on the machine that was booted")
  func ssh() throws {
    let lab = try StandIns(machines: ["gamma"])
    try lab.tool("install-kernel", "echo \"vmlinuz-$1\" > \"$HERE/default\"")
    try lab.tool("cat", "exec /bin/cat \"$@\"")
    try lab.folder.write("n=${1#v}; [ \"$n\" -lt 4 ]", to: "remote-test")
    try lab.folder.write((1...9).map { "v\($0)\n" }.joined(), to: "versions.txt")
    // What is copied to a machine lies below its folder; the stand-in for sh -c runs it from there.
    try lab.tool(
      "sh",
      "[ \"$1\" = /tmp/firstbad-test ] && { shift; set -- \"$HERE/tmp/firstbad-test\" \"$@\"; }\n"
        + "exec /bin/sh \"$@\"")
    let script = Repository.path("Documentation/runners/over-ssh.sh")
    let run = try lab.run(
      [
        "bisect", "--series", "versions.txt", "--good", "v1", "--bad", "v9", "--expect-release",
        "{build}",
      ] + Self.steps(script, ["install", "boot", "test", "collect"]),
      [
        "MACHINE": "gamma", "INSTALL": "install-kernel",
        "TEST": lab.folder.file("remote-test").path,
      ])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("The first bad build is v4"), "\(run.output)")
  }
}
