import RolePaths
import TeamModel

/// What a local search charges: levels in one sum, in units of one member's wellbeing.
struct AnnealingGoal {
  /// A missing holder of a critical role, a missing level of an acting holder, an overdue period.
  var uncovered = 40.0
  var acting = 6.0
  var overdue = 1.5
  /// A new seat and a missing back-up, beside what level 5 charges.
  var change = 0.0
  var thin = 0.0
  /// A broken rule of the team.
  var broken = 40.0
  /// Wellbeing that everybody should have, 0…1, the charge for each who has less, and that for what is lacking.
  var target = 0.0
  var short = 0.0
  var lacking = 0.0
  /// What level 5 counts.
  var team = 1.0
}

/// The seats of a whole team while a local search changes them, and what they cost.
///
/// A change of a few members is tried in place: counts by role and period follow from what these members had and would have, and go back when the
/// change is not taken. Copies share their seats: one run has one state.
struct AnnealingState {
  let space: SearchSpace
  let tables: PathScoreTables
  private let scorer: PathScorer
  var goal: AnnealingGoal
  /// The seats.
  let seats: SeatGrid
  private(set) var scores: ContiguousArray<PathScore>
  /// What everything costs; less is better.
  private(set) var cost = 0.0

  /// By cell, who holds the role: so many of the room of all members.
  private var holders: ContiguousArray<Int32>
  private var held: ContiguousArray<Int32>
  private var qualified: ContiguousArray<Int32>
  private var understudies: ContiguousArray<Int32>
  private var warm: ContiguousArray<Int32>
  private var could: ContiguousArray<Int32>
  private var newSeats: ContiguousArray<Int32>
  private let bounds: ContiguousArray<RoleBounds>
  private let mostChanges: Int
  private let apartOf: ContiguousArray<[Int]>

  // The change in trial: members, and their seats in that order.
  private(set) var changed: ContiguousArray<Int> = []
  private let trial: SeatGrid
  private var trialScores: ContiguousArray<PathScore>
  private var touched: ContiguousArray<Int> = []
  private var stamps: ContiguousArray<Int32>
  private var stamp: Int32 = 0
  /// Whether the change cannot be: nobody has so much room.
  private var isBroken = false
  /// Members whom one change may touch.
  private let mostChanged = 8
  /// What members lose beyond this, roles are not expected to make good.
  private let mostRegained = 200.0

  private struct RoleBounds {
    let least: Int32
    let most: Int32
    let understudies: Int32
    let wanted: Int32
    let critical: Double
  }

  init?(_ space: SearchSpace, tables: PathScoreTables, weights: PillarWeights, goal: AnnealingGoal, paths: [RolePath]) {
    let instance = space.instance
    let cells = instance.roles * instance.periods
    let none = ContiguousArray<Int32>(repeating: 0, count: cells)
    self.space = space
    self.tables = tables
    self.goal = goal
    scorer = PathScorer(tables, weights: weights)
    held = none
    holders = ContiguousArray(repeating: 0, count: cells * max(1, space.members.count))
    let room = min(instance.team.settings.maxRoles, 60) + 2
    seats = SeatGrid(rows: space.members.count, periods: instance.periods, room: room)
    trial = SeatGrid(rows: mostChanged, periods: instance.periods, room: room)
    trialScores = ContiguousArray(repeating: PathScore(periods: instance.periods), count: mostChanged)
    qualified = none
    understudies = none
    warm = none
    could = ContiguousArray(space.couldAlways.map { Int32($0) })
    stamps = none
    newSeats = ContiguousArray(repeating: 0, count: instance.periods)
    bounds = ContiguousArray(
      instance.team.roles.map {
        RoleBounds(
          least: Int32($0.holders.min), most: Int32($0.holders.max), understudies: Int32($0.understudies),
          wanted: Int32($0.holders.min + $0.backup), critical: Double($0.critical))
      })
    mostChanges = instance.team.settings.maxChanges ?? Int.max
    var apartOf = ContiguousArray<[Int]>(repeating: [], count: space.members.count)
    for (a, b) in space.apart {
      apartOf[a].append(b)
      apartOf[b].append(a)
    }
    self.apartOf = apartOf
    scores = []
    for (slot, path) in paths.enumerated() {
      for mark in path.marks {
        let (r, t) = (Int(mark.cell) / instance.periods, Int(mark.cell) % instance.periods)
        guard seats[slot].add(Int32(2 * r + (mark.kind == .understudy ? 1 : 0)), t) else { return nil }
      }
      var score = PathScore(periods: instance.periods)
      guard scorer.score(seats[slot], slot: slot, into: &score) else { return nil }
      scores.append(score)
    }
    for slot in scores.indices { count(scores[slot], slot, 1) }
    cost = total
  }

  /// The cost of everything, from scratch.
  var total: Double {
    var sum = 0.0
    for score in scores { sum += memberCost(score) }
    for (a, b) in space.apart { sum += apartCost(seats[a], seats[b]) }
    for cell in held.indices { sum += cellCost(cell) }
    for t in newSeats.indices { sum += changeCost(t) }
    return sum
  }

  /// Charges for something else from now on.
  mutating func aim(_ goal: AnnealingGoal) {
    self.goal = goal
    cost = total
  }

  // A change.

  /// Begins a change of nobody.
  mutating func begin() {
    changed.removeAll(keepingCapacity: true)
    isBroken = false
  }

  /// Gives a change up.
  mutating func giveUp() { isBroken = true }

  /// The seats of a member as the change has them.
  @inline(__always) func current(_ slot: Int) -> SeatRow {
    for place in changed.indices where changed[place] == slot { return trial[place] }
    return seats[slot]
  }

