import TeamModel

/// Nobody bears more strain than they can.
///
///      Σ mental[r] · holder[m,r,t]  ≤  limit.mental[m]
///     r∈R
///      Σ physical[r] · holder[m,r,t]  ≤  limit.physical[m]        ∀ m ∈ M, t ∈ 1…T
///     r∈R
///
/// Roles carry 0–3 of each; a member's limits are 6 unless told otherwise. Understudy seats carry none.
package enum StrainLimit: MemberRule {
  package static let id = RuleID.strain

  package static func violations(of path: MemberPath) -> [Violation] {
    let limits = path.member.limits
    var found: [Violation] = []
    for t in path.seats.indices.dropFirst() {
      let strain = strain(path, in: t)
      if strain.mental > limits.mental + Tolerance.sum {
        found.append(
          .tooMuchMentalStrain(member: path.member.id, period: t, strain: strain.mental, limit: limits.mental))
      }
      if strain.physical > limits.physical + Tolerance.sum {
        found.append(
          .tooMuchPhysicalStrain(member: path.member.id, period: t, strain: strain.physical, limit: limits.physical))
      }
    }
    return found
  }

  /// The strain of all roles held in period t.
  package static func strain(_ path: MemberPath, in t: Int) -> Strain {
    path.seats[t].holds.reduce(Strain()) { sum, r in
      let strain = path.grid.team.roles[r].strain
      return Strain(mental: sum.mental + strain.mental, physical: sum.physical + strain.physical)
    }
  }
}
