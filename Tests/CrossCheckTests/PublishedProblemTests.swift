import Checking
import Search
import TeamModel
import Testing

/// Problems that others published, as teams.
@Suite struct PublishedProblemTests {
  @Test func `group role assignment comes out as published`() throws {
    for problem in try RoleAssignmentCase.all() {
      let (fit, uncovered) = try mostFit(problem.team())
      #expect(uncovered == 0, "\(problem.id)")
      #expect(abs(fit - problem.optimum) < 1e-6, "\(problem.id)")
    }
  }

  @Test func `leaving out one member after another costs what was published`() throws {
    let problem = try #require(try RoleAssignmentCase.all().first { $0.id == "gra_company_13x4" })
    let without = [6.79, 6.81, 6.76, 6.90, 6.94, 6.81, 6.96, 6.82, 6.96, 6.90, 6.95, 6.96, 6.96]
    for (member, optimum) in without.enumerated() {
      let (fit, _) = try mostFit(problem.team(without: member))
      #expect(abs(fit - optimum) < 1e-6, "without member \(member)")
    }
  }

  @Test(arguments: ["gap1", "gap2", "gap3", "gap4"])
  func `small generalised assignment problems come out at their least cost`(family: String) throws {
    try expectLeastCosts(family)
  }

  @Test(.enabled(if: Thorough.isOn), arguments: ["gap5", "gap6", "gap7", "gap8"])
  func `larger generalised assignment problems come out at their least cost`(family: String) throws {
    try expectLeastCosts(family)
  }

  @Test(.enabled(if: Thorough.isOn), arguments: ["a", "b"])
  func `what is said of large assignment problems within a minute is true`(type: String) throws {
    for instance in try AssignmentCase.all() where instance.name.hasPrefix(type) {
      let problem = try instance.problem()
      let team = problem.team(named: instance.name)
      let options = SearchOptions(profiles: [.fit], timeLimit: 60)
      guard let result = try? TeamSearch(team: team, options: options).run().first else { continue }
      let verdict = Checker(team).check(result.seats)
      #expect(verdict.violations == [], "\(instance.name)")
      let cost = problem.cost(ofFit: verdict.measures.fit)
      if result.outcome.status == .optimal { #expect(abs(cost - Double(instance.cost)) < 1e-4, "\(instance.name)") }
      if verdict.measures.uncovered == 0 { #expect(cost > Double(instance.cost) - 1e-4, "\(instance.name)") }
    }
  }

  @Test func `three reviewers for three papers are as well off as the worst of them can be`() throws {
    // Stelmakh, Shah and Singh, "PeerReview4All", example 1: the best worst suitability is 0.24.
    let problem = RoleAssignmentCase(
      id: "reviewers", suitability: [[1, 1, 1], [0, 0, 0.24], [0.25, 0.25, 0.5]], holders: [1, 1, 1],
      mostRoles: [1, 1, 1], apart: nil, optimum: 0.24)
    var team = problem.team()
    // Deployability alone is (fit + 1) / 2 here: everyone could hold all three roles.
    team.settings.breadth = 3
    team.weights = PillarWeights(workability: 0, deployability: 1, growth: 0, connection: 0)
    let result = try #require(try TeamSearch(team: team, options: SearchOptions(profiles: [.balanced])).run().first)
    let verdict = Checker(team).check(result.seats)
    #expect(verdict.measures.uncovered == 0)
    #expect(abs(verdict.measures.floor - (0.24 + 1) / 2) < 1e-9)
  }

  private func expectLeastCosts(_ family: String) throws {
    let instances = try AssignmentCase.all().filter { $0.name.hasPrefix(family) }
    #expect(!instances.isEmpty)
    for instance in instances { try expectLeastCost(instance) }
  }

  private func expectLeastCost(_ instance: AssignmentCase) throws {
    let problem = try instance.problem()
    let (fit, uncovered) = try mostFit(problem.team(named: instance.name))
    #expect(uncovered == 0, "\(instance.name)")
    #expect(abs(problem.cost(ofFit: fit) - Double(instance.cost)) < 1e-4, "\(instance.name)")
  }

  /// The fit and the uncovered holders of the best proposal for profile `fit`, proven and checked.
  private func mostFit(_ team: Team) throws -> (fit: Double, uncovered: Int) {
    let result = try #require(try TeamSearch(team: team, options: SearchOptions(profiles: [.fit])).run().first)
    let verdict = Checker(team).check(result.seats)
    #expect(verdict.violations == [])
    #expect(result.outcome.status == .optimal, "\(team.name)")
    return (verdict.measures.fit, verdict.measures.uncovered)
  }
}
