import CompactModel
import RolePaths
import TeamModel

/// How large the compact program of a team is, and with that the ways in which its levels are decided.
struct ProgramSize {
  /// The most rows and columns of which the relaxation is solved.
  static let largestRelaxed = 120_000
  /// The most rows and columns of level 5 that a search may hope to get to the end of.
  static let largestSmall = 20_000
  /// The most rows and columns, before presolve, that GLPK decides so soon that other starts only cost time.
  private static let largestSoon = 10_000

  /// Whether the program has so many more than are relaxed that closing seats will not help: then it is not even built.
  private(set) var isBeyond = false
  /// Whether the program of level 5 is beyond a search.
  private(set) var isLarge = false
  /// Whether annealing has a place: in large teams, and in those between.
  private(set) var isAnnealed = false
  /// Whether GLPK searches the program whole in a moment.
  private(set) var isQuick = false
  /// Whether the program is so small that building it is worth the time: a level's own is somewhat smaller than that of the last.
  private(set) var isBuilt = false
  /// How long it takes to build and presolve the program, in seconds.
  private(set) var seconds = 0.0

  /// Builds the programs of the first level and the last.
  init(_ space: SearchSpace, profile: Profile, last: LevelOutcome.Aim) {
    let isLong = space.instance.periods > 1
    // Of a huge team nothing more need be known, and building its program alone may take a minute.
    if Self.isHuge(space) {
      isBeyond = true
      isLarge = isLong
      isAnnealed = isLarge
      return
    }
    let model = CompactModel(space, profile: profile, without: [])
    isQuick = model.size(.covered) < 4_500
    let clock = ContinuousClock()
    let begun = clock.now
    // One period is quick for role paths, however many members.
    let size = model.size(last)
    // Presolve takes somewhat longer than what comes before it.
    seconds = 2.5 * ((clock.now - begun) / .seconds(1))
    isBeyond = size > 2 * Self.largestRelaxed
    isBuilt = 5 * size <= 7 * Self.largestRelaxed
    isAnnealed = isLong && !isQuick && size > Self.largestSoon
    isLarge =
      isLong && size > Self.largestSmall
      && (size > 2 * Self.largestSmall || CompactLevel(model, last).presolvedSize > Self.largestSmall)
  }

  /// Whether a team has so many seats, each of some eight rows and columns, that its program is beyond use without a look at it.
  static func isHuge(_ space: SearchSpace) -> Bool { space.openSeats > largestRelaxed / 4 }
}
