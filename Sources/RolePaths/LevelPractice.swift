import TeamModel

/// How the levels of a member move with practice, and what that is worth at most: growth towards wishes, and levels that seats count on.
///
/// A lesson is what seats that need one level of a competency teach in one period: those who lack the level come nearer to it, holders who have it
/// come beyond it. A claim is a level that the seats of one role count on in one period. Each competency's levels go their own way through the
/// periods (`LevelWay`). Seats are paid for lessons and pay for claims, the ways pay for
/// lessons and are paid for the claims whose level they have reached, so that prices bring the two together (Lagrangian decomposition: Guignard & Kim 1987).
struct LevelPractice {
  /// What seats teach, where the competency's needed level is the same.
  private struct Lesson: Hashable {
    var way: Int
    var period: Int
    var need: Int
    /// Whether it is for those who lack the level, not for holders who have it.
    var isBelow: Bool
  }

  /// A level that the seats of one role count on in one period, or back-up for it.
  private struct Claim: Hashable {
    var cell: Int
    var slot: Int
    var level: Int
    var isBackUp = false
  }

  /// A role that the member could hold in a period, if the levels that are missing today are claimed.
  struct BackUp {
    let cell: Int
    /// As places in `claimsMade`.
    let claims: Range<Int>
  }

  /// One way to have a seat in one period: with the levels that it counts on.
  struct Option {
    /// Worth in wellbeing.
    let worth: Double
    /// Missing levels.
    let gap: Int
    /// The lessons that it gives, and the claims that it makes, as places in `lessonsGiven` and `claimsMade`.
    let lessons: Range<Int>
    let claims: Range<Int>
  }

  /// How many lessons and claims there are.
  var count: Int { unit.count }
  var claimCount: Int { claimOf.count }
  /// Whether growth in anything counts, one level in all at most.
  let isPooled: Bool
  /// By seat · periods + period: where its options begin in `options`; they end where the next ones begin. None where the seat is closed.
  private(set) var firstOption: [Int] = [0]
  private(set) var options: [Option] = []
  /// What practice may add to the roles that the member could hold.
  private(set) var backUps: [BackUp] = []
  private(set) var lessonsGiven: [Int] = []
  private(set) var claimsMade: [Int] = []
  /// By lesson: what it brings of the growth pillar at most, or would bring as a usual wish: the unit of its price.
  private(set) var unit: [Double] = []
  private var lessonOf: [Lesson: Int] = [:]
  private var claimOf: [Claim: Int] = [:]
  private(set) var ways: [LevelWay] = []
  /// By place among the competencies that can change: its way, −1 where nothing counts on it.
  private var wayOf: [Int]
  private let instance: TeamInstance
  private let member: MemberInstance
  private let periods: Int
  private let perLevel: Int
  /// More ways to have one seat are told as one, which counts on the highest levels and claims none of them.
  private let mostOptions = 12
  /// The growth of a competency that nobody wishes for, for the unit of its lessons: half of the pillar over two levels.
  private let usualShare = 0.25

  /// The practice of a member.
  ///
  /// - Parameter worth: what a seat with a gap is worth in wellbeing in a period, nil where it is closed.
  init(
    _ instance: TeamInstance, _ member: MemberInstance,
    worth: (_ seat: MemberInstance.Seat, _ t: Int, _ gap: Int) -> Double?
  ) {
    self.instance = instance
    self.member = member
    periods = instance.periods
    perLevel = instance.unitsPerLevel
    isPooled = member.growsInAnything
    wayOf = [Int](repeating: -1, count: member.mutable.count)
    addWishes()
    addClaimed()
    for seat in member.seats {
      for t in 0..<periods {
        if seat.open[t] && member.present[t] { addOptions(seat, t, worth) }
        firstOption.append(options.count)
      }
    }
    for prospect in member.prospects {
      for (t, missing) in prospect.missing.enumerated() {
        if let missing { addBackUp(instance.cell(prospect.role, t), t, missing) }
      }
    }
  }