  private mutating func edit(_ slot: Int) -> SeatRow? {
    for place in changed.indices where changed[place] == slot { return trial[place] }
    guard changed.count < mostChanged else {
      isBroken = true
      return nil
    }
    let row = trial[changed.count]
    row.copy(seats[slot])
    changed.append(slot)
    return row
  }

  mutating func remove(_ code: Int32, _ t: Int, of slot: Int) { edit(slot)?.remove(code, t) }

  /// Gives a seat; one of the other kind in the same role goes.
  mutating func add(_ code: Int32, _ t: Int, to slot: Int) { if edit(slot)?.add(code, t) != true { isBroken = true } }

  /// How many hold a role in a period.
  func holderCount(_ cell: Int) -> Int { Int(held[cell]) }

  /// One of them.
  func holder(_ cell: Int, _ place: Int) -> Int { Int(holders[cell * scores.count + place]) }

  /// Takes the change when it costs no more than `most` extra; whether it did.
  ///
  /// - Parameter kept: takes the seats as they were, when what is taken costs more.
  mutating func take(within most: Double, leaving kept: SeatGrid?) -> Bool {
    if changed.isEmpty || isBroken { return false }
    var delta = 0.0
    for (place, slot) in changed.enumerated() {
      guard scorer.score(trial[place], slot: slot, into: &trialScores[place]) else { return false }
      delta += memberCost(trialScores[place]) - memberCost(scores[slot])
    }
    if delta > most + mostRegained { return false }
    stamp &+= 1
    touched.removeAll(keepingCapacity: true)
    for (place, slot) in changed.enumerated() {
      touch(scores[slot])
      touch(trialScores[place])
    }
    var before = 0.0
    for cell in touched { before += cellCost(cell) }
    for t in newSeats.indices { before += changeCost(t) }
    if !space.apart.isEmpty { before += apartCost(isTrial: false) }
    for (place, slot) in changed.enumerated() {
      count(scores[slot], slot, -1)
      count(trialScores[place], slot, 1)
    }
    var after = 0.0
    for cell in touched { after += cellCost(cell) }
    for t in newSeats.indices { after += changeCost(t) }
    if !space.apart.isEmpty { after += apartCost(isTrial: true) }
    delta += after - before
    if delta <= most {
      if delta > 0 { kept?.copy(seats) }
      for (place, slot) in changed.enumerated() {
        seats[slot].copy(trial[place])
        swap(&scores[slot], &trialScores[place])
      }
      cost += delta
      return true
    }
    for (place, slot) in changed.enumerated() {
      count(trialScores[place], slot, -1)
      count(scores[slot], slot, 1)
    }
    return false
  }

  // Costs.

  private func memberCost(_ score: PathScore) -> Double {
    let cost = goal.acting * Double(score.acting) + goal.overdue * Double(score.overdue) - goal.team * score.wellbeing
    let lacking = goal.target - score.wellbeing
    return lacking > 1e-9 ? cost + goal.short + goal.lacking * lacking : cost
  }

  private func cellCost(_ cell: Int) -> Double {
    let role = bounds[cell / tables.periods]
    let held = self.held[cell]
    var sum = 0.0
    if held < role.least { sum += goal.uncovered * role.critical * Double(role.least - held) }
    var broken = max(0, held - role.most) + max(0, understudies[cell] - role.understudies)
    if understudies[cell] > 0 && qualified[cell] == 0 { broken += 1 }
    if broken > 0 { sum += goal.broken * Double(broken) }
    if could[cell] < role.wanted {
      sum += (goal.thin + goal.team * space.thinPrice) * Double(role.wanted - could[cell])
    }
    if held > 0 && warm[cell] == 0 { sum += goal.team * space.coldPrice }
    return sum
  }

  private func changeCost(_ t: Int) -> Double {
    let new = Int(newSeats[t])
    return (goal.change + goal.team * space.changePrice) * Double(new)
      + (new > mostChanges ? goal.broken * Double(new - mostChanges) : 0)
  }

  /// What those who are to be apart and share a role cost, of the members of the change.
  private func apartCost(isTrial: Bool) -> Double {
    var sum = 0.0
    for slot in changed {
      for other in apartOf[slot] {
        let pair = isTrial ? apartCost(current(slot), current(other)) : apartCost(seats[slot], seats[other])
        sum += changed.contains(other) ? 0.5 * pair : pair
      }
    }
    return sum
  }

  private func apartCost(_ own: SeatRow, _ others: SeatRow) -> Double {
    var count = 0
    for t in 0..<tables.periods { for code in own.at(t) where others.isIn(role: code >> 1, t) { count += 1 } }
    return goal.broken * Double(count)
  }

  private mutating func touch(_ score: PathScore) {
    for mark in score.marks where stamps[Int(mark.cell)] != stamp {
      stamps[Int(mark.cell)] = stamp
      touched.append(Int(mark.cell))
    }
    for cell in score.could where stamps[Int(cell)] != stamp {
      stamps[Int(cell)] = stamp
      touched.append(Int(cell))
    }
  }

  private mutating func count(_ score: PathScore, _ slot: Int, _ by: Int32) {
    for mark in score.marks {
      let cell = Int(mark.cell)
      if mark.isUnderstudy {
        understudies[cell] += by
        continue
      }
      let start = cell * scores.count
      if by > 0 {
        holders[start + Int(held[cell])] = Int32(slot)
      } else {
        let last = start + Int(held[cell]) - 1
        var place = start
        while holders[place] != Int32(slot) { place += 1 }
        holders[place] = holders[last]
      }
      held[cell] += by
      if mark.isQualified { qualified[cell] += by }
      if mark.isWarm { warm[cell] += by }
    }
    for cell in score.could { could[Int(cell)] += by }
    for t in newSeats.indices { newSeats[t] += by * score.newSeats[t] }
  }
}
