import CompactModel
import LinearProgramming
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// What levels 1–3 cannot fall below, told by the first periods alone.
struct FirstPeriodsTests {
  private let endless = Deadline.endless

  private func first(
    _ space: SearchSpace, _ stage: Stage, decided: [Decided] = [], closed: Set<MemberSeat> = []
  ) -> FirstPeriods {
    FirstPeriods(space: space, profile: .balanced, closed: closed, decided: decided, deadline: endless) { model in
      TargetSearch(
        space: space, model: model, stage: stage, next: stage, decided: decided, deadline: endless, share: 1,
        ways: .both, last: stage, few: { _ in model }, nodes: { _ in 300 })
    }
  }

  @Test func `what is best is never refuted, and what presolve excludes does not exist`() throws {
    var excluded = 0
    var met = 0
    var short = 0
    for seed in 1...120 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 5, periods: 3)
      let space = SearchSpace(team)
      let model = CompactModel(team: team)
      var decided: [Decided] = []
      var fixed: [FixedLevel] = []
      for aim in [LevelOutcome.Aim.covered, .competent, .onTime] {
        guard let best = try CompactLevel(model, aim, fixed: fixed).decide().value else { break }
        let stage = Stage(aim: aim)
        let first = first(space, stage, decided: decided)
        let bound = try first.bound(stage, from: -best - 3, most: 0)
        #expect(bound >= -best, "team \(seed), \(aim)")
        #expect(!first.excludeBetter(stage, than: -best - 1), "team \(seed), \(aim)")
        if best > 0 {
          if first.excludeBetter(stage, than: -best) { excluded += 1 }
          if bound == -best { met += 1 } else { short += 1 }
        }
        decided.append(Decided(stage: stage, worth: -best))
        fixed.append(FixedLevel(aim, best))
      }
    }
    #expect(excluded > 10 && met > 10, "excluded \(excluded), met \(met), short \(short)")
  }

  @Test func `a level that nobody has yet is missing in the first period, and that shows at once`() {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 3, months: 3))
    team.settings.learnAsUnderstudy = 1
    team.members = [Member(id: "an", hours: 8), Member(id: "bo", hours: 8)]
    for m in team.members.indices { team.members[m].has = ["planning": 2] }
    team.roles = [Role(id: "planner", hours: 1)]
    team.roles[0].needs = ["planning": 3]
    let space = SearchSpace(team)
    let covered = [Decided(stage: Stage(aim: .covered), worth: 0)]
    let competent = Stage(aim: .competent)
    #expect(first(space, competent, decided: covered).excludeBetter(competent, than: -1))
    #expect(!first(space, competent, decided: covered).excludeBetter(competent, than: -2))
  }

  @Test func `closed seats are closed in the periods where they stand`() throws {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 3, months: 3))
    team.members = [Member(id: "an", hours: 8), Member(id: "bo", hours: 8)]
    team.roles = [Role(id: "cook", hours: 1), Role(id: "host", hours: 1)]
    let space = SearchSpace(team)
    let covered = Stage(aim: .covered)
    func seats(_ role: Int, _ period: Int) -> Set<MemberSeat> {
      Set(["an", "bo"].map { MemberSeat(member: $0, cell: role * 3 + period - 1, kind: .holder) })
    }
    #expect(try first(space, covered).bound(covered, from: -9, most: 0) == 0)
    #expect(try first(space, covered, closed: seats(1, 2)).bound(covered, from: -9, most: 0) == -1)
    #expect(try first(space, covered, closed: seats(0, 1).union(seats(1, 1))).bound(covered, from: -9, most: 0) == -2)
    #expect(first(space, covered, closed: seats(1, 3)).excludeBetter(covered, than: -1))
  }
}
