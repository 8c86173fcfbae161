import TeamModel

/// Level 4, nobody left behind.
///
///     max  floor / 100,      100 · wellbeing[m]  ≥  floor        ∀ m ∈ M,   floor ∈ {0, 1, …, 100}
///
/// For `fairness: leximin` the next step leaves one member aside, the one after it two, and so on:
///
///     100 · wellbeing[m]  ≥  floor[i] − 100 · aside[i,m],     Σ aside[i,m]  =  i − 1,     aside[i,m] ≥ aside[i−1,m]
///                                                            m∈M
///
/// A step that is decided keeps its value as a number in these rows.
extension Formulation {
  /// The objective of the next step, in hundredths as a share 0…1; `decided` are the values of the steps before it.
  func floor(decided: [Double]) -> LinearExpression {
    let floor = program.choice(naming.name("floor"), upper: Double(grid.surroundings.lowest))
    let aside = aside(step: decided.count)
    for m in grid.counted {
      let reached: LinearExpression = 100 * (wellbeing(m) + aside(m))
      program.require(naming.name("floor", m: m), reached - floor, atLeast: 0)
    }
    return 0.01 * floor
  }

  /// What members lack to a wellbeing, summed: Σ max(0, target − wellbeing[m]).
  func shortfall(below target: Double) -> LinearExpression {
    grid.counted.map { m in
      let lacking = program.share(naming.name("lacking", m: m))
      program.require(naming.name("lacking", m: m), lacking + wellbeing(m), atLeast: target)
      return lacking
    }.sum
  }

  /// Keeps the values of the steps decided.
  func keepFloors(_ decided: [Double]) {
    for (step, value) in decided.enumerated() {
      let aside = aside(step: step)
      for m in grid.counted {
        program.require(
          naming.name("keep_floor", m: m, step + 1), wellbeing(m) + aside(m),
          atLeast: value - ProgramBuilder.rounding)
      }
    }
  }

  /// Who is left aside in a step, counted from 0: nobody in the first.
  private func aside(step: Int) -> (Int) -> LinearExpression {
    guard step > 0 else { return { _ in LinearExpression() } }
    var all = LinearExpression()
    for m in grid.counted {
      let mine = asideColumn(step, m)
      all += mine
      if step > 1 {
        program.require(naming.name("still_aside", m: m, step), mine - asideColumn(step - 1, m), atLeast: 0)
      }
    }
    program.require(naming.name("aside", step), all, atMost: Double(step))
    return { self.asideColumn(step, $0) }
  }

  private func asideColumn(_ step: Int, _ m: Int) -> LinearExpression {
    once(Subject(word: .aside, m: m, t: step)) {
      program.choice(naming.name("aside", m: m, step))
    }
  }
}
