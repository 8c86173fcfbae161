import Checking
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// What a search leaves out where there is no time for it.
struct ShortTimeTests {
  private func space(_ members: Int, _ roles: Int) -> SearchSpace {
    SearchSpace(SyntheticTeam(family: .rotate, members: members, roles: roles, periods: 4, seed: 1).make())
  }

  @Test func `the program of a team is built where there is time, and not where that would take all of it`() {
    let space = space(16, 32)
    let step = CompactStep(space, profile: .balanced)
    let covered = Stage(aim: .covered)
    #expect(step.level(covered, decided: [], deadline: .endless) != nil)
    #expect(step.level(covered, decided: [], deadline: Deadline(limit: 1e-6, shouldStop: { false })) == nil)
  }

  @Test func `the size of a large team's program is left for later where time is short, and found once there is time`()
  {
    let space = space(25, 50)
    let memory = RunMemory()
    let late = Deadline(limit: 1e-6, shouldStop: { false })
    let hasty = memory.size(space, profile: .balanced, last: .team, deadline: late)
    #expect(hasty.isBeyond && hasty.isLarge && !hasty.isBuilt)
    let real = memory.size(space, profile: .balanced, last: .team, deadline: .endless)
    #expect(!real.isBeyond && real.isLarge && real.isBuilt)
    // Known now, it is told in no time.
    #expect(memory.size(space, profile: .balanced, last: .team, deadline: late).isBuilt)
  }

  @Test func `a search whose time is up goes on when it is given more, unless somebody stopped it`() {
    let deadline = Deadline(limit: 0, shouldStop: { false })
    #expect(deadline.isOver)
    deadline.end(in: 1_000)
    #expect(!deadline.isOver)
    deadline.give(0)
    #expect(deadline.isOver)
    deadline.end(in: nil)
    #expect(!deadline.isOver && deadline.secondsLeft == nil)
    let stopped = Deadline(limit: 0, shouldStop: { true })
    #expect(stopped.isOver)
    stopped.end(in: 1_000)
    #expect(stopped.isOver)
  }

  @Test func `all profiles of a large team have plans that keep the rules, however short the time`() throws {
    let team = SyntheticTeam(family: .rotate, members: 40, roles: 80, periods: 4, seed: 2).make()
    let results = try TeamSearch(team: team, options: SearchOptions(timeLimit: 0.01)).run()
    #expect(results.map(\.profile) == Profile.allCases)
    #expect(results.allSatisfy { Checker(team).check($0.seats).isLegal && $0.outcome.status == .feasible })
  }
}
