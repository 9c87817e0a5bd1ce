// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where FIRSTBAD_STRICT is set (CI sets it): a newer compiler than ours must not break a user's build.
let warnings: [SwiftSetting] =
  Context.environment["FIRSTBAD_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + warnings

/// A library room: its own folder under Sources/, arrows pointing down only.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict,
    plugins: plugins)
}

/// The tests of one room; golden files lie in its folder `Golden` and are read through `#filePath`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "firstbad",
  products: [
    .executable(name: "firstbad", targets: ["firstbad"]),
    .library(name: "Bisection", targets: ["Bisection"]),
    .library(name: "XenLab", targets: ["XenLab"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .library(name: "BuiltInPatterns", targets: ["BuiltInPatterns"]),
    .library(name: "Calibration", targets: ["Calibration"]),
    .library(name: "KernelSeries", targets: ["KernelSeries"]),
    .library(name: "TestRunner", targets: ["TestRunner"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    // Brought in by swift-subprocess; listed so that its version is pinned as well.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // System libraries.
    .systemLibrary(name: "CBytes"),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(
      name: "CHyperscan", pkgConfig: "libhs", providers: [.apt(["libvectorscan-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Rooms, bottom up.
    room("PCRE", ["CPCRE2"]),
    room("Wording"),
    room("Chance"),
    room("LogModel"),
    room("PatternCatalog", ["LogModel", "PCRE", "Wording", "Yams"]),
    room("BuiltInPatterns", ["PatternCatalog"], plugins: ["EmbedPatterns"]),
    room("SourceProof", ["PatternCatalog"]),
    room("Ingest", ["LogModel", "Wording", "CArchive", "CCrypto", "CZlib"]),
    room("Recognition", ["LogModel", "PCRE", "PatternCatalog", "Ingest", "CHyperscan", "CBytes"]),
    room("LineForensics"),
    room("Correlation", ["LineForensics", "LogModel", "PatternCatalog"]),
    room("Analysis", ["LogModel", "PatternCatalog", "Ingest", "Recognition", "Correlation"]),
    room("Redaction", ["PCRE", "LogModel", "Ingest", "Recognition"]),
    room("KernelSeries", ["Wording"]),
    room("XenLab", ["KernelSeries", "Wording", "Chance"]),
    room("Calibration", ["LogModel", "Ingest", "Correlation", "XenLab", "Chance"]),
    room("Bisection"),
    room(
      "TestRunner",
      [
        "Bisection", "KernelSeries", "XenLab", "LogModel", "Ingest", "Correlation", "Analysis",
        "PatternCatalog", "Wording", "Chance", "CBytes", subprocess, systemPackage,
      ]),
    room(
      "GitSeries",
      ["Bisection", "KernelSeries", "TestRunner", "Wording", subprocess, systemPackage]),
    room(
      "TestMatrix",
      [
        "Analysis", "Bisection", "Correlation", "Ingest", "KernelSeries", "LogModel", "TestRunner",
        "XenLab",
      ]),
    room("CaseFile", ["LogModel", "Correlation", "Bisection", grdb]),
    room(
      "RunDiff",
      [
        "LogModel", "PatternCatalog", "Ingest", "Recognition", "Correlation", "Analysis",
        "CaseFile",
      ]),
    room("Reporting", ["LogModel", "Correlation", "Bisection", "CaseFile", "RunDiff", mustache]),

    // The program: flags and glue.
    .executableTarget(
      name: "firstbad",
      dependencies: [
        "LogModel", "PatternCatalog", "BuiltInPatterns", "Ingest", "Recognition", "Correlation",
        "Analysis", "KernelSeries", "XenLab", "Bisection", "TestRunner", "TestMatrix", "CaseFile",
        "RunDiff", "Reporting", "SourceProof", "Redaction", "GitSeries", "Wording", argumentParser,
      ],
      swiftSettings: strict),

    // Patterns/ becomes a decoded table inside the binary at build time.
    .executableTarget(
      name: "embed-patterns", dependencies: ["PatternCatalog"], swiftSettings: strict),
    .plugin(
      name: "EmbedPatterns", capability: .buildTool(), dependencies: ["embed-patterns"]),

    // Tests mirror Sources/.
    .target(
      name: "TestSupport", dependencies: ["Chance"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("PCRE", ["PCRE"]),
    tests("Wording", ["Wording"]),
    tests("PatternCatalog", ["PatternCatalog", "BuiltInPatterns", "PCRE"]),
    tests("SourceProof", ["SourceProof", "PatternCatalog", "LogModel"]),
    tests("Ingest", ["Ingest", "LogModel"]),
    tests(
      "Recognition",
      ["Recognition", "Ingest", "LogModel", "PatternCatalog", "BuiltInPatterns", "PCRE"],
      exclude: ["Corpus"]),
    tests(
      "Correlation",
      ["Correlation", "Analysis", "Ingest", "LogModel", "PatternCatalog", "BuiltInPatterns"]),
    tests("LineForensics", ["LineForensics"]),
    tests(
      "Analysis",
      [
        "Analysis", "Correlation", "Ingest", "LogModel", "PatternCatalog", "BuiltInPatterns",
        "Yams",
      ]),
    tests(
      "Redaction",
      ["Redaction", "CaseFile", "Reporting", "Correlation", "Bisection", "Ingest", "LogModel"]),
    tests("KernelSeries", ["KernelSeries"]),
    tests("XenLab", ["XenLab", "KernelSeries"], exclude: ["Golden"]),
    tests(
      "Calibration", ["Calibration", "Analysis", "BuiltInPatterns", "Correlation", "LogModel"]),
    tests("Bisection", ["Bisection"]),
    tests(
      "TestRunner",
      [
        "TestRunner", "Analysis", "Bisection", "KernelSeries", "XenLab", "BuiltInPatterns",
        "Correlation", "Ingest", "LogModel", "PatternCatalog",
      ]),
    tests("GitSeries", ["GitSeries", "Bisection", "KernelSeries", "TestRunner"]),
    tests(
      "TestMatrix",
      [
        "TestMatrix", "Analysis", "Bisection", "BuiltInPatterns", "Correlation", "KernelSeries",
        "LogModel", "PatternCatalog", "TestRunner", "XenLab",
      ]),
    tests(
      "CaseFile", ["CaseFile", "Correlation", "Bisection", "LogModel", grdb], exclude: ["Golden"]),
    tests(
      "RunDiff",
      [
        "RunDiff", "CaseFile", "Correlation", "Ingest", "LogModel", "PatternCatalog",
        "BuiltInPatterns",
      ]),
    tests(
      "Reporting", ["Reporting", "RunDiff", "CaseFile", "Correlation", "Bisection", "LogModel"],
      exclude: ["Golden", "Exchange"]),
    tests("Firstbad", ["firstbad"], exclude: ["Golden"]),
  ]
)
