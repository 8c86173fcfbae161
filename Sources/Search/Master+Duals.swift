import LinearProgramming
import RolePaths
import TeamModel

/// The dual side of the master problem: what its prices mean for a member, and the Lagrangian bound of any prices.
///
/// For any row prices π of the right signs, with K(π) what the rows and slack columns give at most,
///
///     K(π) + Σ over members of the best path's worth under π
///
/// bounds every solution from above, whether or not the linear program was solved (Geoffrion 1974).
extension Master {
  /// The prices of a member's marks under dual prices, what only one member pays or gets left out.
  func prices(_ dual: ContiguousArray<Double>) -> PathPrices {
    let instance = space.instance
    var prices = PathPrices(instance, weights: weights)
    func price(_ row: Int) -> Double { row >= 0 ? -dual[row] : 0 }
    // The share of level 5 in the objective, and in its row once it is held.
    var team = -dual[rows.held[.team]!]
    if stage.aim == .team && !feasibilityOnly { team += 1 }
    prices.wellbeing = team
    for t in 0..<instance.periods {
      prices.newSeat[t] = price(rows.changes[t]) + price(rows.held[.changes]!) - team * space.changePrice
      if stage.aim == .changes && !feasibilityOnly { prices.newSeat[t] -= 1 }
    }
    prices.acting = price(rows.held[.competent]!)
    prices.overdue = price(rows.held[.onTime]!)
    if !feasibilityOnly {
      if stage.aim == .competent { prices.acting -= 1 }
      if stage.aim == .onTime { prices.overdue -= 1 }
      if stage.isGuide {
        prices.acting -= Stage.guideWeights.acting
        prices.overdue -= Stage.guideWeights.overdue
      }
      if stage.aim == .fit { prices.fit = 1 }
    }
    for cell in rows.cover.indices {
      prices.holder[cell] = price(rows.cover[cell]) + price(rows.coverMost[cell])
      if rows.understudy[cell] >= 0 {
        let most = Double(instance.team.roles[cell / instance.periods].understudies)
        prices.understudy[cell] = price(rows.understudy[cell]) + price(rows.understudyMost[cell])
        prices.qualified[cell] = max(0, -most * price(rows.understudy[cell]))
      }
      prices.could[cell] = max(0, price(rows.thin[cell]))
      if rows.cold[cell].isEmpty {
        prices.fresh[cell] = -team * space.coldPrice
      } else {
        for (row, member) in rows.cold[cell] {
          prices.warm[cell] -= rows.coldFactor[cell] * price(row)
          if member < 0 { prices.fresh[cell] += price(row) }
        }
      }
    }
    for threshold in thresholds where dual[threshold.row] > Tolerances.dual {
      prices.below.append((threshold.level, -dual[threshold.row]))
    }
    return prices
  }

  /// The shared prices with what only this member pays or gets.
  func own(_ shared: PathPrices, slot: Int, _ dual: ContiguousArray<Double>) -> PathPrices {
    var prices = shared
    for entry in rows.apart where entry.first == slot || entry.second == slot {
      prices.holder[entry.cell] -= dual[entry.row]
      prices.understudy[entry.cell] -= dual[entry.row]
    }
    for entry in rows.together where entry.member == slot {
      prices.holder[entry.cell] -= dual[entry.row]
      prices.understudy[entry.cell] -= dual[entry.row]
    }
    for (row, proposal) in zip(rows.excluded, space.excluded) where dual[row] != 0 {
      for seat in proposal.seats[slot] {
        let cell = space.instance.cell(seat.role, seat.period)
        if seat.kind == .holder { prices.holder[cell] -= dual[row] } else { prices.understudy[cell] -= dual[row] }
      }
    }
    for (cell, row) in rows.coldOf[slot] { prices.fresh[cell] -= dual[row] }
    return prices
  }

  /// Makes prices usable for a bound: of the right sign on every row, and within what elastic columns cost.
  func project(_ dual: inout ContiguousArray<Double>) {
    for r in dual.indices where dual[r] != 0 {
      if abs(dual[r]) <= Tolerances.dual || (dual[r] > 0 ? rowUpper[r] == .infinity : rowLower[r] == -.infinity) {
        dual[r] = 0
      }
    }
    for column in rows.elastic {
      let entry = Int(slack.starts[column])
      let r = Int(slack.rows[entry])
      let value = slack.values[entry]
      // cost − value · π must not be positive.
      let most = costs[column] / value
      if value > 0 { dual[r] = max(dual[r], most) } else { dual[r] = min(dual[r], most) }
    }
  }

  /// K(π): what rows and slack columns give at most under prices, the members' own rows left out; ∞ when the prices are of no use.
  func rowsAndSlack(_ dual: ContiguousArray<Double>) -> Double {
    var sum = constant
    let own = Set(rows.member)
    for r in dual.indices where dual[r] != 0 && !own.contains(r) {
      sum += dual[r] * (dual[r] > 0 ? rowUpper[r] : rowLower[r])
    }
    for column in 0..<pathBase {
      var reduced = costs[column]
      for entry in Int(slack.starts[column])..<Int(slack.starts[column + 1]) {
        reduced -= slack.values[entry] * dual[Int(slack.rows[entry])]
      }
      if reduced > 1e-9 { sum += reduced * slack.upper[column] }
    }
    return sum
  }

  /// The slope of `rowsAndSlack` along each row's price.
  func rowSlope(_ dual: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var slope = ContiguousArray(repeating: 0.0, count: dual.count)
    let own = Set(rows.member)
    for r in dual.indices where !own.contains(r) {
      let side = dual[r] > 0 || !rowLower[r].isFinite ? rowUpper[r] : rowLower[r]
      if side.isFinite { slope[r] = side }
    }
    for column in 0..<pathBase {
      let entries = Int(slack.starts[column])..<Int(slack.starts[column + 1])
      let reduced = entries.reduce(costs[column]) { $0 - slack.values[$1] * dual[Int(slack.rows[$1])] }
      guard reduced > 1e-9 else { continue }
      for entry in entries { slope[Int(slack.rows[entry])] -= slack.values[entry] * slack.upper[column] }
    }
    return slope
  }

  /// What a pool column is worth under prices, its member's own row left out.
  func worth(_ j: Int, _ dual: ContiguousArray<Double>) -> Double {
    let column = columns[j]
    let own = rows.member[column.slot]
    return column.entries.reduce(objective(column)) { $1.row == own ? $0 : $0 - $1.value * dual[$1.row] }
  }
}
