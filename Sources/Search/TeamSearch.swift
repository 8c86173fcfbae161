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

  /// The share of the time in which the first of several profiles may decide levels 1–3.
  private static let rulesShare = 0.6

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
    let memory = RunMemory()
    for (index, profile) in options.profiles.enumerated() {
      let begun = whole.seconds
      if whole.isOver, !plans.isEmpty {
        let (result, plan) = borrowed(profile, from: plans, shared: shared, space, whole)
        results.append(result)
        plans.append(plans[plan])
        continue
      }
      // What is left is shared evenly among the profiles to come. The first one decides levels 1–3 for all, and gets more for those.
      let coming = Double(options.profiles.count - index)
      let share = { whole.secondsLeft.map { $0 / coming } }
      let isFirst = index == 0 && coming > 1
      let deadline = Deadline(
        limit: isFirst ? whole.secondsLeft.map { $0 * Self.rulesShare } : share(), shouldStop: shouldStop)
      let sequence = try LevelSequence(
        space, profile: profile, options: options, deadline: deadline, shared: shared, memory: memory,
        rulesEnded: isFirst ? { deadline.end(in: share()) } : nil, report: progress)
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
      let levels = answer.outcomes.prefix { $0.proven && Stage.shared.contains($0.aim) }
      if levels.count > shared.count { shared = Array(levels) }
      let last = answer.outcomes.last(where: { $0.aim != .together }) ?? answer.outcomes.last!
      let proven = answer.outcomes.allSatisfy(\.proven)
      // A level that left time to those after it was stopped by the limit too, not by a gap nobody asked for.
      let isTimed = options.timeLimit != nil && options.gap == 0
      results.append(
        SearchResult(
          profile: profile, seats: space.seats(of: incumbent.paths),
          outcome: SearchOutcome(
            status: proven ? .optimal : .feasible, bound: last.bound, gap: gap(last), seconds: whole.seconds - begun,
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
}
