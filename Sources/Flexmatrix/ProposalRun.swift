import Reports
import Search
import TeamModel

/// The searches behind one set of proposals: every profile once, then the next best of the first one.
struct ProposalRun: Sendable {
  /// The team.
  let team: Team
  /// Profiles, time limit, gap and threads.
  let options: SearchOptions
  /// How many next-best proposals are wanted.
  let more: Int

  /// What the searches found.
  struct Answer: Sendable {
    /// The profiles in their order, then the next-best ones.
    var results: [SearchResult]
    /// How many of them are one a profile.
    var main: Int
    /// Why no more were looked for; nil when there are enough.
    var end: RunNotes.More.End?
  }

  /// Runs on the calling thread.
  func answer(
    progress: @escaping (SearchProgress) -> Void, shouldStop: @escaping @Sendable () -> Bool
  ) throws(SearchFailure) -> Answer {
    var options = options
    let clock = ContinuousClock()
    let begun = clock.now
    let searches = Double(options.profiles.count + more)
    options.timeLimit = self.options.timeLimit.map { $0 * Double(options.profiles.count) / searches }
    let results = try TeamSearch(team: team, options: options).run(progress: progress, shouldStop: shouldStop)
    var answer = Answer(results: results, main: results.count, end: nil)
    guard more > 0, let first = results.first else { return answer }
    options.profiles = [first.profile]
    options.start = nil
    for found in 0..<more {
      options.excluded = self.options.excluded + answer.results.map(\.seats)
      options.timeLimit = self.options.timeLimit.map {
        max(0, $0 - Self.seconds(clock.now - begun)) / Double(more - found)
      }
      guard !shouldStop(), options.timeLimit != 0, let next = try next(options, progress, shouldStop) else {
        answer.end = .stopped
        return answer
      }
      guard let result = next.first else {
        answer.end = .noneLeft
        return answer
      }
      answer.results.append(result)
    }
    return answer
  }

  /// The next-best answer; none when no plan differs enough, nil when the time was up before it was known.
  private func next(
    _ options: SearchOptions, _ progress: @escaping (SearchProgress) -> Void,
    _ shouldStop: @escaping @Sendable () -> Bool
  ) throws(SearchFailure) -> [SearchResult]? {
    do throws(SearchFailure) {
      return try TeamSearch(team: team, options: options).run(progress: progress, shouldStop: shouldStop)
    } catch {
      if case .noAnswerInTime = error { return nil }
      throw error
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
