import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

@testable import Explanation

/// On random teams in which something does not work out: the facts told are enough, and none of them can be missed.
@Suite struct MinimalClashTests {
  /// Members, roles, periods, and the seeds of the teams; more and larger teams with FLEXMATRIX_THOROUGH=1.
  static let teams: [(TeamSize, ClosedRange<UInt64>)] =
    [(TeamSize(3, 3, 2), 1...200), (TeamSize(4, 5, 3), 1...(isThorough ? 100 : 10))]
    // Seed 33 once had a role named that can be missed.
    + [(TeamSize(5, 7, 3), isThorough ? 1...40 : 33...33)]

  struct TeamSize: Sendable {
    var members: Int
    var roles: Int
    var periods: Int

    init(_ members: Int, _ roles: Int, _ periods: Int) {
      (self.members, self.roles, self.periods) = (members, roles, periods)
    }
  }

  @Test(arguments: teams)
  func `the facts force it, and without any one of them it is not forced`(
    size: TeamSize, seeds: ClosedRange<UInt64>
  ) throws {
    var tested = 0
    for seed in seeds {
      let team = SyntheticTeam(
        family: .tiny, members: size.members, roles: size.roles, periods: size.periods, seed: seed
      ).make()
      guard let plan = try? bestPlan(team) else { continue }
      let reasons = Reasons(team: team, seats: plan.seats, profile: .balanced)
      var told = 0
      for shortfall in reasons.shortfalls {
        let (cause, _) = reasons.cause(of: shortfall)
        guard case .forced(let facts, let proven) = cause else { continue }
        #expect(proven, "\(size), seed \(seed), \(shortfall)")
        try verify(facts, of: shortfall, in: reasons, "\(size), seed \(seed), \(shortfall)")
        told += 1
      }
      print("\(size), seed \(seed): \(told) of \(reasons.shortfalls.count) forced, each fact needed")
      tested += told
    }
    #expect(tested >= seeds.count / 2)
  }

  /// Leaves out every other fact, then every single one.
  private func verify(_ facts: [Fact], of shortfall: Shortfall, in reasons: Reasons, _ note: String) throws {
    let demands = facts.compactMap { fact -> (role: String, holders: Int)? in
      guard case .needsHolders(let role, let count) = fact else { return nil }
      return (role, count)
    }
    let question = ClashQuestion(shortfall, plan: reasons, others: demands)
    let all = question.relaxations()
    let others = all.filter { !facts.contains($0.fact) }
    let clock = ExplanationClock(limit: nil)
    #expect(question.isForced(without: others, clock: clock) == true, "\(note): enough")
    for fact in facts {
      if case .needsHolders(let role, _) = fact {
        let fewer = ClashQuestion(shortfall, plan: reasons, others: demands.filter { $0.role != role })
        let left = fewer.relaxations().filter { !facts.contains($0.fact) }
        #expect(fewer.isForced(without: left, clock: clock) == false, "\(note): \(fact) can be missed")
      } else {
        let left = all.filter { $0.fact == fact || !facts.contains($0.fact) }
        #expect(question.isForced(without: left, clock: clock) == false, "\(note): \(fact) can be missed")
      }
    }
  }
}
