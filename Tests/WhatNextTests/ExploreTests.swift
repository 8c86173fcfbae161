import Flexmatrix
import Foundation
import Testing

@testable import Reports

@Suite("Scenarios")
struct ExploreTests {
  static func team() throws -> Team { try StressTests.team() }

  static let file = """
    scenarios:
      - name: Els leaves
        without: [els]
      - name: Kim joins
        members: [{id: kim, name: Kim, hours: 4, has: {keys: 3}}]
        roles:
          - {id: planner, needs: {planning: 2}}
          - {id: web, name: Website, hours: 1, needs: {keys: 1}}
        settings: {max-new: 1}
        weights: {growth: 2}
        keep: [{member: kim, role: keys, from: 2}]
        absent: [{member: bo, from: 2027-04-01, to: 2027-06-30}]
    """

  @Test func `a scenario says only what is different`() throws {
    let team = try Self.team()
    let scenarios = try ScenarioReader.read(Self.file, for: team)
    #expect(scenarios.map(\.name) == ["Els leaves", "Kim joins"])
    #expect(scenarios[0].team == team)
    #expect(scenarios[0].absences == [.leaves(member: "els", from: nil)])
    let changed = try scenarios[1].changedTeam()
    #expect(changed.members.map(\.id) == ["an", "bo", "els", "kim"])
    #expect(changed.role("planner")?.needs == ["planning": 2])
    #expect(changed.role("planner")?.hours == 3)
    #expect(changed.roles.last?.name == "Website")
    #expect(changed.settings.maxNew == 1)
    #expect(changed.settings.maxRoles == team.settings.maxRoles)
    #expect(changed.weights.growth == 2 && changed.weights.workability == 1)
    #expect(changed.keep == [SeatRule(member: "kim", role: "keys", from: 2)])
    #expect(changed.member("bo")?.absent.count == 1)
    #expect(changed.current == team.current)
  }

  @Test(arguments: [
    ("scenarios:\n  - name: a\n    witout: [els]\n", 3, "without"),
    ("scenarios:\n  - without: [els]\n", 2, "name"),
    ("scenarios:\n  - name: a\n    without: [elz]\n", 3, "els"),
    ("scenarios:\n  - name: a\n    absent: [{member: an, from: 2027-04-01, to: 2027-01-01}]\n", 3, "2027-01-01"),
    ("scenarios:\n  - name: a\n    settings: {max-new: many}\n", 3, "many"),
    ("scenarios:\n  - name: a\n    members: [{id: kim}]\n", 3, "hours"),
    ("scenarios:\n  - name: a\n    keep: [{member: kim, role: keys}]\n", 3, "kim"),
    ("scenarios:\n  - name: a\n  - name: a\n", 3, "a"),
    ("scenarios: []\n", 1, "scenarios"),
    ("scenarios: 7\n", 1, "7"),
  ])
  func `what is wrong in a scenario file is told with its line`(text: String, line: Int, about: String) throws {
    let team = try Self.team()
    do {
      _ = try ScenarioReader.read(text, for: team)
      Issue.record("this was read: \(text)")
    } catch {
      #expect(error.findings.first?.place.line == line)
      #expect(error.findings.first?.text(in: .english).contains(about) == true, "\(error.findings)")
    }
  }

  @Test func `every scenario is planned and compared with the team as it is`() throws {
    let team = try Self.team()
    let scenarios = try ScenarioReader.read(Self.file, for: team)
    var teams: [(name: String, team: Team)] = []
    for scenario in scenarios { teams.append((scenario.name, try scenario.changedTeam())) }
    let explored = try Exploration(team: team, scenarios: teams, profile: .steady).run()
    #expect(explored.count == 3)
    #expect(explored[0].uncovered.isEmpty)
    #expect(explored[1].uncovered.map(\.role) == ["keys", "keys", "keys"])
    #expect(explored[1].differences.contains { $0.side == .before && $0.member == "els" && $0.role == "keys" })
    #expect(explored[2].differences.contains { $0.side == .after && $0.member == "kim" && $0.role == "keys" })
    for scenario in explored {
      let proposal = try #require(scenario.proposal)
      #expect(Checker(scenario.team).check(proposal.seats).isLegal)
      #expect(proposal.search.status == .optimal)
    }
  }

