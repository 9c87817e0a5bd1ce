public import KernelSeries

/// Why a run could not be made; a guest that breaks in it is a result, not an error.
public enum LabError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No host profile has the name, and no build is meant by it.
  case unknownHost(name: String, nearest: String?)
  /// No guest profile has the name, and no build is meant by it.
  case unknownGuest(name: String, nearest: String?)
  /// The series knows no such build or change.
  case series(SeriesError)
  /// A number of the scenario is not one the model can work with.
  case outOfRange(name: String, value: Int, allowed: ClosedRange<Int>)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownHost(let name, let nearest):
      "no host is called '\(name)'; " + Self.hint(nearest, "flip-default, copy-default or 145")
    case .unknownGuest(let name, let nearest):
      "no guest is called '\(name)'; " + Self.hint(nearest, "buggy, fixed or 128")
    case .series(let error): error.description
    case .outOfRange(let name, let value, let allowed):
      "\(name) is \(value); give \(allowed.lowerBound) to \(allowed.upperBound)"
    }
  }

  private static func hint(_ nearest: String?, _ examples: String) -> String {
    nearest.map { "did you mean '\($0)'?" } ?? "give a name such as \(examples)"
  }
}
