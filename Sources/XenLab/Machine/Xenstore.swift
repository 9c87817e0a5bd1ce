/// One host's xenstore: keys in the order in which they were written first.
final class Xenstore {
  private var keys: [String] = []
  private var values: [String: String] = [:]

  /// Writes a key.
  func write(_ path: String, _ value: String) {
    if values.updateValue(value, forKey: path) == nil { keys.append(path) }
  }

  /// Reads a key, nil where it is absent.
  func read(_ path: String) -> String? { values[path] }

  /// Reads a number, nil where the key is absent or no number.
  func readNumber(_ path: String) -> Int? { values[path].flatMap { Int($0) } }

  /// Removes a key and everything below it.
  func remove(_ path: String) {
    let below = path + "/"
    keys.removeAll { key in
      guard key == path || key.hasPrefix(below) else { return false }
      values[key] = nil
      return true
    }
  }

  /// The keys below some paths, as `xenstore-ls -f` prints them.
  func listing(below paths: [String]) -> String {
    var text = ""
    for path in paths {
      let below = path + "/"
      for key in keys where key.hasPrefix(below) {
        text += "\(key) = \"\(values[key] ?? "")\"\n"
      }
    }
    return text
  }
}

/// The states that two ends of a device go through (public/io/xenbus.h).
enum XenbusState: Int {
  case initialising = 1
  case initWait = 2
  case connected = 4
  case closing = 5
  case closed = 6
}
