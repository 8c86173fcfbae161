import Explanation
import Search
import TeamModel

extension Proposer {
  /// Single changes after which the team has a plan, when it has none as its facts clash. Each is tried by a search.
  ///
  /// - Parameters:
  ///   - failure: why there is no plan; nothing is looked for unless facts clash.
  ///   - timeLimit: seconds for all tries together.
  public func waysAround(_ failure: SearchFailure, timeLimit: Double = 10) async -> TriedChanges {
    let facts: [ClashFact]
    switch failure {
    case .noPath(let clashes): facts = clashes.flatMap(\.facts)
    case .noDistribution(let clashing): facts = clashing
    case .noAnswerInTime, .solver: return TriedChanges()
    }
    let team = team
    return await LongWork.run { shouldStop in
      WaysAround(team: team, timeLimit: timeLimit, shouldStop: shouldStop).tried(lifting: facts)
    }
  }
}
