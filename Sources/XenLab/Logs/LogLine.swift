/// One line of a log, with the moment it was printed.
struct LogLine: Equatable {
  var text: String
  /// Microseconds since the run began; below zero for what a host printed before.
  var runMicroseconds: Int64
  /// Microseconds by the writer's own clock, which stands still while a guest is suspended.
  var uptimeMicroseconds: Int64
}
