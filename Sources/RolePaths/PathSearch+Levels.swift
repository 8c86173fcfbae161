import TeamModel

/// Bounds that know which levels can still rise.
///
/// The completion bounds let every level be as high as practice could have made it from today. When a period opens, the levels are
/// known, and what comes later starts from them: a level half learnt may rise, one not begun may not. Levels that come up
/// often get bounds of their own, made once and kept for the call.
extension PathSearch {
  /// All that bounds from a period on depend on: the whole levels that each later period could open with.
  struct LevelKey: Hashable {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    mutating func add(_ value: Int) {
      first = (first ^ UInt64(truncatingIfNeeded: value)) &* 0xFF51_AFD7_ED55_8CCD
      first ^= first >> 32
      second = (second &+ UInt64(truncatingIfNeeded: value)) &* 0xC4CE_B9FE_1A85_EC53
      second ^= second >> 29
    }
  }

  /// Bounds for one key: none until it has come up often enough to be worth them.
  struct Refinement {
    /// Work done under the key, in visits.
    var visits = 0
    /// The rows of its period.
    var bound: CompletionBounds.Row?
    var boundWithGrowth: CompletionBounds.Row?
  }

  /// The most units of a slot when period `later` opens, from the levels when period `t` opens.
  private func most(_ slot: Int, _ t: Int, _ later: Int) -> Int {
    let now = units[t * slots + slot]
    return max(now, min(pricer.member.reachable[later][slot], now + (later - t) * stepUnits))
  }

  /// Puts bounds made for the levels in hand into a period's opening, if they came up often; gives their key.
  func refine(_ s: inout Opening) -> LevelKey {
    let t = s.t
    var key = LevelKey()
    for later in (t + 1)..<lastPeriod {
      for slot in 0..<slots { key.add(most(slot, t, later) / perLevel) }
    }
    var refinement = refinements[t][key] ?? Refinement()
    if refinement.bound == nil && refinement.visits >= tables.count / 4 { fill(&refinement, t) }
    refinements[t][key] = refinement
    if let bound = refinement.bound, let boundWithGrowth = refinement.boundWithGrowth {
      s.bound = bound
      s.boundWithGrowth = boundWithGrowth
    }
    return key
  }

  private func fill(_ refinement: inout Refinement, _ t: Int) {
    guard let first = pricer.room(rows), let second = pricer.room(rows + 1) else { return }
    rows += 2
    let reachable = (0..<lastPeriod).map { later in
      (0..<slots).map { later <= t ? pricer.member.reachable[later][$0] : most($0, t, later) }
    }
    let worth = SeatProfits(
      pricer.instance, pricer.member, table: pricer.table, prices: prices, weights: prices.weights,
      scale: prices.wellbeing, limits: limits, reachable: reachable)
    refinement.bound = pricer.levelBounds.makeRow(
      t, into: first, tables, worth, growth: pricer.growthStep, growthWorth: 0)
    refinement.boundWithGrowth = pricer.levelBounds.makeRow(
      t, into: second, tables, worth, growth: pricer.growthStep, growthWorth: worth.growth)
  }
}
