/// What a member misses for a role.
///
///     gap[m,r,t]  =  Σ max(0, need[r,c,t] − level[m,c,t])
///                   c∈C
///
/// C are the competencies that r needs in period t; levels are whole and are those when t opens. Gap 0 is *qualified*; a
/// holder with a gap is an *acting* holder. In whole levels.
package enum Gap {
  /// The gap of the path's member in role r when period t opens.
  package static func of(_ path: MemberPath, _ r: Int, in t: Int) -> Int {
    path.grid.needs[r][t].reduce(0) { $0 + max(0, $1.level - path.level($1.competency, at: t)) }
  }

  /// The levels that are missing, competency by competency.
  package static func missing(_ path: MemberPath, _ r: Int, in t: Int) -> [MissingLevel] {
    path.grid.needs[r][t].compactMap { need in
      let level = path.level(need.competency, at: t)
      guard level < need.level else { return nil }
      return MissingLevel(competency: path.grid.competencies[need.competency], level: level, need: need.level)
    }
  }
}
