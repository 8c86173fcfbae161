import Checking
import LinearProgramming
import TeamModel

/// The least to learn as an integer program: levels learned, who could hold what with them, and who would cover for whom.
///
///     minimise  Σ learned levels + dear back-up that is missing + dearer roles that are uncovered
///     level l of a competency is learned only after level l − 1
///     m could hold r       only with every level that r needs
///     Σ could hold r       ≥ holders + back-up of r
///     after a departure    every role has its holders among those who could hold it, within hours, seats and strain
struct TrainingProgram {
  /// What a missing back-up and an uncovered role cost, in levels: more than any team would learn for it.
  private static let thinCost = 1_000.0
  private static let uncoveredCost = 10_000.0
  /// What a wish is worth, in levels: it decides only between plans with as many levels.
  private static let wishWorth = 0.005

  private struct Step: Hashable {
    var m: Int
    var competency: String
    var level: Int
  }

  private let team: Team
  private let present: [Int]
  private let needs: [[(competency: String, level: Int)]]
  private var rows: [(lower: Double, upper: Double)] = []
  private var columns: [(cost: Double, upper: Double, entries: [(row: Int, value: Double)])] = []
  private var steps: [(step: Step, column: Int)] = []
  private var stepColumn: [Step: Int] = [:]
  /// The column that says whether m could hold r: nil when never, −1 when today already.
  private var could: [[Int?]] = []
  private var thinColumns: [Int] = []

  /// The program of a team with one period, and the departures that it must cover.
  init(_ team: Team, departures: [Int]) {
    self.team = team
    present = team.members.indices.filter { Presence.isPresent(team.members[$0], in: 1, of: team.horizon) }
    needs = team.roles.map { $0.needs(inPeriod: 1, of: team.horizon).map { ($0.key, $0.value) } }
    addSteps()
    addCould()
    addBackUp()
    for d in departures { addDeparture(d) }
  }

  /// Solves it; the levels every member reaches beyond today's, and whether nothing less would do.
  func solve(timeLimit: Double) throws(LinearProgramError) -> (
    learned: [Int: [String: Int]], thin: [Int], proven: Bool
  )? {
    var sparse = SparseColumns()
    for column in columns {
      sparse.append(objective: column.cost, lower: 0, upper: column.upper, entries: column.entries)
    }
    let program = IntegerProgram(
      direction: .minimize, rows: rows, columns: sparse, integer: Array(repeating: true, count: columns.count))
    let outcome = try program.solve(options: IntegerOptions(timeLimit: timeLimit))
    guard let values = outcome.incumbent?.values else { return nil }
    var learned: [Int: [String: Int]] = [:]
    for (step, column) in steps where values[column] > 0.5 {
      learned[step.m, default: [:]][step.competency] = max(learned[step.m]?[step.competency] ?? 0, step.level)
    }
    return (learned, thinColumns.indices.filter { values[thinColumns[$0]] > 0.5 }, outcome.stop == .proven)
  }

  // MARK: - Parts

  private mutating func row(_ lower: Double, _ upper: Double) -> Int {
    rows.append((lower, upper))
    return rows.count - 1
  }

  private mutating func column(_ cost: Double, upper: Double = 1) -> Int {
    columns.append((cost, upper, []))
    return columns.count - 1
  }

  private mutating func put(_ column: Int, _ row: Int, _ value: Double) { columns[column].entries.append((row, value)) }

  private mutating func addSteps() {
    for m in present {
      let member = team.members[m]
      for competency in team.competencies {
        let most = needs.flatMap { $0 }.filter { $0.competency == competency }.map(\.level).max() ?? 0
        let has = member.has[competency] ?? 0
        guard most > has else { continue }
        var before: Int?
        for level in (has + 1)...most {
          let wished = (member.wants[competency]?.level ?? 0) >= level
          let step = column(wished ? 1 - Self.wishWorth : 1)
          steps.append((Step(m: m, competency: competency, level: level), step))
          stepColumn[Step(m: m, competency: competency, level: level)] = step
          if let before {
            let order = row(-.infinity, 0)
            put(step, order, 1)
            put(before, order, -1)
          }
          before = step
        }
      }
    }
  }

  private mutating func addCould() {
    could = team.members.indices.map { _ in Array(repeating: nil, count: team.roles.count) }
    for m in present {
      let member = team.members[m]
      for (r, role) in team.roles.enumerated() {
        let isForbidden = team.forbid.contains {
          $0.member == member.id && $0.role == role.id && $0.seat != .understudy
        }
        guard !member.vetoes.contains(role.id), !isForbidden else { continue }
        let missing = needs[r].filter { $0.level > member.has[$0.competency] ?? 0 }
        guard !missing.isEmpty else {
          could[m][r] = -1
          continue
        }
        let holds = column(0)
        could[m][r] = holds
        for need in missing {
          guard let step = stepColumn[Step(m: m, competency: need.competency, level: need.level)] else { continue }
          let link = row(-.infinity, 0)
          put(holds, link, 1)
          put(step, link, -1)
        }
      }
    }
  }

  private mutating func addBackUp() {
    for (r, role) in team.roles.enumerated() {
      let today = present.count { could[$0][r] == -1 }
      let wanted = row(Double(role.holders.min + role.backup - today), .infinity)
      for m in present {
        if let holds = could[m][r], holds >= 0 { put(holds, wanted, 1) }
      }
      let missing = column(Self.thinCost, upper: Double(role.holders.min + role.backup))
      put(missing, wanted, 1)
      thinColumns.append(missing)
    }
  }

  private mutating func addDeparture(_ d: Int) {
    let left = present.filter { $0 != d }
    let covered = team.roles.map { role in row(Double(role.holders.min), .infinity) }
    for (r, role) in team.roles.enumerated() {
      let missing = column(Self.uncoveredCost * Double(role.critical), upper: Double(role.holders.min))
      put(missing, covered[r], 1)
    }
    for m in left {
      let member = team.members[m]
      let hours = row(-.infinity, member.hours)
      let seats = row(-.infinity, Double(team.settings.maxRoles))
      let new = row(-.infinity, Double(team.settings.maxNew))
      let mental = row(-.infinity, member.limits.mental)
      let physical = row(-.infinity, member.limits.physical)
      var taken: [Int: Int] = [:]
      for (r, role) in team.roles.enumerated() {
        guard let holds = could[m][r] else { continue }
        let takes = column(0)
        taken[r] = takes
        if holds >= 0 {
          let link = row(-.infinity, 0)
          put(takes, link, 1)
          put(holds, link, -1)
        }
        put(takes, covered[r], 1)
        put(takes, hours, member.hoursFor[role.id] ?? role.hours)
        put(takes, seats, 1)
        put(takes, mental, role.strain.mental)
        put(takes, physical, role.strain.physical)
        let isHeld = team.current.contains {
          $0.member == member.id && $0.role == role.id && $0.seat == .holder
        }
        if !isHeld { put(takes, new, 1) }
        for (other, otherRole) in team.roles[..<r].enumerated()
        where role.exclusive.contains(otherRole.id) || otherRole.exclusive.contains(role.id) {
          guard let both = taken[other] else { continue }
          let one = row(-.infinity, 1)
          put(takes, one, 1)
          put(both, one, 1)
        }
      }
    }
  }
}
