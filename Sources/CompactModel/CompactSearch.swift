import LinearProgramming
import TeamModel

/// Decides the levels of a compact model one after another with GLPK.
///
/// It knows nothing of role paths: it is what cross-checks use.
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
    for aim in model.levels {
      let level = CompactLevel(model, aim, fixed: fixed)
      let found = try level.decide(from: answer.levels.isEmpty ? nil : answer.seats, options: options)
      if found.isInfeasible {
        answer.isInfeasible = true
        return answer
      }
      guard let value = found.value, let seats = found.seats else { return answer }
      answer.levels.append(
        LevelOutcome(
          aim: aim, value: value, bound: found.isProven ? value : found.bound ?? value, proven: found.isProven))
      answer.seats = seats
      if !found.isProven { return answer }
      fixed.append(FixedLevel(aim, value))
    }
    return answer
  }
}
