import Search
import TeamModel
import Testing

/// What clashes is told whole: nothing that takes part is left out, and nothing that does not is named.
@Suite struct SmallestClashTests {
  private let start = CalendarDate("2027-01-01")!

  /// An began with the keys today; Bo is there too.
  private func team(leastPeriods: Int) -> Team {
    var team = Team(name: "test", horizon: Horizon(start: start, periods: 3, months: 3))
    team.members = [Member(id: "an", hours: 8), Member(id: "bo", hours: 8)]
    var keys = Role(id: "keys", hours: 2)
    keys.tenure.min = leastPeriods
    team.roles = [keys, Role(id: "stock", hours: 2)]
    team.current = [CurrentSeat(member: "an", role: "keys", since: start)]
    return team
  }

  private func clash(_ team: Team) -> [ClashFact] {
    do throws(SearchFailure) {
      _ = try TeamSearch(team: team).run()
    } catch {
      switch error {
      case .noPath(let clashes): return clashes.flatMap(\.facts)
      case .noDistribution(let facts): return facts
      case .noAnswerInTime, .solver: break
      }
    }
    return []
  }

  @Test(arguments: [1, 2, 3])
  func `who began today and has too few hours is told about both the hours and the time to stay`(least: Int) {
    var team = team(leastPeriods: least)
    team.members[0].hours = 1
    #expect(
      clash(team) == [.hours(member: "an", available: 1), .minTenure(member: "an", role: "keys", periods: least)])
  }

  @Test(arguments: [1, 2])
  func `a pin beside somebody who began today names the time to stay, the one holder and the pin`(least: Int) {
    var team = team(leastPeriods: least)
    let pin = SeatRule(member: "bo", role: "keys", seat: .holder, from: 1, to: 1)
    team.keep = [pin]
    #expect(
      clash(team) == [
        .maxHolders(role: "keys", limit: 1), .minTenure(member: "an", role: "keys", periods: least), .keep(pin),
      ])
  }

  @Test func `two pins one after the other clash with the time to stay in a role that nobody holds today`() {
    var team = team(leastPeriods: 2)
    team.current = []
    team.keep = [
      SeatRule(member: "an", role: "keys", seat: .holder, from: 1, to: 1),
      SeatRule(member: "bo", role: "keys", seat: .holder, from: 2, to: 2),
    ]
    #expect(
      clash(team) == [
        .maxHolders(role: "keys", limit: 1), .minTenure(member: "an", role: "keys", periods: 2), .keep(team.keep[0]),
        .keep(team.keep[1]),
      ])
  }
}
