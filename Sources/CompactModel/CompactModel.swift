import LinearProgramming
import TeamModel

/// The whole problem of a team as one integer program, level by level.
///
/// The seats are the whole columns; practice is a flow through levels, and everything else follows from it. Each level is a program
/// of its own, with the levels before it as rows, so that any solver can decide them one after another.
public struct CompactModel: Sendable {
  let grid: CompactTeam
  /// The profile, which decides the levels and the weights of the pillars.
  public let profile: Profile

  /// The model of a valid team.
  ///
  /// - Parameters:
  ///   - team: a valid team, or a part of one.
  ///   - profile: whose levels and weights.
  ///   - surroundings: what members outside `team` do, when the team is a part of a greater one.
  public init(team: Team, profile: Profile = .balanced, surroundings: Surroundings = Surroundings()) {
    grid = CompactTeam(team, surroundings: surroundings)
    self.profile = profile
  }

  /// The levels that the profile decides, in order. With `fairness: leximin`, `floor` stands once for each member; it is
  /// left out when nobody is ever present.
  public var levels: [LevelOutcome.Aim] {
    var levels: [LevelOutcome.Aim] = [.covered, .competent, .onTime]
    if profile == .fit {
      levels.append(.fit)
    } else {
      if profile == .steady { levels.append(.changes) }
      if profile == .resilient { levels.append(.thin) }
      let steps = grid.team.settings.fairness == .leximin ? grid.counted.count : min(1, grid.counted.count)
      levels.append(contentsOf: Array(repeating: .floor, count: steps))
      levels.append(.team)
    }
    if !grid.team.together.isEmpty { levels.append(.together) }
    return levels
  }

  /// Whether a level wants the least or the most.
  public static func direction(of aim: LevelOutcome.Aim) -> Direction {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: .minimize
    case .floor, .team, .fit, .together: .maximize
    }
  }

  /// The program of one level.
  ///
  /// - Parameters:
  ///   - level: what is to be decided.
  ///   - fixed: what is decided already, kept as rows. Several entries for `floor` are the steps of `leximin`, in order.
  public func program(level: LevelOutcome.Aim, fixed: [FixedLevel] = []) -> CompactProgram {
    formulate(level: level, fixed: fixed).program
  }

  /// Rows and columns of the program of a level, nothing decided.
  public func size(_ level: LevelOutcome.Aim) -> Int {
    let program = program(level: level)
    return program.rows.count + program.columns.count
  }

  /// The program of level `together` with level 5, which is held, in its objective: a nudge towards the few solutions that keep it.
  ///
  /// - Returns: the program, and how much of its objective is the nudge: 0 or next to it where level 5 is as decided, never less.
  func guidedProgram(fixed: [FixedLevel]) -> (program: CompactProgram, nudge: LinearExpression) {
    let f = rules()
    let floors = keep(fixed, in: f)
    guard let held = fixed.last(where: { $0.aim == .team || $0.aim == .fit }) else {
      return (f.finished("level together", .maximize, f.value(of: .together, floors: floors)), LinearExpression())
    }
    // Rounding must not make it less than 0.
    let room = LinearExpression(1e-8 - held.value)
    let nudge: LinearExpression = 100 * (f.value(of: held.aim, floors: floors) + room)
    let objective = f.value(of: .together, floors: floors) + nudge
    return (f.finished("level together", .maximize, objective), nudge.tidy)
  }

  /// The program that decides several levels at once, each weighted: what wants the most counts with its sign turned.
  func program(weighted: [(aim: LevelOutcome.Aim, weight: Double)]) -> CompactProgram {
    let f = rules()
    let objective = weighted.map { aim, weight in
      (CompactModel.direction(of: aim) == .minimize ? weight : -weight) * f.value(of: aim, floors: [])
    }.sum
    return f.finished("weighted", .minimize, objective)
  }

  /// The program that brings the members as near as can be to a wellbeing, the levels in `fixed` kept.
  func program(wellbeing target: Double, fixed: [FixedLevel]) -> CompactProgram {
    let f = rules()
    keep(fixed, in: f)
    let objective = f.shortfall(below: target)
    return f.finished("shortfall", .minimize, objective)
  }

  /// The formulation of the hard rules.
  private func rules() -> Formulation {
    let f = Formulation(grid, profile: profile)
    if grid.periods > 0 {
      for family in ConstraintFamilies.all { family.add(to: f) }
    }
    return f
  }

  /// The program, and the formulation that knows its columns.
  func formulate(level: LevelOutcome.Aim, fixed: [FixedLevel]) -> (program: CompactProgram, formulation: Formulation) {
    let f = rules()
    let floors = keep(fixed, in: f)
    let objective = f.value(of: level, floors: floors)
    return (f.finished("level \(level.rawValue)", CompactModel.direction(of: level), objective), f)
  }

  /// Adds the rows that keep decided levels; gives the floors among them.
  @discardableResult
  private func keep(_ fixed: [FixedLevel], in f: Formulation) -> [Double] {
    let floors = fixed.filter { $0.aim == .floor }.map(\.value)
    f.keepFloors(floors)
    for (k, decided) in fixed.enumerated() where decided.aim != .floor {
      let value = f.value(of: decided.aim, floors: floors)
      let name = f.naming.name("decided_\(decided.aim.rawValue)", k + 1)
      switch CompactModel.direction(of: decided.aim) {
      case .minimize: f.program.require(name, value, atMost: decided.value)
      case .maximize: f.program.require(name, value, atLeast: decided.value - ProgramBuilder.rounding)
      }
    }
    return floors
  }
}

extension Formulation {
  /// The value of a level as an expression.
  func value(of aim: LevelOutcome.Aim, floors: [Double]) -> LinearExpression {
    guard grid.periods > 0 else { return LinearExpression() }
    return switch aim {
    case .covered: covered()
    case .competent: competent()
    case .onTime: onTime()
    case .changes: changes()
    case .thin: thin()
    case .floor: floor(decided: floors)
    case .team: team()
    case .fit: fit()
    case .together: together()
    }
  }
}
