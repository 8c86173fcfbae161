/// A competency of a member on its way, for a search that asks again and again what is left of it once some lessons are given for certain and others
/// cannot be had: its lessons and claims as bits.
struct FollowedWay {
  /// More lessons or claims have no bits.
  static let most = 24

  private struct Step {
    let bit: UInt32
    let place: Int
    /// By state: where the lesson leads.
    let to: [Int]
  }

  private struct Asked {
    let bit: UInt32
    let place: Int
  }

  /// The numbers of its lessons and claims, in the order of their bits.
  let lessons: [Int]
  let claims: [Int]
  /// By claim: from which state on it is met. States are units beyond those at the start.
  let from: [Int]
  /// Claims of back-up, which may always be made.
  var always: UInt32 = 0
  /// By lesson, and by claim.
  var lessonPrices: [Double]
  var claimPrices: [Double]
  /// By state: what it counts of the growth pillar in the end.
  private let growth: [Double]
  private let steps: [[Step]]
  private let asked: [[Asked]]

  /// All bits.
  var allLessons: UInt32 { (1 << UInt32(lessons.count)) - 1 }
  var allClaims: UInt32 { (1 << UInt32(claims.count)) - 1 }

  /// Follows a way; nil where nothing can change, or too much.
  init?(_ way: LevelWay) {
    let lessons = way.lessons.flatMap { $0.map(\.number) }
    let claims = way.claims.flatMap { $0.map(\.claim) }
    guard way.most > way.start, lessons.count <= Self.most, claims.count <= Self.most else { return nil }
    self.lessons = lessons
    self.claims = claims
    from = way.claims.flatMap { $0.map { $0.units - way.start } }
    lessonPrices = lessons.map { _ in 0 }
    claimPrices = claims.map { _ in 0 }
    let states = 0...way.most - way.start
    growth = states.map { way.share * Double(min($0, way.counted)) }
    var next = 0
    steps = way.lessons.map { lessons in
      lessons.map { lesson in
        next += 1
        return Step(
          bit: 1 << UInt32(next - 1), place: next - 1,
          to: states.map {
            min(way.most, way.after(way.start + $0, need: lesson.need, isBelow: lesson.isBelow)) - way.start
          })
      }
    }
    var claim = 0
    asked = way.claims.map { claims in
      claims.map { _ in
        claim += 1
        return Asked(bit: 1 << UInt32(claim - 1), place: claim - 1)
      }
    }
  }

  /// What lessons cost together.
  func price(_ bits: UInt32) -> Double {
    lessonPrices.enumerated().reduce(0) { bits & (1 << UInt32($1.offset)) != 0 ? $0 + $1.element : $0 }
  }

  /// The way at its best.
  ///
  /// - Parameters:
  ///   - given: lessons that cost nothing.
  ///   - open: lessons that are to be had for their price; there are no others.
  ///   - claims: those whose price is paid where they are met.
  ///   - worth: of the whole growth pillar.
  /// - Returns: what it is worth, and the claims that cannot be met.
  func best(given: UInt32, open: UInt32, claims: UInt32, worth: Double) -> (worth: Double, unmet: UInt32) {
    let states = growth.count
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * states) { room in
      let here = room.baseAddress!
      let next = here + states
      for state in 0..<states { here[state] = state == 0 ? 0 : -.infinity }
      var unmet: UInt32 = 0
      for t in steps.indices {
        for asked in asked[t] {
          let from = from[asked.place]
          if !(from..<states).contains(where: { here[$0] > -.infinity }) { unmet |= asked.bit }
          guard claims & asked.bit != 0 else { continue }
          for state in from..<states { here[state] += claimPrices[asked.place] }
        }
        for state in 0..<states { next[state] = here[state] }
        for step in steps[t] where (given | open) & step.bit != 0 {
          let cost = given & step.bit != 0 ? 0 : lessonPrices[step.place]
          for state in 0..<states where here[state] - cost > next[step.to[state]] {
            next[step.to[state]] = here[state] - cost
          }
        }
        for state in 0..<states { here[state] = next[state] }
      }
      let best = (0..<states).map { here[$0] + worth * growth[$0] }.max() ?? 0
      return (best, unmet)
    }
  }
}
