import Checking
import TeamModel

/// Combines one legal path of each member with one of every other, member by member, and keeps the best for each profile.
///
/// A part of a combination is dropped only when it breaks a rule that further members cannot mend, or when levels 1–3, which all
/// profiles share, are already worse than something found.
struct CombinationWalk {
  private let grid: TeamGrid
  private let paths: [[LegalPath]]
  private let cells: [Cell]
  private let pairsApart: [(Int, Int)]
  private let pairsTogether: [(Int, Int)]
  /// Cells that members m, m+1, … can hold, member by member.
  private let holdable: [[UInt64]]
  /// The least that members m, m+1, … add to levels 2 and 3.
  private let leastActing, leastOverdue: [Int]
  private var chosen: [Int]
  private var firstThree: (Int, Int, Int)?
  private var found: [Profile: (levels: LevelValues, chosen: [Int])] = [:]

  private struct Cell {
    var bit: UInt64
    var role: Role
  }

  init(_ grid: TeamGrid, _ paths: [[LegalPath]]) {
    self.grid = grid
    self.paths = paths
    let roles = grid.team.roles
    cells = (0..<grid.periods).flatMap { t in
      roles.indices.map { Cell(bit: 1 << UInt64(t * roles.count + $0), role: roles[$0]) }
    }
    func numbered(_ pairs: [MemberPair]) -> [(Int, Int)] {
      pairs.compactMap { pair in
        guard let m = grid.memberNumbers[pair.first], let n = grid.memberNumbers[pair.second], m != n else {
          return nil
        }
        return (max(m, n), min(m, n))
      }
    }
    pairsApart = numbered(grid.team.apart)
    pairsTogether = numbered(grid.team.together)
    let each = paths.map { $0.reduce(UInt64(0)) { $0 | $1.holds } }
    holdable = paths.indices.map { Array(each[$0...]) } + [[]]
    func suffix(_ value: (LegalPath) -> Int) -> [Int] {
      var sums = [0]
      for list in paths.reversed() { sums.insert(sums[0] + (list.map(value).min() ?? 0), at: 0) }
      return sums
    }
    leastActing = suffix { $0.acting }
    leastOverdue = suffix { $0.overdue }
    chosen = []
  }

  /// The best of each profile found, in the order of `Profile.allCases`.
  var best: [ExhaustiveBest] {
    Profile.allCases.compactMap { profile in
      guard let (levels, chosen) = found[profile] else { return nil }
      return ExhaustiveBest(profile: profile, levels: levels, seats: seats(chosen))
    }
  }

  /// Tries every combination.
  mutating func run() { extend(acting: 0, overdue: 0) }

  private mutating func extend(acting: Int, overdue: Int) {
    let m = chosen.count
    let least = (leastUncovered(), acting + leastActing[m], overdue + leastOverdue[m])
    if let firstThree, least > firstThree { return }
    if m == paths.count {
      if isLegal { score(least) }
      return
    }
    for (number, path) in paths[m].enumerated() where isPossible(path, for: m) {
      chosen.append(number)
      extend(acting: acting + path.acting, overdue: overdue + path.overdue)
      chosen.removeLast()
    }
  }

  private var chosenPaths: [LegalPath] { chosen.indices.map { paths[$0][chosen[$0]] } }

  private func count(_ bit: UInt64, _ marks: (LegalPath) -> UInt64) -> Int {
    chosen.indices.reduce(0) { $0 + (marks(paths[$1][chosen[$1]]) & bit != 0 ? 1 : 0) }
  }

  /// Level 1 if every further member held all they can.
  private func leastUncovered() -> Int {
    cells.reduce(0) { sum, cell in
      let more = holdable[chosen.count].reduce(0) { $0 + ($1 & cell.bit != 0 ? 1 : 0) }
      return sum + cell.role.critical * max(0, cell.role.holders.min - count(cell.bit) { $0.holds } - more)
    }
  }

  /// Whether one more path breaks no rule that further members cannot mend.
  private func isPossible(_ path: LegalPath, for m: Int) -> Bool {
    for cell in cells where path.touches & cell.bit != 0 {
      if path.holds & cell.bit != 0, count(cell.bit, { $0.holds }) + 1 > cell.role.holders.max { return false }
      if path.learns & cell.bit != 0, count(cell.bit, { $0.learns }) + 1 > cell.role.understudies { return false }
    }
    for (later, earlier) in pairsApart where later == m {
      if path.touches & paths[earlier][chosen[earlier]].touches != 0 { return false }
    }
    if let limit = grid.team.settings.maxChanges {
      for t in path.new.indices {
        if chosenPaths.reduce(path.new[t], { $0 + $1.new[t] }) > limit { return false }
      }
    }
    return true
  }

  /// Whether every understudy learns beside a qualified holder; the other rules hold already.
  private var isLegal: Bool {
    let qualified = chosenPaths.reduce(UInt64(0)) { $0 | $1.qualified }
    return chosenPaths.allSatisfy { $0.learns & ~qualified == 0 }
  }

  private mutating func score(_ firstThree: (Int, Int, Int)) {
    if let before = self.firstThree, firstThree < before { found = [:] }
    self.firstThree = firstThree
    let all = chosenPaths
    var thin = 0
    var cold = 0
    for cell in cells {
      thin += max(0, cell.role.holders.min + cell.role.backup - count(cell.bit) { $0.could })
      if count(cell.bit, { $0.holds }) > 0, count(cell.bit, { $0.warm }) == 0 { cold += 1 }
    }
    let changes = all.reduce(0) { $0 + $1.new.reduce(0, +) }
    let together = pairsTogether.reduce(0) { sum, pair in
      sum + (all[pair.0].touches & all[pair.1].touches).nonzeroBitCount
    }
    let members = all.compactMap(\.score)
    for profile in Profile.allCases {
      let own = members.map { Wellbeing.reweighed($0, weights: profile.weights(grid.team.weights)) }
      let levels = LevelValues(
        profile: profile, uncovered: firstThree.0, acting: firstThree.1, overdue: firstThree.2, changes: changes,
        thin: thin, level4: NobodyLeftBehind.value(of: own, fairness: grid.team.settings.fairness),
        level5: BestForTheTeam.value(
          wellbeing: BestForTheTeam.mean(own), thin: thin, cold: cold, changes: changes, in: grid),
        fit: all.reduce(0) { $0 + $1.fit }, together: together)
      if let before = found[profile], (levels.difference(from: before.levels)?.by ?? 0) <= 0 { continue }
      found[profile] = (levels, chosen)
    }
  }

  private func seats(_ chosen: [Int]) -> [ProposedSeat] {
    chosen.indices.flatMap { m in
      paths[m][chosen[m]].seats.enumerated().flatMap { t, seats in
        seats.seats.map {
          ProposedSeat(
            member: grid.team.members[m].id, role: grid.team.roles[$0.role].id, seat: $0.kind, from: t + 1, to: t + 1)
        }
      }
    }
  }
}
