import LinearProgramming
import RolePaths
import TeamModel

/// The master problem: GLPK chooses one role path for every member.
///
/// One master serves the levels of one profile: its columns stay, the objective and the held levels change. It lives on one thread.
final class Master {
  /// A path in the pool, with its entries on the rows.
  struct Column {
    let path: RolePath
    let slot: Int
    let wellbeing: Double
    let entries: [(row: Int, value: Double)]
  }

  let space: SearchSpace
  let profile: Profile
  let weights: PillarWeights
  let lp: LinearProgram
  let rows: MasterRows
  private(set) var columns: [Column] = []
  /// Rows that limit how many members stay below a wellbeing: row and threshold.
  private(set) var thresholds: [(row: Int, level: Double)] = []
  let pathBase: Int
  private var known: [Set<[Int32]>]
  private var rowCount: Int
  /// The stage in work and what its elastic columns cost.
  private(set) var stage = Stage(aim: .covered)
  private(set) var feasibilityOnly = false
  /// What a unit of an elastic column costs on the level in work.
  private(set) var penalty = 1000.0
  /// The slack columns, and what they cost on the level in work.
  let slack: SparseColumns
  private(set) var costs: [Double] = []
  private(set) var rowLower: [Double]
  private(set) var rowUpper: [Double]
  private(set) var dual: ContiguousArray<Double> = []
  private(set) var value: ContiguousArray<Double> = []

  init(_ space: SearchSpace, profile: Profile) throws(LinearProgramError) {
    self.space = space
    self.profile = profile
    weights = profile.weights(space.instance.team.weights)
    lp = try LinearProgram(direction: .maximize)
    let builder = MasterBuilder(space, profile: profile)
    rows = builder.rows
    rowCount = builder.bounds.count
    slack = builder.columns
    rowLower = builder.bounds.map(\.lower)
    rowUpper = builder.bounds.map(\.upper)
    try lp.addRows(builder.bounds)
    try lp.addColumns(builder.columns)
    pathBase = builder.columns.count
    known = [Set<[Int32]>](repeating: [], count: space.members.count)
  }

  // MARK: - Columns

  /// Adds paths that are not in the pool yet; gives how many were new, and how many of those the last prices want.
  @discardableResult
  func add(_ paths: [(slot: Int, path: RolePath)]) throws(LinearProgramError) -> (new: Int, wanted: Int) {
    var batch = SparseColumns()
    var wanted = 0
    for (slot, path) in paths where known[slot].insert(path.key).inserted {
      let column = makeColumn(slot, path)
      let worth = objective(column)
      batch.append(objective: worth, entries: column.entries)
      columns.append(column)
      if dual.count == rowCount,
        column.entries.reduce(worth, { $0 - $1.value * dual[$1.row] }) > Tolerances.reducedCost
      {
        wanted += 1
      }
    }
    guard batch.count > 0 else { return (0, 0) }
    try lp.addColumns(batch)
    return (batch.count, wanted)
  }

  /// Adds the paths of a solution, one for each member.
  func add(solution paths: [RolePath]) throws(LinearProgramError) {
    try add(paths.enumerated().map { (slot: $0.offset, path: $0.element) })
  }

  /// Takes what a path puts on the rows of the team from a slope; its member's own row and that of level 5 stay.
  func subtract(_ slot: Int, _ path: RolePath, from slope: inout [Double]) {
    let (own, team) = (rows.member[slot], rows.held[.team]!)
    slope.withUnsafeMutableBufferPointer { slope in
      visit(slot, path) { row, value in if row != own && row != team { slope[row] -= value } }
    }
  }

  func makeColumn(_ slot: Int, _ path: RolePath) -> Column {
    var sums: [Int: Double] = [:]
    visit(slot, path) { row, value in sums[row, default: 0] += value }
    let entries = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { (row: $0.key, value: $0.value) }
    return Column(path: path, slot: slot, wellbeing: path.pillars.wellbeing(weights), entries: entries)
  }

