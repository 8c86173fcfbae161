import LinearProgramming
import RolePaths

/// What all that was found so far makes of the bound, for any prices of the rows: GLPK tells where in a box around a center that is least.
///
/// The bound is a sum over members, and convex in the prices. Each path that was seen bounds its member's part from below, so their
/// linear program is a model of it, good near where it was looked at: hence the box (box steps: Marsten, Hogan & Blankenship 1975).
final class PriceModel {
  /// A member's worth along the prices: that of a path, or of what its roles come to apart from each other.
  private struct Line {
    /// Its column in the linear program.
    let column: Int
    let constant: Double
    let entries: [(row: Int, value: Double)]
    /// Whether no single path stands behind it: it holds for what could not be told better where it was made.
    let isApart: Bool
  }

  private let master: Master
  private let lp: LinearProgram
  /// The rows whose prices may move.
  private let boxed: [Int]
  private var lines: [[Line]]
  private var known: [Set<[Int32]>]
  private var columns: Int

  /// A model that knows one solution, or nothing yet.
  ///
  /// - Parameters:
  ///   - master: with level 5 in work and the levels before it held.
  ///   - paths: of the solution, one for each member.
  init(_ master: Master, paths: [RolePath]) throws(LinearProgramError) {
    self.master = master
    lp = try LinearProgram(direction: .maximize)
    try lp.addRows(zip(master.rowLower, master.rowUpper).map { (lower: $0, upper: $1) })
    try lp.addColumns(master.slack)
    try lp.setObjectives(Array(0..<master.pathBase), master.costs)
    let own = Set(master.rows.member)
    boxed = master.rowLower.indices.filter {
      !own.contains($0) && (master.rowLower[$0].isFinite || master.rowUpper[$0].isFinite)
    }
    // A column on one row alone keeps its price on one side of what the column costs.
    var box = SparseColumns()
    for row in boxed { for side in [1.0, -1.0] { box.append(objective: 0, entries: [(row: row, value: side)]) } }
    try lp.addColumns(box)
    columns = master.pathBase + box.count
    lines = master.space.members.map { _ in [] }
    known = master.space.members.map { _ in [] }
    for (slot, path) in paths.enumerated() { try add(slot, path) }
  }

  /// Takes in what was found for a member.
  func learn(_ slot: Int, _ answer: SplitMember.Answer, _ prices: [Double]) throws(LinearProgramError) {
    try drop(slot) { worth($0, slot, prices) > answer.bound + 1e-6 }
    if let path = answer.best { try add(slot, path) }
    if !answer.isExact { try add(slot, apart: answer, prices) }
  }

  /// Forgets what holds only for searches that were cut off.
  func forgetApart() throws(LinearProgramError) {
    for slot in lines.indices { try drop(slot) { _ in true } }
  }

  /// What the model makes of the bound.
  func value(_ prices: [Double]) -> Double {
    let dual = ContiguousArray(prices[..<master.rowLower.count])
    var sum = master.rowsAndSlack(dual)
    for (slot, lines) in lines.enumerated() { sum += lines.map { worth($0, slot, prices) }.max() ?? 0 }
    return sum
  }

  /// Where the model is least in a box.
  ///
  /// - Parameters:
  ///   - center: the prices in the middle.
  ///   - reach: how far each price may move, in units of worth.
  ///   - seconds: how long it may take.
  /// - Returns: the prices of all rows there and what the model makes of them; nil where GLPK found no answer in time.
  func least(
    around center: [Double], reach: Double, seconds: Double?
  ) throws(LinearProgramError) -> (prices: ContiguousArray<Double>, value: Double)? {
    let sides = boxed.flatMap { [center[$0] - reach, -(center[$0] + reach)] }
    try lp.setObjectives(Array(master.pathBase..<master.pathBase + sides.count), sides)
    guard try lp.solve(method: .primal, timeLimit: seconds) == .optimal else { return nil }
    var dual: ContiguousArray<Double> = []
    try lp.readDualPrices(into: &dual)
    return (dual, lp.objectiveValue + master.constant)
  }

  private func worth(_ line: Line, _ slot: Int, _ prices: [Double]) -> Double {
    let own = master.rows.member[slot]
    return line.entries.reduce(line.constant) { $1.row == own ? $0 : $0 - $1.value * prices[$1.row] }
  }

  private func add(_ slot: Int, _ path: RolePath) throws(LinearProgramError) {
    guard known[slot].insert(path.key).inserted else { return }
    let column = master.makeColumn(slot, path)
    try add(slot, master.objective(column), column.entries, isApart: false)
  }

  /// Takes in what the roles of a member come to apart from each other, at the height of its bound.
  private func add(
    _ slot: Int, apart answer: SplitMember.Answer, _ prices: [Double]
  ) throws(LinearProgramError) {
    let (own, team) = (master.rows.member[slot], master.rows.held[.team]!)
    let entries = master.makeColumn(slot, answer.path).entries.filter { $0.row != team }
    let constant = entries.reduce(answer.bound) { $1.row == own ? $0 : $0 + $1.value * prices[$1.row] }
    try add(slot, constant, entries, isApart: true)
  }

  private func add(
    _ slot: Int, _ constant: Double, _ entries: [(row: Int, value: Double)], isApart: Bool
  ) throws(LinearProgramError) {
    var batch = SparseColumns()
    batch.append(objective: constant, entries: entries)
    try lp.addColumns(batch)
    lines[slot].append(Line(column: columns, constant: constant, entries: entries, isApart: isApart))
    columns += 1
  }

  private func drop(_ slot: Int, where isWrong: (Line) -> Bool) throws(LinearProgramError) {
    let wrong = lines[slot].filter { $0.isApart && isWrong($0) }
    guard !wrong.isEmpty else { return }
    for line in wrong { try lp.setColumnBounds(line.column, lower: 0, upper: 0) }
    let gone = Set(wrong.map(\.column))
    lines[slot].removeAll { gone.contains($0.column) }
  }
}
