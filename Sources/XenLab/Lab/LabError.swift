public import KernelSeries

/// Why a run could not be made; a guest that breaks in it is a result, not an error.
public enum LabError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No host profile has the name, and no build is meant by it.
  case unknownHost(name: String, nearest: String?)
  /// No guest profile has the name, and no build is meant by it.
  case unknownGuest(name: String, nearest: String?)
  /// The series knows no such build or change.
  case series(SeriesError)
  /// A guest option is none, or has a value that means nothing.
  case malformedOption(text: String, nearest: String?)
  /// The guest's driver has no such parameter: it always copies.
  case optionWithoutEffect(option: String, guest: String)
  /// Nothing of that name goes wrong in the lab.
  case unknownFault(name: String, nearest: String?)
  /// A rate is no number from 0 to 1.
  case malformedRate(fault: String, text: String)
  /// A number of the scenario is not one the model can work with.
  case outOfRange(name: String, value: Int, allowed: ClosedRange<Int>)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownHost(let name, let nearest):
      "no host is called '\(name)'; " + Self.hint(nearest, "5.3, 5.4-dev or 145")
    case .unknownGuest(let name, let nearest):
      "no guest is called '\(name)'; " + Self.hint(nearest, "buggy, fixed or 128")
    case .series(let error): error.description
    case .malformedOption(let text, let nearest):
      "'\(text)' is no guest option; " + Self.hint(nearest, "rx_copy=1 or rx_flip=1")
    case .optionWithoutEffect(let option, let guest):
      "the driver of guest '\(guest)' has no parameter \(option): it always copies; leave the option out"
    case .unknownFault(let name, let nearest):
      "nothing called '\(name)' goes wrong in the lab; "
        + Self.hint(nearest, "guest-crash or quiet-test")
    case .malformedRate(let fault, let text):
      "the rate of \(fault) is '\(text)'; give a number from 0 to 1, such as \(fault)=0.1"
    case .outOfRange(let name, let value, let allowed):
      "\(name) is \(value); give \(allowed.lowerBound) to \(allowed.upperBound)"
    }
  }

  private static func hint(_ nearest: String?, _ examples: String) -> String {
    nearest.map { "did you mean '\($0)'?" } ?? "give a name such as \(examples)"
  }
}