  /// The ways of what growth counts.
  private mutating func addWishes() {
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      let way = way(of: item.slot)
      ways[way].share = item.weight / Double(item.distance)
      ways[way].counted = min(item.distance, member.reachable[periods][item.slot] - ways[way].start)
      ways[way].most = max(ways[way].most, ways[way].start + ways[way].counted)
    }
  }

  /// The ways of what some seat may count on, as far as it does.
  private mutating func addClaimed() {
    for seat in member.seats {
      for t in 0..<periods where seat.open[t] && member.present[t] {
        for need in instance.needs[instance.cell(seat.role, t)] {
          guard let (slot, highest) = claimable(need, t) else { continue }
          let way = way(of: slot)
          ways[way].most = max(ways[way].most, highest * perLevel)
        }
      }
    }
    for prospect in member.prospects {
      for missing in prospect.missing {
        for (slot, units) in missing ?? [] {
          let way = way(of: slot)
          ways[way].most = max(ways[way].most, units)
        }
      }
    }
  }

  private mutating func addBackUp(_ cell: Int, _ t: Int, _ missing: [(slot: Int, units: Int)]) {
    let first = claimsMade.count
    for (slot, units) in missing {
      claim(Claim(cell: cell, slot: slot, level: units / perLevel, isBackUp: true), t)
    }
    backUps.append(BackUp(cell: cell, claims: first..<claimsMade.count))
  }

  private mutating func way(of slot: Int) -> Int {
    if wayOf[slot] < 0 {
      wayOf[slot] = ways.count
      let pace = LevelWay.Pace(
        perLevel: perLevel, asUnderstudy: instance.unitsAsUnderstudy, asHolder: instance.unitsAsHolder)
      ways.append(LevelWay(pace: pace, start: member.startUnits[slot], periods: periods))
    }
    return wayOf[slot]
  }

  /// The place of a competency that is needed at more than today's level and can come nearer by period `t`, and the level that it can have then.
  private func claimable(_ need: TeamInstance.Need, _ t: Int) -> (slot: Int, highest: Int)? {
    let today = member.levels[need.competency]
    guard today < need.level, let slot = member.mutable.firstIndex(of: need.competency) else { return nil }
    let highest = min(need.level, member.reachable[t][slot] / perLevel)
    return highest > today ? (slot, highest) : nil
  }

  // MARK: - Seats

  /// All ways to have a seat in a period: every level that it may count on, with what it teaches then.
  private mutating func addOptions(
    _ seat: MemberInstance.Seat, _ t: Int, _ worth: (MemberInstance.Seat, Int, Int) -> Double?
  ) {
    var needs: [(need: TeamInstance.Need, slot: Int, highest: Int)] = []
    var ways = 1
    for need in instance.needs[instance.cell(seat.role, t)] {
      let today = member.levels[need.competency]
      let known = claimable(need, t)
      let slot = known?.slot ?? member.mutable.firstIndex(of: need.competency) ?? -1
      needs.append((need, slot, known?.highest ?? today))
      ways *= max(1, (known?.highest ?? today) - today + 1)
    }
    if ways > mostOptions { return addBlurred(seat, t, needs, worth) }
    for k in 0..<ways {
      var rest = k
      var gap = 0
      let (firstLesson, firstClaim) = (lessonsGiven.count, claimsMade.count)
      var claimed: [(slot: Int, level: Int)] = []
      for (need, slot, highest) in needs {
        let today = member.levels[need.competency]
        let choices = max(1, highest - today + 1)
        let level = today + rest % choices
        rest /= choices
        gap += max(0, need.level - level)
        if level > today { claimed.append((slot, level)) }
        if slot >= 0 { teach(slot, t, need.level, seat.kind, isBelow: level < need.level) }
      }
      guard let worth = worth(seat, t, gap) else {
        lessonsGiven.removeLast(lessonsGiven.count - firstLesson)
        continue
      }
      for (slot, level) in claimed {
        // A member has one seat at most in a role, so that all of its seats share their claims.
        claim(Claim(cell: instance.cell(seat.role, t), slot: slot, level: level), t)
      }
      options.append(
        Option(
          worth: worth, gap: gap, lessons: firstLesson..<lessonsGiven.count, claims: firstClaim..<claimsMade.count))
    }
  }

  private mutating func claim(_ wanted: Claim, _ t: Int) {
    let claim = claimOf[wanted] ?? claimOf.count
    if claim == claimOf.count {
      claimOf[wanted] = claim
      ways[wayOf[wanted.slot]].claims[t].append((claim, wanted.level * perLevel))
    }
    claimsMade.append(claim)
  }

  /// One way to have a seat that needs too much to tell all ways apart: as good as the best of them, and all lessons given.
  private mutating func addBlurred(
    _ seat: MemberInstance.Seat, _ t: Int, _ needs: [(need: TeamInstance.Need, slot: Int, highest: Int)],
    _ worth: (MemberInstance.Seat, Int, Int) -> Double?
  ) {
    let gap = needs.reduce(0) { $0 + max(0, $1.need.level - $1.highest) }
    guard let worth = worth(seat, t, gap) else { return }
    let first = lessonsGiven.count
    for (need, slot, _) in needs where slot >= 0 {
      for isBelow in [true, false] { teach(slot, t, need.level, seat.kind, isBelow: isBelow) }
    }
    options.append(
      Option(
        worth: worth, gap: gap, lessons: first..<lessonsGiven.count, claims: claimsMade.count..<claimsMade.count))
  }

  /// Notes a lesson that the option in the making gives, if anything comes of it.
  private mutating func teach(_ slot: Int, _ t: Int, _ need: Int, _ kind: SeatKind, isBelow: Bool) {
    let way = wayOf[slot]
    guard way >= 0, isBelow || kind == .holder else { return }
    if let known = lesson(slot, t, need: need, isBelow: isBelow) { return lessonsGiven.append(known) }
    guard ways[way].learns(need: need, isBelow: isBelow) else { return }
    lessonsGiven.append(count)
    lessonOf[Lesson(way: way, period: t, need: need, isBelow: isBelow)] = count
    ways[way].lessons[t].append(LevelWay.Lesson(number: count, need: need, isBelow: isBelow))
    let most = Double(max(instance.unitsAsUnderstudy, instance.unitsAsHolder))
    unit.append(most * (ways[way].share > 0 ? ways[way].share : usualShare / Double(perLevel)))
  }

  /// The lesson of seats that need a level of a competency in a period, for those who lack it or for holders who have it; nil where there is none.
  func lesson(_ slot: Int, _ t: Int, need: Int, isBelow: Bool) -> Int? {
    lessonOf[Lesson(way: wayOf[slot], period: t, need: need, isBelow: isBelow)]
  }

  // MARK: - Ways

  /// All ways at their best.
  ///
  /// - Parameters:
  ///   - worth: of the whole growth pillar.
  ///   - prices: by lesson, for its unit.
  ///   - claims: by claim, what a way is paid for the level.
  ///   - slope: is taken from where a lesson is used.
  ///   - claimSlope: is added to where a claim's level is reached.
  /// - Returns: what the ways are worth, and how much of the growth pillar they bring.
  func best(
    _ worth: Double, _ prices: UnsafePointer<Double>, claims: UnsafePointer<Double>,
    slope: UnsafeMutablePointer<Double>, claimSlope: UnsafeMutablePointer<Double>
  ) -> (worth: Double, share: Double) {
    var sum = (worth: 0.0, share: 0.0)
    for way in ways {
      let best = way.best(
        worth, prices, unit: unit, claimPrices: claims, slope: slope, claimSlope: claimSlope)
      sum.worth += best.worth
      sum.share += best.share
    }
    return sum
  }
}
