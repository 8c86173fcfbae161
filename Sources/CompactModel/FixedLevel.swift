import TeamModel

/// A level that is decided, with the value it keeps.
public struct FixedLevel: Hashable, Sendable {
  /// The level.
  public var aim: LevelOutcome.Aim
  /// Its value; for `floor` as a share 0…1, one entry for each step of `leximin`.
  public var value: Double

  /// A decided level.
  public init(_ aim: LevelOutcome.Aim, _ value: Double) {
    self.aim = aim
    self.value = value
  }

  /// Reads levels and values as `covered=0,competent=2,floor=0.61`; nil when a word or a number cannot be read.
  public static func list(from text: String) -> [FixedLevel]? {
    var list: [FixedLevel] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
      guard sides.count == 2, let aim = LevelOutcome.Aim(rawValue: sides[0]), let value = Double(sides[1]),
        value.isFinite
      else { return nil }
      list.append(FixedLevel(aim, value))
    }
    return list
  }
}
