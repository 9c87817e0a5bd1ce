import Foundation
import LogModel
import Testing

@testable import Ingest

/// A folder of its own, removed with its last use.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "firstbad-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  @discardableResult
  func write(_ bytes: Data, _ name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> String { try write(Data(text.utf8), name) }
}

extension LogInput {
  var text: String { bytes.withBytes { String(decoding: $0, as: UTF8.self) } }
}

@Suite("Opening what the user named")
struct InputOpenerTests {
  @Test("a missing file says what is nearest, and the rest is still opened")
  func missing() throws {
    let folder = try TemporaryFolder()
    let there = try folder.write("netfront: x\n", "guest.dmesg")
    let (inputs, diagnostics) = InputOpener().open(
      paths: ["\(folder.path)/gest.dmesg", "\(folder.path)/nothing-like-it", there])
    #expect(inputs.map(\.name) == [there])
    #expect(diagnostics.map(\.code) == ["input.missing", "input.missing"])
    #expect(diagnostics[0].advice == "did you mean \(folder.path)/guest.dmesg?")
    #expect(diagnostics[1].advice == nil)
    #expect(diagnostics[0].place == "\(folder.path)/gest.dmesg")
  }

  @Test("a missing folder is named")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let diagnostics = InputOpener().open(paths: ["\(folder.path)/no/x.log"]).diagnostics
    #expect(diagnostics.map(\.message) == ["there is no folder \(folder.path)/no/"])
  }

  @Test("a folder gives its files in the order of their paths, documents and hidden files left out")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in ["b/guest.dmesg", "a.log", "README.md", ".hidden", "b/notes.md"] {
      try folder.write("(XEN) x\n", name)
    }
    let (inputs, diagnostics) = InputOpener().open(paths: [folder.path])
    #expect(inputs.map(\.name) == ["\(folder.path)/a.log", "\(folder.path)/b/guest.dmesg"])
    #expect(inputs.allSatisfy { !$0.isNamed })
    #expect(diagnostics.isEmpty)
  }

  @Test("a large file is mapped, one just written is read: the bytes are the same")
  func mapping() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "[    1.000000] net eth0: up\n", count: 60_000)
    let file = try folder.write(text, "large.log")
    for now in [0, Int.max] {
      let inputs = InputOpener(limits: ArchiveLimits(), nowSeconds: { now }).open(paths: [file])
        .inputs
      #expect(inputs.first?.text == text)
    }
  }

  @Test(
    "compressed files are opened by their content, under their own name",
    arguments: [
      ("gzip", PackedSamples.gzip), ("bzip2", PackedSamples.bzip2), ("xz", PackedSamples.xz),
      ("zstd", PackedSamples.zstd), ("lz4", PackedSamples.lz4),
    ])
  func compressed(name: String, base64: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try #require(Data(base64Encoded: base64)), name)
    let (inputs, diagnostics) = InputOpener().open(paths: [file])
    #expect(diagnostics.isEmpty)
    #expect(inputs.map(\.name) == [file])
    #expect(inputs.first?.text == PackedSamples.hypervisorLine)
    #expect(inputs.first?.isNamed == true)
  }

  @Test("a member of an archive is named after both; a compressed member is unpacked")
  func archives() throws {
    let folder = try TemporaryFolder()
    let tar = try folder.write(try #require(Data(base64Encoded: PackedSamples.tar)), "logs.tar.gz")
    let zip = try folder.write(try #require(Data(base64Encoded: PackedSamples.zip)), "logs.zip")
    let cpio = try folder.write(try #require(Data(base64Encoded: PackedSamples.cpio)), "logs.cpio")
    let (inputs, diagnostics) = InputOpener().open(paths: [tar, zip, cpio])
    #expect(diagnostics.isEmpty)
    #expect(
      inputs.map(\.name) == [
        "\(tar)/logs/guest.dmesg", "\(tar)/logs/hypervisor.log.gz", "\(zip)/guest.dmesg",
        "\(zip)/hypervisor.log", "\(cpio)/guest.dmesg",
      ])
    let guest = PackedSamples.guestLine
    let xen = PackedSamples.hypervisorLine
    #expect(inputs.map(\.text) == [guest, xen, guest, xen, guest])
  }

  @Test("an archive that unpacks to more than the limit is refused, not unpacked")
  func limits() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try #require(Data(base64Encoded: PackedSamples.zip)), "bomb.zip")
    let opener = InputOpener(limits: ArchiveLimits(maximumBytes: 50))
    let (inputs, diagnostics) = opener.open(paths: [file])
    #expect(inputs.map(\.name) == ["\(file)/guest.dmesg"])
    #expect(diagnostics.map(\.code) == ["input.archive-limit"])
  }

  @Test("a compressed file that ends early gives what came before, and says so")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let cut = try #require(Data(base64Encoded: PackedSamples.cutGzip))
    let file = try folder.write(cut, "cut.gz")
    let (inputs, diagnostics) = InputOpener().open(paths: [file])
    #expect(inputs.map(\.name) == [file])
    #expect(diagnostics.map(\.code) == ["input.truncated"])
    let lines = try #require(inputs.first).text.split(separator: "\n")
    #expect(lines.count > 3_000 && lines.count < 8_000)
    #expect(lines.dropLast().allSatisfy { $0 + "\n" == PackedSamples.guestLine })
  }

  @Test("of a small compressed file that ends early all lines up to there are read")
  func truncatedSmall() throws {
    let folder = try TemporaryFolder()
    let cut = try #require(Data(base64Encoded: PackedSamples.cutSmallGzip))
    let file = try folder.write(cut, "cut.gz")
    let (inputs, diagnostics) = InputOpener().open(paths: [file])
    #expect(diagnostics.map(\.code) == ["input.truncated"])
    #expect(diagnostics.map(\.severity) == [.error])
    let lines = try #require(inputs.first).text.split(separator: "\n")
    #expect(lines.count > 25 && lines.count < 60)
    #expect(lines.first.map(String.init) == PackedSamples.cutSmallGzipLine)
    // However it is cut or damaged, it ends.
    for count in 0..<cut.count {
      _ = CutGzip.readablePart(of: LogBytes(Array(cut.prefix(count))), limit: 1 << 20)
      var damaged = Array(cut)
      damaged[count] ^= 0x55
      _ = CutGzip.readablePart(of: LogBytes(damaged), limit: 1 << 20)
    }
  }

  @Test(
    "a folder in a folder that can't be read is told, and the rest is read",
    .enabled(if: getuid() != 0))
  func unreadableFolder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("(XEN) a\n".utf8), "a.log")
    let closed = folder.path + "/closed"
    #expect(mkdir(closed, 0) == 0)
    let (inputs, diagnostics) = InputOpener().open(paths: [folder.path])
    #expect(inputs.count == 1)
    #expect(diagnostics.map(\.code) == ["input.unreadable"])
    #expect(diagnostics.map(\.place) == [closed])
    rmdir(closed)
  }

  @Test("inputs of which none holds anything to analyse are an error together")
  func nothingAtAll() {
    func prepared(_ texts: [String], isNamed: Bool) -> [PreparedInput] {
      texts.map {
        Preparation.prepare(LogInput(name: "x", bytes: LogBytes(text: $0), isNamed: isNamed))
      }
    }
    #expect(Preparation.nothingToRead(prepared(["", "dear all\n"], isNamed: false)) != nil)
    #expect(Preparation.nothingToRead(prepared(["", "(XEN) a\n"], isNamed: false)) == nil)
    #expect(Preparation.nothingToRead(prepared([""], isNamed: true)) != nil)
    // Its own error tells it.
    #expect(Preparation.nothingToRead(prepared(["dear all\n"], isNamed: true)) == nil)
    #expect(Preparation.nothingToRead([]) == nil)
  }

  @Test(
    "a content that is no log is told; as an error only where the user named it",
    arguments: [
      ("", "input.empty", Severity.warning), ("\0\0\0", "input.binary", .error),
      ("\u{7F}ELF\u{1}\u{2}", "input.binary", .error),
      ("dear all,\nit broke\n", "input.no-log-lines", .error),
    ])
  func noLog(text: String, code: String, severity: Severity) {
    for isNamed in [true, false] {
      let input = LogInput(name: "x", bytes: LogBytes(text: text), isNamed: isNamed)
      let prepared = Preparation.prepare(input)
      #expect(prepared.diagnostics.map(\.code) == [code])
      #expect(prepared.diagnostics.first?.severity == (isNamed ? severity : .info))
      #expect(!prepared.profile.isLog)
    }
  }

  @Test("the digest is SHA-256")
  func digest() {
    // FIPS 180-2, appendix B.1.
    #expect(
      Digest.sha256Hex(LogBytes(text: "abc"))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest.sha256Hex(LogBytes([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("says that a name which is not UTF-8 can't be given, and doesn't offer it again")
  func nameOfBytes() throws {
    let (_, problems) = InputOpener().open(paths: ["/tmp/no-\u{FFFD}.log"])
    #expect(problems.first?.advice?.contains("not UTF-8") == true)
  }
}
