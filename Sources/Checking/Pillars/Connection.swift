/// Liked roles, and roles shared with others.
///
///     connection[m]  =  ½ · (½ + ½ · liked[m]/available[m]) + ½ · shared[m]/|P[m]|
///
///     liked[m]      =  Σ hours[m,r,k] · taste[m,r]        over t ∈ P[m] and the seats (r,k) of m in t
///     available[m]  =  Σ hours[m]                         over t ∈ P[m]
///     shared[m]     =  the periods t ∈ P[m] in which m has a shared seat
///
/// taste is +1 for a liked role, −1 for a disliked one, else 0; hours as in rule `hours`. A shared seat is an understudy's, or a
/// holder's in a role with holders.min ≥ 2. P[m] are the periods in which m is present.
package enum Connection {
  /// The pillar of a member's path, 0…1 for a path that keeps the rules.
  package static func value(of path: MemberPath) -> Double {
    var liking = 0.0
    var available = 0.0
    var shared = 0
    let periods = path.presentPeriods
    for t in periods {
      available += path.member.hours
      for (r, kind) in path.seats[t].seats { liking += path.grid.hours(path.m, r, kind) * taste(path, r) }
      if hasSharedSeat(path, in: t) { shared += 1 }
    }
    return 0.5 * (0.5 + 0.5 * Share.of(liking, available)) + 0.5 * Share.of(Double(shared), Double(periods.count))
  }

  static func taste(_ path: MemberPath, _ r: Int) -> Double {
    let role = path.grid.team.roles[r].id
    return (path.member.likes.contains(role) ? 1 : 0) - (path.member.dislikes.contains(role) ? 1 : 0)
  }

  static func hasSharedSeat(_ path: MemberPath, in t: Int) -> Bool {
    !path.seats[t].learns.isEmpty || path.seats[t].holds.contains { path.grid.team.roles[$0].holders.min >= 2 }
  }
}
