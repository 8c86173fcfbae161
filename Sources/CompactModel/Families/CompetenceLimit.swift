import TeamModel

/// Nobody takes a seat for which they miss too many levels.
///
///     missing[m,r,k,t,c,l]  ≥  k[m,r,t] − level[m,c,t ≥ l]        ∀ c ∈ C, l ≤ need[r,c,t]
///     Σ missing[m,r,k,t,c,l]  ≤  allowed[k] · k[m,r,t]            allowed = acting-gap for holders, stretch for understudies
///    c∈C, l
///     k[m,r,t]  ≤  level[m,c,t ≥ need[r,c,t] − allowed[k]]        ∀ c ∈ C
///
/// missing is the product of the seat and of a level not reached; together they are the gap of the seat, 0 without it.
enum CompetenceLimit: ConstraintFamily {
  static let rules = ["competence"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members {
        for (r, kind) in f.seats(m, t) {
          let allowed = kind == .holder ? f.settings.actingGap : f.settings.stretch
          guard f.greatestGap(m, r, t) > allowed else { continue }
          let seat = f.seat(m, r, kind, t)
          let word = kind == .holder ? "acting_gap" : "stretch"
          f.program.require(
            f.naming.name(word, m: m, r: r, t), f.shortfall(m, r, kind, t), atMost: Double(allowed) * seat)
          for (c, need) in f.grid.needs[r][t].enumerated() where need > allowed {
            let level = f.level(m, c, t, atLeast: need - allowed)
            f.program.require(f.naming.name(word + "_level", m: m, r: r, c: c, t), seat, atMost: level)
          }
        }
      }
    }
  }
}

extension Formulation {
  /// The gap of m in r with today's levels and the needs of t.
  func greatestGap(_ m: Int, _ r: Int, _ t: Int) -> Int {
    grid.needs[r][t].indices.reduce(0) {
      $0 + max(0, grid.needs[r][t][$1] - grid.startUnits[m][$1] / grid.unitsPerLevel)
    }
  }

  /// The gap of the seat, 0 when m does not have it.
  func shortfall(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> LinearExpression {
    let seat = seat(m, r, kind, t)
    if seat.isZero || greatestGap(m, r, t) == 0 { return LinearExpression() }
    return once(Subject(word: .shortfall(kind), m: m, r: r, t: t)) {
      var missing = LinearExpression()
      for (c, need) in grid.needs[r][t].enumerated() where need > 0 {
        for l in 1...need {
          let level = level(m, c, t, atLeast: l)
          if level.isOne { continue }
          if level.isZero {
            missing += seat
            continue
          }
          let name = naming.name(kind == .holder ? "missing_hold" : "missing_learn", m: m, r: r, c: c, t, l)
          let one = program.share(name)
          program.require(name, one - seat + level, atLeast: 0)
          missing += one
        }
      }
      return missing.tidy
    }
  }

  /// Fit of the seat, 0 when m does not have it.
  ///
  ///     fitness[m,r,k,t]  =  suits[m,r] · k[m,r,t]   where given,   else   k[m,r,t] − Σ missing / 3
  ///
  /// A gap above 3 has fit 0, which is no longer a straight line: then whole columns say whether the gap is 0, 1, 2 or more.
  func fitness(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> LinearExpression {
    let seat = seat(m, r, kind, t)
    if let suits = grid.team.members[m].suits[grid.team.roles[r].id] { return suits * seat }
    let most = min(greatestGap(m, r, t), kind == .holder ? settings.actingGap : settings.stretch)
    if seat.isZero || most <= 3 { return seat - (1.0 / 3) * shortfall(m, r, kind, t) }
    return once(Subject(word: .fitness(kind), m: m, r: r, t: t)) {
      let word = kind == .holder ? "gap_hold" : "gap_learn"
      let gaps = (0...3).map { program.choice(naming.name(word, m: m, r: r, t, $0)) }
      program.require(naming.name(word + "_one", m: m, r: r, t), gaps.sum, equals: seat)
      var gap = gaps[1]
      gap += 2 * gaps[2]
      gap += Double(most) * gaps[3]
      program.require(naming.name(word, m: m, r: r, t), shortfall(m, r, kind, t), atMost: gap)
      return [gaps[0], (2.0 / 3) * gaps[1], (1.0 / 3) * gaps[2]].sum
    }
  }
}
