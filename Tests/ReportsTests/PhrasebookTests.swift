import TeamModel
import Testing

@testable import Reports

@Suite struct PhrasebookTests {
  @Test(arguments: [
    ("2027-01-01", "1 januari 2027", "1 January 2027"), ("2027-03-31", "31 maart 2027", "31 March 2027"),
    ("2028-02-29", "29 februari 2028", "29 February 2028"),
  ])
  func `dates are written as people write them`(day: String, dutch: String, english: String) {
    #expect(Dutch().date(Samples.date(day)) == dutch)
    #expect(English().date(Samples.date(day)) == english)
  }

  @Test(arguments: [
    ("2027-01-01", "2027-03-31", "jan–mrt 2027"), ("2027-01-01", "2027-12-31", "2027"),
    ("2027-01-01", "2028-12-31", "2027–2028"), ("2027-02-01", "2027-02-28", "feb 2027"),
    ("2026-11-01", "2027-01-31", "nov 2026–jan 2027"), ("2027-01-15", "2027-04-14", "15 jan–14 apr 2027"),
    ("2026-12-15", "2027-01-14", "15 dec 2026–14 jan 2027"),
  ])
  func `a run of days is as short as it can be`(from: String, to: String, text: String) {
    #expect(Dutch().span(Samples.date(from), Samples.date(to)) == text)
  }

  @Test func `one is singular, none and more are plural`() {
    #expect([0, 1, 2].map(Dutch().periods) == ["0 periodes", "1 periode", "2 periodes"])
    #expect([0, 1, 2].map(English().levels) == ["0 levels", "1 level", "2 levels"])
    #expect([0, 1, 2].map(Dutch().members) == ["0 teamleden", "1 teamlid", "2 teamleden"])
    #expect(English().hoursAWeek(1) == "1 hour a week")
    #expect(Dutch().hoursAWeek(2.5) == "2,5 uur per week")
  }

  @Test func `lists end with the language's own and`() {
    #expect(Dutch().list([]) == "")
    #expect(Dutch().list(["An"]) == "An")
    #expect(Dutch().list(["An", "Bo", "Els"]) == "An, Bo en Els")
    #expect(English().list(["An", "Bo"]) == "An and Bo")
  }

  @Test func `what is possible at most is never rounded down`() {
    #expect(English().percentAtMost(0.0201) == "2.1%")
    #expect(Dutch().percentAtMost(0.02) == "2%")
    #expect(Dutch().percentAtMost(0.00001) == "0,1%")
    #expect(Dutch().percentAtMost(0) == "0%")
  }

  @Test(arguments: [
    (2.5, 1, false, "2.5"), (-0.04, 1, false, "0"), (0.125, 2, false, "0.13"), (-1.25, 1, false, "-1.3"),
    (3, 2, true, "3.00"), (0.1 + 0.2, 9, false, "0.3"), (.nan, 2, false, "0"), (1e17, 2, false, "1e+17"),
    (0.05, 1, false, "0.1"), (12, 0, false, "12"),
  ])
  func `numbers are the same on every machine`(value: Double, decimals: Int, fixed: Bool, text: String) {
    #expect(DecimalText.plain(value, decimals: decimals, fixed: fixed) == text)
  }

  @Test func `every profile, measure, level and light has its own name in both languages`() {
    for words in Language.allCases.map(\.phrasebook) {
      let names: [[String]] = [
        Profile.allCases.map { words.name(of: $0) } + [words.name(of: Profile?.none)],
        (Profile.allCases + []).map { words.aim(of: $0) },
        Measure.allCases.map { words.name(of: $0) },
        [LevelOutcome.Aim.covered, .competent, .onTime, .changes, .thin, .floor, .team, .fit, .together].map {
          words.name(of: $0)
        },
        WarningLight.Kind.allCases.map { words.heading(of: $0) },
        SeatKind.allCases.map { words.name(of: $0) },
        words.levelNames, words.pillarQuestions, words.memberPrompts, words.teamPrompts,
      ]
      for list in names {
        #expect(Set(list).count == list.count)
        #expect(list.allSatisfy { !$0.isEmpty })
      }
      #expect(words.levelNames.count == 5)
      #expect(words.pillarQuestions.count == 4)
    }
  }
}
