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
    let now: UnsafeMutablePointer<Double>
    let reachable: UnsafeMutablePointer<Double>
    let masks: UnsafeMutablePointer<UInt64>
    /// Seats that no portfolio of the table has.
    var inactive: UInt64
    /// Where a portfolio stands in the table.
    let place: UnsafeMutablePointer<Int32>

    @inline(__always) func worth(_ t: Int, _ p: Int) -> Double {
      masks[p] & inactive == 0 ? now[t * count + Int(place[p])] : -.infinity
    }
    @inline(__always) func reach(_ t: Int, _ j: Int, _ k: Int) -> Double {
      masks[k] & inactive == 0 ? reachable[(t * (steps + 1) + j) * count + Int(place[k])] : -.infinity
    }
  }

  /// The tables as plain memory.
  func view(_ tables: PathTables, inactive: UInt64 = 0, place: UnsafeMutablePointer<Int32>? = nil) -> View {
    View(
      count: count, steps: steps, now: now, reachable: reachable, masks: tables.masks, inactive: inactive,
      place: place ?? tables.identity)
  }

  /// Fills the tables. `growth[t · count + p]` is the most of the growth pillar that p can give in t, weighed by `growthWorth`.
  ///
  /// - Parameters:
  ///   - first: the first period that is needed.
  ///   - active: the portfolios that are needed, closed under dropping seats and in order; nil for all.
  ///   - inactive: the seats that no active portfolio has.
  ///   - place: where each active portfolio stands in these tables.
  func fill(
    _ tables: PathTables, _ profits: SeatProfits, growth: [Float], growthWorth: Double, from first: Int = 0,
    active: [Int32]? = nil, inactive: UInt64 = 0, place: UnsafeMutablePointer<Int32>? = nil
  ) {
    let bits = tables.bits
    let minus = -Double.infinity
    let all = active == nil
    let number = active?.count ?? tables.count
    let place = place ?? tables.identity
    growth.withUnsafeBufferPointer { growth in
      (active ?? []).withUnsafeBufferPointer { active in
        for t in stride(from: periods - 1, through: first, by: -1) {
          let now = self.now + t * count
          let rest = after + t * count
          let next = reachable + (min(t + 1, periods - 1) * (steps + 1) + steps) * count
          let base = reachable + t * (steps + 1) * count
          let closed = profits.closed[t]
          let required = profits.required[t]
          let present = tables.present[t]
          for i in 0..<number {
            let p = all ? i : Int(active[i])
            // Portfolios come after those they contain, so one pass sees every subset.
            var best = 0.0
            if t < periods - 1 {
              best = next[i]
              for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
                best = max(best, rest[Int(place[Int(tables.slotDrop[slot])])])
              }
            }
            rest[i] = best
            let mask = tables.masks[p]
            if mask & closed != 0 || (p != 0 && !present)
              || (!required.isEmpty && required.contains(where: { $0 & mask == 0 }))
            {
              now[i] = minus
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
              now[i] = worth + best
            }
            base[i] = now[i]
          }
          // Steps from what was kept.
          for j in stride(from: 1, through: steps, by: 1) {
            let from = reachable + (t * (steps + 1) + j - 1) * count
            let to = reachable + (t * (steps + 1) + j) * count
            for i in 0..<number { to[i] = from[i] }
            for i in 0..<number where from[i] > minus {
              let p = all ? i : Int(active[i])
              for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
                let bit = Int(tables.slotBit[slot])
                let drop = Int(place[Int(tables.slotDrop[slot])])
                let taken = from[i] + profits.take[t * bits + bit]
                if taken > to[drop] { to[drop] = taken }
                let beside = Int(tables.slotUpgrade[slot])
                if beside >= 0 && (all || tables.masks[beside] & inactive == 0) {
                  let upgraded = from[i] + profits.upgrade[t]
                  let at = Int(place[beside])
                  if upgraded > to[at] { to[at] = upgraded }
                }
              }
            }
          }
        }
      }
    }
  }
}
