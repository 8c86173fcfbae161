import TeamModel

/// Nobody has a seat in a period in which they are away for more than half of it, have not joined or have left.
///
///     2 · away[m,t] > days[t]   ⟹   seat[m,r,t] = 0        ∀ m ∈ M, r ∈ R, t ∈ 1…T
///
/// days[t] are the calendar days of period t, from start + (t−1)·months to the day before start + t·months; away[m,t] are those of
/// them before `joins`, from `leaves` on, or in a span of `absent`, both its days included.
package enum Presence: MemberRule {
  package static let id = RuleID.presence

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for t in path.seats.indices.dropFirst() where !path.grid.present[path.m][t] {
      let (away, days) = daysAway(path.member, in: t, of: path.grid.team.horizon)
      for (r, kind) in path.seats[t].seats {
        found.append(
          .away(
            member: path.member.id, role: path.grid.team.roles[r].id, seat: kind, period: t, daysAway: away, days: days)
        )
      }
    }
    return found
  }

  /// Whether a member is there for at least half of period t.
  package static func isPresent(_ member: Member, in t: Int, of horizon: Horizon) -> Bool {
    let (away, days) = daysAway(member, in: t, of: horizon)
    return 2 * away <= days
  }

  /// The days of period t on which a member is away, and all its days.
  package static func daysAway(_ member: Member, in t: Int, of horizon: Horizon) -> (away: Int, days: Int) {
    let first = horizon.firstDay(of: t).dayNumber
    let last = horizon.lastDay(of: t).dayNumber
    guard first <= last else { return (0, 0) }
    let joins = member.joins?.dayNumber ?? Int.min
    let leaves = member.leaves?.dayNumber ?? Int.max
    let absences = member.absent.map { ($0.from.dayNumber, $0.to.dayNumber) }
    let away = (first...last).filter { day in
      day < joins || day >= leaves || absences.contains { $0.0 <= day && day <= $0.1 }
    }
    return (away.count, last - first + 1)
  }
}
