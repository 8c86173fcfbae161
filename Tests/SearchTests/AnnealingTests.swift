import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths
@testable import Search

/// Many small changes of a whole team, and what they cost.
struct AnnealingTests {
  private let endless = Deadline.endless

  /// A team's space and a first solution that keeps its rules; nil where greed finds none.
  private func start(_ team: Team) -> (space: SearchSpace, paths: [RolePath])? {
    let space = SearchSpace(team)
    guard let paths = GreedyStart(space, weights: team.weights).paths(),
      space.values(paths, weights: team.weights).broken == 0
    else { return nil }
    return (space, paths)
  }

  @Test
  func
    `after thousands of changes the cost is what counting anew gives, and each member is worth what the evaluator says`()
    throws
  {
    var moved = 0
    for seed in 1...120 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 5, roles: 6, periods: 4)
      guard let (space, paths) = start(team) else { continue }
      let goal = AnnealingGoal(change: 0.3, thin: 0.2, target: 0.6, short: 0.1, lacking: 2)
      let tables = PathScoreTables(space.instance, space.members)
      var state = try #require(
        AnnealingState(space, tables: tables, weights: team.weights, goal: goal, paths: paths), "seed \(seed)")
      var moves = AnnealingMoves(space, tables: tables, seed: seed)
      for _ in 0..<3_000 {
        moves.propose(&state, anchor: nil)
        if state.take(within: 50 * moves.chance(), leaving: nil) { moved += 1 }
      }
      #expect(abs(state.cost - state.total) < 1e-6, "seed \(seed)")
      for slot in space.members.indices {
        let path = try #require(space.path(state.seats[slot], slot: slot), "seed \(seed): a rule of member \(slot)")
        let score = state.scores[slot]
        #expect(abs(path.pillars.wellbeing(team.weights) - score.wellbeing) < 1e-9, "seed \(seed)")
        #expect(path.acting == score.acting && path.overdue == score.overdue, "seed \(seed)")
        #expect(path.newSeats.map(Int32.init) == Array(score.newSeats), "seed \(seed)")
        #expect(Set(path.could) == Set(score.could), "seed \(seed)")
        #expect(path.marks.filter(\.warm).count == score.marks.filter(\.isWarm).count, "seed \(seed)")
        #expect(path.marks.filter { $0.gap == 0 }.count == score.marks.filter(\.isQualified).count, "seed \(seed)")
      }
    }
    #expect(moved > 20_000, "too few changes were taken")
  }

  @Test func `a cost is that of the levels, the rules and level 5 as the whole search counts them`() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 5, periods: 3)
      guard let (space, paths) = start(team) else { continue }
      let tables = PathScoreTables(space.instance, space.members)
      let state = try #require(
        AnnealingState(space, tables: tables, weights: team.weights, goal: AnnealingGoal(), paths: paths))
      let values = space.values(paths, weights: team.weights)
      let expected =
        40 * Double(values.uncovered) + 6 * Double(values.acting) + 1.5 * Double(values.overdue)
        - (values.team(space) - space.teamConstant)
      #expect(abs(state.cost - expected) < 1e-6, "seed \(seed)")
    }
  }

  @Test func `seats keep a member's rules for the scorer exactly when pricing can find them`() throws {
    var (legal, illegal) = (0, 0)
    for seed in 1...80 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 3, roles: 4, periods: 3)
      let space = SearchSpace(team)
      let scorer = PathScorer(PathScoreTables(space.instance, space.members), weights: team.weights)
      var score = PathScore(periods: 3)
      var random = SplitMix64(seed: seed)
      for slot in space.members.indices {
        for _ in 0..<60 {
          let grid = SeatGrid(rows: 1, periods: 3, room: 6)
          for t in 0..<3 {
            for _ in 0..<Int(random.next() % 3) { #expect(grid[0].add(Int32(random.next() % 8), t)) }
          }
          let isLegal = scorer.score(grid[0], slot: slot, into: &score)
          #expect(isLegal == (space.path(grid[0], slot: slot) != nil), "seed \(seed), member \(slot)")
          if isLegal { legal += 1 } else { illegal += 1 }
        }
      }
    }
    #expect(legal > 500 && illegal > 500, "\(legal) legal, \(illegal) not")
  }

  @Test func `a run ends with a plan that keeps every rule and costs no more, the same whenever it is asked`() throws {
    let team = SyntheticTeam(family: .rotate, members: 10, roles: 20, periods: 4, seed: 2).make()
    let (space, paths) = try #require(start(team))
    let annealing = Annealing(
      space, profile: .balanced, tables: PathScoreTables(space.instance, space.members), deadline: endless)
    let schedule = Annealing.Schedule(steps: 40_000, warmest: 1, coldest: 0.02, seed: 5)
    let found = try (0..<2).map { _ in
      try #require(annealing.run(AnnealingGoal(), from: paths, schedule).flatMap { annealing.paths($0) })
    }
    #expect(found[0].map(\.key) == found[1].map(\.key))
    let before = space.values(paths, weights: team.weights)
    let after = space.values(found[0], weights: team.weights)
    #expect(after.broken == 0)
    #expect(NeighbourhoodGoal.rules.worth(after, space) > NeighbourhoodGoal.rules.worth(before, space))
    #expect(after.acting < before.acting / 2, "\(before.acting) missing levels before, \(after.acting) after")
  }

  @Test func `a run that lifts keeps levels 1–3, and mostly gives everybody more than the least well off had`() throws {
    var lifted = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      let team = SyntheticTeam(family: .rotate, members: 10, roles: 20, periods: 3, seed: seed).make()
      let (space, paths) = try #require(start(team))
      let annealing = Annealing(
        space, profile: .balanced, tables: PathScoreTables(space.instance, space.members), deadline: endless)
      var schedule = Annealing.Schedule(steps: 40_000, warmest: 1, coldest: 0.02, seed: seed)
      let whole = try #require(annealing.run(AnnealingGoal(), from: paths, schedule).flatMap { annealing.paths($0) })
      let before = space.values(whole, weights: team.weights)
      let goal = AnnealingGoal(
        uncovered: 200, acting: 40, overdue: 10, broken: 200, target: Double(before.floor + 2) / 100, lacking: 4,
        team: 0.2)
      schedule.warmest = 0.1
      schedule.coldest = 0.005
      let found = try #require(
        annealing.run(goal, from: whole, schedule, lifts: true).flatMap { annealing.paths($0) })
      let after = space.values(found, weights: team.weights)
      #expect(after.broken == 0)
      #expect(NeighbourhoodGoal.rules.worth(after, space) >= NeighbourhoodGoal.rules.worth(before, space))
      #expect(after.floor >= before.floor)
      if after.floor > before.floor { lifted += 1 }
    }
    #expect(lifted >= 3, "\(lifted) of 6")
  }
}
