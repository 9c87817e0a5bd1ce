import LogModel

extension Diagnostic {
  /// A diagnostic whose place is not known where it is found.
  struct Note {
    let severity: Severity
    let code: String
    let message: String
    let advice: String?

    init(_ severity: Severity, _ code: String, _ message: String, _ advice: String? = nil) {
      self.severity = severity
      self.code = code
      self.message = message
      self.advice = advice
    }

    static let empty = Note(.warning, "input.empty", "there is nothing in it")

    /// What is wrong with a whole input: no more than `info` for one that the user didn't name.
    func diagnostic(of input: LogInput) -> Diagnostic {
      Diagnostic(
        severity: input.isNamed ? severity : .info, code: code, place: input.name,
        message: message, advice: input.isNamed ? advice : nil)
    }

    func diagnostic(place: String) -> Diagnostic {
      Diagnostic(severity: severity, code: code, place: place, message: message, advice: advice)
    }
  }
}