  /// Tells what a path brings to every row; a row may be told several times, and all of it adds up.
  @inline(__always)
  private func visit(_ slot: Int, _ path: RolePath, _ add: (_ row: Int, _ value: Double) -> Void) {
    let instance = space.instance
    let wellbeing = path.pillars.wellbeing(weights)
    var team = wellbeing - space.changePrice * Double(path.changes)
    add(rows.member[slot], 1)
    for mark in path.marks {
      let cell = Int(mark.cell)
      if mark.kind == .holder {
        add(rows.cover[cell], 1)
        if rows.coverMost[cell] >= 0 { add(rows.coverMost[cell], 1) }
        if mark.gap == 0 && rows.understudy[cell] >= 0 {
          add(rows.understudy[cell], -Double(instance.team.roles[cell / instance.periods].understudies))
        }
        if rows.cold[cell].isEmpty {
          if !mark.warm { team -= space.coldPrice }
        } else {
          for (row, member) in rows.cold[cell] {
            if mark.warm {
              add(row, -rows.coldFactor[cell])
            } else if member < 0 || member == slot {
              add(row, 1)
            }
          }
        }
      } else {
        if rows.understudy[cell] >= 0 { add(rows.understudy[cell], 1) }
        if rows.understudyMost[cell] >= 0 { add(rows.understudyMost[cell], 1) }
      }
    }
    for cell in path.could where rows.thin[Int(cell)] >= 0 { add(rows.thin[Int(cell)], 1) }
    for t in path.newSeats.indices where path.newSeats[t] > 0 && rows.changes[t] >= 0 {
      add(rows.changes[t], Double(path.newSeats[t]))
    }
    for entry in rows.apart where entry.first == slot || entry.second == slot {
      if path.marks.contains(where: { Int($0.cell) == entry.cell }) { add(entry.row, 1) }
    }
    for entry in rows.together where entry.member == slot {
      if path.marks.contains(where: { Int($0.cell) == entry.cell }) { add(entry.row, 1) }
    }
    for (row, proposal) in zip(rows.excluded, space.excluded) {
      let common = proposal.common(path, slot: slot, periods: instance.periods)
      if common > 0 { add(row, Double(common)) }
    }
    if path.acting > 0 { add(rows.held[.competent]!, Double(path.acting)) }
    if path.overdue > 0 { add(rows.held[.onTime]!, Double(path.overdue)) }
    if path.changes > 0 { add(rows.held[.changes]!, Double(path.changes)) }
    add(rows.held[.team]!, team)
    for threshold in thresholds where wellbeing < threshold.level { add(threshold.row, 1) }
  }

  /// Takes the least promising columns out of the pool when it has grown beyond `most`, by their reduced costs in the last solution.
  /// What `keep` names stays.
  func purge(most: Int, keep: [RolePath]) throws(LinearProgramError) {
    guard columns.count > most else { return }
    var reduced: ContiguousArray<Double> = []
    try lp.readReducedCosts(into: &reduced)
    guard reduced.count >= pathBase + columns.count else { return }
    let kept = Set(keep.enumerated().map { [Int32($0.offset)] + $0.element.key })
    let order = columns.indices.sorted { (-reduced[pathBase + $0], -$0) < (-reduced[pathBase + $1], -$1) }
    let doomed = order.dropFirst(most * 3 / 4).filter { j in
      let column = columns[j]
      return value.count <= pathBase + j
        || (value[pathBase + j] <= Tolerances.integrality && !kept.contains([Int32(column.slot)] + column.path.key))
    }.sorted()
    guard !doomed.isEmpty else { return }
    try lp.deleteColumns(doomed.map { pathBase + $0 })
    let gone = Set(doomed)
    for j in doomed { known[columns[j].slot].remove(columns[j].path.key) }
    columns = columns.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    value.removeAll()
  }

  // MARK: - Levels

  /// What a column is worth on the level in work.
  func objective(_ column: Column) -> Double {
    if feasibilityOnly { return 0 }
    if stage.isGuide {
      let last =
        stage.aim == .fit ? column.path.fit : column.entries.first { $0.row == rows.held[.team]! }?.value ?? 0
      return last - Stage.guideWeights.acting * Double(column.path.acting)
        - Stage.guideWeights.overdue * Double(column.path.overdue)
    }
    switch stage.aim {
    case .covered, .thin, .together, .floor: return 0
    case .competent: return -Double(column.path.acting)
    case .onTime: return -Double(column.path.overdue)
    case .changes: return -Double(column.path.changes)
    case .fit: return column.path.fit
    case .team:
      return column.entries.first { $0.row == rows.held[.team]! }?.value ?? 0
    }
  }

  /// Sets the objective of a level. With `feasibilityOnly`, nothing but the use of elastic columns is charged.
  func begin(_ stage: Stage, feasibilityOnly: Bool = false) throws(LinearProgramError) {
    self.stage = stage
    self.feasibilityOnly = feasibilityOnly
    penalty = stage.penalty
    try charge()
  }

