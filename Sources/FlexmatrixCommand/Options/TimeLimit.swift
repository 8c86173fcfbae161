import ArgumentParser

/// A time limit as people write it: `30`, `30s`, `2m`, `1.5h`; above 0.
struct TimeLimit: ExpressibleByArgument {
  /// The limit in seconds.
  var seconds: Double

  /// A limit of so many seconds.
  init(seconds: Double) { self.seconds = seconds }

  init?(argument: String) {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? argument : String(argument.dropLast())), number.isFinite, number > 0 else {
      return nil
    }
    seconds = number * (unit ?? 1)
  }

  var defaultValueDescription: String { "\(Int(seconds)) s" }
}
