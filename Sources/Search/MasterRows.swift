import LinearProgramming
import RolePaths
import TeamModel

/// The rows and slack columns of the master problem: where each rule of the team stands.
///
///     member      Σ x = 1                                  one path for every member
///     cover       Σ holder + uncovered = holders.min       (≥ and a second row where more are welcome)
///     understudy  Σ understudy − most · Σ qualified ≤ 0    and Σ understudy ≤ most where several may hold
///     thin        Σ could hold + thin ≥ holders + back-up  where practice can change it
///     cold        fresh holder of m − Σ warm − cold ≤ 0    where several may hold; else cold is in the objective
///     apart, max-changes, and one row for each level that is held
///
/// Every rule row has an elastic column, so that the linear program always has an answer; its use is charged.
struct MasterRows {
  var member: [Int] = []
  var cover: [Int]
  var coverMost: [Int]
  var understudy: [Int]
  var understudyMost: [Int]
  var thin: [Int]
  /// By cell: the cold rows, one for each member who may come fresh (or one for all, member −1), and the factor of warm.
  var cold: [[(row: Int, member: Int)]]
  var coldFactor: [Double]
  /// By member: the cold rows of this member alone.
  var coldOf: [[(cell: Int, row: Int)]]
  var changes: [Int]
  var apart: [(row: Int, first: Int, second: Int, cell: Int)] = []
  /// Pairs who should share a role: a row for each of the two and cell.
  var together: [(row: Int, member: Int, cell: Int)] = []
  /// A row for each proposal that must not come again.
  var excluded: [Int] = []
  var held: [HeldLevel: Int] = [:]

  /// A quantity that can be held at most at a value.
  enum HeldLevel: Hashable {
    case covered, competent, onTime, changes, thin, team
  }

  var uncoveredColumn: [Int]
  var thinColumn: [Int]
  var coldColumn: [Int]
  var togetherColumns: [Int] = []
  var elastic: [Int] = []
  /// Thin that no path can change.
  var thinConstant = 0

  init(cells: Int, periods: Int, members: Int) {
    let none = [Int](repeating: -1, count: cells)
    cover = none
    coverMost = none
    understudy = none
    understudyMost = none
    thin = none
    cold = [[(row: Int, member: Int)]](repeating: [], count: cells)
    coldFactor = [Double](repeating: 1, count: cells)
    coldOf = [[(cell: Int, row: Int)]](repeating: [], count: members)
    changes = [Int](repeating: -1, count: periods)
    uncoveredColumn = none
    thinColumn = none
    coldColumn = none
  }
}

/// Collects rows and slack columns before they go to GLPK in two calls.
struct MasterBuilder {
  var bounds: [(lower: Double, upper: Double)] = []
  var columns = SparseColumns()
  var rows: MasterRows
  let space: SearchSpace

  private mutating func row(_ lower: Double, _ upper: Double) -> Int {
    bounds.append((lower, upper))
    return bounds.count - 1
  }

  private mutating func column(upper: Double, _ entries: [(row: Int, value: Double)]) -> Int {
    columns.append(objective: 0, lower: 0, upper: upper, entries: entries)
    return columns.count - 1
  }

  private mutating func elastic(_ row: Int, _ value: Double) {
    rows.elastic.append(column(upper: .infinity, [(row, value)]))
  }

