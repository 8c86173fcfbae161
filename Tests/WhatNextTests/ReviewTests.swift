import Flexmatrix
import Testing

@testable import Reports

@Suite("Looking back")
struct ReviewTests {
  /// The plan of the third period, and the team as it came out.
  static func review(_ edit: (inout Team) -> Void = { _ in }) throws -> (PlanReview, Team) {
    let adoption = Adoption(of: AdoptionTests.seats, period: 3, in: try AdoptionTests.team())
    var team = adoption.team
    team.members[1].has["planning"] = 2
    edit(&team)
    return (PlanReview(of: adoption.plan, in: team), team)
  }

  @Test func `what came out as agreed is said to be so`() throws {
    let (review, team) = try Self.review()
    #expect(review.seatsAsPlanned == 3 && review.seatsPlanned == 3)
    #expect(review.levelsReached == 1)
    #expect(review.roles.allSatisfy { $0.isAsPlanned })
    let text = ReviewText(review, team: team, language: .english).text
    #expect(text.contains("3 of 3 seats are held as agreed. 1 of 1 levels are reached."))
    #expect(text.contains("✓ planning went from 1 to 2, as expected"))
    #expect(text.contains("Every role has the holders and the back-up you agreed on."))
  }

  @Test func `what came out otherwise is told per member and per role`() throws {
    let (review, team) = try Self.review { team in
      team.members[1].has["planning"] = 1
      team.members[1].has["stock"] = 1
      team.current.removeAll { $0.role == "stock" }
      team.current.append(CurrentSeat(member: "bo", role: "stock", since: team.horizon.start))
    }
    #expect(review.seats.filter { $0.state == .missing }.map { $0.member + $0.role } == ["anstock"])
    #expect(review.seats.filter { $0.state == .extra }.map { $0.member + $0.role } == ["bostock"])
    #expect(review.levels.first?.now == 1)
    let dutch = ReviewText(review, team: team, earlier: 1, language: .dutch).text
    let expected = """
      De Linde: wat jullie afspraken voor jul–sep 2027, en wat er is
      ══════════════════════════════════════════════════════════════
      2 van de 3 plaatsen zijn verdeeld zoals afgesproken. 0 van de 1 niveaus zijn gehaald.

      Lid per lid
        An Peeters
          ✓ Weekly planning: zoals afgesproken
          ✗ Stock: afgesproken, maar nu niet
        Bo Maes
          ✓ Weekly planning (meeloper): zoals afgesproken
          + Stock: nu wel, maar niet afgesproken
          ! planning is 1; verwacht was 2

      Rol per rol
        ! Stock: afgesproken was An Peeters, nu is het Bo Maes
        ! Stock: toen konden 2 teamleden dit trekken, nu 1

      De geschiedenis heeft 1 vroeger plan; bekijk het met --plan 1.

      """
    #expect(dutch == expected)
  }

  @Test func `rare sentences of looking back are right in both languages`() {
    let (english, dutch) = (Language.english.whatNext, Language.dutch.whatNext)
    #expect(english.summary(seats: 1, ofSeats: 2, levels: 0, ofLevels: 0).hasSuffix("No levels were to be reached."))
    #expect(dutch.summary(seats: 1, ofSeats: 2, levels: 0, ofLevels: 0).hasSuffix("Er waren geen niveaus te halen."))
    #expect(english.seat("Stock", .missing) == "Stock: agreed, but not held now")
    #expect(english.seat("Stock", .extra) == "Stock: held now, but not agreed")
    #expect(english.level("planning", before: 1, planned: 2, now: 3) == "planning is 3; 2 was expected")
    #expect(english.otherHolders("Stock", planned: ["An"], now: []) == "Stock: agreed was An, now it is nobody")
    #expect(english.lessBackUp("Stock", planned: 2, now: 1) == "Stock: 2 members could hold it then, 1 can now")
    #expect(dutch.level("planning", before: 1, planned: 2, now: 2) == "planning ging van 1 naar 2, zoals verwacht")
    #expect(english.earlierPlans(2) == "The history has 2 earlier plans; see one with --plan 1 to --plan 2.")
    #expect(ReviewText.noHistory("t.history.json", language: .english).contains("there is no t.history.json"))
    #expect(ReviewText.noHistory("t.history.json", language: .dutch).contains("er is geen t.history.json"))
  }
}
