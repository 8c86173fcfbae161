import LinearProgramming
import RolePaths
import TeamModel

/// Searches proposals for a team: GLPK chooses one role path for every member.
public struct TeamSearch: Sendable {
  /// The team.
  public let team: Team
  /// What is asked for.
  public let options: SearchOptions

  /// A search for proposals for a valid team.
  public init(team: Team, options: SearchOptions = SearchOptions()) {
    self.team = team
    self.options = options
  }

  /// Runs on the calling thread until every profile is proven or stopped.
  ///
  /// - Parameters:
  ///   - progress: called now and then, on the calling thread.
  ///   - shouldStop: asked in every long loop; once true, the best proposals so far are returned.
  /// - Throws: `SearchFailure` when there is no answer at all.
  public func run(
    progress: @escaping (SearchProgress) -> Void = { _ in }, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(SearchFailure) -> [SearchResult] {
    // Time runs from here: to compile a team of hundreds takes a second.
    let whole = Deadline(limit: options.timeLimit, shouldStop: shouldStop)
    let space = SearchSpace(team, excluded: options.excluded)
    let clashes = PathClashFinder(team).clashes(space)
    if !clashes.isEmpty { throw .noPath(clashes) }
    var results: [SearchResult] = []
    do {
      results = try GLPKEnvironment.withEnvironment { () throws(any Error) -> [SearchResult] in
        try profiles(space, whole, progress: progress, shouldStop: shouldStop)
      }
    } catch let failure as SearchFailure {
      throw failure
    } catch {
      throw .solver("\(error)")
    }
    return results
  }

  private func profiles(
    _ space: SearchSpace, _ whole: Deadline, progress: @escaping (SearchProgress) -> Void,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> [SearchResult] {
    var results: [SearchResult] = []
    var pool: [(slot: Int, path: RolePath)] = []
    var starts: [[RolePath]] = []
    if let start = options.start, let paths = space.paths(of: start) { starts.append(paths) }
    var shared: [LevelOutcome] = []
    var plans: [[RolePath]] = []
    for (index, profile) in options.profiles.enumerated() {
      let begun = whole.seconds
      // What is left is shared evenly among the profiles to come; the first one decides levels 1–3 for all, and gets two shares.
      let coming = Double(options.profiles.count - index)
      let share = whole.secondsLeft.map { index == 0 ? $0 * 2 / (coming + 1) : $0 / coming }
      let deadline = Deadline(limit: share, shouldStop: shouldStop)
      let sequence = try LevelSequence(
        space, profile: profile, options: options, deadline: deadline, shared: shared, report: progress)
      let answer = try sequence.run(pool: pool, starts: starts)
      guard let incumbent = answer.incumbent else {
        if answer.impossible && !options.excluded.isEmpty { break }
        if answer.impossible { throw SearchFailure.noDistribution(TeamClashFinder(team).facts(shouldStop: shouldStop)) }
        if results.isEmpty { throw SearchFailure.noAnswerInTime }
        break
      }
      pool = answer.paths
      starts.append(incumbent.paths)
      plans.append(incumbent.paths)
      // A level is the same for all profiles as long as it and those before it are proven.
      let levels = answer.outcomes.prefix { $0.proven && [.covered, .competent, .onTime].contains($0.aim) }
      if levels.count > shared.count { shared = Array(levels) }
      let last = answer.outcomes.last(where: { $0.aim != .together }) ?? answer.outcomes.last!
      let proven = answer.outcomes.allSatisfy(\.proven)
      // A level that left time to those after it was stopped by the limit too, not by a gap nobody asked for.
      let isTimed = options.timeLimit != nil && options.gap == 0
      let gap = last.bound == 0 ? 0 : max(0, (last.bound - last.value) / abs(last.bound))
      results.append(
        SearchResult(
          profile: profile, seats: space.seats(of: incumbent.paths),
          outcome: SearchOutcome(
            status: proven ? .optimal : .feasible, bound: last.bound, gap: gap, seconds: whole.seconds - begun,
            stop: proven
              ? .proven
              : whole.interrupted || deadline.interrupted
                ? .interrupted : deadline.isOver || isTimed ? .timeLimit : .gapLimit,
            levels: answer.outcomes)))
    }
    for index in results.indices where results[index].outcome.status != .optimal {
      improve(&results[index], own: plans[index], others: plans, shared: shared, space)
    }
    return results
  }

  /// Where time was up, another profile's plan may be better on the levels of this one too: then it is this one's answer.
  private func improve(
    _ result: inout SearchResult, own: [RolePath], others: [[RolePath]], shared: [LevelOutcome], _ space: SearchSpace
  ) {
    let profile = result.profile
    let weights = profile.weights(team.weights)
    let stages = Stage.sequence(
      profile, team: team, members: space.members.count, hasTogether: !space.together.isEmpty)
    func worths(_ paths: [RolePath]) -> [Double] {
      let values = space.values(paths, weights: weights)
      return stages.map { $0.worth(values, space) }
    }
    func isBetter(_ a: [Double], _ b: [Double]) -> Bool {
      for (x, y) in zip(a, b) where abs(x - y) > Tolerances.worth { return x > y }
      return false
    }
    var best = (paths: own, worths: worths(own))
    for paths in others {
      let mine = worths(paths)
      if isBetter(mine, best.worths) { best = (paths, mine) }
    }
    guard isBetter(best.worths, worths(own)) else { return }
    result.seats = space.seats(of: best.paths)
    var levels = result.outcome.levels
    var isBeyond = zip(levels, shared).contains { $0.aim == $1.aim && abs($0.value - $1.value) > Tolerances.worth }
    for (index, level) in levels.enumerated() {
      guard let place = stages.firstIndex(where: { $0.aim == level.aim }) else { continue }
      let value = stages[place].reported(best.worths[place], space)
      levels[index].value = value
      if let known = shared.first(where: { $0.aim == level.aim }), abs(known.value - value) < Tolerances.worth {
        levels[index] = known
        continue
      }
      // Bounds of the levels after the first better one were found with a worse one held: they say nothing now.
      if isBeyond {
        levels[index].bound = stages[place].reported(stages[place].most(space), space)
        levels[index].proven = false
      } else if abs(value - level.value) > Tolerances.worth {
        isBeyond = true
        levels[index].proven = false
      }
    }
    result.outcome.levels = levels
    if let last = levels.last(where: { $0.aim != .together }) ?? levels.last {
      result.outcome.bound = last.bound
      result.outcome.gap = last.bound == 0 ? 0 : max(0, (last.bound - last.value) / abs(last.bound))
    }
  }
}
