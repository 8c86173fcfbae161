import SyntheticTeams
import TeamFiles
import TeamModel
import Testing

/// Synthetic teams are valid team files: they come back as they were, without a finding or a warning.
struct TeamFileTests {
  @Test(arguments: TeamFamily.allCases)
  func `a team of every family comes back from its file, in YAML and JSON`(_ family: TeamFamily) throws {
    let team = SyntheticTeam(family: family, seed: 3).make()
    try comesBack(team, TeamWriter.yaml(team))
    try comesBack(team, TeamWriter.json(team))
  }

  @Test func `hundreds of random teams come back from their files`() throws {
    for seed in UInt64(1)...300 {
      let team = SyntheticTeam.random(seed: seed)
      try comesBack(team, TeamWriter.yaml(team), "seed \(seed)")
    }
  }

  @Test func `assignment problems come back from their files`() throws {
    let team = AssignmentProblem(recipe: .d, agents: 5, jobs: 30, seed: 1).team(named: "d")
    try comesBack(team, TeamWriter.yaml(team))
    let small = GroupRoleAssignment(
      id: "s", suitability: [[0.5], [1]], needed: [1], limits: [1, 0], conflicts: [[0, 1]])
    try comesBack(small.team(), TeamWriter.yaml(small.team()))
  }

  private func comesBack(_ team: Team, _ text: String, _ note: Comment? = nil) throws {
    let read = try TeamReader.readWithWarnings(text)
    #expect(read.team == team, note)
    #expect(read.warnings.isEmpty, note)
  }
}
