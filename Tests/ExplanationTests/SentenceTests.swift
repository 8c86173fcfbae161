import Checking
import Explanation
import Reports
import Search
import TeamModel
import Testing

/// What people read, in both languages.
@Suite struct SentenceTests {
  private func whyNot() throws -> (Team, WhyNot) {
    let team = trio { $0.settings.learnAsUnderstudy = 1 }
    return (team, try reasons(team).whyNot(question("bo", "planner", in: team)))
  }

  @Test func `why not: the gap in numbers, what would close it, and from when it can`() throws {
    let (team, answer) = try whyNot()
    let text = ReasonText(team: team, language: .english, style: Style(width: 200)).text(of: answer)
    #expect(text.contains("Why is Bo not a holder of Weekly planning? (2027)"))
    #expect(text.contains("Bo has planning at level 1, needs 3. That is 2 levels too few. A holder may miss 1."))
    #expect(text.contains("2 periods as understudy would close the gap."))
    #expect(text.contains("It can be from 1 April 2027 on."))
  }

  @Test func `the same in Dutch`() throws {
    let (team, answer) = try whyNot()
    let text = ReasonText(team: team, language: .dutch, style: Style(width: 200)).text(of: answer)
    #expect(text.contains("Waarom is Bo geen trekker van Weekly planning? (2027)"))
    #expect(text.contains("2 niveaus te weinig. Een trekker mag er 1 missen."))
    #expect(text.contains("Na 2 periodes als meeloper is er niets meer te weinig."))
    #expect(text.contains("Het kan wel vanaf 1 april 2027."))
  }

  @Test(arguments: Language.allCases)
  func `why, and everything that fails, is told with names and without words of solvers`(language: Language) throws {
    let team = trio { $0.members[0].vetoes = ["planner"] }
    let reasons = try reasons(team)
    let words = ReasonText(team: team, language: language, style: Style(width: 200))
    let seats = [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]
    let others = Reasons(team: trio(), seats: seats, profile: .balanced)
    for text in [words.text(of: reasons.clashes()), words.text(of: others.why(question("an", "planner", in: team)))] {
      #expect(text.contains("An"))
      #expect(text.contains("Weekly planning"))
      for word in ["planner", "nil", "Optional", "infeasible", "objective", "constraint", "optimal", "bound"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func `who learns a role first and holds it then is asked about as both`() {
    let team = trio { $0.members[1].has = ["planning": 2] }
    let seats = [
      ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 2),
      ProposedSeat(member: "bo", role: "planner", seat: .understudy, from: 1, to: 2),
      ProposedSeat(member: "bo", role: "planner", seat: .holder, from: 3, to: 4),
    ]
    let answer = Reasons(team: team, seats: seats, profile: .balanced).why(question("bo", "planner", in: team))
    #expect(
      ReasonText(team: team, language: .english).text(of: answer)
        .hasPrefix("Why is Bo an understudy and a holder of Weekly planning?"))
    #expect(
      ReasonText(team: team, language: .dutch).text(of: answer)
        .hasPrefix("Waarom is Bo meeloper en trekker van Weekly planning?"))
  }

  @Test(arguments: Language.allCases)
  func `every kind of fact and of way out has its own sentence`(language: Language) {
    let team = trio()
    let words = ReasonText(team: team, language: language)
    let rule = SeatRule(member: "an", role: "planner")
    let missing = MissingLevel(competency: "planning", level: 1, need: 3)
    let facts: [Fact] = [
      .needsHolders(role: "planner", count: 1), .needsHolders(role: "planner", count: 2),
      .missesLevels(member: "bo", role: "planner", missing: [missing], allowed: 1), .maxRoles(limit: 2),
      .maxNew(limit: 1), .exclusive(role: "planner", other: "planner"), .minTenure(role: "planner", periods: 2),
      .rest(role: "planner", periods: 1), .rule(.keep(rule)), .rule(.forbid(rule)),
      .rule(.veto(member: "an", role: "planner")), .rule(.away(member: "an", period: 2)),
      .rule(.hours(member: "an", available: 3)),
    ]
    let told = words.sentences(facts)
    #expect(Set(told).count == facts.count)
    let changes: [WayOut.Change] = [
      .liftVeto(member: "an", role: "planner"), .unpin(rule), .allow(rule),
      .laterDeadline(role: "planner", periods: 5), .moreNewSeats(limit: 2), .moreChanges(limit: 2),
      .moreUnderstudies(role: "planner", limit: 2),
      .moreHours(member: "an", hours: 1), .oneLevelMore(member: "bo", competency: "planning", level: 2),
      .hire(levels: [missing], hours: 3),
    ]
    let level = LevelChange(aim: .covered, before: 4, after: 0)
    let ways = changes.map {
      words.sentence(
        WayOut(
          change: $0, of: .uncovered(role: "planner", periods: [1]), levels: [level], before: 4, after: 0, proven: true,
          seats: []))
    }
    #expect(Set(ways).count == changes.count)
    for sentence in told + ways {
      #expect(!sentence.contains("planner"))
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(".)"))
    }
  }
}
