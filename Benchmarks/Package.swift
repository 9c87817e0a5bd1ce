// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that ordinary builds and tests never see it.
let package = Package(
  name: "firstbad-benchmarks",
  dependencies: [.package(name: "firstbad", path: "..")],
  targets: [
    .executableTarget(
      name: "bisect-tape",
      dependencies: [.product(name: "Bisection", package: "firstbad")]),
    .executableTarget(
      name: "lab-runs", dependencies: [.product(name: "XenLab", package: "firstbad")]),
    .executableTarget(
      name: "rhel5-real-life",
      dependencies: [
        .product(name: "Analysis", package: "firstbad"),
        .product(name: "Bisection", package: "firstbad"),
        .product(name: "BuiltInPatterns", package: "firstbad"),
        .product(name: "KernelSeries", package: "firstbad"),
        .product(name: "TestRunner", package: "firstbad"),
        .product(name: "XenLab", package: "firstbad"),
      ]),
    .executableTarget(
      name: "calibration",
      dependencies: [
        .product(name: "Calibration", package: "firstbad"),
        .product(name: "Analysis", package: "firstbad"),
        .product(name: "BuiltInPatterns", package: "firstbad"),
      ]),
    // Writes the log that `scan/run.sh` measures with; needs nothing of firstbad, which hands it the examples as a file.
    .executableTarget(name: "scan-log"),
  ]
)
