import SyntheticTeams
import TeamModel
import Testing

struct AssignmentProblemTests {
  private let small = "2 3\n 4 7 5\n 6 3 8\n 1 2 3\n 3 2 1\n 4 5\n"

  @Test func `an instance is read row by row`() throws {
    let problem = try AssignmentProblem(text: small)
    #expect(problem.costs == [[4, 7, 5], [6, 3, 8]])
    #expect(problem.resources == [[1, 2, 3], [3, 2, 1]])
    #expect(problem.capacities == [4, 5])
    #expect(try AssignmentProblem(text: problem.text) == problem)
  }

  @Test func `a text with a number too few says how many it needs`() {
    #expect(throws: AssignmentProblemError.wrongCount(expected: 16, found: 15)) {
      try AssignmentProblem(text: String(small.dropLast(3)))
    }
    #expect(throws: AssignmentProblemError.notANumber("x")) { try AssignmentProblem(text: "2 x") }
    #expect(throws: AssignmentProblemError.notANumber("-2")) { try AssignmentProblem(text: "1 1 1 -2 1") }
    #expect(throws: AssignmentProblemError.empty) { try AssignmentProblem(text: "0 3") }
  }

  @Test func `as a team, the fit of the cheapest assignment stands for its cost`() throws {
    let problem = try AssignmentProblem(text: small)
    let team = problem.team(named: "small")
    // Job 1 and 3 to agent 1, job 2 to agent 2: cost 4 + 5 + 3, resources 1 + 3 and 2.
    let seats = [("a1", "j1"), ("a1", "j3"), ("a2", "j2")]
    var fit = 0.0
    var hours = ["a1": 0.0, "a2": 0.0]
    for (agent, job) in seats {
      let member = try #require(team.member(agent))
      let role = try #require(team.role(job))
      fit += try #require(member.suits[job])
      hours[agent, default: 0] += member.hoursFor[job] ?? role.hours
    }
    #expect(hours == ["a1": 4, "a2": 2])
    #expect(abs(problem.cost(ofFit: fit) - 12) < 1e-9)
    #expect(team.members.map(\.hours) == [4, 5])
  }

  @Test(arguments: AssignmentProblem.Recipe.allCases)
  func `a recipe gives the same instance for a seed, and one within its ranges`(_ recipe: AssignmentProblem.Recipe) {
    let problem = AssignmentProblem(recipe: recipe, agents: 5, jobs: 40, seed: 2)
    #expect(problem == AssignmentProblem(recipe: recipe, agents: 5, jobs: 40, seed: 2))
    #expect(problem != AssignmentProblem(recipe: recipe, agents: 5, jobs: 40, seed: 3))
    #expect(problem.agents == 5 && problem.jobs == 40)
    let uses = problem.resources.flatMap { $0 }
    let ranges: [AssignmentProblem.Recipe: ClosedRange<Int>] = [
      .a: 5...25, .b: 5...25, .c: 5...25, .d: 1...100, .e: 1...400,
    ]
    #expect(uses.allSatisfy { ranges[recipe]?.contains($0) == true })
    #expect(problem.costs.flatMap { $0 }.allSatisfy { $0 >= 1 })
  }

  @Test func `capacities of type C are four fifths of an even share`() {
    let problem = AssignmentProblem(recipe: .c, agents: 4, jobs: 20, seed: 1)
    for (row, capacity) in zip(problem.resources, problem.capacities) {
      #expect(capacity == Int(0.8 * Double(row.reduce(0, +)) / 4))
    }
  }

  @Test func `in type D dear jobs are short ones`() {
    let problem = AssignmentProblem(recipe: .d, agents: 3, jobs: 50, seed: 4)
    for (costs, uses) in zip(problem.costs, problem.resources) {
      for (cost, use) in zip(costs, uses) { #expect(abs(cost + use - 111) <= 10) }
    }
  }
}
