import LinearProgramming
import RolePaths
import TeamModel

/// What levels 1 and 2 cannot fall below: every period looked at alone, with levels as high as practice could have brought them by then.
///
/// Nobody can make good what a period lacks, so the periods' bounds add up. Each is the linear relaxation of a small program: holders for every role,
/// within the hours, the strain and the most roles of each member. In teams that are too large for a relaxation over all periods it takes
/// seconds, and says nearly as much: most levels are missing in the first periods, when little has been learnt.
struct PeriodBounds {
  private let periods: [PeriodProgram]
  /// What a unit of level 1 weighs beside one of level 2: any weight gives a bound, this one is that of the search for first solutions.
  static let weight = 20
  /// The least of level 1.
  private(set) var uncovered = 0
  /// The least of level 2 and of level 1, weighted, together.
  private var both = 0

  init(_ space: SearchSpace) {
    periods = (0..<space.instance.periods).map { PeriodProgram(space, period: $0) }
  }

  /// The least of level 2 where level 1 is `uncovered`.
  func acting(uncovered: Int) -> Int { max(0, both - Self.weight * uncovered) }

  /// Bounds level 1.
  ///
  /// - Parameter enough: what a solution in hand has; a bound cannot be higher, so that is where it ends.
  mutating func boundUncovered(enough: Int, deadline: Deadline) throws(LinearProgramError) {
    uncovered = try sum(enough, deadline) { $0.program(uncovered: 1, acting: 0) }
  }

  /// Bounds level 2 beside level 1.
  ///
  /// - Parameter enough: both of a solution in hand, weighted.
  mutating func boundActing(enough: Int, deadline: Deadline) throws(LinearProgramError) {
    both = try sum(enough, deadline) { $0.program(uncovered: Self.weight, acting: 1) }
  }

  /// The bounds of all periods.
  private func sum(
    _ enough: Int, _ deadline: Deadline, _ program: (PeriodProgram) -> IntegerProgram
  ) throws(LinearProgramError) -> Int {
    var relaxations: [PeriodRelaxation] = []
    for period in periods { relaxations.append(try PeriodRelaxation(program(period))) }
    // By turns: one period's program may hang about long after its bound is as good as it gets.
    while !deadline.isOver {
      for relaxation in relaxations where !relaxation.isDone {
        try relaxation.goOn(deadline)
        if relaxations.reduce(0, { $0 + $1.bound }) >= enough { return enough }
      }
      if relaxations.allSatisfy(\.isDone) { break }
    }
    return relaxations.reduce(0) { $0 + $1.bound }
  }
}

/// The relaxation of one period's program, solved bit by bit: the dual method's prices bound it on the way too.
private final class PeriodRelaxation {
  private let whole: IntegerProgram
  private let linear: LinearProgram
  /// Iterations of one turn.
  private let slice = 1_000
  /// What the period costs at least, rounded up: what is counted is whole.
  private(set) var bound = 0
  private(set) var isDone = false

  init(_ whole: IntegerProgram) throws(LinearProgramError) {
    self.whole = whole
    linear = try LinearProgram(direction: .minimize)
    try linear.addRows(whole.rows)
    try linear.addColumns(whole.columns)
    try linear.resetBasis()
  }

  func goOn(_ deadline: Deadline) throws(LinearProgramError) {
    let status = try linear.solve(
      method: .dualThenPrimal, timeLimit: deadline.secondsLeft, iterationLimit: slice,
      shouldStop: { deadline.isOver })
    isDone = status != .iterationLimit
    if status == .infeasible || status == .failed { return }
    let reached = whole.bound(prices: try linear.dualPrices())
    if reached.isFinite { bound = max(bound, Int((reached - 1e-5).rounded(.up))) }
  }
}

/// Holders for the roles of one period.
private struct PeriodProgram {
  /// What a member has too little of, and how much a seat takes.
  private var rows: [(lower: Double, upper: Double)] = []
  private var seats: [(critical: Int, gap: Int, isForced: Bool, entries: [(row: Int, value: Double)])] = []
  private let roles: [Role]

  init(_ space: SearchSpace, period t: Int) {
    let instance = space.instance
    let settings = instance.team.settings
    roles = instance.team.roles
    rows = roles.map { (Double($0.holders.min), .infinity) }
    for member in space.members where member.present[t] {
      let person = member.person
      let first = rows.count
      rows += [
        (-.infinity, person.hours), (-.infinity, person.limits.mental), (-.infinity, person.limits.physical),
        (-.infinity, Double(settings.maxRoles)),
      ]
      // Whether a seat is new is known in the first period only.
      if t == 0 { rows.append((-.infinity, Double(settings.maxNew))) }
      let forced = Set(space.mustHold(member))
      var taken = Set<Int>()
      for seat in member.seats where seat.kind == .holder && seat.open[t] && taken.insert(seat.role).inserted {
        let strain = roles[seat.role].strain
        var entries = [
          (seat.role, 1.0), (first, seat.hours), (first + 1, strain.mental), (first + 2, strain.physical),
          (first + 3, 1.0),
        ]
        if t == 0 && member.tenureToday[seat.role] < 0 { entries.append((first + 4, 1)) }
        seats.append(
          (
            roles[seat.role].critical, member.leastGap(instance, holding: seat.role, t),
            forced.contains(instance.cell(seat.role, t)), entries
          ))
      }
    }
  }

  /// The program that charges so much for a missing holder and a missing level of a critical role.
  func program(uncovered: Int, acting: Int) -> IntegerProgram {
    var columns = SparseColumns()
    for (r, role) in roles.enumerated() {
      columns.append(
        objective: Double(uncovered * role.critical), upper: Double(role.holders.min), entries: [(r, 1)])
    }
    for seat in seats {
      columns.append(
        objective: Double(acting * seat.critical * seat.gap), lower: seat.isForced ? 1 : 0, upper: 1,
        entries: seat.entries)
    }
    return IntegerProgram(
      direction: .minimize, rows: rows, columns: columns, integer: Array(repeating: false, count: columns.count))
  }
}

extension MemberInstance {
  /// The fewest levels that could be missing in a role in period `t` (from 0).
  fileprivate func leastGap(_ instance: TeamInstance, holding r: Int, _ t: Int) -> Int {
    instance.needs[instance.cell(r, t)].reduce(0) { sum, need in
      let slot = mutable.firstIndex(of: need.competency)
      let best = slot.map { reachable[t][$0] / instance.unitsPerLevel } ?? levels[need.competency]
      return sum + max(0, need.level - best)
    }
  }
}
