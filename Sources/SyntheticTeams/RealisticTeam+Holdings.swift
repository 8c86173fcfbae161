import TeamModel

extension RealisticTeam {
  /// Today's holders: nearly every seat is taken, by members of a near cluster, within hours, seats and strain.
  mutating func addHoldings() {
    addExclusives()
    var spare = team.members.map(\.hours)
    var strain = Array(repeating: Strain(), count: recipe.members)
    let order = random.shuffled(Array(0..<recipe.roles)).sorted { team.roles[$0].hours > team.roles[$1].hours }
    for r in order {
      let role = team.roles[r]
      for _ in 0..<role.holders.min where !random.chance(0.03) {
        var best: (score: Double, member: Int)?
        for m in 0..<recipe.members {
          let limits = team.members[m].limits
          guard spare[m] >= role.hours, held[m].count < 4, !held[m].contains(r), !clashes(m, r),
            strain[m].mental + role.strain.mental <= limits.mental,
            strain[m].physical + role.strain.physical <= limits.physical
          else { continue }
          let crowd = 1 - spare[m] / team.members[m].hours
          let score = 2 * Double(distance(clusterOfMember[m], clusterOfRole[r])) + 2 * crowd + random.unit()
          if best == nil || score < best!.score { best = (score, m) }
        }
        guard let (_, m) = best else { continue }
        spare[m] -= role.hours
        strain[m].mental += role.strain.mental
        strain[m].physical += role.strain.physical
        held[m].append(r)
      }
    }
    for m in 0..<recipe.members {
      held[m].sort()
      for r in held[m] {
        team.current.append(CurrentSeat(member: "m\(m + 1)", role: "r\(r + 1)", since: since(role: r)))
      }
    }
  }

  /// A day before the start, so that the tenure fits the family.
  private mutating func since(role r: Int) -> CalendarDate {
    let months = team.horizon.months
    let deadline = team.roles[r].tenure.max ?? 6
    let whole: Int
    if recipe.family == .rotate, random.chance(0.75) {
      whole = max(0, deadline - random.integer(0...max(0, recipe.periods - 1)))
    } else {
      whole = min(random.integer(0...deadline - 1), random.integer(0...deadline))
    }
    let extra = whole == 0 ? random.integer(1...max(1, months - 1)) : random.integer(0...months - 1)
    return team.horizon.start.adding(months: -(whole * months + extra))
  }

  /// Whether the member holds a role that excludes this one.
  private func clashes(_ m: Int, _ r: Int) -> Bool {
    held[m].contains {
      team.roles[$0].exclusive.contains("r\(r + 1)") || team.roles[r].exclusive.contains("r\($0 + 1)")
    }
  }

  /// A few pairs of roles that one member never holds together.
  private mutating func addExclusives() {
    guard recipe.roles >= 4 else { return }
    for _ in 0..<max(1, recipe.roles / 12) {
      let r = random.integer(0...recipe.roles - 1)
      let other = random.integer(0...recipe.roles - 1)
      if r != other { team.roles[r].exclusive.append("r\(other + 1)") }
    }
  }
}
