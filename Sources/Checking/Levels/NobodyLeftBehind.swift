import TeamModel

/// Level 4, nobody left behind: the lowest wellbeing is as high as it can be.
///
///     max  k ∈ {0, 1, …, 100}   with   wellbeing[m] ≥ k/100        ∀ m ∈ M
///
/// For `fairness: leximin`, then the same for all but the lowest member, and so on. M are the members who are present in the horizon.
package enum NobodyLeftBehind {
  /// The greatest k with wellbeing ≥ k/100; what misses it by mere rounding counts as reaching it.
  package static func hundredths(_ wellbeing: Double) -> Int {
    Int((100 * (wellbeing + Tolerance.sum)).rounded(.down))
  }

  /// The value of the level: one number for `floor`, one for each member, ascending, for `leximin`.
  package static func value(of members: [MemberScore], fairness: Fairness) -> [Int] {
    let all = members.map { hundredths($0.wellbeing) }.sorted()
    return fairness == .leximin ? all : Array(all.prefix(1))
  }
}
