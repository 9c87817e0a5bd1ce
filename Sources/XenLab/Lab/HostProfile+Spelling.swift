public import KernelSeries

extension HostProfile {
  /// The host of a text as the command line takes it.
  ///
  ///     5.4-dev                      a named profile
  ///     145                          a build of the series
  ///     145 without 145/1            that build less a change (a proof by revert)
  ///     144 with 145/1               another build with it (a proof by transplant)
  ///     145 under 128                the kernel of one build on the hypervisor of another
  ///
  /// - Throws: ``LabError`` `.unknownHost`, `.series`.
  public static func spelled(
    _ text: String, in series: KernelSeries = .rhel5KernelXen
  ) throws(LabError) -> HostProfile {
    let words = text.split(separator: " ")
    if let place = words.firstIndex(of: "under") {
      let upper = words[..<place].joined(separator: " ")
      let lower = words[(place + 1)...].joined(separator: " ")
      guard !upper.isEmpty, !lower.isEmpty else {
        throw .series(
          .malformedRecipe(
            text: text, reason: "write KERNEL under HYPERVISOR, such as 145 under 128"))
      }
      return try spelled(upper, in: series).under(try spelled(lower, in: series))
    }
    guard words.count > 1 else { return try named(text, in: series) }
    do {
      return try HostProfile(recipe: try BuildRecipe(spelled: text), in: series)
    } catch let error as SeriesError {
      throw .series(error)
    } catch let error as LabError {
      throw error
    } catch {
      throw .unknownHost(name: text, nearest: nil)
    }
  }
}
