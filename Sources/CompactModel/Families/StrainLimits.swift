import TeamModel

/// Nobody bears more strain than they can.
///
///     Σ mental[r] · holder[m,r,t]  ≤  limit.mental[m],    Σ physical[r] · holder[m,r,t]  ≤  limit.physical[m]
///    r∈R                                                  r∈R                                      ∀ m ∈ M, t ∈ 1…T
enum StrainLimits: ConstraintFamily {
  static let rules = ["strain"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members {
        let limits = f.grid.team.members[m].limits
        f.program.require(f.naming.name("mental", m: m, t), f.strain(m, t, \.mental), atMost: limits.mental)
        f.program.require(f.naming.name("physical", m: m, t), f.strain(m, t, \.physical), atMost: limits.physical)
      }
    }
  }
}

extension Formulation {
  /// One kind of strain of all roles that m holds in t.
  func strain(_ m: Int, _ t: Int, _ kind: KeyPath<Strain, Double>) -> LinearExpression {
    roles.map { grid.team.roles[$0].strain[keyPath: kind] * seat(m, $0, .holder, t) }.sum.tidy
  }
}
