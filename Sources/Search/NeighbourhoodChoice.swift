import RolePaths
import TeamModel

/// Chooses which members to plan anew together: around a trouble of the level in work, those who could take part in mending it.
struct NeighbourhoodChoice {
  private let space: SearchSpace
  /// By role, the members who could ever hold it.
  private let candidates: [[Int]]
  /// By member, the roles that the member could ever hold.
  private let roles: [[Int]]
  private var dice = Dice(20_27)
  /// By anchor, how often it was tried in vain.
  private var tries: [Anchor: Int] = [:]

  /// What a neighbourhood is built around.
  enum Anchor: Hashable {
    case cell(Int)
    case member(Int)
  }

  init(_ space: SearchSpace) {
    self.space = space
    let roles = space.members.map { member in
      Set(member.seats.filter { $0.kind == .holder }.map(\.role)).sorted()
    }
    var candidates = [[Int]](repeating: [], count: space.instance.roles)
    for (slot, list) in roles.enumerated() { for r in list { candidates[r].append(slot) } }
    self.roles = roles
    self.candidates = candidates
  }

  /// A group of members to free, other than those in `taken`; nil when none is left.
  mutating func group(
    _ goal: NeighbourhoodGoal, _ incumbent: Incumbent, size: Int, avoiding taken: Set<Int>
  ) -> (anchor: Anchor, slots: [Int])? {
    let troubles = troubles(goal, incumbent)
    guard let anchor = leastTried(troubles, taken) else { return nil }
    var slots: [Int] = []
    func add(_ slot: Int) {
      if slots.count < size && !slots.contains(slot) && !taken.contains(slot) { slots.append(slot) }
    }
    let holding = holders(incumbent)
    switch anchor {
    case .cell(let cell):
      let r = cell / space.instance.periods
      for slot in holding[r] { add(slot) }
      // About half of the group could take the role itself, the others what these then give away.
      let able = shuffled(candidates[r])
      for slot in able.prefix(max(2, size / 2)) { add(slot) }
    case .member(let slot):
      add(slot)
      // Those who have what the member could have.
      let wanted = shuffled(roles[slot])
      for r in wanted.prefix(max(2, size / 2)) { if let other = shuffled(holding[r]).first { add(other) } }
    }
    // Those who could take roles of the group, at random.
    var rounds = 0
    while slots.count < size, rounds < 8 * size, !slots.isEmpty {
      rounds += 1
      let from = slots[dice.roll(slots.count)]
      let held = Set(incumbent.paths[from].marks.map { Int($0.cell) / space.instance.periods }).sorted()
      if !held.isEmpty && dice.roll(2) == 0 {
        let able = candidates[held[dice.roll(held.count)]]
        if !able.isEmpty { add(able[dice.roll(able.count)]) }
      } else if !roles[from].isEmpty {
        let others = holding[roles[from][dice.roll(roles[from].count)]]
        if !others.isEmpty { add(others[dice.roll(others.count)]) }
      }
    }
    return slots.count > 1 ? (anchor, slots.sorted()) : nil
  }

  /// Notes whether a group around an anchor brought anything.
  mutating func note(_ anchor: Anchor, better: Bool) { tries[anchor, default: 0] += better ? 0 : 1 }

  /// Forgets what was tried: a new level.
  mutating func reset() { tries = [:] }

  /// What keeps the goal from being reached.
  private func troubles(_ goal: NeighbourhoodGoal, _ incumbent: Incumbent) -> [Anchor] {
    switch goal {
    case .rules:
      for aim in [LevelOutcome.Aim.covered, .competent, .onTime] {
        let found = troubles(aim, incumbent)
        if !found.isEmpty { return found }
      }
      return []
    case .level(let stage): return troubles(stage.aim, incumbent)
    case .wellbeing:
      return space.members.indices.filter { goal.lacking(incumbent.values.wellbeing[$0]) > 0 }.map { .member($0) }
    }
  }

  private func troubles(_ aim: LevelOutcome.Aim, _ incumbent: Incumbent) -> [Anchor] {
    let lastPeriod = space.instance.periods
    switch aim {
    case .covered:
      var holders = [Int](repeating: 0, count: space.instance.roles * lastPeriod)
      for path in incumbent.paths { for mark in path.marks where mark.kind == .holder { holders[Int(mark.cell)] += 1 } }
      return holders.indices.filter { holders[$0] < space.instance.team.roles[$0 / lastPeriod].holders.min }
        .map { .cell($0) }
    case .competent:
      var cells: [Anchor] = []
      for path in incumbent.paths {
        for mark in path.marks where mark.kind == .holder && mark.gap > 0 { cells.append(.cell(Int(mark.cell))) }
      }
      return cells
    case .onTime:
      return space.members.indices.filter { incumbent.paths[$0].overdue > 0 }.map { .member($0) }
    case .floor:
      let lowest = incumbent.values.floor
      return space.members.indices.filter { TeamValues.hundredths(incumbent.values.wellbeing[$0]) <= lowest }
        .map { .member($0) }
    case .changes, .thin, .team, .fit, .together:
      return space.members.indices.map { .member($0) }
    }
  }

  private mutating func leastTried(_ anchors: [Anchor], _ taken: Set<Int>) -> Anchor? {
    let open = anchors.filter { if case .member(let slot) = $0 { !taken.contains(slot) } else { true } }
    guard let least = open.map({ tries[$0] ?? 0 }).min() else { return nil }
    let best = open.filter { (tries[$0] ?? 0) == least }
    return best[dice.roll(best.count)]
  }

  /// By role, the members who hold it in some period.
  private func holders(_ incumbent: Incumbent) -> [[Int]] {
    var holders = [[Int]](repeating: [], count: space.instance.roles)
    for (slot, path) in incumbent.paths.enumerated() {
      for mark in path.marks where mark.kind == .holder {
        let r = Int(mark.cell) / space.instance.periods
        if holders[r].last != slot { holders[r].append(slot) }
      }
    }
    return holders
  }

  private mutating func shuffled(_ list: [Int]) -> [Int] {
    var list = list
    for i in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(i, dice.roll(i + 1)) }
    return list
  }
}
