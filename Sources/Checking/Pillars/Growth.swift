import TeamModel

/// The way gone towards the wanted levels.
///
///     growth[m]  =  Σ weight[m,c] · min(1, (end[m,c] − has[m,c]) / (want[m,c] − has[m,c]))  /  Σ weight[m,c]
///                 c∈W[m]                                                                    c∈W[m]
///
///     growth[m]  =  min(1, Σ (end[m,c] − has[m,c]))        when W[m] is empty
///                         c∈C
///
/// W[m] are the competencies that m wants above what m has; end[m,c] is the level after the last period, practice in fractions
/// counted.
package enum Growth {
  /// The pillar of a member's path, 0…1.
  package static func value(of path: MemberPath) -> Double {
    let one = Double(path.grid.unitsPerLevel)
    var gone = 0.0
    var weights = 0.0
    var gained = 0.0
    for (c, competency) in path.grid.competencies.enumerated() {
      let has = Double(path.units[0][c]) / one
      let way = Double(path.units[path.end][c]) / one - has
      gained += way
      guard let want = path.member.wants[competency], Double(want.level) > has else { continue }
      gone += want.weight * min(1, way / (Double(want.level) - has))
      weights += want.weight
    }
    return weights > 0 ? gone / weights : min(1, gained)
  }
}
