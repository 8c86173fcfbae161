import TeamModel

/// A role never has more understudies than it may have.
///
///     Σ understudy[m,r,t]  ≤  understudies[r]        ∀ r ∈ R, t ∈ 1…T
///    m∈M
enum UnderstudyLimit: ConstraintFamily {
  static let rules = ["understudies"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for r in f.roles {
        f.program.require(
          f.naming.name("understudies", r: r, t), f.understudies(r, t),
          atMost: Double(f.grid.team.roles[r].understudies))
      }
    }
  }
}

/// An understudy learns beside a qualified holder.
///
///     Σ understudy[m,r,t]  ≤  understudies[r] · Σ qualified[m,r,t]        ∀ r ∈ R, t ∈ 1…T
///    m∈M                                       m∈M
///     understudy[m,r,t]    ≤  Σ qualified[n,r,t]                          ∀ m ∈ M, where the role has several understudies
///                            n∈M
///     qualified[m,r,t]     ≤  holder[m,r,t],   qualified[m,r,t]  ≤  level[m,c,t ≥ need[r,c,t]]        ∀ c ∈ C
enum BesideQualifiedHolder: ConstraintFamily {
  static let rules = ["understudies"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for r in f.roles {
        let learning = f.understudies(r, t)
        if learning.isZero { continue }
        let outside = f.outside(r, t)
        let qualified = LinearExpression(Double(outside.qualified)) + f.overMembers { f.qualified($0, r, t) }
        let limit = f.grid.team.roles[r].understudies
        f.program.require(f.naming.name("beside", r: r, t), learning, atMost: Double(limit) * qualified)
        guard limit > 1 else { continue }
        if outside.understudies > 0 {
          f.program.require(f.naming.name("beside_outside", r: r, t), qualified, atLeast: 1)
        }
        for m in f.members {
          f.program.require(f.naming.name("beside", m: m, r: r, t), f.seat(m, r, .understudy, t), atMost: qualified)
        }
      }
    }
  }
}

extension Formulation {
  /// How many learn r in t.
  func understudies(_ r: Int, _ t: Int) -> LinearExpression {
    LinearExpression(Double(outside(r, t).understudies)) + overMembers { seat($0, r, .understudy, t) }
  }

  /// Whether m holds r in t without a gap.
  func qualified(_ m: Int, _ r: Int, _ t: Int) -> LinearExpression {
    let holder = seat(m, r, .holder, t)
    let conditions = needConditions(m, r, t, needs: grid.needs[r][t])
    if holder.isZero || conditions.isEmpty { return holder }
    if conditions.contains(where: \.isZero) { return LinearExpression() }
    return once(Subject(word: .qualified, m: m, r: r, t: t)) {
      let name = naming.name("qualified", m: m, r: r, t)
      let qualified = program.share(name)
      program.require(name, qualified, atMost: holder)
      for (k, condition) in conditions.enumerated() {
        program.require(naming.name("qualified_level", m: m, r: r, t, k), qualified, atMost: condition)
      }
      return qualified
    }
  }

  /// What must be 1 for m to have no gap in r when t opens: one level for each needed competency that m lacks today.
  func needConditions(_ m: Int, _ r: Int, _ t: Int, needs: [Int]) -> [LinearExpression] {
    needs.indices.compactMap { c in
      let level = level(m, c, t, atLeast: needs[c])
      return level.isOne ? nil : level
    }
  }
}
