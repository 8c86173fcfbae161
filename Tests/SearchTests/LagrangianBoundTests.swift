import CompactModel
import RolePaths
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// What levels 4 and 5 cannot exceed, by prices alone.
struct LagrangianBoundTests {
  private let endless = Deadline.endless

  /// The bound of level 4 or 5 with the levels before it held at what a proven search found.
  private func bound(
    _ aim: LevelOutcome.Aim, _ team: Team, _ levels: [LevelOutcome], steps: Int, joined: Int = 0, alone: Bool = false,
    settled: Bool = false, threads: Int = 1
  ) throws -> Double {
    let space = SearchSpace(team)
    let master = try Master(space, profile: .balanced)
    var limits = PathLimits()
    for level in levels.prefix(while: { $0.aim != aim }) {
      let stage = Stage(aim: level.aim)
      try master.hold(stage, worth: stage.worth(ofReported: level.value, space))
      if level.aim == .competent { limits.acting = Int(level.value) }
      if level.aim == .onTime { limits.overdue = Int(level.value) }
      if level.aim == .floor { limits.floor = level.value }
    }
    let stage = Stage(aim: aim)
    try master.begin(stage)
    let seats = settled ? self.settled(aim, team, levels) : nil
    let members = seats.map { space.members(closed: $0.closed, taken: $0.taken) }
    var prices = LagrangianBound(master, members: members, limits: limits, threads: threads)
    if alone { prices.boundAlone(seconds: nil, deadline: endless) }
    prices.tighten(steps: steps, seconds: nil, deadline: endless)
    if joined > 0 { try prices.join(looks: joined, seconds: nil, deadline: endless) }
    return stage.reported(prices.bound, space)
  }

  /// What the levels before one leave nobody to decide.
  private func settled(
    _ aim: LevelOutcome.Aim, _ team: Team, _ levels: [LevelOutcome]
  ) -> (closed: Set<MemberSeat>, taken: Set<MemberSeat>) {
    let fixed = levels.prefix { $0.aim != aim }.map { FixedLevel($0.aim, $0.value) }
    return CompactLevel(CompactModel(team: team, profile: .balanced), aim, fixed: fixed).settled
  }

  private func best(_ aim: LevelOutcome.Aim, _ levels: [LevelOutcome]) throws -> Double {
    try #require(levels.first { $0.aim == aim }).value
  }

  private func proven(_ team: Team) -> [LevelOutcome]? {
    let search = TeamSearch(team: team, options: SearchOptions(profiles: [.balanced]))
    // Some random teams have no plan at all.
    guard let levels = (try? search.run())?.first?.outcome.levels else { return nil }
    return levels.allSatisfy(\.proven) ? levels : nil
  }

