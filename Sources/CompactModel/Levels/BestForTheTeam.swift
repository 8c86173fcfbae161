/// Level 5, best for the team.
///
///           Σ wellbeing[m]                             Σ thin[r,t]                               Σ cold[r,t]
///     max  m∈M             + backup · (1 − ──────────────────────────────) + handover · (1 − ─────────────) − calm · changes / (|M|·T)
///           ─────────────                   Σ (holders.min[r] + backup[r])·T                     |R|·T
///               |M|                        r∈R
///
/// The weights are `team-weights`. A share of nothing is 0.
extension Formulation {
  func team() -> LinearExpression {
    let weights = settings.teamWeights
    let count = memberCount
    let horizon = Double(grid.periods)
    let wanted = Double(grid.team.roles.reduce(0) { $0 + $1.holders.min + $1.backup }) * horizon
    var value = LinearExpression(weights.backup + weights.handover)
    if count > 0 {
      let outside = LinearExpression(grid.surroundings.wellbeing)
      value += (1 / count) * (outside + grid.counted.map { wellbeing($0) }.sum)
    }
    if wanted > 0 && weights.backup != 0 { value -= (weights.backup / wanted) * thin() }
    let cells = Double(grid.team.roles.count) * horizon
    if cells > 0 && weights.handover != 0 { value -= (weights.handover / cells) * cold() }
    if count > 0 && horizon > 0 && weights.calm != 0 { value -= (weights.calm / (count * horizon)) * changes() }
    return value.tidy
  }
}
