import TeamModel

/// Level 5, best for the team: high wellbeing, enough back-up, warm handovers, few changes.
///
///     max  W + backup · (1 − thin/B) + handover · (1 − cold/H) − calm · changes/C
///
///     W  =  Σ wellbeing[m] / |M|
///          m∈M
///     B  =  T · Σ (holders.min[r] + backup[r])        H  =  |R| · T        C  =  |M| · T
///              r∈R
///
/// The three weights are the settings `team-weights`: backup 0.2, handover 0.1, calm 0.1. M are the members who are present in the
/// horizon; a share of nothing is 0.
package enum BestForTheTeam {
  /// The value of the level, with wellbeing, thin, cold and changes as given.
  package static func value(wellbeing: Double, thin: Int, cold: Int, changes: Int, in grid: TeamGrid) -> Double {
    let weights = grid.team.settings.teamWeights
    let periods = Double(grid.periods)
    let wanted = grid.team.roles.reduce(0) { $0 + $1.holders.min + $1.backup }
    return wellbeing
      + weights.backup * (1 - Share.of(Double(thin), Double(wanted) * periods))
      + weights.handover * (1 - Share.of(Double(cold), Double(grid.team.roles.count) * periods))
      - weights.calm * Share.of(Double(changes), Double(grid.counted.count) * periods)
  }

  /// The mean wellbeing, 0 for nobody.
  package static func mean(_ members: [MemberScore]) -> Double {
    Share.of(members.reduce(0) { $0 + $1.wellbeing }, Double(members.count))
  }
}
