import Checking
import Search
import TeamModel
import Testing

@testable import Explanation
@testable import Reports

/// Sentences that are seldom needed, in both languages.
@Suite struct MoreSentencesTests {
  @Test func `facts about one member or role stand in one sentence`() {
    let team = trio()
    let facts: [ClashFact] = [
      .away(member: "an", period: 1), .competence(member: "bo", role: "planner", seat: .holder, gap: 3, allowed: 1),
      .away(member: "an", period: 2), .away(member: "an", period: 4),
      .competence(member: "bo", role: "planner", seat: .understudy, gap: 3, allowed: 2),
    ]
    func lines(_ language: Language) -> [String] {
      FactSentences(words: language.phrasebook, names: TeamNames(team)).lines(of: facts)
    }
    #expect(
      lines(.english) == [
        "An is away in Jan–Jun 2027 and Oct–Dec 2027.",
        "Bo misses 3 levels for Weekly planning; a holder may miss 1 and an understudy may miss 2.",
      ])
    #expect(
      lines(.dutch) == [
        "An is er niet in jan–jun 2027 en okt–dec 2027.",
        "Bo mist 3 niveaus voor Weekly planning; een trekker mag er 1 missen en een meeloper mag er 2 missen.",
      ])
  }

  @Test func `when the time was up, only a few facts are told, and how many others there are`() {
    let team = trio()
    let facts: [Fact] =
      [.rule(.veto(member: "an", role: "planner"))]
      + ["an", "bo", "cas"].map { .rule(.hours(member: $0, available: 12)) }
    let clash = Clash(
      shortfall: .uncovered(role: "planner", periods: [1]), cause: .forced(facts, proven: false), waysOut: [],
      allTried: false)
    let english = ReasonText(team: team, language: .english).text(of: [clash])
    #expect(english.contains("- An refuses Weekly planning.\n    - 3 more things may count, too."))
    #expect(!english.contains("12 hours"))
    let dutch = ReasonText(team: team, language: .dutch).text(of: [clash])
    #expect(dutch.contains("- Misschien tellen nog 3 dingen mee."))
  }

  @Test func `what became of the wish for more proposals`() {
    let ends: [(RunNotes.More, String, String)] = [
      (
        RunNotes.More(asked: 2, found: 2, beaten: 0, end: nil),
        "Every extra proposal differs from all others in a tenth of the seats at least.",
        "Elk extra voorstel verschilt van alle andere in minstens een tiende van de plaatsen."
      ),
      (
        RunNotes.More(asked: 2, found: 1, beaten: 1, end: .noneLeft),
        "You asked for 2 more; there is 1. No other plan differs in a tenth of the seats. For 1 of them another proposal is as good or better on every point: choose it for other reasons.",
        "Je vroeg er 2 meer; er is er 1. Geen ander plan verschilt in een tiende van de plaatsen. Bij 1 daarvan is een ander voorstel op elk punt even goed of beter: kies het om andere redenen."
      ),
      (
        RunNotes.More(asked: 3, found: 0, beaten: 0, end: .stopped),
        "You asked for 3 more; there are 0. Then the time was up.",
        "Je vroeg er 3 meer; er zijn er 0. Toen was de tijd om."
      ),
    ]
    for (more, english, dutch) in ends {
      var notes = RunNotes()
      notes.more = more
      #expect(NotesText.lines(of: notes, beside: [], language: .english) == [english])
      #expect(NotesText.lines(of: notes, beside: [], language: .dutch) == [dutch])
    }
  }

  @Test func `the line between the lowest wellbeing and the team's total`() throws {
    let team = trio()
    let seats = try bestPlan(team).seats
    var point = try #require(TradeOffLine(team: team, proposal: seats, most: 0).points(isProven: true).first)
    #expect(
      TradeOffText([point], language: .english).text.contains(
        "No plan was found in which the team gains by somebody being worse off."))
    #expect(
      TradeOffText([point], language: .dutch).text.contains(
        "Er is geen plan gevonden waarin het team wint als iemand het minder goed heeft."))
    point.proven = false
    let english = TradeOffText([point, point], language: .english).text
    #expect(english.contains("the proposal") && english.contains("another plan"))
    #expect(english.contains("The time was up: for some of these there may be a better plan still."))
    #expect(TradeOffText([point, point], language: .dutch).text.contains("De tijd was om: voor sommige bestaat"))
  }

  @Test func `what would make a clash possible`() {
    let team = trio()
    let ways = TriedChanges(helpful: [
      .unpin(SeatRule(member: "an", role: "planner")), .moreHours(member: "an", hours: 2),
    ])
    let failure = SearchFailure.noPath([PathClash(member: "an", facts: [.hours(member: "an", available: 2)])])
    let english = FailureText.text(of: failure, team: team, language: .english, ways: ways)
    #expect(
      english.contains(
        """
        Each of these would make it possible, tried with a new plan:
          - If An need not stay in Weekly planning.
          - If An has 2 hours a week more.
        """))
    let dutch = FailureText.text(of: failure, team: team, language: .dutch, ways: ways)
    #expect(dutch.contains("Met elk van deze veranderingen lukt het wel, geprobeerd met een nieuw plan:"))
    #expect(!dutch.contains("Niet elke verandering"))
    let short = FailureText.text(of: failure, team: team, language: .dutch, ways: TriedChanges(allTried: false))
    #expect(short.contains("Niet elke verandering kon geprobeerd worden in de tijd die er was."))
  }
}
