/// The way gone towards the wanted levels.
///
///                    Σ weight[m,c] · (min(want[m,c], end[m,c]) − has[m,c]) / (want[m,c] − has[m,c])
///                  c∈W[m]
///     growth[m]  = ───────────────────────────────────────────────────────────────────────────────
///                    Σ weight[m,c]
///                  c∈W[m]
///     growth[m]  ≤  1,    growth[m]  ≤  Σ (end[m,c] − has[m,c])        when W[m] is empty
///                                      c∈C
///
/// The way gone is the sum over the practice network's gains, fractions counted, so no column but the flow is needed.
enum GrowthPillar {
  static func value(_ f: Formulation, _ m: Int) -> LinearExpression {
    let wants = f.grid.wants(m)
    let one = f.grid.unitsPerLevel
    let weights = wants.reduce(0) { $0 + $1.weight }
    if weights > 0 {
      return wants.map { want in
        let way = Double(want.level) - Double(f.grid.startUnits[m][want.competency]) / Double(one)
        let weight = want.weight / weights / way
        return weight * f.gain(m, want.competency, upTo: want.level * one)
      }.sum
    }
    let gained = f.grid.competencies.indices.map { f.gain(m, $0, upTo: f.grid.startUnits[m][$0] + one) }.sum.tidy
    if gained.isConstant { return gained }
    let name = f.naming.name("growth", m: m)
    let growth = f.program.share(name)
    f.program.require(name, growth, atMost: gained)
    return growth
  }
}
