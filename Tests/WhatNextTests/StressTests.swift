import Flexmatrix
import Foundation
import Testing

@testable import Reports

@Suite("Absences")
struct StressTests {
  /// An plans and can do the stock; Bo does the stock and is nearly a planner; Els only has the keys.
  static func team() throws -> Team {
    try TeamReader.read(
      """
      team: De Linde
      horizon: {start: 2027-01-01, periods: 3, months: 3}
      members:
        - {id: an, name: An Peeters, hours: 8, has: {planning: 3, stock: 3}}
        - {id: bo, name: Bo Maes, hours: 8, has: {planning: 2, stock: 3}}
        - {id: els, name: Els Claes, hours: 2, has: {keys: 3}}
      roles:
        - {id: planner, name: Weekly planning, hours: 3, needs: {planning: 3}}
        - {id: stock, name: Stock, hours: 3, needs: {stock: 3}}
        - {id: keys, name: Keys, hours: 1, needs: {keys: 3}, critical: 2}
      current:
        - {member: an, role: planner, since: 2026-07-01}
        - {member: bo, role: stock, since: 2026-04-01}
        - {member: els, role: keys, since: 2026-04-01}
      """)
  }

  @Test func `a role that only one member can carry falls without that member`() throws {
    let report = try StressTest(team: Self.team()).run()
    #expect(report.undisturbed.uncovered.isEmpty)
    #expect(report.undisturbed.moves == 0)
    #expect(report.vulnerable.map(\.role) == ["keys"])
    #expect(report.vulnerable.first?.whenAway == [["els"]])
    #expect(report.absences.map(\.away) == [["els"], ["an"], ["bo"]])
    #expect(report.absences.allSatisfy { $0.isProven })
  }

  @Test func `who steps in is told, with what is missing`() throws {
    let report = try StressTest(team: Self.team()).run()
    let without = report.absences.first { $0.away == ["an"] }
    #expect(without?.moves == 1)
    #expect(without?.steppingIn.first?.member == "bo")
    #expect(without?.steppingIn.first?.missing == [MissingLevel(competency: "planning", level: 2, need: 3)])
    let stock = report.absences.first { $0.away == ["bo"] }
    #expect(stock?.steppingIn.map { $0.member + $0.role } == ["anstock"])
    #expect(stock?.actingWeight == 0)
  }

  @Test func `two at once are tried for every two members`() throws {
    let report = try StressTest(team: Self.team(), atOnce: 2).run()
    #expect(report.absences.count == 3)
    #expect(report.failures.count == 3)
    #expect(report.vulnerable.first?.role == "keys")
  }

