import GoldenFiles
import Reports
import TeamModel
import Testing

@Suite struct LightsTextTests {
  @Test func `a team reads its warning lights in Dutch`() {
    expectGolden(LightsText(team: Samples.team).text, "lights.nl.txt")
  }

  @Test func `a team reads its warning lights in English`() {
    expectGolden(LightsText(team: Samples.team, language: .english).text, "lights.en.txt")
  }

  @Test func `a team without worries hears that nothing is lit`() {
    var team = Team(name: "Calm", horizon: Horizon(start: Samples.date("2027-01-01"), periods: 2, months: 6))
    var role = Role(id: "tea", hours: 1)
    role.needs = ["tea": 2]
    role.backup = 0
    team.roles = [role]
    var member = Member(id: "an", hours: 4)
    member.has = ["tea": 2]
    member.wants = ["tea": Want(level: 3)]
    team.members = [member]
    team.current = [CurrentSeat(member: "an", role: "tea", since: Samples.date("2026-12-01"))]
    #expect(WarningLights(team).lights == [])
    #expect(LightsText(team: team).text.contains("No warning lights."))
  }
}

@Suite struct WarningLightsTests {
  let lights = WarningLights(Samples.team).lights

  @Test func `who leaves with a role lights a lamp`() {
    #expect(lights.contains(.holderLeaves(member: "dirk", role: "keys", from: Samples.date("2027-01-01"))))
  }

  @Test func `a role nobody holds lights a lamp`() {
    #expect(lights.contains(.uncovered(role: "coach", missing: 1)))
  }

  @Test func `nine periods in a role agreed for eight are overdue`() {
    #expect(lights.contains(.overdue(member: "an", role: "planner", held: 9, deadline: 8)))
  }

  @Test(arguments: [(held: 8, moment: "2027-01-01"), (held: 7, moment: "2027-04-01")])
  func `a deadline at one of the next two change moments is due soon`(held: Int, moment: String) {
    var team = Samples.team
    team.current[0].since = team.horizon.start.adding(months: -3 * held)
    #expect(
      WarningLights(team).lights(of: .dueSoon)
        == [.dueSoon(member: "an", role: "planner", on: Samples.date(moment))])
  }

  @Test func `levels that many have, but nobody has together, will outgrow the team`() {
    var team = Samples.team
    let (an, bo) = (0, 1)
    team.roles[0].needs = ["planning": 3]
    team.roles[0].needsFrom = [NeedsChange(from: Samples.date("2027-07-01"), needs: ["digital": 2])]
    for m in team.members.indices { team.members[m].has = ["planning": 3] }
    #expect(
      WarningLights(team).lights(of: .outgrown)
        == [
          .outgrown(
            role: team.roles[0].id, needs: ["planning": 3, "digital": 2], could: [], wanted: 2,
            from: Samples.date("2027-07-01"))
        ])
    team.members[an].has["digital"] = 2
    #expect(
      LightsText(team: team, language: .english).text.contains("from 1 July 2027: only An Peeters has all levels"))
    team.members[bo].has["digital"] = 4
    #expect(WarningLights(team).lights(of: .outgrown) == [])
  }

  @Test func `a wish that no role leads to has no way`() {
    #expect(lights.contains(.noWay(member: "fatma", competency: "french", wanted: 2, reachable: 0)))
  }

  @Test func `one level above what a role needs can be reached by holding it`() {
    var team = Samples.team
    team.members[1].wants = ["stock": Want(level: 4)]
    #expect(
      WarningLights(team).lights(of: .noWay).allSatisfy {
        $0 != .noWay(member: "bo", competency: "stock", wanted: 4, reachable: 3)
      })
  }

  @Test func `a wish at or below what someone has is said`() {
    #expect(lights.contains(.wishReached(member: "els", competency: "people", wanted: 3, has: 4)))
  }

  @Test func `who knows all a role can teach rusts in it`() {
    #expect(lights.contains(.rusting(member: "an", role: "planner", held: 9)))
    #expect(!lights.contains { if case .rusting("bo", "stock", _) = $0 { true } else { false } })
  }

  @Test func `strain near the limit lights a lamp`() {
    #expect(lights.contains(.strain(member: "gil", kind: .physical, strain: 3, limit: 3)))
  }
}
