import Foundation
import SyntheticTeams
import TeamModel
import Testing

struct GroupRoleAssignmentTests {
  private let text = """
    {"id": "small", "Q": [[0.5, 0.25], [0.75, 1]], "L": [2, 1], "La": [1, 2],
     "conflicts_same_role": [[0, 1]], "optimum": 1.5, "source": "made up"}
    """

  @Test func `a case is read with its conflicts and its optimum`() throws {
    let problem = try JSONDecoder().decode(GroupRoleAssignment.self, from: Data(text.utf8))
    #expect(problem.needed == [2, 1])
    #expect(problem.limits == [1, 2])
    #expect(problem.conflicts == [[0, 1]])
    #expect(problem.optimum == 1.5)
  }

  @Test func `as a team, hours count the roles a member takes`() throws {
    let team = try JSONDecoder().decode(GroupRoleAssignment.self, from: Data(text.utf8)).team()
    #expect(team.members.map(\.hours) == [1, 2])
    #expect(team.members.map { Array($0.suits.values) } == [[0.5, 0.25], [0.75, 1]])
    #expect(team.roles.map(\.hours) == [1, 1])
    #expect(team.roles.map(\.holders) == [HolderRange(min: 2, max: 2), HolderRange(min: 1, max: 1)])
    #expect(team.apart == [MemberPair("m1", "m2")])
  }
}