  @Test func `an absence counts from what a proposal plans for its period`() throws {
    let plan = [
      ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 3),
      ProposedSeat(member: "bo", role: "planner", seat: .understudy, from: 1, to: 2),
      ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 3),
      ProposedSeat(member: "els", role: "keys", seat: .holder, from: 1, to: 3),
    ]
    let report = try StressTest(team: Self.team(), plan: plan, period: 3).run()
    let without = report.absences.first { $0.away == ["an"] }
    #expect(without?.steppingIn.first?.missing.isEmpty == true, "Bo has learned planning beside An by then")
    #expect(report.period.from == CalendarDate("2027-07-01"))
  }

  @Test func `what stays uncovered is the least there can be`() throws {
    for seed: UInt64 in 1...4 {
      let team = SyntheticTeam(family: .tiny, members: 3, roles: 3, periods: 1, seed: seed).make()
      let report = try StressTest(team: team).run()
      for absence in report.absences {
        var changed = team
        for m in changed.members.indices where absence.away.contains(changed.members[m].id) {
          changed.members[m].leaves = team.horizon.start
        }
        changed.keep.removeAll { absence.away.contains($0.member) || $0.seat == .understudy }
        let least = try TeamSearch(team: changed, options: SearchOptions(profiles: [.steady])).run()
        let seats = try #require(least.first?.seats)
        let measures = Checker(changed).check(seats).measures
        #expect(absence.uncoveredWeight == measures.uncovered, "seed \(seed)")
        #expect(absence.actingWeight == measures.acting, "seed \(seed)")
        #expect(absence.moves == measures.changes, "seed \(seed)")
      }
    }
  }

  @Test func `who steps in for two roles is named once`() throws {
    var team = try Self.team()
    team.members[2].has = ["keys": 3, "planning": 3, "stock": 3]
    team.members[2].hours = 8
    team.members[1].has = [:]
    team.current = [
      CurrentSeat(member: "an", role: "planner", since: CalendarDate("2026-07-01")!),
      CurrentSeat(member: "an", role: "stock", since: CalendarDate("2026-07-01")!),
      CurrentSeat(member: "els", role: "keys", since: CalendarDate("2026-04-01")!),
    ]
    let report = try StressTest(team: team).run()
    let wide = Style(width: 200)
    #expect(
      StressText(team: team, report: report, style: wide, language: .english).text.contains(
        "Els Claes for Weekly planning and Stock "))
    #expect(
      StressText(team: team, report: report, style: wide, language: .dutch).text.contains(
        "Els Claes voor Weekly planning en Stock "))
  }

  @Test func `a member whose absence is enough is named once among pairs`() throws {
    let team = try Self.team()
    let report = try StressTest(team: team, atOnce: 2).run()
    let english = StressText(team: team, report: report, language: .english).text
    #expect(english.contains("Keys is uncovered without Els Claes (whoever else is away)"), "\(english)")
    let dutch = StressText(team: team, report: report, language: .dutch).text
    #expect(dutch.contains("Keys is onbezet zonder Els Claes (wie er ook nog weg is)"), "\(dutch)")
  }

  @Test func `stopping early tells how many cases were not tried`() throws {
    let counter = Asked(most: 60)
    let report = try StressTest(team: Self.team(), atOnce: 2).run(shouldStop: { counter.isTooOften })
    #expect(report.untried + report.absences.count == 3)
  }

  @Test(arguments: Language.allCases)
  func `absences are told in short sentences`(language: Language) throws {
    let team = try Self.team()
    let text = StressText(team: team, report: try StressTest(team: team).run(), language: language).text
    let expected =
      language == .dutch
      ? """
      De Linde: wat als iemand er niet is, jan–mrt 2027?
      ══════════════════════════════════════════════════
      Met iedereen erbij: elke rol is bezet, niemand wisselt.
      Weg, één tegelijk: in 2 van de 3 gevallen kunnen de anderen opvangen wat nu bezet is.

      Rollen die wegvallen
        ✗ Keys is onbezet zonder Els Claes

      Geval per geval, het zwaarste eerst
        Weg         Onbezet  Wie springt in                                Nieuwe plaatsen
        ──────────  ───────  ────────────────────────────────────────────  ───────────────
        Els Claes   Keys     –                                                           0
        An Peeters  –        Bo Maes voor Weekly planning (mist 1 niveau)                1
        Bo Maes     –        An Peeters voor Stock                                       1

      Alleen deze periode is opnieuw gepland. Naar wat daarna komt is niet gekeken.

      """
      : """
      De Linde: what if someone is away, Jan–Mar 2027?
      ════════════════════════════════════════════════
      With everyone there: every role is covered, nobody moves.
      Away one at a time: in 2 of 3 cases the others can cover what is covered now.

      Roles that fall
        ✗ Keys is uncovered without Els Claes

      Case by case, the heaviest first
        Away        Uncovered  Who steps in                                  New seats
        ──────────  ─────────  ────────────────────────────────────────────  ─────────
        Els Claes   Keys       –                                                     0
        An Peeters  –          Bo Maes for Weekly planning (misses 1 level)          1
        Bo Maes     –          An Peeters for Stock                                  1

      Only this period is planned anew. What comes after it was not looked at.

      """
    #expect(text == expected)
  }

  @Test func `rare sentences are right in both languages`() {
    let (english, dutch) = (Language.english.whatNext, Language.dutch.whatNext)
    #expect(english.notAllTried(3) == "Stopped early: 3 cases were not tried.")
    #expect(dutch.notAllTried(1) == "Vroeger gestopt: 1 geval is niet geprobeerd.")
    #expect(english.notProvenFor(1) == "In 1 case there may be a better way: the time was over.")
    #expect(dutch.notProvenFor(2) == "In 2 gevallen is er misschien een betere weg: de tijd was om.")
    #expect(english.moreAbsences(2) == "And 2 lighter cases; --format json shows them.")
    #expect(dutch.moreAbsences(1) == "En 1 lichter geval; --format json toont het.")
    #expect(english.uncovered(["Keys", "Stock"]) == "uncovered: Keys and Stock")
    #expect(dutch.uncovered(["Keys"]) == "onbezet: Keys")
    let pairs = english.caught(3, of: 3, pairs: true)
    #expect(pairs == "Whoever is away (two at once), the others can cover what is covered now.")
    let single = dutch.caught(3, of: 3, pairs: false)
    #expect(single == "Wie er ook niet is (één tegelijk), de anderen kunnen opvangen wat nu bezet is.")
    #expect(english.falls("Keys", without: ["An", "Bo"], more: 2) == "Keys is uncovered without An; Bo; and 2 more")
    #expect(dutch.falls("Keys", without: ["An"], more: 0) == "Keys is onbezet zonder An")
  }
}

/// A question that is true once it was asked too often.
private final class Asked: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Int

  init(most: Int) { left = most }

  var isTooOften: Bool {
    lock.withLock {
      left -= 1
      return left < 0
    }
  }
}
