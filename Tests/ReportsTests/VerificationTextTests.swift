import Checking
import GoldenFiles
import Reports
import Search
import TeamModel
import Testing

@Suite struct VerificationTextTests {
  @Test func `a hand-made proposal hears which rules it breaks`() {
    let seats =
      Samples.balanced.seats + [
        ProposedSeat(member: "bo", role: "keys", seat: .holder, from: 1, to: 1),
        ProposedSeat(member: "zoe", role: "keys", seat: .holder, from: 2, to: 2),
      ]
    let proposal = Checker(Samples.team).proposal(profile: nil, seats: seats)
    var seen = proposal
    seen.seats = seats
    let text = VerificationText(
      team: Samples.team, proposal: seen, claimed: Samples.balanced.measures, language: .english
    ).text
    expectGolden(text, "verification.en.txt")
  }

  @Test func `every rule has a sentence in both languages`() {
    let seat = ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 2)
    let missing = [MissingLevel(competency: "planning", level: 1, need: 3)]
    let all: [Violation] = [
      .unknownMember(seat), .unknownRole(seat), .outsideHorizon(seat, periods: 4),
      .doubleSeat(member: "an", role: "planner", seat: .holder, period: 1),
      .twoKinds(member: "an", role: "planner", period: 1),
      .away(member: "an", role: "planner", seat: .understudy, period: 1, daysAway: 60, days: 90),
      .tooManyHours(member: "an", period: 1, hours: 12.5, available: 10),
      .tooManyRoles(member: "an", period: 1, seats: 6, limit: 5),
      .tooManyNew(member: "an", period: 1, new: 3, limit: 2),
      .vetoed(member: "bo", role: "keys", seat: .holder, period: 1),
      .notKept(member: "an", role: "planner", seat: .holder, period: 2),
      .forbidden(member: "an", role: "planner", seat: .understudy, period: 2),
      .notCompetent(member: "an", role: "planner", seat: .holder, period: 1, gap: 3, allowed: 2, missing: missing),
      .leftTooSoon(member: "an", role: "planner", period: 3, held: 1, minimum: 2),
      .noRest(member: "an", role: "planner", period: 3, between: 0, rest: 1),
      .exclusiveRoles(member: "an", role: "planner", other: "stock", period: 1),
      .tooMuchMentalStrain(member: "an", period: 1, strain: 6.5, limit: 6),
      .tooMuchPhysicalStrain(member: "an", period: 1, strain: 6.5, limit: 6),
      .tooManyHolders(role: "planner", period: 1, holders: ["an", "bo"], limit: 1),
      .tooManyUnderstudies(role: "planner", period: 1, understudies: ["an", "bo", "els"], limit: 1),
      .understudyAlone(member: "an", role: "planner", period: 1),
      .sharedThoughApart(first: "bo", second: "gil", role: "loading", period: 1),
      .tooManyChanges(period: 1, changes: 9, limit: 4),
    ]
    #expect(Set(all.map(\.rule)) == Set(RuleID.allCases))
    var text = ""
    for language in Language.allCases {
      for violation in all {
        let sentence = ViolationText.sentence(for: violation, team: Samples.team, language: language)
        #expect(sentence.hasSuffix(".") && !sentence.contains("  "))
        text += sentence + "\n"
      }
      text += "\n"
    }
    let lines = text.split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    expectGolden(text, "violations.txt")
  }
}

@Suite struct FailureTextTests {
  @Test func `clashing facts are said in both languages`() {
    let facts: [ClashFact] = [
      .keep(SeatRule(member: "an", role: "planner", from: 1, to: 2)), .keep(SeatRule(member: "bo", role: "stock")),
      .forbid(SeatRule(member: "bo", role: "stock", seat: .understudy)), .forbid(SeatRule(member: "bo", role: "keys")),
      .veto(member: "bo", role: "keys"), .away(member: "els", period: 3), .hours(member: "an", available: 10),
      .maxRoles(member: "an", limit: 1), .maxNew(member: "an", limit: 1),
      .competence(member: "gil", role: "planner", seat: .holder, gap: 3, allowed: 2),
      .competence(member: "gil", role: "planner", seat: .understudy, gap: 4, allowed: 3),
      .minTenure(member: "an", role: "planner", periods: 2), .rest(member: "an", role: "planner", periods: 1),
      .exclusive(member: "an", role: "planner", other: "stock"), .strain(member: "gil", mental: 4, physical: 2.5),
      .apart(MemberPair("bo", "gil")), .maxHolders(role: "planner", limit: 1),
      .understudies(role: "planner", limit: 1), .maxChanges(limit: 2),
    ]
    var text = ""
    for language in Language.allCases {
      let failures: [SearchFailure] = [
        .noPath([PathClash(member: "an", facts: facts)]), .noDistribution([facts[0]]), .noAnswerInTime,
        .solver("out of\u{1B}[2J memory"),
      ]
      for failure in failures { text += FailureText.text(of: failure, team: Samples.team, language: language) + "\n" }
    }
    expectGolden(text, "failures.txt")
  }

  @Test func `a running search tells what it has and how far it may be from the best`() {
    let progress = SearchProgress(profile: .balanced, aim: .team, value: 0.8, bound: 0.82, seconds: 3.7)
    #expect(
      ProgressText.line(progress, language: .english)
        == "balanced, best for the team: now 0.8, at best 0.82 (2.5% to go), 3 seconds")
    let early = SearchProgress(profile: .fit, aim: .covered, value: nil, bound: nil, seconds: 0.2)
    #expect(ProgressText.line(early, language: .dutch) == "beste match, elke rol bezet: nog geen plan, 0 seconden")
    #expect(ProgressText.line(early, language: .dutch, width: 20).count == 20)
  }
}
