internal import LogModel
internal import PatternCatalog
internal import SourceProof
internal import Testing

/// A catalogue of one pattern with these variants, and what the files of a tree say about it.
private struct Trial {
  var kind = SourceKind.xen
  var stream = StreamSelector.hypervisor
  var files: [(path: String, text: String)]

  func proofs(_ variants: [Variant]) -> [FormatProof] {
    let place = SourcePlace(file: "x.yaml", line: 1, column: 1)
    let pattern = Pattern(
      id: kind == .xen ? "xen.some.thing" : "linux.some.thing", title: "t", stream: stream,
      severity: .error, originFile: nil,
      variants: variants, captures: [], visibility: VisibilityClass(level: .always, limit: .none),
      multiline: nil, suppresses: [], crash: nil,
      documentation: PatternDocumentation(
        explanation: "e", nextSteps: [], references: [], examples: [], counterexamples: []),
      source: place)
    guard let version = VersionNumber("4.17.5") else { return [] }
    var prover = SourceProver(
      catalog: Catalog(patterns: [pattern]), kind: kind, version: version)
    for file in files {
      var text = file.text
      text.withUTF8 { prover.add(path: file.path, bytes: $0) }
    }
    return prover.proofs()
  }
}

private func variant(
  _ format: String?, in file: String? = "common/a.c", since: String? = nil, until: String? = nil
) -> Variant {
  Variant(
    format: format, expression: "x", literal: nil, since: since, until: until,
    printedBy: file.map { Variant.PrintedBy(file: $0, function: nil, macro: nil) }, types: [:])
}

@Suite("Proving formats against a source tree")
struct SourceProverTests {
  @Test(
    "finds a format whatever its dress in the source",
    arguments: [
      ("Bad frame %lx (%d)", #"printk(XENLOG_ERR "Bad frame %"PRI_mfn" (%i)\n", m, d);"#),
      ("Bad frame %#lx", #"gdprintk(XENLOG_WARNING, "Bad " "frame %#05llx\n", m);"#),
      ("Bad frame %s", #"printk("%s: Bad frame %s\n", __func__, s);"#),
      ("Bad frame %PRIx64", #"printk("Bad frame %" PRIx64 "\n", x);"#),
      ("second line %u", #"printk("first line\nsecond line %hu\n", u);"#),
      ("drv: a long enough text", #"pr_err("a long enough text\n");"#),
      (
        "traps: vector %d at %p",
        #"printk("traps: "); printk("vector %d ", v); printk("at %p\n", p);"#
      ),
      ("the middle of a text", #"printk("here is the middle of a text, and more");"#),
      ("say \"%s\"", #"printk("say \"%s\"\n", s);"#),
    ])
  func dress(format: String, source: String) {
    let text = "void f(void)\n{\n  \(source)\n}\n"
    let proofs = Trial(files: [("xen/common/a.c", text)]).proofs([variant(format)])
    #expect(proofs.map(\.verdict) == [.found])
    #expect(proofs.first?.places.first?.file == "xen/common/a.c")
    #expect(proofs.first?.places.first?.line == 3)
    #expect(proofs.first?.places.first?.function == "f")
  }

  @Test(
    "takes no format for another",
    arguments: [
      ("Bad frame %u", #""Bad frame %d\n""#), ("Bad frame %#x", #""Bad frame %x""#),
      ("Bad frame %4d", #""Bad frame %d""#), ("Bad frame %x", #""Bad frame %%x""#),
      ("Bad frame %x", #"/* "Bad frame %x" */"#), ("Bad frame %x", #""Bad frame (%x)""#),
    ])
  func different(format: String, source: String) {
    let proofs = Trial(files: [("xen/common/a.c", "f(\(source));")]).proofs([variant(format)])
    #expect(proofs.map(\.verdict) == [.missing])
  }

  @Test("tells found, elsewhere, absent, missing, lingering and untold apart")
  func verdicts() {
    let files = [
      ("xen/common/a.c", #"f("found %d"); f("old %d here");"#),
      ("xen/common/b.c", #"f("moved %d away"); f("gone %d now");"#),
    ]
    let proofs = Trial(files: files).proofs([
      variant("found %d"), variant("moved %d away"), variant("was %d once", until: "4.9"),
      variant("fuond %x"), variant("old %d here", until: "4.16"),
      variant("gone %d now", since: "4.18"), variant(nil),
      variant("block: %s", in: "hotplug/Linux/block.sh"),
    ])
    #expect(
      proofs.map(\.verdict) == [
        .found, .elsewhere, .absent, .missing, .lingering, .absent, .untold, .untold,
      ])
    #expect(proofs[1].places.map(\.file) == ["xen/common/b.c"])
    #expect(proofs[3].nearest?.text == "found %d")
  }

  @Test("a text that one variant has no more and another has still does not linger")
  func sharedText() {
    let proofs = Trial(files: [("xen/common/a.c", #"f("Bad frame %d");"#)]).proofs([
      variant("Bad frame %d", since: "4.10"), variant("Bad frame %ld", until: "4.9"),
    ])
    #expect(proofs.map(\.verdict) == [.found, .absent])
  }

  @Test("does not look for the hypervisor's texts in the tools, nor in a kernel")
  func parts() {
    let tools = [("tools/a.c", #"f("Bad frame %d");"#)]
    #expect(Trial(files: tools).proofs([variant("Bad frame %d")]).map(\.verdict) == [.missing])
    let kernel = Trial(kind: .linux, stream: .guest, files: [("x/common/a.c", tools[0].1)])
    #expect(kernel.proofs([variant("Bad frame %d")]).map(\.verdict) == [.elsewhere])
  }
}
