/// One competency of a member on its way through the periods: one lesson a period or none, a dynamic program of a few states.
struct LevelWay {
  /// What seats that need one level teach in one period.
  struct Lesson {
    /// Its number among all lessons of the member.
    let number: Int
    /// The needed level.
    let need: Int
    /// Whether it is for those who lack the level, not for holders who have it.
    let isBelow: Bool
  }

  /// How fast levels move.
  struct Pace {
    /// Units of a level, and those that an understudy or acting holder, and a holder, gains in a period.
    let perLevel: Int
    let asUnderstudy: Int
    let asHolder: Int
  }

  let pace: Pace
  /// Units at the start, those beyond which nothing counts, and how many count as growth.
  let start: Int
  var most: Int
  var counted = 0
  /// What one unit is of the growth pillar.
  var share = 0.0
  /// By period: its lessons, and the claims on it with the units that they ask for.
  var lessons: [[Lesson]]
  var claims: [[(claim: Int, units: Int)]]

  /// A way that begins with so many units.
  init(pace: Pace, start: Int, periods: Int) {
    self.pace = pace
    self.start = start
    most = start
    lessons = [[Lesson]](repeating: [], count: periods)
    claims = [[(claim: Int, units: Int)]](repeating: [], count: periods)
  }

  /// The units after a lesson.
  func after(_ units: Int, need: Int, isBelow: Bool) -> Int {
    if isBelow { return units < need * pace.perLevel ? min(need * pace.perLevel, units + pace.asUnderstudy) : units }
    let next = min(4, need + 1) * pace.perLevel
    return units / pace.perLevel == need ? max(units, min(next, units + pace.asHolder)) : units
  }

  /// Whether anything that counts can come of a lesson.
  func learns(need: Int, isBelow: Bool) -> Bool {
    (start..<most).contains { after($0, need: need, isBelow: isBelow) > $0 }
  }

  /// The way at its best.
  ///
  /// - Parameters:
  ///   - worth: of the whole growth pillar.
  ///   - prices: by lesson, for its unit.
  ///   - unit: by lesson.
  ///   - claimPrices: by claim, what is paid for the level.
  ///   - slope: is taken from where a lesson is used.
  ///   - claimSlope: is added to where a claim's level is reached.
  /// - Returns: what the way is worth, and how much of the growth pillar it brings.
  func best(
    _ worth: Double, _ prices: UnsafePointer<Double>, unit: [Double], claimPrices: UnsafePointer<Double>,
    slope: UnsafeMutablePointer<Double>, claimSlope: UnsafeMutablePointer<Double>
  ) -> (worth: Double, share: Double) {
    let periods = lessons.count
    let states = most - start + 1
    guard states > 1 else { return (0, 0) }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: states * (periods + 1)) { value in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: states * (periods + 1)) { came in
        go(states, prices, unit, claimPrices, value.baseAddress!, came.baseAddress!)
        // What is gained counts at the end.
        var last = 0
        let end = value.baseAddress! + periods * states
        for state in 0..<states { end[state] += worth * share * Double(min(state, counted)) }
        for state in 1..<states where end[state] > end[last] { last = state }
        var state = last
        for t in stride(from: periods, to: 0, by: -1) {
          let step = came[t * states + state]
          if step >= 0 {
            slope[step / states] -= unit[step / states]
            state = step % states
          }
          for (claim, units) in claims[t - 1] where start + state >= units { claimSlope[claim] += 1 }
        }
        return (end[last], share * Double(min(last, counted)))
      }
    }
  }

  /// The best way to every state of every period: what it is worth, and by which lesson from which state it came, −1 where it stayed.
  private func go(
    _ states: Int, _ prices: UnsafePointer<Double>, _ unit: [Double], _ claimPrices: UnsafePointer<Double>,
    _ value: UnsafeMutablePointer<Double>, _ came: UnsafeMutablePointer<Int>
  ) {
    for state in 0..<states { value[state] = state == 0 ? 0 : -.infinity }
    for t in lessons.indices {
      let here = value + t * states
      let next = here + states
      let from = came + (t + 1) * states
      for (claim, units) in claims[t] {
        for state in (units - start)..<states { here[state] += claimPrices[claim] }
      }
      for state in 0..<states { (next[state], from[state]) = (here[state], -1) }
      for lesson in lessons[t] {
        let cost = prices[lesson.number] * unit[lesson.number]
        for state in 0..<states where here[state] > -.infinity {
          let to = min(most, after(start + state, need: lesson.need, isBelow: lesson.isBelow)) - start
          guard to > state, here[state] - cost > next[to] else { continue }
          next[to] = here[state] - cost
          from[to] = lesson.number * states + state
        }
      }
    }
  }
}
