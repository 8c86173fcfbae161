import LinearProgramming
import TeamModel

/// Decides the levels of a compact model one after another with GLPK.
///
/// Slow beside the search over role paths, and independent of it: it is what cross-checks use.
public struct CompactSearch {
  /// What the levels came to.
  public struct Answer: Hashable, Sendable {
    /// Value, bound and proof of each level decided, in order.
    public var levels: [LevelOutcome]
    /// The seats of the last solution; empty when there is none.
    public var seats: [ProposedSeat]
    /// Whether no distribution keeps every hard rule.
    public var isInfeasible: Bool
  }

  private let model: CompactModel
  private let options: IntegerOptions

  /// A search of a model; `options` hold for each level.
  public init(_ model: CompactModel, options: IntegerOptions = IntegerOptions()) {
    self.model = model
    self.options = options
  }

  /// Decides level after level, each from the seats of the one before; ends early at the first that is not proven.
  public func run() throws(LinearProgramError) -> Answer {
    var answer = Answer(levels: [], seats: [], isInfeasible: false)
    var fixed: [FixedLevel] = []
    var seats: [String: Double]?
    for aim in model.levels {
      let program = model.program(level: aim, fixed: fixed)
      let start = try seats.map { seats throws(LinearProgramError) in try complete(seats, in: program) } ?? nil
      let outcome = try program.integerProgram.solve(start: start, options: options)
      if outcome.stop == .infeasible {
        answer.isInfeasible = true
        return answer
      }
      guard let incumbent = outcome.incumbent else { return answer }
      let value = CompactSearch.settled(incumbent.objective, aim)
      let proven = outcome.stop == .proven
      answer.levels.append(
        LevelOutcome(
          aim: aim, value: value, bound: proven ? value : outcome.bound ?? incumbent.objective, proven: proven))
      answer.seats = model.seats(of: program, solution: incumbent.values)
      if !proven { return answer }
      fixed.append(FixedLevel(aim, value))
      seats = CompactSearch.seatValues(program, incumbent.values)
    }
    return answer
  }

  /// The seats' columns of a solution, by name.
  private static func seatValues(_ program: CompactProgram, _ values: ContiguousArray<Double>) -> [String: Double] {
    var seats: [String: Double] = [:]
    for (column, value) in zip(program.columns, values) where CompactSearch.isSeat(column) {
      seats[column.name] = value
    }
    return seats
  }

  private static func isSeat(_ column: CompactProgram.Column) -> Bool {
    column.name.hasPrefix("hold.") || column.name.hasPrefix("learn.")
  }

  /// A whole solution of a program that has these seats; nil when there is none.
  private func complete(
    _ seats: [String: Double], in program: CompactProgram
  ) throws(LinearProgramError) -> ContiguousArray<Double>? {
    var pinned = program
    for (j, column) in program.columns.enumerated() where CompactSearch.isSeat(column) {
      let value = seats[column.name] ?? 0
      guard value >= column.lower && value <= column.upper else { return nil }
      pinned.columns[j].lower = value
      pinned.columns[j].upper = value
    }
    return try pinned.integerProgram.solve(options: IntegerOptions(timeLimit: options.timeLimit)).incumbent?.values
  }

  /// Whole levels and hundredths are made exact.
  private static func settled(_ value: Double, _ aim: LevelOutcome.Aim) -> Double {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin, .together: value.rounded()
    case .floor: (value * 100).rounded() / 100
    case .team, .fit: value
    }
  }
}
