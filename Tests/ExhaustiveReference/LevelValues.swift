import Checking
import TeamModel

/// What a proposal reaches on the levels that a profile decides, in their order; greater is better on each.
public struct LevelValues: Sendable, CustomStringConvertible {
  /// The levels with their values; what should be small is negative.
  public var values: [(aim: LevelOutcome.Aim, value: Double)]

  /// The levels in the order in which a profile decides them.
  public init(
    profile: Profile, uncovered: Int, acting: Int, overdue: Int, changes: Int, thin: Int, level4: [Int], level5: Double,
    fit: Double, together: Int
  ) {
    values = [(.covered, -Double(uncovered)), (.competent, -Double(acting)), (.onTime, -Double(overdue))]
    if profile == .fit {
      values.append((.fit, fit))
    } else {
      if profile == .steady { values.append((.changes, -Double(changes))) }
      if profile == .resilient { values.append((.thin, -Double(thin))) }
      for hundredths in level4 { values.append((.floor, Double(hundredths))) }
      values.append((.team, level5))
      values.append((.together, Double(together)))
    }
  }

  /// What a checked proposal reaches.
  public init(_ verdict: Verdict, profile: Profile) {
    let score = verdict.score(for: profile)
    let measures = verdict.measures
    self.init(
      profile: profile, uncovered: measures.uncovered, acting: measures.acting, overdue: measures.overdue,
      changes: measures.changes, thin: measures.thin, level4: score?.level4 ?? [], level5: score?.level5 ?? 0,
      fit: measures.fit, together: verdict.together)
  }

  /// The first level on which the two differ, and by how much this one is better there; nil when they agree on all.
  public func difference(from other: LevelValues) -> (aim: LevelOutcome.Aim, by: Double)? {
    for (mine, theirs) in zip(values, other.values) where abs(mine.value - theirs.value) > LevelValues.tolerance {
      return (mine.aim, mine.value - theirs.value)
    }
    return nil
  }

  /// Sums of shares differ by rounding; real differences between tiny teams' proposals are far greater.
  static let tolerance = 1e-8

  /// The levels in words, as `covered 0, competent -2, …`.
  public var description: String { values.map { "\($0.aim.rawValue) \($0.value)" }.joined(separator: ", ") }
}
