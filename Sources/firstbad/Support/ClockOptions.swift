internal import ArgumentParser
internal import Correlation

/// What the user says of the clocks.
struct ClockOptions: ParsableArguments {
  @Option(
    help: """
      What was added to UTC to print the guests' dates, where they carry no zone: +02:00, -0530, UTC; \
      it wins over what the logs say.
      """)
  var tz: String?

  @Option(
    help: """
      The hypervisor's clock minus the guest's, as both are printed, in seconds; it wins over what the \
      logs say.
      """)
  var offset: Double?

  /// The options as the analysis takes them.
  func settings() throws -> ClockSettings {
    var settings = ClockSettings(hypervisorMinusGuestSeconds: offset)
    if let tz {
      guard let seconds = ClockSettings.utcOffsetSeconds(tz) else {
        throw CommandFailure(
          message: "--tz \(tz) is no zone; give an offset from UTC such as +02:00, -0530 or UTC",
          status: nil)
      }
      settings.guestUTCOffsetSeconds = seconds
    }
    if let offset, !offset.isFinite {
      throw CommandFailure(
        message: "--offset \(offset) is no number of seconds; give one such as 3600 or -0.5",
        status: nil)
    }
    return settings
  }
}
