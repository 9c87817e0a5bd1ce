internal import PatternCatalog
internal import SourceProof
internal import Testing

@Suite("Versions of source trees")
struct VersionNumberTests {
  @Test(
    "are told from Makefiles",
    arguments: [
      (
        SourceKind.xen,
        "export XEN_VERSION       = 4\nexport XEN_SUBVERSION    = 17\n"
          + "export XEN_EXTRAVERSION ?= .5$(XEN_VENDORVERSION)\n",
        "4.17.5"
      ),
      (
        .xen, "export XEN_VERSION = 4\nexport XEN_SUBVERSION = 2\nXEN_EXTRAVERSION ?= -unstable\n",
        "4.2"
      ),
      (.linux, "VERSION = 2\nPATCHLEVEL = 6\nSUBLEVEL = 18\nEXTRAVERSION = -xen\n", "2.6.18"),
      (.linux, "VERSION = 6\nPATCHLEVEL = 1\nSUBLEVEL = 176\n", "6.1.176"),
    ])
  func makefiles(kind: SourceKind, text: String, version: String) {
    #expect(VersionNumber.stated(by: text, of: kind)?.description == version)
  }

  @Test("are not made up", arguments: ["", "VERSION = x\nPATCHLEVEL = 1\n", "all:\n\ttrue\n"])
  func unstated(text: String) {
    #expect(VersionNumber.stated(by: text, of: .linux) == nil)
    #expect(VersionNumber.stated(by: text, of: .xen) == nil)
  }

  @Test(
    "lie within bounds that count as far as they go",
    arguments: [
      ("4.9.1", nil, "4.9", true), ("4.10", nil, "4.9", false), ("4.10", "4.9", nil, true),
      ("4.8.5", "4.9", nil, false), ("2.6.18", "2.6.18", "2.6.18", true), ("6.1", "6.1", nil, true),
      ("3.0", "3.0.2", nil, false), ("4.17", nil, nil, true),
      ("99999999999999999999", nil, nil, nil),
    ] as [(String, String?, String?, Bool?)])
  func bounds(version: String, since: String?, until: String?, inside: Bool?) {
    #expect(VersionNumber(version)?.lies(since: since, until: until) == inside)
  }
}
