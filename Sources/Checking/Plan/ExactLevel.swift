/// A level with the practice on the way to the next one, as an exact fraction in lowest terms: 9/4 is level 2 and a quarter.
public struct ExactLevel: Hashable, Sendable {
  /// The number above the line, 0 or more.
  public let numerator: Int
  /// The number below the line, 1 or more.
  public let denominator: Int

  /// The fraction `units`/`unitsPerLevel` in lowest terms; `unitsPerLevel` is 1 or more.
  public init(units: Int, unitsPerLevel: Int) {
    let divisor = max(1, ExactLevel.greatestCommonDivisor(units, unitsPerLevel))
    numerator = units / divisor
    denominator = max(1, unitsPerLevel / divisor)
  }

  /// The whole level, 0…4.
  public var whole: Int { numerator / denominator }

  /// The level as a decimal fraction.
  public var value: Double { Double(numerator) / Double(denominator) }

  static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (abs(a), abs(b))
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }

  static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int { a / max(1, greatestCommonDivisor(a, b)) * b }
}

extension ExactLevel: CustomStringConvertible {
  /// The fraction as people write it: `2`, `9/4`.
  public var description: String { denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)" }
}
