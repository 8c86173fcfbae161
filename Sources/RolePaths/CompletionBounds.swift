import TeamModel

/// The most that the rest of a path can be worth, by period and portfolio: a backward table over portfolios that ignores ages
/// and lets levels be as high as they could.
///
/// For period t and portfolio p
///
///     now[t,p]    worth of p in t, plus the most that follows                (−∞ where p is not allowed in t)
///     reach[t,j,K] the most from t on when the seats K are kept and at most j more are taken
///     after[t,p]  the most from t + 1 on when p is left in t  =  max over K ⊆ p of reach[t+1, most new, K]
///
/// `reach` grows along the table's one-seat steps, `after` along its one-seat drops, so a pass costs a few steps per seat of every
/// portfolio, not one per pair of portfolios.
final class CompletionBounds {
  let periods: Int
  let steps: Int
  let count: Int
  private let now: UnsafeMutablePointer<Double>
  private let reachable: UnsafeMutablePointer<Double>
  private let after: UnsafeMutablePointer<Double>

  init(periods: Int, steps: Int, count: Int) {
    self.periods = periods
    self.steps = steps
    self.count = count
    now = .allocate(capacity: periods * count)
    reachable = .allocate(capacity: periods * (steps + 1) * count)
    after = .allocate(capacity: periods * count)
  }

  deinit {
    now.deallocate()
    reachable.deallocate()
    after.deallocate()
  }

  /// The tables as plain memory, for the inner loop; valid as long as the bounds live.
  struct View {
    let count: Int
    let steps: Int
    let reachable: UnsafeMutablePointer<Double>

    @inline(__always) func worth(_ t: Int, _ p: Int) -> Double { reachable[t * (steps + 1) * count + p] }
    func row(_ t: Int) -> Row { Row(count: count, reachable: UnsafePointer(reachable + t * (steps + 1) * count)) }
  }

  /// The tables of one period.
  struct Row {
    let count: Int
    /// `reach[j, K]` at j · count + K; nothing more taken is what the portfolio is worth.
    let reachable: UnsafePointer<Double>

    @inline(__always) func worth(_ p: Int) -> Double { reachable[p] }
    @inline(__always) func reach(_ j: Int, _ k: Int) -> Double { reachable[j * count + k] }
  }

  /// The most from period `t` on with a portfolio.
  func worth(_ t: Int, _ p: Int) -> Double { now[t * count + p] }
  /// What a portfolio is worth in period `t` alone; −∞ where it is not allowed.
  func own(_ t: Int, _ p: Int) -> Double {
    now[t * count + p] == -.infinity ? -.infinity : now[t * count + p] - after[t * count + p]
  }

  /// The tables as plain memory.
  var view: View { View(count: count, steps: steps, reachable: reachable) }

  /// Fills the tables from period `t` on and copies those of `t` out.
  func makeRow(
    _ t: Int, into room: UnsafeMutablePointer<Double>, _ tables: PathTables, _ profits: SeatProfits, growth: [Float],
    growthWorth: Double
  ) -> Row {
    fill(tables, profits, growth: growth, growthWorth: growthWorth, from: t)
    room.update(from: reachable + t * (steps + 1) * count, count: (steps + 1) * count)
    return Row(count: count, reachable: UnsafePointer(room))
  }

  /// Fills the tables. `growth[t · count + p]` is the most of the growth pillar that p can give in t, weighed by `growthWorth`.
  /// Periods before `first` are left as they are.
  func fill(
    _ tables: PathTables, _ profits: SeatProfits, growth: [Float], growthWorth: Double, from first: Int = 0
  ) {
    let bits = tables.bits
    let minus = -Double.infinity
    let number = tables.count
    growth.withUnsafeBufferPointer { growth in
      for t in stride(from: periods - 1, through: first, by: -1) {
        let now = self.now + t * count
        let rest = after + t * count
        let next = reachable + (min(t + 1, periods - 1) * (steps + 1) + steps) * count
        let base = reachable + t * (steps + 1) * count
        let closed = profits.closed[t]
        let required = profits.required[t]
        let present = tables.present[t]
        for p in 0..<number {
          // Portfolios come after those they contain, so one pass sees every subset.
          var best = 0.0
          if t < periods - 1 {
            best = next[p]
            for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
              best = max(best, rest[Int(tables.slotDrop[slot])])
            }
          }
          rest[p] = best
          let mask = tables.masks[p]
          if mask & closed != 0 || (p != 0 && !present)
            || (!required.isEmpty && required.contains(where: { $0 & mask == 0 }))
          {
            now[p] = minus
          } else {
            var worth = 0.0
            if present {
              for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
                worth += profits.keep[t * bits + Int(tables.slotBit[slot])]
              }
              worth += profits.workability * tables.load[p]
              if tables.shared[p] { worth += profits.shared }
              worth += growthWorth * Double(growth[t * count + p])
            }
            now[p] = worth + best
          }
          base[p] = now[p]
        }
        // Steps from what was kept.
        for j in stride(from: 1, through: steps, by: 1) {
          let from = reachable + (t * (steps + 1) + j - 1) * count
          let to = reachable + (t * (steps + 1) + j) * count
          for p in 0..<number { to[p] = from[p] }
          for p in 0..<number where from[p] > minus {
            for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
              let bit = Int(tables.slotBit[slot])
              let drop = Int(tables.slotDrop[slot])
              let taken = from[p] + profits.take[t * bits + bit]
              if taken > to[drop] { to[drop] = taken }
              let beside = Int(tables.slotUpgrade[slot])
              if beside >= 0 {
                let upgraded = from[p] + profits.upgrade[t]
                if upgraded > to[beside] { to[beside] = upgraded }
              }
            }
          }
        }
      }
    }
  }
}
