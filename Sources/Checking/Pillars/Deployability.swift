/// Used on talents, and able to hold several roles.
///
///     deployability[m]  =  ½ · used[m]/available[m] + ½ · min(1, able[m]/breadth)
///
///     used[m]       =  Σ hours[m,r,k] · fit[m,r,t]        over t ∈ P[m] and the seats (r,k) of m in t
///     available[m]  =  Σ hours[m]                         over t ∈ P[m]
///     able[m]       =  the roles that m could hold afterwards
///
/// P[m] are the periods in which m is present; hours as in rule `hours`. The roles that m could hold afterwards are those for which the
/// levels reached after the last period are enough. `breadth` is a setting (default 4).
package enum Deployability {
  /// The pillar of a member's path: 0…1 for a path that keeps the rules.
  package static func value(of path: MemberPath) -> Double {
    var used = 0.0
    var available = 0.0
    for t in path.presentPeriods {
      available += path.member.hours
      for (r, kind) in path.seats[t].seats { used += path.grid.hours(path.m, r, kind) * Fit.of(path, r, in: t) }
    }
    let able = Share.of(Double(path.couldHoldAfterwards.count), Double(path.grid.team.settings.breadth))
    return 0.5 * Share.of(used, available) + 0.5 * min(1, able)
  }
}
