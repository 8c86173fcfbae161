import Flexmatrix
import Testing

@testable import Reports

@Suite("Two proposals")
struct CompareTests {
  private static func seat(
    _ member: String, _ role: String, _ from: Int, _ to: Int, _ kind: SeatKind = .holder
  ) -> ProposedSeat {
    ProposedSeat(member: member, role: role, seat: kind, from: from, to: to)
  }

  /// An plans all the time, or hands over to Bo after a period beside her.
  private static let keeps = [
    seat("an", "planner", 1, 3), seat("bo", "stock", 1, 3), seat("els", "keys", 1, 3),
  ]
  private static let handsOver = [
    seat("an", "planner", 1, 1), seat("bo", "planner", 1, 1, .understudy), seat("bo", "planner", 2, 3),
    seat("an", "stock", 2, 3), seat("bo", "stock", 1, 1), seat("els", "keys", 1, 2), seat("els", "keys", 3, 3),
  ]

  private static func comparison(
    _ first: [ProposedSeat] = keeps, _ second: [ProposedSeat] = handsOver
  ) throws -> (PlanComparison, Team) {
    let team = try StressTests.team()
    return (PlanComparison(of: (.steady, first), and: (nil, second), in: team), team)
  }

  @Test func `what everyone has in a role stands together, in both proposals`() throws {
    let (comparison, _) = try Self.comparison()
    typealias Run = RoleDifference.Run
    #expect(
      comparison.roles == [
        RoleDifference(
          member: "an", role: "planner", before: [Run(seat: .holder, from: 1, to: 3)],
          after: [Run(seat: .holder, from: 1, to: 1)]),
        RoleDifference(member: "an", role: "stock", before: [], after: [Run(seat: .holder, from: 2, to: 3)]),
        RoleDifference(
          member: "bo", role: "planner", before: [],
          after: [Run(seat: .understudy, from: 1, to: 1), Run(seat: .holder, from: 2, to: 3)]),
        RoleDifference(
          member: "bo", role: "stock", before: [Run(seat: .holder, from: 1, to: 3)],
          after: [Run(seat: .holder, from: 1, to: 1)]),
      ])
    #expect((comparison.inBoth, comparison.onlyInFirst, comparison.onlyInSecond) == (5, 4, 5))
  }

  @Test func `every number is the checker's`() throws {
    let (comparison, team) = try Self.comparison()
    #expect(comparison.first.verdict == Checker(team).check(Self.keeps))
    #expect(comparison.second.verdict.measures == Checker(team).check(Self.handsOver).measures)
    #expect(comparison.members.map(\.member) == ["an", "bo", "els"])
  }

  @Test func `the same plan cut in pieces is the same`() throws {
    let pieces = Self.keeps.flatMap { seat in
      (seat.from...seat.to).map { Self.seat(seat.member, seat.role, $0, $0, seat.seat) }
    }
    let (comparison, team) = try Self.comparison(Self.keeps, pieces)
    #expect(comparison.isSame && comparison.roles.isEmpty && comparison.inBoth == 9)
    let text = ComparisonText(comparison, titles: ("one", "two"), team: team, language: .english).text
    #expect(text.contains("Both are worth the same on every measure."))
    #expect(text.contains("Nobody is better off with the one than with the other."))
    #expect(text.hasSuffix("Both have the very same seats.\n"))
  }

  @Test func `it is told member by member or role by role, and for whom nothing differs`() throws {
    let (comparison, team) = try Self.comparison()
    let perMember = ComparisonText(comparison, titles: ("steady", "ours"), team: team, language: .english).text
    #expect(
      perMember.contains("Seats, each period counted on its own: 5 in both, 4 only in “steady”, 5 only in “ours”."))
    #expect(perMember.contains("Jan–Mar 2027 (understudy), Apr–Sep 2027"))
    #expect(perMember.contains("“steady” is better on: levels missing (0, not 1)"))
    #expect(perMember.contains("The same in both: Els Claes."))
    let perRole = ComparisonText(comparison, titles: ("rustig", "ons"), team: team, by: .role, language: .dutch).text
    #expect(perRole.contains("Welke rollen in andere handen zijn"))
    #expect(perRole.contains("In beide hetzelfde: Keys."))
  }

  @Test func `a proposal that breaks agreements is compared all the same, and that is said first`() throws {
    let both = Self.keeps + [Self.seat("els", "planner", 1, 3)]
    let (comparison, team) = try Self.comparison(Self.keeps, both)
    let text = ComparisonText(comparison, titles: ("steady", "ours"), team: team, language: .dutch).text
    #expect(text.split(separator: "\n")[2].hasPrefix("“ours” gaat in tegen "), "\(text)")
  }

  @Test func `names of files and members cannot paint the terminal`() throws {
    var (comparison, team) = try Self.comparison()
    team.members[0].name = "An\u{1B}[31m"
    comparison.first.profile = nil
    let text = ComparisonText(comparison, titles: ("a\u{1B}[2J", "b"), team: team, language: .english).text
    #expect(!text.contains("\u{1B}"))
  }
}
