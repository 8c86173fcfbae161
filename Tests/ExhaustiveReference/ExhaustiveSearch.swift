import Checking
import TeamModel

/// Finds the best proposal of every profile by trying everything: every legal path of every member with every other.
///
/// Only for tiny teams, at most 64 role-periods. It knows the rules through the checker and nothing of the search.
public struct ExhaustiveSearch {
  /// How the attempt ended.
  public enum Outcome {
    /// The best proposal of each profile.
    case best([ExhaustiveBest])
    /// No proposal keeps every rule.
    case impossible
    /// Too many proposals to try.
    case tooLarge
  }

  private let grid: TeamGrid
  private let pathLimit: Int
  private let combinationLimit: Int

  /// A search that gives up beyond so many paths of a member, or so many combinations of paths.
  public init(_ team: Team, pathLimit: Int = 3_000, combinationLimit: Int = 1_000_000) {
    grid = TeamGrid(team)
    self.pathLimit = pathLimit
    self.combinationLimit = combinationLimit
  }

  /// Tries everything, for all profiles at once.
  public func run() -> Outcome {
    guard grid.periods * grid.team.roles.count <= 64 else { return .tooLarge }
    var paths: [[LegalPath]] = []
    var combinations = 1.0
    for m in grid.team.members.indices {
      guard let legal = LegalPath.all(grid, member: m, limit: pathLimit) else { return .tooLarge }
      combinations *= Double(legal.count)
      paths.append(legal)
    }
    guard combinations > 0 else { return .impossible }
    guard combinations <= Double(combinationLimit) else { return .tooLarge }
    var walk = CombinationWalk(grid, paths)
    walk.run()
    let best = walk.best
    return best.isEmpty ? .impossible : .best(best)
  }
}
