import Checking
import Search
import TeamModel
import Testing

@testable import Explanation

/// Searches a team a second time, with nothing to start from, and holds what was told against it.
///
/// Where both searches went to the end, every level must be the same. Where one of them did not, what was told may be less than the best, but it
/// may not be better than the second search's bound; and what was told to be the best may not be bettered.
struct SecondSearch {
  /// What the second search says about what was told.
  enum Answer: Sendable {
    /// Both went to the end, and agree.
    case same
    /// One of them did not; nothing speaks against it.
    case withinBounds
    /// There is no plan at all.
    case impossible
    /// No plan was found in time.
    case notFinished
  }

  let team: Team
  let profile: Profile
  let last: LevelOutcome.Aim?
  /// Seconds.
  let limit: Double

  init(_ team: Team, profile: Profile = .balanced, last: LevelOutcome.Aim? = nil, limit: Double) {
    self.team = team
    self.profile = profile
    self.last = last
    self.limit = limit
  }

  /// The plan it finds, nil when there is none or it was not found in time.
  func result() throws -> SearchResult? {
    let pace = Pace(limit)
    var options = SearchOptions(profiles: [profile], timeLimit: pace.seconds)
    options.lastLevel = last
    do throws(SearchFailure) {
      return try TeamSearch(team: team, options: options).run(shouldStop: { pace.isOver }).first
    } catch {
      if case .noAnswerInTime = error { return nil }
      throw error
    }
  }

  /// Holds levels that were told against the plan it finds.
  ///
  /// - Parameters:
  ///   - levels: what was told, in the order in which levels are decided.
  ///   - isProven: whether nothing better was said to exist.
  func holds(_ levels: [LevelChange], isProven: Bool, _ note: Comment) -> Answer {
    let found: SearchResult?
    do { found = try result() } catch { return .impossible }
    guard let found else { return .notFinished }
    let verdict = Checker(team).check(found.seats)
    #expect(verdict.isLegal, note)
    var isSettled = isProven
    for level in levels {
      guard let outcome = found.outcome.levels.first(where: { $0.aim == level.aim }) else { break }
      let second = LevelChange(
        aim: level.aim, before: level.after, after: verdict.value(of: level.aim, for: profile))
      let bound = LevelChange(aim: level.aim, before: outcome.bound, after: level.after)
      // Nothing is better than the bound, whoever found it.
      #expect(bound.gain < Self.tolerance, "\(note), \(level.aim): \(level.after) betters the bound \(outcome.bound)")
      if isProven {
        #expect(second.gain < Self.tolerance, "\(note), \(level.aim): \(second.after) betters \(level.after)")
      }
      isSettled = isSettled && outcome.proven
      // What follows is about other plans when a level differs.
      guard abs(second.gain) < Self.tolerance else { return .withinBounds }
    }
    return isSettled ? .same : .withinBounds
  }

  /// Levels are sums of fractions, and bounds come from linear programs.
  private static let tolerance = 1e-5
}
