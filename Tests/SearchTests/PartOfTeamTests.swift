import CompactModel
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// A few members planned anew beside all others.
struct PartOfTeamTests {
  @Test("the program of a part counts on every level what the whole team counts")
  func countsTheWhole() throws {
    let tried = try (1...60).filter { try counts(seed: $0) }.count
    #expect(tried >= 40, "too few of the teams have a plan to begin with")
  }

  /// Whether the team has a plan to begin with; all that the part's program says of it is held against the whole team's values.
  private func counts(seed: Int) throws -> Bool {
    let team = SyntheticTeam.random(seed: UInt64(seed), members: 5, roles: 4, periods: 3)
    let space = SearchSpace(team)
    let weights = team.weights
    guard let paths = GreedyStart(space, weights: weights).paths(), space.values(paths, weights: weights).broken == 0
    else { return false }
    let slots = paths.indices.filter { ($0 + seed) % 2 == 0 }
    let model = PartOfTeam(space, profile: .balanced, slots: slots, paths: paths).model
    for aim in [LevelOutcome.Aim.covered, .competent, .onTime, .changes, .thin, .fit, .floor, .team] {
      let stage = Stage(aim: aim)
      let answer = try CompactLevel(model, aim).decide()
      let seats = try #require(answer.seats, "seed \(seed), \(aim): what the part does today is a solution")
      var whole = paths
      for slot in slots { whole[slot] = try #require(space.path(of: seats, slot: slot), "seed \(seed), \(aim)") }
      let values = space.values(whole, weights: weights)
      let value = try #require(answer.value)
      #expect(values.broken == 0, "seed \(seed), \(aim)")
      #expect(abs(stage.reported(stage.worth(values, space), space) - value) < 1e-6, "seed \(seed), \(aim)")
      let before = stage.worth(space.values(paths, weights: weights), space)
      #expect(stage.worth(values, space) >= before - 1e-6, "seed \(seed), \(aim): never worse than today")
    }
    return true
  }

  @Test("neighbourhoods only ever better a solution, keep what is decided, and find the same on one thread and on two")
  func betters() throws {
    let team = SyntheticTeam(family: .leaver, members: 7, roles: 12, periods: 3, seed: 3).make()
    let space = SearchSpace(team)
    let paths = try #require(GreedyStart(space, weights: team.weights).paths())
    let start = Incumbent(paths: paths, values: space.values(paths, weights: team.weights))
    #expect(start.values.broken == 0)
    let endless = Deadline(limit: nil, shouldStop: { false })
    let found = try [1, 2].map { threads in
      try NeighbourhoodSearch(space, profile: .balanced, threads: threads)
        .run(.rules, from: start, decided: [], limit: 0, quiet: 10, deadline: endless)
    }
    #expect(found[0].paths.map(\.key) == found[1].paths.map(\.key))
    #expect(NeighbourhoodGoal.rules.worth(found[0].values, space) >= NeighbourhoodGoal.rules.worth(start.values, space))
    let stage = Stage(aim: .covered)
    let decided = [Decided(stage: stage, worth: stage.worth(found[0].values, space))]
    let lifted = try NeighbourhoodSearch(space, profile: .balanced, threads: 2)
      .lift(from: found[0], decided: decided, most: 100, quiet: 6, deadline: endless)
    #expect(lifted.values.broken == 0)
    #expect(decided[0].isKept(lifted.values, space))
    #expect(lifted.values.floor >= found[0].values.floor)
  }

  @Test("a part that leaves seats out still does what it does today, and what it finds is the whole team's")
  func withoutSomeSeats() throws {
    let team = SyntheticTeam(family: .leaver, members: 7, roles: 12, periods: 3, seed: 4).make()
    let space = SearchSpace(team)
    let paths = try #require(GreedyStart(space, weights: team.weights).paths())
    let start = Incumbent(paths: paths, values: space.values(paths, weights: team.weights))
    let relaxed = try #require(
      try CompactLevel(CompactModel(team: team), weighted: [(.covered, 400), (.competent, 20), (.onTime, 1)]).relaxed())
    #expect(!relaxed.left.isEmpty)
    let slots = Array(paths.indices.prefix(4))
    let aim = LevelOutcome.Aim.covered
    let all = PartOfTeam(space, profile: .balanced, slots: slots, paths: paths).model
    let few = PartOfTeam(space, profile: .balanced, slots: slots, paths: paths, without: relaxed.left).model
    #expect(CompactLevel(few, aim).size < CompactLevel(all, aim).size)
    let found = try #require(try CompactLevel(few, aim).decide().value, "what the part does today is a solution")
    #expect(found <= Double(start.values.uncovered))
    // Every second pair of groups works among few seats; one thread or two, the answer is the same and never worse.
    let betters = try [1, 2].map { threads in
      let search = NeighbourhoodSearch(space, profile: .balanced, threads: threads)
      search.left = relaxed.left
      return try search.run(
        .rules, from: start, decided: [], limit: 0, quiet: 10, deadline: Deadline(limit: nil, shouldStop: { false }))
    }
    #expect(betters[0].paths.map(\.key) == betters[1].paths.map(\.key))
    let goal = NeighbourhoodGoal.rules
    #expect(goal.worth(betters[0].values, space) >= goal.worth(start.values, space))
    #expect(goal.worth(betters[0].values, space) <= -relaxed.value + 1e-6, "no better than the relaxation says")
  }

  @Test("a lifted floor is worth more the nearer everybody comes to it")
  func nearness() {
    let space = SearchSpace(SyntheticTeam.random(seed: 1, members: 3, roles: 2, periods: 2))
    let goal = NeighbourhoodGoal.wellbeing(60)
    var values = TeamValues()
    values.wellbeing = [0.5, 0.55, 0.9]
    #expect(abs(goal.worth(values, space) + 0.15) < 1e-9)
    values.wellbeing = [0.6, 0.6, 0.6]
    #expect(goal.worth(values, space) == 0)
    #expect(goal.lacking(0.599_999_999_9) == 0)
  }
}
