import TeamModel
import Testing

@testable import TeamFiles

@Suite struct NewTeamTests {
  private let start = CalendarDate("2031-05-31")!

  @Test(arguments: Language.allCases) func `the starter is a team without a single finding`(language: Language) throws {
    let read = try TeamReader.readWithWarnings(NewTeam.yaml(language: language, start: start))
    #expect(read.warnings.isEmpty)
    #expect(read.team.language == language)
    #expect(read.team.horizon.start == start)
    #expect(
      read.team.members[2].absent == [DateSpan(from: CalendarDate("2031-08-31")!, to: CalendarDate("2031-11-29")!)])
  }

  @Test(arguments: Language.allCases) func `the agreements in its comments are valid too`(language: Language) throws {
    let text = NewTeam.yaml(language: language, start: start)
      .split(separator: "\n").map { line in
        ["together", "apart", "keep", "forbid", "settings", "weights"].contains { line.hasPrefix("# \($0):") }
          ? line.dropFirst(2) : line
      }.joined(separator: "\n")
    let team = try TeamReader.read(text)
    #expect(team.keep.count == 1 && team.forbid.count == 1 && team.apart.count == 1 && team.together.count == 1)
    #expect(team.weights.growth == 2)
  }

  @Test func `the two languages start from the same team`() throws {
    let dutch = try NewTeam.team(language: .dutch, start: start)
    let english = try NewTeam.team(language: .english, start: start)
    #expect(dutch.members.map(\.id) == english.members.map(\.id))
    #expect(dutch.roles.map(\.hours) == english.roles.map(\.hours))
    #expect(dutch.roles.map(\.tenure) == english.roles.map(\.tenure))
  }
}
