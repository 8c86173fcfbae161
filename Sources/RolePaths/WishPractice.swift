import TeamModel

/// What practice brings a member towards each wish at most, beside prices for the lessons.
///
/// A lesson is what seats of one kind with one needed level teach towards a wish in one period. Towards each wish the levels go
/// their own way through the periods, one lesson a period or none, as far as the needed level carries: a dynamic program of a
/// few states. The seats are paid for lessons, the way pays for them, so that prices bring the two together (Lagrangian
/// decomposition: Guignard & Kim 1987).
struct WishPractice {
  /// A competency on its way to a wanted level.
  private struct Way {
    /// Units at the start, and those beyond which nothing counts.
    var start: Int
    var most: Int
    /// What one unit is of the growth pillar.
    var share: Double
    /// By period: its lessons.
    var lessons: [[Int]]
  }

  /// What seats of a kind teach, where the competency's needed level is the same.
  private struct Lesson: Equatable {
    var way: Int
    var period: Int
    var need: Int
    var isHolder: Bool
  }

  /// How many lessons there are.
  var count: Int { lessons.count }
  /// Whether growth in anything counts, one level in all at most.
  let isPooled: Bool
  /// By seat · periods + period: the lessons that the seat gives.
  private(set) var taught: [[Int]] = []
  /// By lesson: what it brings of the growth pillar at most, the unit of its price.
  private(set) var unit: [Double] = []
  private var lessons: [Lesson] = []
  private var ways: [Way] = []
  private let periods: Int
  private let perLevel: Int
  private let asUnderstudy: Int
  private let asHolder: Int

  init(_ instance: TeamInstance, _ member: MemberInstance) {
    periods = instance.periods
    perLevel = instance.unitsPerLevel
    asUnderstudy = instance.unitsAsUnderstudy
    asHolder = instance.unitsAsHolder
    isPooled = member.growsInAnything
    var wayOf: [Int: Int] = [:]
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      let start = member.startUnits[item.slot]
      wayOf[member.mutable[item.slot]] = ways.count
      ways.append(
        Way(
          start: start, most: min(start + item.distance, member.reachable[periods][item.slot]),
          share: item.weight / Double(item.distance), lessons: [[Int]](repeating: [], count: periods)))
    }
    for seat in member.seats {
      for t in 0..<periods {
        var given: [Int] = []
        for need in instance.needs[instance.cell(seat.role, t)] where seat.open[t] && member.present[t] {
          guard let way = wayOf[need.competency] else { continue }
          let lesson = Lesson(way: way, period: t, need: need.level, isHolder: seat.kind == .holder)
          guard (ways[way].start..<ways[way].most).contains(where: { after($0, lesson) > $0 }) else { continue }
          let known = ways[way].lessons[t].first { lessons[$0] == lesson }
          given.append(known ?? lessons.count)
          guard known == nil else { continue }
          ways[way].lessons[t].append(lessons.count)
          lessons.append(lesson)
          unit.append(ways[way].share * Double(max(asUnderstudy, asHolder)))
        }
        taught.append(given)
      }
    }
  }

  /// The units after a lesson: below the needed level those of an understudy or acting holder, at it those of a holder.
  private func after(_ units: Int, _ lesson: Lesson) -> Int {
    let need = lesson.need * perLevel
    if units < need { return min(need, units + asUnderstudy) }
    let next = min(4, lesson.need + 1) * perLevel
    return lesson.isHolder && units / perLevel == lesson.need ? min(next, units + asHolder) : units
  }

  /// All ways at their best.
  ///
  /// - Parameters:
  ///   - worth: of the whole growth pillar.
  ///   - prices: by lesson, for its unit.
  ///   - slope: is taken from where a lesson is used.
  /// - Returns: what the ways are worth, and how much of the growth pillar they bring.
  func best(
    _ worth: Double, _ prices: UnsafePointer<Double>, slope: UnsafeMutablePointer<Double>
  ) -> (worth: Double, share: Double) {
    var sum = 0.0
    var share = 0.0
    for way in ways {
      let states = way.most - way.start + 1
      guard states > 1 else { continue }
      withUnsafeTemporaryAllocation(of: Double.self, capacity: states * (periods + 1)) { value in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: states * (periods + 1)) { came in
          go(way, states, prices, value.baseAddress!, came.baseAddress!)
          // What is gained counts at the end.
          var last = 0
          let end = value.baseAddress! + periods * states
          for state in 0..<states { end[state] += worth * way.share * Double(state) }
          for state in 1..<states where end[state] > end[last] { last = state }
          sum += end[last]
          share += way.share * Double(last)
          var state = last
          for t in stride(from: periods, to: 0, by: -1) {
            let step = came[t * states + state]
            guard step >= 0 else { continue }
            let lesson = step / states
            slope[lesson] -= unit[lesson]
            state = step % states
          }
        }
      }
    }
    return (sum, share)
  }

  /// The best way to every state of every period: what it is worth, and by which lesson from which state it came, −1 where it stayed.
  private func go(
    _ way: Way, _ states: Int, _ prices: UnsafePointer<Double>, _ value: UnsafeMutablePointer<Double>,
    _ came: UnsafeMutablePointer<Int>
  ) {
    for state in 0..<states { value[state] = state == 0 ? 0 : -.infinity }
    for t in 0..<periods {
      let here = value + t * states
      let next = here + states
      let from = came + (t + 1) * states
      for state in 0..<states { (next[state], from[state]) = (here[state], -1) }
      for lesson in way.lessons[t] {
        let cost = prices[lesson] * unit[lesson]
        for state in 0..<states where here[state] > -.infinity {
          let to = min(way.most, after(way.start + state, lessons[lesson])) - way.start
          guard to > state, here[state] - cost > next[to] else { continue }
          next[to] = here[state] - cost
          from[to] = lesson * states + state
        }
      }
    }
  }
}
