import ArgumentParser

/// How far from the bound an answer may stay, as people write it: `0.01` or `1%`; 0 or more, below 1.
struct GapShare: ExpressibleByArgument {
  /// The gap as a share, 0…1.
  var share: Double

  /// A gap of `share`.
  init(share: Double) { self.share = share }

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? String(argument.dropLast()) : argument) else { return nil }
    let value = isPercent ? number / 100 : number
    guard value >= 0, value < 1 else { return nil }
    share = value
  }

  var defaultValueDescription: String { "0" }
}
