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
  public init(_ model: CompactModel, options: IntegerOptions = CompactSearch.defaultOptions) {
    self.model = model
    self.options = options
  }

  /// All the way to the proof, with GLPK's presolver.
  public static var defaultOptions: IntegerOptions {
    var options = IntegerOptions()
    options.presolve = true
    return options
  }

  /// Decides level after level; ends early at the first that is not proven.
  public func run() throws(LinearProgramError) -> Answer {
    var answer = Answer(levels: [], seats: [], isInfeasible: false)
    var fixed: [FixedLevel] = []
    for aim in model.levels {
      let program = model.program(level: aim, fixed: fixed)
      let outcome = try program.integerProgram.solve(options: options)
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
    }
    return answer
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
