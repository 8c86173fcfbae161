import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

@Suite struct TeamSearchTests {
  private func horizon(_ periods: Int) -> Horizon {
    Horizon(start: CalendarDate("2027-01-01")!, periods: periods, months: 3)
  }

  /// A team whose roles need nothing, one hour each.
  private func team(_ members: [String], roles: [String], periods: Int) -> Team {
    var team = Team(name: "test", horizon: horizon(periods))
    team.members = members.map { Member(id: $0, hours: 8) }
    team.roles = roles.map { Role(id: $0, hours: 1) }
    return team
  }

  @Test func `every profile of a team of six is proven and passes the checker`() throws {
    let team = SyntheticTeam(family: .leaver, members: 6, roles: 10, periods: 3, seed: 4).make()
    let results = try TeamSearch(team: team).run()
    #expect(results.map(\.profile) == Profile.allCases)
    for result in results {
      #expect(result.outcome.status == .optimal)
      #expect(Checker(team).check(result.seats).isLegal)
    }
  }

  @Test func `one thread or two, the proposals are the same`() throws {
    let team = SyntheticTeam(family: .leaver, members: 5, roles: 8, periods: 3, seed: 9).make()
    let one = try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced, .fit], threads: 1)).run()
    let two = try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced, .fit], threads: 2)).run()
    #expect(one.map(\.seats) == two.map(\.seats))
  }

  @Test func `a role that was left is not taken up again before its rest is over`() throws {
    var team = team(["an", "bo"], roles: ["keys"], periods: 3)
    team.members[1].vetoes = ["keys"]
    team.roles[0].tenure = Tenure(min: 1, max: 1, rest: 2)
    team.current = [CurrentSeat(member: "an", role: "keys", since: CalendarDate("2026-10-01")!)]
    for result in try TeamSearch(team: team).run() {
      #expect(Checker(team).check(result.seats).isLegal)
    }
  }

  @Test func `leximin is proven for everybody, not for the lowest alone`() throws {
    for seed in [13, 71, 75, 281] as [UInt64] {
      var team = SyntheticTeam.random(seed: seed, members: 3, roles: 2, periods: 2)
      team.settings.fairness = .leximin
      guard let results = try? TeamSearch(team: team).run() else { continue }
      for result in results { #expect(result.outcome.status == .optimal, "seed \(seed)") }
    }
  }

  @Test func `a seat pinned while its member is away is told with the two facts that clash`() throws {
    var team = team(["an", "bo"], roles: ["keys", "stock"], periods: 2)
    team.members[0].absent = [DateSpan(from: CalendarDate("2027-04-01")!, to: CalendarDate("2027-06-30")!)]
    let pin = SeatRule(member: "an", role: "keys", from: 2, to: 2)
    team.keep = [pin]
    let failure = #expect(throws: SearchFailure.self) { _ = try TeamSearch(team: team).run() }
    guard case .noPath(let clashes)? = failure else {
      Issue.record("no clash was found")
      return
    }
    #expect(clashes == [PathClash(member: "an", facts: [.away(member: "an", period: 2), .keep(pin)])])
  }

  @Test func `two holders pinned to a role for one is told as a clash of the team`() throws {
    var team = team(["an", "bo"], roles: ["keys"], periods: 1)
    team.keep = [SeatRule(member: "an", role: "keys"), SeatRule(member: "bo", role: "keys")]
    let failure = #expect(throws: SearchFailure.self) { _ = try TeamSearch(team: team).run() }
    guard case .noDistribution(let facts)? = failure else {
      Issue.record("no clash was found")
      return
    }
    #expect(facts.contains(.maxHolders(role: "keys", limit: 1)))
    #expect(facts.count == 3)
  }

  @Test func `a next proposal has at most nine tenths of the seats of the first`() throws {
    let team = SyntheticTeam(family: .leaver, members: 5, roles: 8, periods: 3, seed: 2).make()
    let first = try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced])).run()[0]
    let second = try TeamSearch(
      team: team, options: SearchOptions(profiles: [.balanced], excluded: [first.seats])
    ).run()[0]
    func cells(_ seats: [ProposedSeat]) -> Set<String> {
      Set(seats.flatMap { seat in (seat.from...seat.to).map { "\(seat.member) \(seat.role) \(seat.seat) \($0)" } })
    }
    let before = cells(first.seats)
    #expect(Checker(team).check(second.seats).isLegal)
    #expect(Double(cells(second.seats).intersection(before).count) <= 0.9 * Double(before.count))
  }

  @Test func `a search that must stop at once still has a legal proposal and claims no proof`() throws {
    let team = SyntheticTeam(family: .leaver, members: 12, roles: 24, periods: 4, seed: 3).make()
    let results = try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced], timeLimit: 0.2)).run()
    #expect(results.count == 1)
    #expect(results[0].outcome.status == .feasible)
    #expect(Checker(team).check(results[0].seats).isLegal)
  }

  @Test func `profiles that time was up for take the first one's plan, and tell of it what the checker counts`() throws
  {
    let team = SyntheticTeam(family: .leaver, members: 12, roles: 24, periods: 4, seed: 3).make()
    let results = try TeamSearch(team: team, options: SearchOptions(timeLimit: 0.001)).run()
    #expect(results.map(\.profile) == Profile.allCases)
    for result in results {
      let verdict = Checker(team).check(result.seats)
      #expect(verdict.isLegal && result.outcome.status == .feasible && result.outcome.stop == .timeLimit)
      #expect((0...1).contains(result.outcome.gap ?? 0))
      let counted: [LevelOutcome.Aim: Int] = [
        .covered: verdict.measures.uncovered, .competent: verdict.measures.acting, .onTime: verdict.measures.overdue,
        .changes: verdict.measures.changes, .thin: verdict.measures.thin,
      ]
      #expect(result.outcome.levels.map(\.aim).starts(with: [.covered, .competent, .onTime]))
      for level in result.outcome.levels {
        if let count = counted[level.aim] { #expect(level.value == Double(count) && level.bound <= level.value) }
      }
    }
    let steady = results.first { $0.profile == .steady }
    #expect(steady?.outcome.levels.map(\.aim) == [.covered, .competent, .onTime, .changes, .floor, .team])
  }

  @Test func `a team in which nobody is present leaves everything uncovered`() throws {
    var team = team(["an"], roles: ["keys"], periods: 2)
    team.members[0].leaves = CalendarDate("2026-12-01")!
    let results = try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced])).run()
    #expect(results[0].seats.isEmpty)
    #expect(results[0].outcome.levels.first?.value == 2)
  }
}
