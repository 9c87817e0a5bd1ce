extension KernelSeries {
  /// The 37 kernel builds from RHEL 5.3 (-128) to RHEL 5.4 (-164) with their 994 changes.
  ///
  /// Read off the public package changelog; kernel-xen and the hypervisor come from the same builds.
  /// Only -128 and -164 were released; the 35 between them were development builds.
  public static let rhel5KernelXen: KernelSeries = {
    let source = "Documentation/data/rhel5-kernel-changes.tsv"
    // A test holds the table to 37 builds; an unreadable table is an empty series, not a crash.
    let builds = (try? SeriesTable.parse(RHEL5TableGenerated.text, source: source)) ?? []
    return KernelSeries(
      trusted: builds, name: "rhel5-kernel-xen",
      title: "RHEL 5 kernels from 5.3 (-128) to 5.4 (-164)")
  }()
}
