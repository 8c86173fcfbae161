import RolePaths
import TeamModel

/// What one path for every member adds up to: the value of every level, and whether the rules of the team hold.
struct TeamValues {
  var uncovered = 0
  var acting = 0
  var overdue = 0
  var changes = 0
  var thin = 0
  var cold = 0
  var fit = 0.0
  var together = 0
  /// Broken rules of the team, counted; 0 is legal.
  var broken = 0
  /// Wellbeing of each member, in the order of the search's members.
  var wellbeing: [Double] = []

  /// The floor in whole hundredths.
  var floor: Int { TeamValues.hundredths(wellbeing.min() ?? 1) }

  /// Whole hundredths that a wellbeing reaches.
  static func hundredths(_ w: Double) -> Int { Int((w * 100 + 1e-7).rounded(.down)) }

  /// Level 5 times the number of members.
  func team(_ space: SearchSpace) -> Double {
    wellbeing.reduce(0, +) + space.teamConstant - space.thinPrice * Double(thin) - space.coldPrice * Double(cold)
      - space.changePrice * Double(changes)
  }
}

extension SearchSpace {
  /// Adds up one path for each member, in the order of `members`.
  func values(_ paths: [RolePath], weights: PillarWeights) -> TeamValues {
    let team = instance.team
    let lastPeriod = instance.periods
    let cells = instance.roles * lastPeriod
    var holders = [Int](repeating: 0, count: cells)
    var qualified = holders
    var understudies = holders
    var could = couldAlways
    var warm = holders
    var newSeats = [Int](repeating: 0, count: lastPeriod)
    var values = TeamValues()
    for path in paths {
      values.acting += path.acting
      values.overdue += path.overdue
      values.changes += path.changes
      values.fit += path.fit
      values.wellbeing.append(path.pillars.wellbeing(weights))
      for t in 0..<lastPeriod { newSeats[t] += Int(path.newSeats[t]) }
      for mark in path.marks {
        let cell = Int(mark.cell)
        if mark.kind == .holder {
          holders[cell] += 1
          if mark.gap == 0 { qualified[cell] += 1 }
          if mark.warm { warm[cell] += 1 }
        } else {
          understudies[cell] += 1
        }
      }
      for cell in path.could { could[Int(cell)] += 1 }
    }
    for (r, role) in team.roles.enumerated() {
      for t in 0..<lastPeriod {
        let cell = instance.cell(r, t)
        values.uncovered += role.critical * max(0, role.holders.min - holders[cell])
        values.broken += max(0, holders[cell] - role.holders.max) + max(0, understudies[cell] - role.understudies)
        if understudies[cell] > 0 && qualified[cell] == 0 { values.broken += 1 }
        values.thin += max(0, role.holders.min + role.backup - could[cell])
        if holders[cell] > 0 && warm[cell] == 0 { values.cold += 1 }
      }
    }
    if let most = team.settings.maxChanges { for t in 0..<lastPeriod { values.broken += max(0, newSeats[t] - most) } }
    for proposal in excluded where !proposal.seats.allSatisfy(\.isEmpty) {
      let common = paths.enumerated().reduce(0) {
        $0 + proposal.common($1.element, slot: $1.offset, periods: lastPeriod)
      }
      values.broken += max(0, common - proposal.most)
    }
    if !apart.isEmpty || !together.isEmpty {
      let seats = paths.map { Set($0.marks.map(\.cell)) }
      for (a, b) in apart { values.broken += seats[a].intersection(seats[b]).count }
      for (a, b) in together { values.together += seats[a].intersection(seats[b]).count }
    }
    return values
  }
}
