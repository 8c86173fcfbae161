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
    let space = SearchSpace(team, excluded: options.excluded)
    let clashes = PathClashFinder(team).clashes(space)
    if !clashes.isEmpty { throw .noPath(clashes) }
    var results: [SearchResult] = []
    do {
      results = try GLPKEnvironment.withEnvironment { () throws(any Error) -> [SearchResult] in
        try profiles(space, progress: progress, shouldStop: shouldStop)
      }
    } catch let failure as SearchFailure {
      throw failure
    } catch {
      throw .solver("\(error)")
    }
    return results
  }

  private func profiles(
    _ space: SearchSpace, progress: @escaping (SearchProgress) -> Void, shouldStop: @escaping @Sendable () -> Bool
  ) throws -> [SearchResult] {
    var results: [SearchResult] = []
    var pool: [(slot: Int, path: RolePath)] = []
    var starts: [[RolePath]] = []
    if let start = options.start, let paths = space.paths(of: start) { starts.append(paths) }
    var shared: [LevelOutcome] = []
    let whole = Deadline(limit: options.timeLimit, shouldStop: shouldStop)
    for (index, profile) in options.profiles.enumerated() {
      let begun = whole.seconds
      // What is left is shared evenly among the profiles to come.
      let share = whole.secondsLeft.map { $0 / Double(options.profiles.count - index) }
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
      shared += answer.outcomes.filter { outcome in
        [.covered, .competent, .onTime].contains(outcome.aim) && !shared.contains { $0.aim == outcome.aim && $0.proven }
      }
      let last = answer.outcomes.last(where: { $0.aim != .together }) ?? answer.outcomes.last!
      let proven = answer.outcomes.allSatisfy(\.proven)
      let gap = last.bound == 0 ? 0 : max(0, (last.bound - last.value) / abs(last.bound))
      results.append(
        SearchResult(
          profile: profile, seats: space.seats(of: incumbent.paths),
          outcome: SearchOutcome(
            status: proven ? .optimal : .feasible, bound: last.bound, gap: gap, seconds: whole.seconds - begun,
            stop: proven
              ? .proven
              : whole.interrupted || deadline.interrupted ? .interrupted : deadline.isOver ? .timeLimit : .gapLimit,
            levels: answer.outcomes)))
    }
    return results
  }
}
