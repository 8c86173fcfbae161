import TeamModel

/// A role never has more holders than it may have.
///
///     Σ holder[m,r,t]  ≤  holders.max[r]        ∀ r ∈ R, t ∈ 1…T
///    m∈M
enum HolderLimit: ConstraintFamily {
  static let rules = ["holders"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for r in f.roles {
        f.program.require(
          f.naming.name("holders", r: r, t), f.holders(r, t), atMost: Double(f.grid.team.roles[r].holders.max))
      }
    }
  }
}

extension Formulation {
  /// How many hold r in t.
  func holders(_ r: Int, _ t: Int) -> LinearExpression {
    LinearExpression(Double(outside(r, t).holders)) + overMembers { seat($0, r, .holder, t) }
  }
}
