import CompactModel
import TeamModel
import Testing

/// Small teams whose answer anyone can see.
@Suite struct StoryTests {
  func value(_ levels: [LevelOutcome], _ aim: LevelOutcome.Aim) -> Double? { levels.first { $0.aim == aim }?.value }

  @Test func `everything can be covered, and Bo grows by learning beside An`() throws {
    let answer = try CompactSearch(CompactModel(team: smallTeam(), profile: .growth)).run()
    #expect(value(answer.levels, .covered) == 0)
    #expect(value(answer.levels, .competent) == 0)
    #expect(answer.seats.contains { $0.member == "bo" && $0.role == "planner" && $0.from == 1 })
    #expect(!answer.seats.contains { $0.acting })
  }

  @Test func `with An away Bo acts, one level short`() throws {
    var team = smallTeam()
    team.members[0].absent = [
      DateSpan(from: CalendarDate(year: 2026, month: 12, day: 1)!, to: CalendarDate(year: 2027, month: 12, day: 1)!)
    ]
    team.members[1].hours = 6
    team.settings.learnAsUnderstudy = 1
    let answer = try CompactSearch(CompactModel(team: team)).run()
    #expect(value(answer.levels, .covered) == 0)
    #expect(value(answer.levels, .competent) == 1)
    #expect(answer.seats.first { $0.role == "planner" }?.acting == true)
  }

  @Test func `a veto and too few hours leave the less critical role empty`() throws {
    var team = smallTeam()
    team.members[0].vetoes = ["planner", "keys"]
    #expect(value(try levels(team), .covered) == 2)
  }

  @Test func `pins that clash leave nothing`() throws {
    var team = smallTeam()
    team.keep = [SeatRule(member: "bo", role: "keys"), SeatRule(member: "bo", role: "planner")]
    #expect(try CompactSearch(CompactModel(team: team)).run().isInfeasible)
    team.keep = [SeatRule(member: "an", role: "keys", from: 2)]
    team.forbid = [SeatRule(member: "an", role: "keys")]
    #expect(try CompactSearch(CompactModel(team: team)).run().isInfeasible)
    team.forbid = [SeatRule(member: "an", role: "keys", to: 1)]
    let answer = try CompactSearch(CompactModel(team: team)).run()
    #expect(!answer.isInfeasible)
    #expect(answer.seats.contains { $0.member == "an" && $0.role == "keys" && $0.from == 2 && $0.to == 2 })
  }

  @Test func `together is the last to decide, and apart is never broken`() throws {
    var team = smallTeam()
    team.together = [MemberPair("an", "bo")]
    let together = try levels(team)
    #expect(together.last?.aim == .together)
    #expect(try #require(together.last).value >= 1)
    team.apart = [MemberPair("an", "bo")]
    #expect(try #require(try levels(team).last).value == 0)
  }

  @Test func `leximin lifts the lowest first and then the next`() throws {
    var team = smallTeam()
    team.settings.fairness = .leximin
    let floors = try levels(team).filter { $0.aim == .floor }.map(\.value)
    #expect(floors.count == 2)
    #expect(floors[0] <= floors[1])
    team.settings.fairness = .floor
    #expect(try levels(team).first { $0.aim == .floor }?.value == floors[0])
  }

  @Test func `a team without periods, members or roles has an answer all the same`() throws {
    var team = smallTeam()
    team.horizon.periods = 0
    #expect(try CompactSearch(CompactModel(team: team)).run().seats.isEmpty)
    team = smallTeam()
    team.members = []
    #expect(value(try levels(team), .covered) == 6)
    team = smallTeam()
    team.roles = []
    #expect(value(try levels(team), .covered) == 0)
  }
}