  private func charge() throws(LinearProgramError) {
    costs = [Double](repeating: 0, count: pathBase)
    for column in rows.elastic { costs[column] = feasibilityOnly ? -1 : -penalty }
    if !feasibilityOnly {
      let lastPeriod = space.instance.periods
      for cell in rows.cover.indices {
        let critical = Double(space.instance.team.roles[cell / lastPeriod].critical)
        if stage.aim == .covered { costs[rows.uncoveredColumn[cell]] = -critical }
        if stage.isGuide { costs[rows.uncoveredColumn[cell]] = -Stage.guideWeights.uncovered * critical }
        if rows.thinColumn[cell] >= 0 {
          if stage.aim == .thin { costs[rows.thinColumn[cell]] = -1 }
          if stage.aim == .team { costs[rows.thinColumn[cell]] = -space.thinPrice }
        }
        if rows.coldColumn[cell] >= 0 && stage.aim == .team { costs[rows.coldColumn[cell]] = -space.coldPrice }
      }
      if stage.aim == .together { for column in rows.togetherColumns { costs[column] = 1 } }
    }
    try lp.setObjectives(costs + columns.map(objective))
  }

  /// What the linear program's objective leaves out: added to its value it is the level's worth.
  var constant: Double {
    if feasibilityOnly { return 0 }
    switch stage.aim {
    case .thin: return -Double(rows.thinConstant)
    case .team: return space.teamConstant - space.thinPrice * Double(rows.thinConstant)
    default: return 0
    }
  }

  /// Holds a decided level: no solution may be worse from now on.
  func hold(_ stage: Stage, worth: Double) throws(LinearProgramError) {
    switch stage.aim {
    case .covered: try setRow(rows.held[.covered]!, lower: -.infinity, upper: -worth)
    case .competent: try setRow(rows.held[.competent]!, lower: -.infinity, upper: -worth)
    case .onTime: try setRow(rows.held[.onTime]!, lower: -.infinity, upper: -worth)
    case .changes: try setRow(rows.held[.changes]!, lower: -.infinity, upper: -worth)
    case .thin:
      try setRow(rows.held[.thin]!, lower: -.infinity, upper: -worth - Double(rows.thinConstant))
    case .team:
      let constant = space.teamConstant - space.thinPrice * Double(rows.thinConstant)
      try setRow(
        rows.held[.team]!, lower: worth - constant - Tolerances.heldTeam, upper: .infinity)
    case .floor, .fit, .together: break
    }
  }

  /// At most `most` members stay below a wellbeing (in hundredths); gives the row.
  func limitBelow(_ hundredths: Int, most: Int) throws(LinearProgramError) -> Int {
    let level = Double(hundredths) / 100 - Tolerances.floor
    var row = SparseRows()
    row.appendRow(lower: -.infinity, upper: Double(most))
    for (j, column) in columns.enumerated() where column.wellbeing < level {
      row.addEntry(column: pathBase + j, value: 1)
    }
    try lp.addRows(row)
    let index = rowCount
    rowLower.append(-.infinity)
    rowUpper.append(Double(most))
    rowCount += 1
    thresholds.append((index, level))
    for (j, column) in columns.enumerated() where column.wellbeing < level {
      columns[j] = Column(
        path: column.path, slot: column.slot, wellbeing: column.wellbeing, entries: column.entries + [(index, 1)])
    }
    return index
  }

  /// Makes the last threshold row idle.
  func releaseThreshold(_ row: Int) throws(LinearProgramError) {
    try setRow(row, lower: -.infinity, upper: .infinity)
    thresholds.removeAll { $0.row == row }
  }

  private func setRow(_ row: Int, lower: Double, upper: Double) throws(LinearProgramError) {
    try lp.setRowBounds(row, lower: lower, upper: upper)
    rowLower[row] = lower
    rowUpper[row] = upper
  }

  /// Raises what elastic columns cost; false when it was high enough.
  func raisePenalty() throws(LinearProgramError) -> Bool {
    guard !feasibilityOnly, penalty < 5_000 else { return false }
    penalty *= 8
    try charge()
    return true
  }

  // MARK: - Solving

  /// Solves the linear program over the pool.
  func solve(
    method: SimplexMethod = .primal, iterationLimit: Int? = nil, timeLimit: Double? = nil
  ) throws(LinearProgramError) -> LPStatus {
    let status = try lp.solve(method: method, timeLimit: timeLimit, iterationLimit: iterationLimit)
    if status == .optimal {
      try lp.readDualPrices(into: &dual)
      try lp.readValues(into: &value)
    }
    return status
  }

  /// How much the elastic columns are used; ∞ while no solution is known, as after a solve that the clock ended.
  var infeasibility: Double { value.isEmpty ? .infinity : rows.elastic.reduce(0) { $0 + value[$1] } }

  /// Pool columns by member with their values in the last solution, those above `least`.
  func fractions(above least: Double) -> [(column: Int, value: Double)] {
    // Columns that came after the last solution are not in it.
    (0..<max(0, min(columns.count, value.count - pathBase))).compactMap { j in
      let x = value[pathBase + j]
      return x > least ? (j, x) : nil
    }
  }
}
