import Checking
import SyntheticTeams
import TeamModel
import Testing

/// Whatever somebody writes as a proposal, the checker answers.
@Suite struct AnySeatsTests {
  @Test func `seats at random are judged, never a trap`() {
    var random = SplitMix64(seed: 7)
    for seed in 0..<150 as Range<UInt64> {
      let team = SyntheticTeam.random(seed: seed)
      let members = team.members.map(\.id) + ["nobody"]
      let roles = team.roles.map(\.id) + ["nothing"]
      let seats = (0..<random.integer(0...12)).map { _ in
        ProposedSeat(
          member: random.pick(members) ?? "", role: random.pick(roles) ?? "",
          seat: random.chance(0.7) ? .holder : .understudy, from: random.integer(-1...3), to: random.integer(0...5))
      }
      let checker = Checker(team)
      let verdict = checker.check(seats)
      #expect(verdict.brokenRules.isEmpty == verdict.isLegal)
      #expect(verdict.members.allSatisfy { (0...1).contains($0.growth) })
      #expect(verdict.measures.thin == verdict.thin.reduce(0) { $0 + $1.thin })
      #expect(verdict.measures.changes == verdict.newSeats.count)
      #expect(verdict.measures.uncovered == verdict.uncovered.reduce(0) { $0 + $1.critical * $1.missing })
      // What was merged says the same, but for seats that name nothing.
      let merged = checker.check(checker.merged(seats))
      #expect(merged.measures == verdict.measures, "seed \(seed)")
      #expect(
        merged.violations.filter { $0.rule != .seats } == verdict.violations.filter { $0.rule != .seats },
        "seed \(seed)")
    }
  }
}