  @Test func `whatever the prices, no bound is below the best`() throws {
    var looked = 0
    for seed in UInt64(1)...120 {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 5, periods: 3)
      guard let levels = proven(team) else { continue }
      looked += 1
      for aim in [LevelOutcome.Aim.floor, .team] {
        let best = try best(aim, levels)
        for steps in [1, 30, 300] {
          let bound = try bound(aim, team, levels, steps: steps, joined: aim == .team ? 5 : 0)
          #expect(bound >= best - 1e-6, "team \(seed), \(aim.rawValue) after \(steps) steps: \(bound) < \(best)")
        }
        let settled = try bound(
          aim, team, levels, steps: 300, joined: aim == .team ? 5 : 0, alone: aim == .floor, settled: true)
        #expect(settled >= best - 1e-6, "team \(seed), \(aim.rawValue) with seats settled: \(settled) < \(best)")
        if aim == .floor {
          let alone = try bound(aim, team, levels, steps: 0, alone: true)
          #expect(alone >= best - 1e-6, "team \(seed), the lowest alone: \(alone) < \(best)")
        }
      }
    }
    #expect(looked > 60)
  }

  @Test(arguments: [UInt64(3), 5])
  func `after enough steps the bound comes near the best`(seed: UInt64) throws {
    let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: seed).make()
    let levels = try #require(proven(team))
    let best = try best(.team, levels)
    let rough = try bound(.team, team, levels, steps: 1)
    let bound = try bound(.team, team, levels, steps: 1_500)
    #expect(bound < rough && bound >= best && bound < 1.12 * best, "\(rough), \(bound), best \(best)")
    let joined = try self.bound(.team, team, levels, steps: 1_500, joined: 40)
    #expect(joined < best + 0.7 * (bound - best) && joined >= best, "\(joined), \(bound), best \(best)")
    let floor = try self.best(.floor, levels)
    let floorBound = try self.bound(.floor, team, levels, steps: 3_000)
    #expect(floorBound >= floor && floorBound < 0.95, "\(floorBound), best \(floor)")
  }

  @Test func `no floor is higher than what its lowest member could have alone, who is found among hundreds`() throws {
    var team = SyntheticTeam(family: .large, members: 60, roles: 60, periods: 2, seed: 3).make()
    let open = try bound(.floor, team, [], steps: 0, alone: true)
    // One member is left without any role that suits.
    let id = team.members[40].id
    team.current.removeAll { $0.member == id }
    team.forbid = team.roles.map { SeatRule(member: id, role: $0.id) }
    let alone = try bound(.floor, team, [], steps: 0, alone: true)
    let prices = try bound(.floor, team, [], steps: 100)
    #expect(alone < open && alone < prices, "\(alone), \(open), \(prices)")
    let threads = try bound(.floor, team, [], steps: 0, alone: true, threads: 2)
    #expect(threads == alone)
  }

  @Test func `a best plan has every seat that the levels before it ask for and none that they rule out`() throws {
    var (closed, taken) = (0, 0)
    for seed in UInt64(1)...80 {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 5, periods: 3)
      let search = TeamSearch(team: team, options: SearchOptions(profiles: [.balanced]))
      guard let plan = (try? search.run())?.first, plan.outcome.levels.allSatisfy(\.proven) else { continue }
      let settled = self.settled(.team, team, plan.outcome.levels)
      let space = SearchSpace(team)
      let had = space.taken(try #require(space.paths(of: plan.seats)))
      #expect(settled.closed.isDisjoint(with: had), "team \(seed)")
      #expect(settled.taken.isSubset(of: had), "team \(seed)")
      closed += settled.closed.count
      taken += settled.taken.count
    }
    #expect(closed > 100 && taken > 100, "\(closed), \(taken)")
  }

  @Test func `where few can take a role, those who must have it tell how low the lowest is`() throws {
    let team = SyntheticTeam(family: .rotate, members: 25, roles: 50, periods: 4, seed: 3).make()
    let levels = [
      LevelOutcome(aim: .covered, value: 0, bound: 0, proven: true),
      LevelOutcome(aim: .competent, value: 0, bound: 0, proven: true),
      LevelOutcome(aim: .onTime, value: 6, bound: 6, proven: true),
    ]
    let open = try bound(.floor, team, levels, steps: 0, alone: true)
    let settled = try bound(.floor, team, levels, steps: 0, alone: true, settled: true)
    // A plan with 0.38 is known: so it is the best.
    #expect(open > 0.5 && settled >= 0.38 && settled < 0.39, "\(open), \(settled)")
  }

  @Test func `two threads find the very same bound as one`() throws {
    let team = SyntheticTeam(family: .rotate, members: 9, roles: 18, periods: 4, seed: 2).make()
    for aim in [LevelOutcome.Aim.floor, .team] {
      let one = try bound(aim, team, [], steps: 200, joined: 5)
      #expect(try bound(aim, team, [], steps: 200, joined: 5, threads: 2) == one, "\(aim.rawValue)")
    }
  }

  @Test func `a descent finds the lowest point of a bowl, however much wider it is in one direction`() {
    var place = [3.0, -2.0]
    var descent = AdamDescent(reach: [1, 1])
    for step in 0..<2_000 {
      let rate = 0.05 * (1 - Double(step) / 2_000)
      descent.step(&place, slope: [2 * (place[0] - 1), 2_000 * (place[1] - 0.5)], rate: rate)
    }
    #expect(abs(place[0] - 1) < 0.01 && abs(place[1] - 0.5) < 0.01, "\(place)")
  }
}
