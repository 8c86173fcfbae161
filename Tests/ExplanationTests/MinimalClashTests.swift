import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

@testable import Explanation

/// On random teams in which something does not work out: the facts told are enough, and none of them can be missed.
@Suite struct MinimalClashTests {
  /// How many seeds: a few by default, many with FLEXMATRIX_THOROUGH=1.
  static let seeds = 1...(isThorough ? 200 : 12)

  @Test func `the facts force it, and without any one of them it is not forced`() throws {
    var tested = 0
    for seed in Self.seeds {
      let team = SyntheticTeam(
        family: .tiny, members: 3, roles: 3, periods: 2, seed: UInt64(seed)
      ).make()
      guard let plan = try? bestPlan(team) else { continue }
      let reasons = Reasons(team: team, seats: plan.seats, profile: .balanced)
      for shortfall in reasons.shortfalls {
        let (cause, _) = reasons.cause(of: shortfall)
        guard case .forced(let facts, let proven) = cause else { continue }
        #expect(proven, "seed \(seed), \(shortfall)")
        try verify(facts, of: shortfall, in: reasons, "seed \(seed), \(shortfall)")
        tested += 1
      }
    }
    #expect(tested >= Self.seeds.count / 2)
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
