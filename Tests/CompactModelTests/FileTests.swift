import CompactModel
import SyntheticTeams
import TeamModel
import Testing

/// What other solvers are given.
@Suite struct FileTests {
  let team = SyntheticTeam(family: .leaver, members: 6, roles: 10, periods: 3, seed: 1).make()

  @Test(arguments: [LevelOutcome.Aim.covered, .floor, .team])
  func `names are unique, short and plain`(level: LevelOutcome.Aim) throws {
    var odd = team
    odd.members[0].id = "An \"de\" Peeters; é, 1.2"
    odd.members[1].id = "An _de_ Peeters; é, 1.2"
    odd.roles[0].id = String(repeating: "lang ", count: 90)
    odd.roles[1].id = String(repeating: "lang ", count: 91)
    odd.current = []
    let program = CompactModel(team: odd).program(level: level, fixed: [FixedLevel(.covered, 3)])
    for names in [program.columns.map(\.name), program.rows.map(\.name)] {
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.utf8.count <= 255 })
      #expect(
        names.allSatisfy { name in
          name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || "_.0123456789".unicodeScalars.contains($0))
          }
        })
      #expect(names.allSatisfy { $0.first?.isLetter == true })
    }
  }

  @Test func `free MPS always minimises and carries the constant in a column fixed at one`() throws {
    let program = CompactModel(team: team).program(level: .team)
    let text = program.text(.mps)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(text.hasSuffix("ENDATA\n"))
    #expect(lines.contains(" FX bound one 1"))
    let constant = try #require(program.columns.first { $0.name == "one" }).objective
    #expect(constant > 0)
    #expect(lines.contains(" one objective \(-constant)"))
    let sections = ["ROWS", "COLUMNS", "RHS", "BOUNDS", "ENDATA"]
    #expect(sections.allSatisfy { lines.contains($0) })
    #expect(lines.count { $0.contains("INTORG") } == lines.count { $0.contains("INTEND") })
    #expect(!text.contains("nan") && !text.contains(" inf"))
  }

  @Test func `an LP file says which way it goes and names what is whole`() throws {
    let most = CompactModel(team: team).program(level: .floor).text(.lp)
    #expect(most.contains("Maximize\n") && most.contains("\nGenerals\n") && most.hasSuffix("End\n"))
    #expect(most.split(separator: "\n").allSatisfy { $0.utf8.count <= 255 })
    let least = CompactModel(team: team).program(level: .covered).text(.lp)
    #expect(least.contains("Minimize\n"))
  }

  @Test func `the same team gives the same file`() {
    for format in ExportFormat.allCases {
      let first = CompactModel.export(team: team, profile: .growth, level: .team, format: format)
      #expect(first == CompactModel.export(team: team, profile: .growth, level: .team, format: format))
      #expect(first != CompactModel.export(team: team, profile: .balanced, level: .team, format: format))
    }
  }

  @Test func `decided levels are read from one line`() {
    #expect(FixedLevel.list(from: "covered=0, floor=0.61") == [FixedLevel(.covered, 0), FixedLevel(.floor, 0.61)])
    #expect(FixedLevel.list(from: "") == [])
    for wrong in ["covered", "covered=", "covered=a", "level=1", "covered=inf", "covered=1=2"] {
      #expect(FixedLevel.list(from: wrong) == nil)
    }
  }

  @Test func `a team of eight stays small`() {
    let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: 1).make()
    let program = CompactModel(team: team).program(level: .team)
    #expect(program.columns.count < 2000 && program.integerCount < 400)
    #expect(program.integerCount == program.columns.count { $0.name.hasPrefix("hold.") || $0.name.hasPrefix("learn.") })
  }
}