  @Test func `the example that ships has a plan for every scenario, within the time given`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios/logistiek-de-linde")
    let team = try TeamReader.read(contentsOf: folder.appendingPathComponent("team.yaml"))
    let read = try ScenarioReader.read(contentsOf: folder.appendingPathComponent("scenarios.yaml"), for: team)
    let exploration = Exploration(
      team: team, scenarios: try read.map { (name: $0.name, team: try $0.changedTeam()) }, profile: .balanced)
    let explored = try exploration.run(timeLimit: 25)
    #expect(explored.map { $0.name ?? "" } == [""] + read.map(\.name))
    for scenario in explored {
      let proposal = try #require(scenario.proposal)
      #expect(Verifier(team: scenario.team).verify(ReadProposal(seats: proposal.seats)).isLegal)
    }
    let text = ExploreText(explored, language: .dutch).text
    for scenario in read { #expect(text.contains(scenario.name)) }
  }

  @Test func `two proposals are compared seat by seat`() throws {
    let first = [
      ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 3),
      ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 3),
    ]
    let second = [
      ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 1),
      ProposedSeat(member: "bo", role: "planner", seat: .holder, from: 2, to: 3),
      ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 3),
    ]
    let differences = SeatDifference.between(first, second, in: try Self.team())
    #expect(
      differences == [
        SeatDifference(side: .before, member: "an", role: "planner", seat: .holder, from: 2, to: 3),
        SeatDifference(side: .after, member: "bo", role: "planner", seat: .holder, from: 2, to: 3),
      ])
    #expect(SeatDifference.between(first, first, in: try Self.team()).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `scenarios are told in one table and then one by one`(language: Language) throws {
    let team = try Self.team()
    let teams = try ScenarioReader.read(Self.file, for: team).prefix(1).map { ($0.name, try $0.changedTeam()) }
    let text = ExploreText(
      try Exploration(team: team, scenarios: teams, profile: .steady).run(), language: language
    ).text
    let sentences =
      language == .dutch
      ? [
        "De Linde: wat als?", "zoals nu", "teamleden met andere rollen", "Onbezet", "✗ Keys, jan–sep 2027",
        "Vergeleken met het plan voor het team zoals het nu is", "  Els Claes\n    − Keys: jan–sep 2027\n",
      ]
      : [
        "De Linde: what if?", "as it is", "members with other seats", "Uncovered", "✗ Keys, Jan–Sep 2027",
        "Compared with the plan for the team as it is", "  Els Claes\n    − Keys: Jan–Sep 2027\n",
      ]
    for sentence in sentences { #expect(text.contains(sentence), "\(sentence)\n\(text)") }
  }

  @Test func `a scenario that cannot be planned says why`() throws {
    let team = try Self.team()
    var changed = team
    changed.keep = [SeatRule(member: "els", role: "planner")]
    let explored = try Exploration(team: team, scenarios: [("Els plans", changed)], profile: .steady).run()
    #expect(explored[1].proposal == nil)
    let text = ExploreText(explored, language: .english).text
    #expect(text.contains("no plan") && text.contains("Els Claes"), "\(text)")
    // On a narrow screen what a fact goes on to say stands under it, not at the margin.
    let narrow = ExploreText(explored, style: Style(width: 40), language: .english).text
    let facts = narrow.components(separatedBy: "together:\n").last?.components(separatedBy: "\nChange one").first ?? ""
    let lines = facts.split(separator: "\n")
    #expect(lines.count > 2 && lines.allSatisfy { $0.hasPrefix("  ") }, "\(narrow)")
  }

  @Test func `rare sentences about scenarios are right in both languages`() {
    let (english, dutch) = (Language.english.whatNext, Language.dutch.whatNext)
    #expect(english.sameSeats == "The same roles for everyone.")
    #expect(dutch.sameSeats == "Dezelfde rollen voor iedereen.")
    #expect(dutch.noPlan == "geen plan")
    #expect(english.notAllProven(["as it is"]) == "Better may be possible, the time was over: as it is.")
    #expect(dutch.notAllProven(["zoals nu"]) == "Misschien kan het nog beter, de tijd was om: zoals nu.")
  }
}
