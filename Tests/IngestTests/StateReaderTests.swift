import Ingest
import LogModel
import Testing

@Suite("State files are read to values with places")
struct StateReaderTests {
  private func state(_ text: String, name: String = "f") -> HostState {
    StateReader.state(
      of: Preparation.prepare(LogInput(name: name, bytes: LogBytes(text: text))))
  }

  private static let full = """
    /local/domain/0/name = "Domain-0"
    /local/domain/0/backend/vif/7/1 = ""
    /local/domain/0/backend/vif/7/1/state = "4"
    /local/domain/0/backend/vif/7/1/mac = "00:16:3e:5a:11:01"
    /local/domain/0/backend/vif/7/1/feature-rx-copy = "1"
    /local/domain/7/name = "web 01"
    /local/domain/7/device/vif/1/state = "3"
    /local/domain/7/device/vif/1/request-rx-copy = "1"
    /libxl/9/name = "none"

    """
  private static let indented = """
    local = ""
     domain = ""
      0 = ""
       name = "Domain-0"
       backend = ""
        vif = ""
         7 = ""
          1 = ""
           state = "4"
           mac = "00:16:3e:5a:11:01"
           feature-rx-copy = "1"
      7 = ""
       name = "web 01"
       device = ""
        vif = ""
         1 = ""
          state = "3"
          request-rx-copy = "1"

    """

  @Test("xenstore-ls, with full paths and indented", arguments: [(full, 6), (indented, 13)])
  func xenstore(text: String, nameLine: Int) throws {
    let state = state(text)
    #expect(state.domains.map(\.domid) == [0, 7])
    #expect(state.domains.last?.name == "web 01")
    #expect(state.domains.last?.place == Place(input: "f", line: nameLine))
    #expect(state.interfaces.count == 1)
    let interface = try #require(state.interfaces.first)
    #expect(interface.backendDomid == 0)
    #expect(interface.frontendDomid == 7)
    #expect(interface.handle == 1)
    #expect(interface.mac == "00:16:3e:5a:11:01")
    #expect(interface.backendState == 4)
    #expect(interface.frontendState == 3)
    #expect(interface.backendKeys == ["feature-rx-copy": "1"])
    #expect(interface.frontendKeys == ["request-rx-copy": "1"])
    #expect(state.disks == [])
  }

  @Test("xenstore-ls: both ends apart, disks too, and a driver domain's folders behind its guest's")
  func ends() throws {
    let state = state(
      """
      /local/domain/3/device/vif/0/feature-sg = "1"
      /local/domain/3/device/vif/0/tx-ring-ref = "522"
      /local/domain/3/device/vbd/51712/state = "4"
      /local/domain/0/backend/vbd/3/51712/state = "5"
      /local/domain/0/backend/vbd/3/51712/mode = "w"
      /local/domain/0/backend/vbd/3/51712/multi-queue-max-queues = "4"
      /local/domain/0/backend/vbd/3/51712/frontend-id = "3"
      /local/domain/9/backend/vif/3/0/feature-sg = "0"

      """)
    let interface = try #require(state.interfaces.first)
    #expect(interface.backendDomid == 9)
    #expect(interface.backendKeys == ["feature-sg": "0"])
    #expect(interface.frontendKeys == ["feature-sg": "1"])
    let disk = try #require(state.disks.first)
    #expect(disk.backendState == 5)
    #expect(disk.frontendState == 4)
    #expect(disk.backendKeys == ["mode": "w", "multi-queue-max-queues": "4"])
  }

  @Test("xl list, with a name of two words and a domain without one")
  func list() {
    let state = state(
      """
      Name                                        ID   Mem VCPUs	State	Time(s)
      Domain-0                                     0  1024     1     r-----      25.5
      web 01                                       3   256     1     -b----       9.1
      big                      99999999999999999999   256     1     -b----       9.1

      """)
    #expect(state.domains.map(\.name) == ["Domain-0", "web 01"])
    #expect(state.domains.map(\.domid) == [0, 3])
    #expect(state.domains.map(\.place.line) == [2, 3])
  }

  @Test("xm info, which gives the version in three parts")
  func info() {
    let state = state(
      """
      host                   : virt1
      release                : 2.6.18-128.el5xen
      xen_major              : 3
      xen_minor              : 1
      xen_extra              : .2-128.el5

      """)
    #expect(state.xenVersions.map(\.text) == ["3.1.2-128.el5"])
    #expect(state.kernelReleases.map(\.text) == ["2.6.18-128.el5xen"])
  }

  @Test("the log of a waiting xl has the domain's numbers over time")
  func waiting() {
    let state = state(
      """
      Waiting for domain web01 (domid 1) to die [pid 157]
      Domain 1 has shut down, reason code 2 0x2
      Waiting for domain web01 (domid 3) to die [pid 312]

      """)
    #expect(state.domains.map(\.domid) == [1, 3])
    #expect(state.domains.map(\.place.line) == [1, 3])
  }

  @Test("uname and lists of packages")
  func packages() {
    let uname =
      "Linux virt1 2.6.18-164.el5xen #1 SMP Tue Aug 18 15:59:52 EDT 2009 x86_64 GNU/Linux\n"
    #expect(state(uname).kernelReleases.map(\.text) == ["2.6.18-164.el5xen"])
    let rpm = "bash-3.2-24.el5.x86_64\nkernel-xen-2.6.18-164.el5.x86_64\nxen-3.0.3-94.el5.x86_64\n"
    #expect(
      state(rpm).packages.map(\.text)
        == ["kernel-xen-2.6.18-164.el5.x86_64", "xen-3.0.3-94.el5.x86_64"])
    let dpkg = "ii  bash  5.2  amd64  shell\nii  xen-hypervisor-4.17-amd64  4.17.7+13  amd64  Xen\n"
    #expect(state(dpkg).packages.map(\.text) == ["xen-hypervisor-4.17-amd64 4.17.7+13"])
  }
}
