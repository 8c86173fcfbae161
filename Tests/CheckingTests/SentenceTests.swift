import Checking
import TeamModel
import Testing

@Suite struct SentenceTests {
  /// One of each, in the order of the cases.
  static let all: [Violation] = [
    .unknownMember(seat("els", "planner", 1...3)), .unknownRole(seat("an", "stock", 1...3)),
    .outsideHorizon(seat("an", "planner", 2...9), periods: 3),
    .doubleSeat(member: "an", role: "planner", seat: .holder, period: 2),
    .twoKinds(member: "an", role: "planner", period: 2),
    .away(member: "an", role: "planner", seat: .understudy, period: 2, daysAway: 60, days: 91),
    .tooManyHours(member: "an", period: 1, hours: 7.25, available: 6.5),
    .tooManyRoles(member: "an", period: 1, seats: 3, limit: 2), .tooManyNew(member: "an", period: 1, new: 1, limit: 0),
    .vetoed(member: "an", role: "planner", seat: .holder, period: 1),
    .notKept(member: "an", role: "planner", seat: .holder, period: 1),
    .forbidden(member: "an", role: "planner", seat: .understudy, period: 1),
    .notCompetent(
      member: "an", role: "planner", seat: .holder, period: 1, gap: 3, allowed: 2,
      missing: [MissingLevel(competency: "planning", level: 0, need: 3)]),
    .leftTooSoon(member: "an", role: "planner", period: 2, held: 1, minimum: 2),
    .noRest(member: "an", role: "planner", period: 3, between: 1, rest: 2),
    .exclusiveRoles(member: "an", role: "planner", other: "cash", period: 1),
    .tooMuchMentalStrain(member: "an", period: 1, strain: 7, limit: 6),
    .tooMuchPhysicalStrain(member: "an", period: 1, strain: 7, limit: 6),
    .tooManyHolders(role: "planner", period: 1, holders: ["an", "bo"], limit: 1),
    .tooManyUnderstudies(role: "planner", period: 1, understudies: ["an"], limit: 0),
    .understudyAlone(member: "an", role: "planner", period: 1),
    .sharedThoughApart(first: "an", second: "bo", role: "planner", period: 1),
    .tooManyChanges(period: 1, changes: 4, limit: 3),
  ]

  @Test func `every rule has a sentence in every language`() {
    #expect(Set(Self.all.map(\.rule)) == Set(RuleID.allCases))
    for language in Language.allCases {
      let sentences = Self.all.map { $0.sentence(in: language, team: tinyTeam()) }
      #expect(Set(sentences).count == sentences.count)
      #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("  ") })
    }
  }

  @Test func `a sentence uses names, not ids`() {
    for violation in Self.all {
      for language in Language.allCases {
        let sentence = violation.sentence(in: language, team: tinyTeam())
        #expect(!sentence.contains("planner") || violation.rule == .seats && !sentence.contains("Planning"))
        for member in violation.members where tinyTeam().member(member) != nil && violation.rule != .seats {
          #expect(sentence.contains(member == "an" ? "An" : "Bo"))
        }
      }
    }
  }

  @Test func `sentences read as people speak`() {
    func both(_ violation: Violation) -> [String] {
      [Language.dutch, .english].map { violation.sentence(in: $0, team: tinyTeam()) }
    }
    #expect(
      both(Self.all[6]) == [
        "An heeft 6,5 uur per week; de rollen in periode 1 vragen 7,25 uur.",
        "An has 6.5 hours a week; the roles in period 1 take 7.25.",
      ])
    #expect(
      both(Self.all[12]) == [
        "An mist 3 niveaus om in periode 1 trekker van Planning te zijn (planning is 0, nodig is 3); er mogen er hoogstens 2 ontbreken.",
        "An misses 3 levels to be holder of Planning in period 1 (planning is 0, needs 3); at most 2 may be missing.",
      ])
    #expect(
      both(Self.all[18]) == [
        "Planning heeft 2 trekkers in periode 1 (An en Bo); afgesproken is hoogstens 1.",
        "Planning has 2 holders in period 1 (An and Bo); at most 1 is agreed.",
      ])
  }
}
