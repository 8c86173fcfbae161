/// Roles that exclude each other are never held by one member at once.
///
///     Σ holder[m,r,t]  ≤  1        ∀ m ∈ M, t ∈ 1…T, and sets Q of roles that all exclude each other
///    r∈Q
///
/// The pairs are covered by greedily grown cliques, which say more than pairs do.
enum ExclusiveRoles: ConstraintFamily {
  static let rules = ["exclusive"]

  static func add(to f: Formulation) {
    let cliques = cliques(f)
    for t in f.periods {
      for m in f.members {
        for (k, clique) in cliques.enumerated() {
          f.program.require(
            f.naming.name("exclusive", m: m, t, k + 1), clique.map { f.seat(m, $0, .holder, t) }.sum, atMost: 1)
        }
      }
    }
  }

  /// Sets of roles that all exclude each other; every excluding pair lies in at least one.
  static func cliques(_ f: Formulation) -> [[Int]] {
    let roles = f.grid.team.roles
    func exclude(_ a: Int, _ b: Int) -> Bool {
      a != b && (roles[a].exclusive.contains(roles[b].id) || roles[b].exclusive.contains(roles[a].id))
    }
    var cliques: [[Int]] = []
    for a in f.roles {
      for b in f.roles where b > a && exclude(a, b) {
        if cliques.contains(where: { $0.contains(a) && $0.contains(b) }) { continue }
        var clique = [a, b]
        for c in f.roles where clique.allSatisfy({ exclude($0, c) }) { clique.append(c) }
        cliques.append(clique.sorted())
      }
    }
    return cliques
  }
}
