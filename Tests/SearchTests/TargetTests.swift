import CompactModel
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// Levels decided target by target, and bounds that come from several levels at once, against levels that GLPK searched to the end.
struct TargetTests {
  /// A small team with its proven values of levels 1–3; nil when it has no plan, or none to begin with.
  private struct Proven {
    let space: SearchSpace
    let start: Incumbent
    let values: [Double]

    init?(seed: Int) throws {
      let team = SyntheticTeam.random(seed: UInt64(seed), members: 4, roles: 4, periods: 3)
      space = SearchSpace(team)
      guard let paths = GreedyStart(space, weights: team.weights).paths() else { return nil }
      start = Incumbent(paths: paths, values: space.values(paths, weights: team.weights))
      guard start.values.broken == 0 else { return nil }
      var values: [Double] = []
      for aim in Self.aims {
        let fixed = zip(Self.aims, values).map { FixedLevel($0, $1) }
        guard let value = try CompactLevel(CompactModel(team: team), aim, fixed: fixed).decide().value else {
          return nil
        }
        values.append(value)
      }
      self.values = values
    }

    static let aims: [LevelOutcome.Aim] = [.covered, .competent, .onTime]

    /// The levels before one, held at their best.
    func decided(before place: Int) -> [Decided] {
      (0..<place).map {
        let stage = Stage(aim: Self.aims[$0])
        return Decided(stage: stage, worth: stage.worth(ofReported: values[$0], space))
      }
    }
  }

  private let endless = Deadline.endless

  @Test(
    "going down from a bound never passes the best value, by the whole program or among few seats, and what it finds keeps what is decided"
  )
  func descends() throws {
    var met = 0
    for seed in 1...40 {
      guard let team = try Proven(seed: seed) else { continue }
      for (place, aim) in Proven.aims.enumerated() {
        let stage = Stage(aim: aim)
        let best = stage.worth(ofReported: team.values[place], team.space)
        for rounds in [false, true] {
          let decided = team.decided(before: place)
          var targets = CompactStep(team.space, profile: .balanced)
            .targets(stage, decided: decided, ways: .quick, deadline: endless)
          targets.rounds = rounds
          var worth = min(best - 3, -1)
          let reached = try targets.descend(from: worth, most: 0) { seats in
            guard let paths = team.space.paths(of: seats) else { return worth }
            let values = team.space.values(paths, weights: team.space.instance.team.weights)
            #expect(values.broken == 0, "seed \(seed), \(aim)")
            #expect(decided.allSatisfy { $0.isKept(values, team.space) }, "seed \(seed), \(aim)")
            worth = max(worth, stage.worth(values, team.space))
            return worth
          }
          #expect(reached >= best - 0.5, "seed \(seed), \(aim), rounds \(rounds): \(reached) for \(best)")
          #expect(worth <= best + 0.5, "seed \(seed), \(aim), rounds \(rounds): no plan is better than the best")
          if worth == best && reached == best { met += 1 }
        }
      }
    }
    #expect(met >= 60, "most levels are met exactly")
  }

  @Test(
    "the weighted sum of levels 1–3 bounds each of them from the right side, and closes no seat that a best plan needs")
  func boundsByTheSum() throws {
    var tight = 0
    for seed in 1...40 {
      guard let team = try Proven(seed: seed) else { continue }
      for place in 1...2 {
        let stage = Stage(aim: Proven.aims[place])
        let decided = team.decided(before: place)
        var step = CompactStep(team.space, profile: .balanced)
        guard let relaxed = try step.weightedRelaxation(stage, decided: decided, deadline: endless) else { continue }
        let best = stage.worth(ofReported: team.values[place], team.space)
        #expect(step.bound(stage, relaxed.value) >= best - 1e-6, "seed \(seed), \(stage.aim)")
        if step.bound(stage, relaxed.value) == best { tight += 1 }
        guard step.close(stage, relaxed, worth: best) > 0 else { continue }
        let level = try #require(step.level(stage, decided: decided, deadline: endless))
        let value = try #require(try level.decide().value, "seed \(seed), \(stage.aim): closed seats leave a plan")
        #expect(value == team.values[place], "seed \(seed), \(stage.aim)")
      }
    }
    #expect(tight >= 10, "the sum is often as near as the level's own relaxation")
  }
}