  init(_ space: SearchSpace, profile: Profile) {
    self.space = space
    let instance = space.instance
    let lastPeriod = instance.periods
    let team = instance.team
    rows = MasterRows(cells: instance.roles * lastPeriod, periods: lastPeriod, members: space.members.count)
    for _ in space.members { rows.member.append(row(1, 1)) }
    // Held levels: rows without a bound until the level is decided.
    for level in [MasterRows.HeldLevel.covered, .competent, .onTime, .changes, .thin, .team] {
      let held = row(-.infinity, .infinity)
      rows.held[level] = held
      elastic(held, level == .team ? 1 : -1)
    }
    // Who may hold, learn, or come to be able to hold, by cell.
    var mayHold = [[Int]](repeating: [], count: instance.roles * lastPeriod)
    var mayLearn = [Bool](repeating: false, count: instance.roles * lastPeriod)
    var mayCome = mayLearn
    for (i, member) in space.members.enumerated() {
      for seat in member.seats {
        for t in 0..<lastPeriod where seat.open[t] {
          let cell = instance.cell(seat.role, t)
          if seat.kind == .understudy {
            mayLearn[cell] = true
          } else if mayHold[cell].last != i {
            mayHold[cell].append(i)
          }
        }
      }
      for prospect in member.prospects {
        for t in 0..<lastPeriod where prospect.missing[t] != nil { mayCome[instance.cell(prospect.role, t)] = true }
      }
    }
    for (r, role) in team.roles.enumerated() {
      let severalHolders = role.holders.max > 1
      for t in 0..<lastPeriod {
        let cell = instance.cell(r, t)
        let least = Double(role.holders.min)
        let most = Double(role.holders.max)
        rows.cover[cell] = role.holders.min == role.holders.max ? row(least, least) : row(least, .infinity)
        rows.uncoveredColumn[cell] = column(
          upper: least,
          [(rows.cover[cell], 1), (rows.held[.covered]!, Double(role.critical))])
        if role.holders.min == role.holders.max {
          elastic(rows.cover[cell], -1)
        } else {
          rows.coverMost[cell] = row(-.infinity, most)
          elastic(rows.coverMost[cell], -1)
        }
        if mayLearn[cell] {
          rows.understudy[cell] = row(-.infinity, 0)
          elastic(rows.understudy[cell], -1)
          if severalHolders {
            rows.understudyMost[cell] = row(-.infinity, Double(role.understudies))
            elastic(rows.understudyMost[cell], -1)
          }
        }
        let wanted = role.holders.min + role.backup - space.couldAlways[cell]
        if wanted > 0 {
          if mayCome[cell] {
            rows.thin[cell] = row(Double(wanted), .infinity)
            rows.thinColumn[cell] = column(
              upper: Double(wanted),
              [(rows.thin[cell], 1), (rows.held[.thin]!, 1), (rows.held[.team]!, -space.thinPrice)])
          } else {
            rows.thinConstant += wanted
          }
        }
        if severalHolders && profile != .fit && !mayHold[cell].isEmpty {
          var entries: [(row: Int, value: Double)] = [(rows.held[.team]!, -space.coldPrice)]
          if mayHold[cell].count <= 40 {
            for member in mayHold[cell] {
              rows.cold[cell].append((row(-.infinity, 0), member))
              rows.coldOf[member].append((cell, rows.cold[cell].last!.row))
            }
          } else {
            rows.cold[cell].append((row(-.infinity, 0), -1))
            rows.coldFactor[cell] = max(1, most - 1)
            entries[0].value = -space.coldPrice
          }
          let weight = mayHold[cell].count <= 40 ? -1.0 : -most
          entries += rows.cold[cell].map { ($0.row, weight) }
          rows.coldColumn[cell] = column(upper: 1, entries)
        }
      }
    }
    if let most = team.settings.maxChanges {
      for t in 0..<lastPeriod {
        rows.changes[t] = row(-.infinity, Double(most))
        elastic(rows.changes[t], -1)
      }
    }
    for proposal in space.excluded {
      let different = row(-.infinity, proposal.seats.allSatisfy(\.isEmpty) ? .infinity : Double(proposal.most))
      rows.excluded.append(different)
      elastic(different, -1)
    }
    func reachable(_ i: Int) -> Set<Int> {
      var cells = Set<Int>()
      for seat in space.members[i].seats {
        for t in 0..<lastPeriod where seat.open[t] { cells.insert(instance.cell(seat.role, t)) }
      }
      return cells
    }
    for (a, b) in space.apart {
      for cell in reachable(a).intersection(reachable(b)).sorted() {
        let apart = row(-.infinity, 1)
        rows.apart.append((apart, a, b, cell))
        elastic(apart, -1)
      }
    }
    for (a, b) in space.together {
      for cell in reachable(a).intersection(reachable(b)).sorted() {
        let first = row(0, .infinity)
        let second = row(0, .infinity)
        rows.together.append((first, a, cell))
        rows.together.append((second, b, cell))
        rows.togetherColumns.append(column(upper: 1, [(first, -1), (second, -1)]))
      }
    }
  }
}
