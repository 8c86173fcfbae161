import CompactModel
import LinearProgramming
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// What levels 1 and 2 cannot fall below, each period looked at alone.
struct PeriodBoundsTests {
  private let endless = Deadline.endless

  @Test func `the bounds of levels 1 and 2 are never above their best, and often meet it`() throws {
    var met = 0
    var missed = 0
    let tiny = (1...150).map { SyntheticTeam.random(seed: $0, members: 4, roles: 5, periods: 3) }
    let small = (1...3).map { SyntheticTeam(family: .rotate, members: 8, roles: 16, periods: 4, seed: $0).make() }
    for (seed, team) in (tiny + small).enumerated() {
      let model = CompactModel(team: team)
      guard let uncovered = try CompactLevel(model, .covered).decide().value else { continue }
      let acting = try #require(
        try CompactLevel(model, .competent, fixed: [FixedLevel(.covered, uncovered)]).decide().value, "team \(seed + 1)"
      )
      var bounds = PeriodBounds(SearchSpace(team))
      try bounds.boundUncovered(enough: .max, deadline: endless)
      try bounds.boundActing(enough: .max, deadline: endless)
      #expect(Double(bounds.uncovered) <= uncovered, "team \(seed + 1)")
      #expect(Double(bounds.acting(uncovered: Int(uncovered))) <= acting, "team \(seed + 1)")
      if acting > 0, Double(bounds.acting(uncovered: Int(uncovered))) == acting { met += 1 }
      if Double(bounds.uncovered) < uncovered { missed += 1 }
    }
    #expect(met > 10, "level 2 was met \(met) times, level 1 missed \(missed) times")
  }

  @Test func `a role that nobody knows enough of is missing levels in every period until somebody has learnt`() throws {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 3, months: 3))
    team.settings.learnAsUnderstudy = 1
    team.members = [Member(id: "an", hours: 8), Member(id: "bo", hours: 8)]
    for m in team.members.indices { team.members[m].has = ["planning": 2] }
    team.roles = [Role(id: "planner", hours: 1)]
    team.roles[0].needs = ["planning": 3]
    team.roles[0].critical = 2
    var bounds = PeriodBounds(SearchSpace(team))
    try bounds.boundActing(enough: .max, deadline: endless)
    #expect(bounds.acting(uncovered: 0) == 2)
  }

  @Test func `a bound that reaches what a solution has ends there`() throws {
    let team = SyntheticTeam(family: .large, members: 50, roles: 100, periods: 4, seed: 1).make()
    var whole = PeriodBounds(SearchSpace(team))
    try whole.boundActing(enough: .max, deadline: endless)
    let most = whole.acting(uncovered: 0)
    var ended = PeriodBounds(SearchSpace(team))
    try ended.boundActing(enough: most - 1, deadline: endless)
    #expect(most > 1 && ended.acting(uncovered: 0) == most - 1)
    #expect(whole.acting(uncovered: 1) == max(0, most - PeriodBounds.weight))
  }
}
