import TeamModel

/// Levels move with practice: one unit of flow through the levels that a member can reach in one competency.
///
///     gain[m,c,t,s,g] ≥ 0     m is at s units of c when t opens, and a seat of group g lifts them to s′ = after(s, g)
///     stay[m,c,t,s] ≥ 0       m is at s units when t opens, and stays there
///
///     Σ gain[m,c,t,s,g] + stay[m,c,t,s]  =  Σ flow into s at t                    ∀ t ∈ 1…T, s
///    g
///     Σ gain[m,c,t,s,g]  ≤  Σ seats of group g in t                               ∀ t ∈ 1…T, g
///    s
///
/// Units are 1/lcm(learn-as-understudy, learn-as-holder) of a level, so practice is counted exactly. A group is a set of seats that
/// lift every reachable s alike. More practice never hurts, so the flow need not be forced upwards; for whole seats the
/// highest path is whole by itself, and no column here has to be. States beyond the last level that matters are one.
struct PracticeNetwork {
  struct Arc {
    var period: Int
    var from: Int
    var to: Int
    var flow: LinearExpression
  }

  /// The gains, in order of period.
  private(set) var arcs: [Arc] = []

  /// Makes the columns and rows for member m and competency c.
  init(_ f: Formulation, _ m: Int, _ c: Int) {
    let start = f.grid.startUnits[m][c]
    let cap = PracticeNetwork.lastUnitsThatMatter(f, m, c)
    guard cap > start else { return }
    var inflow: [(units: Int, flow: LinearExpression)] = [(start, LinearExpression(1))]
    for t in f.periods {
      let groups = PracticeNetwork.groups(f, m, c, t, states: inflow.map(\.units), cap: cap)
      var next: [Int: LinearExpression] = [:]
      var used = [LinearExpression](repeating: LinearExpression(), count: groups.count)
      for (units, arriving) in inflow {
        var leaving = LinearExpression()
        for (g, group) in groups.enumerated() {
          guard let to = group.targets[units] else { continue }
          let flow = f.program.share(f.naming.name("gain", m: m, c: c, t, units, g + 1))
          arcs.append(Arc(period: t, from: units, to: to, flow: flow))
          leaving += flow
          used[g] += flow
          next[to, default: LinearExpression()] += flow
        }
        if leaving.isZero {
          next[units, default: LinearExpression()] += arriving
          continue
        }
        let stay = f.program.share(f.naming.name("stay", m: m, c: c, t, units))
        next[units, default: LinearExpression()] += stay
        f.program.require(f.naming.name("flow", m: m, c: c, t, units), leaving + stay, equals: arriving)
      }
      for (g, group) in groups.enumerated() {
        f.program.require(f.naming.name("practice", m: m, c: c, t, g + 1), used[g], atMost: group.seats)
        f.program.note(once: used[g], group.seats, m: m, t: t)
      }
      if groups.count > 1 {
        f.program.note(once: used.sum, groups.map(\.seats).sum, m: m, t: t)
      }
      inflow = next.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// Seats of one period that lift every state alike.
  private struct Group {
    /// Where each state gets to; states that gain nothing are left out.
    var targets: [Int: Int]
    var seats: LinearExpression
  }

  private static func groups(
    _ f: Formulation, _ m: Int, _ c: Int, _ t: Int, states: [Int], cap: Int
  ) -> [Group] {
    var groups: [Group] = []
    for (r, kind) in f.seats(m, t) {
      let need = f.grid.needs[r][t][c]
      var targets: [Int: Int] = [:]
      for units in states {
        let to = min(cap, f.grid.unitsAfter(units, need: need, kind))
        if to > units { targets[units] = to }
      }
      if targets.isEmpty { continue }
      let seat = f.seat(m, r, kind, t)
      if let g = groups.firstIndex(where: { $0.targets == targets }) {
        groups[g].seats += seat
      } else {
        groups.append(Group(targets: targets, seats: seat))
      }
    }
    return groups
  }

  /// The units above which nothing changes for anybody: the highest need within reach of a role the member may hold or learn, the
  /// wanted level, or one level up for a member who wants nothing.
  private static func lastUnitsThatMatter(_ f: Formulation, _ m: Int, _ c: Int) -> Int {
    let one = f.grid.unitsPerLevel
    let best = f.possible.best[m][f.grid.periods + 1][c]
    var last = f.grid.startUnits[m][c]
    for r in f.roles where !f.grid.team.members[m].vetoes.contains(f.grid.team.roles[r].id) {
      for t in f.periods { last = max(last, min(f.grid.needs[r][t][c], best / one) * one) }
    }
    let wants = f.grid.wants(m)
    if let want = wants.first(where: { $0.competency == c }) {
      last = max(last, min(best, want.level * one))
    } else if wants.isEmpty {
      last = max(last, min(best, f.grid.startUnits[m][c] + one))
    }
    return last
  }
}

extension CompactTeam {
  /// What m wants above what m has.
  func wants(_ m: Int) -> [(competency: Int, level: Int, weight: Double)] {
    competencies.indices.compactMap { c in
      guard let want = team.members[m].wants[competencies[c]], want.level * unitsPerLevel > startUnits[m][c] else {
        return nil
      }
      return (c, want.level, want.weight)
    }
  }
}

extension Formulation {
  /// The network of a member and a competency, made when first asked for.
  func network(_ m: Int, _ c: Int) -> PracticeNetwork {
    let key = m * grid.competencies.count + c
    if let known = networks[key] { return known }
    let made = PracticeNetwork(self, m, c)
    networks[key] = made
    return made
  }

  /// Whether m has at least this level of c when t opens; T+1 is the time after the last period.
  ///
  ///     level[m,c,t ≥ l]  =  level[m,c,t−1 ≥ l] + Σ gain[m,c,t−1,s,g]   over gains from below l to l or above
  func level(_ m: Int, _ c: Int, _ t: Int, atLeast level: Int) -> LinearExpression {
    let units = level * grid.unitsPerLevel
    if grid.startUnits[m][c] >= units { return LinearExpression(1) }
    if t <= 1 || possible.best[m][t][c] < units { return LinearExpression() }
    return once(Subject(word: .level(level), m: m, r: c, t: t)) {
      let crossing = network(m, c).arcs.filter { $0.period == t - 1 && $0.from < units && $0.to >= units }
      let before = self.level(m, c, t - 1, atLeast: level)
      if crossing.isEmpty { return before }
      let sum = before + crossing.map(\.flow).sum
      if sum.terms.count == 1 { return sum }
      let name = naming.name("level", m: m, c: c, t, level)
      let column = program.share(name)
      program.require(name, column, equals: sum)
      return column
    }
  }

  /// Levels of c that m has gained by the end, practice in fractions counted, up to `most` units.
  func gain(_ m: Int, _ c: Int, upTo most: Int) -> LinearExpression {
    network(m, c).arcs.map { arc in
      let units = min(arc.to, most) - min(arc.from, most)
      return (Double(units) / Double(grid.unitsPerLevel)) * arc.flow
    }.sum.tidy
  }
}
