import LinearProgramming
import TeamModel

/// A program in the making for one team: what the constraint families share.
///
/// Everything is made on demand and once: a level that does not ask for wellbeing gets no column of it.
final class Formulation {
  let grid: CompactTeam
  let possible: PossibleSeats
  let naming: Naming
  let profile: Profile
  var program = ProgramBuilder()
  /// Expressions already made, by what they are about.
  var memo: [Subject: LinearExpression] = [:]
  var networks: [Int: PracticeNetwork] = [:]

  /// What an expression is about.
  struct Subject: Hashable {
    enum Word: Hashable {
      case seat(SeatKind), new(SeatKind), shortfall(SeatKind), fitness(SeatKind), level(Int), qualified, could, after
      case uncovered, overdue, thin, coldArrival, cold, wellbeing, aside
    }
    var word: Word
    var m = 0
    var r = 0
    var t = 0
  }

  init(_ grid: CompactTeam, profile: Profile) {
    self.grid = grid
    self.profile = profile
    possible = PossibleSeats(grid)
    naming = Naming(
      members: grid.team.members.map(\.id), roles: grid.team.roles.map(\.id), competencies: grid.competencies)
  }

  /// T as a range.
  var periods: ClosedRange<Int> { 1...max(1, grid.periods) }
  var members: Range<Int> { grid.team.members.indices }
  var roles: Range<Int> { grid.team.roles.indices }
  var settings: Settings { grid.team.settings }

  /// The expression about a subject, made by `make` the first time.
  func once(_ subject: Subject, _ make: () -> LinearExpression) -> LinearExpression {
    if let known = memo[subject] { return known }
    let made = make()
    memo[subject] = made
    return made
  }

  /// Every seat that member m could have in period t.
  func seats(_ m: Int, _ t: Int) -> [(role: Int, kind: SeatKind)] {
    roles.flatMap { r in SeatKind.allCases.filter { possible.contains(m, r, $0, t) }.map { (r, $0) } }
  }

  /// The program with an objective.
  func finished(_ what: String, _ direction: Direction, _ objective: LinearExpression) -> CompactProgram {
    var made = program.program(
      title: "flexmatrix: \(what), profile \(profile.rawValue)", direction, objective)
    for (subject, expression) in memo {
      guard case .seat(let kind) = subject.word, let term = expression.terms.first else { continue }
      made.seats.append(
        CompactProgram.Seat(column: term.column, m: subject.m, r: subject.r, kind: kind, t: subject.t))
    }
    made.seats.sort { $0.column < $1.column }
    return made
  }

  /// The sum of something over all members.
  func overMembers(_ value: (Int) -> LinearExpression) -> LinearExpression { members.map(value).sum }
}

/// A family of rows.
protocol ConstraintFamily: SendableMetatype {
  /// The ids of the rules of the specification that it states.
  static var rules: [String] { get }
  /// Adds the rows for every member, role and period.
  static func add(to f: Formulation)
}

/// Every family of hard rules, in the order of the specification.
///
/// `presence`, `veto` and `forbid` need no rows: seats they rule out have no column (see `PossibleSeats`).
enum ConstraintFamilies {
  static let all: [any ConstraintFamily.Type] = [
    OneKind.self, HoursLimit.self, SeatLimit.self, NewSeatLimit.self, Pins.self, CompetenceLimit.self,
    MinimumTenure.self, RestBetweenStints.self, ExclusiveRoles.self, StrainLimits.self, HolderLimit.self,
    UnderstudyLimit.self, BesideQualifiedHolder.self, ApartPairs.self, TeamChanges.self,
  ]
}
