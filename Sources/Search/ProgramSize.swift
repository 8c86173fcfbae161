import CompactModel
import RolePaths
import TeamModel

/// How large the compact program of a team is, and with that the ways in which its levels are decided.
struct ProgramSize {
  /// The most rows and columns of which the relaxation is solved.
  static let largestRelaxed = 120_000
  /// The most rows and columns of level 5 that a search may hope to get to the end of.
  static let largestSmall = 20_000
  /// The most rows and columns, before presolve, of a program that only tells which seats are settled.
  private static let largestSettled = 500_000
  /// The most rows and columns, before presolve, that GLPK decides so soon that other starts only cost time.
  private static let largestSoon = 10_000

  /// Whether the program has so many more than are relaxed that closing seats will not help: then it is not even built.
  private(set) var isBeyond = false
  /// Whether the program of level 5 is beyond a search.
  private(set) var isLarge = false
  /// Whether GLPK searches the program whole in a moment.
  private(set) var isQuick = false
  /// Whether the program is so small that building it is worth the time: a level's own is somewhat smaller than that of the last.
  private(set) var isBuilt = false
  /// How long it takes to build and presolve the program, in seconds.
  private(set) var seconds = 0.0

  /// What is left to a team where there is no time to build its program.
  static func withoutProgram(_ space: SearchSpace) -> ProgramSize {
    var size = ProgramSize()
    size.isBeyond = true
    size.isLarge = space.instance.periods > 1
    return size
  }

  private init() {}

  /// Builds the programs of the first level and the last.
  init(_ space: SearchSpace, profile: Profile, last: LevelOutcome.Aim) {
    let isLong = space.instance.periods > 1
    // Of a huge team nothing more need be known, and building its program alone may take a minute.
    if Self.isHuge(space) {
      self = .withoutProgram(space)
      return
    }
    let model = CompactModel(space, profile: profile, without: [])
    isQuick = Self.estimate(space) <= Self.largestSoon && model.size(.covered) < 4_500
    let clock = ContinuousClock()
    let begun = clock.now
    // One period is quick for role paths, however many members.
    let size = model.size(last)
    // Presolve takes somewhat longer than what comes before it.
    seconds = 2.5 * ((clock.now - begun) / .seconds(1))
    isBeyond = size > 2 * Self.largestRelaxed
    isBuilt = Self.isBuilt(size)
    // Presolve takes a quarter of a program away, a third at the most.
    isLarge =
      isLong && size > Self.largestSmall
      && (2 * size > 3 * Self.largestSmall || CompactLevel(model, last).presolvedSize > Self.largestSmall)
  }

  /// The rows and columns of a team's program, without a look at it: each seat comes with some nine.
  private static func estimate(_ space: SearchSpace) -> Int { 9 * space.openSeats }

  /// Whether a team that is likely large has less time left than two programs take to build: nobody can stop that.
  static func isTooLate(_ space: SearchSpace, _ deadline: Deadline) -> Bool {
    let seconds = 1e-5 * Double(estimate(space))
    return estimate(space) > largestSmall && deadline.secondsLeft.map { $0 < 2 * seconds } == true
  }

  /// Whether a team has so many seats that its program is beyond use without a look at it.
  static func isHuge(_ space: SearchSpace) -> Bool { estimate(space) > 9 * largestRelaxed / 4 }

  /// Whether presolve of a program that is too large for anything else takes but a little of the time that is left: at 100×200×4 it takes four
  /// seconds, at 200×400×4 minutes, and nothing can stop it.
  static func isSettledSoon(_ space: SearchSpace, _ deadline: Deadline) -> Bool {
    let size = estimate(space)
    let seconds = 2e-5 * Double(size)
    return size <= largestSettled && deadline.secondsLeft.map { seconds < 0.05 * $0 } != false
  }

  /// Whether annealing has a place: in large teams, and in those between.
  static func isAnnealed(_ space: SearchSpace) -> Bool {
    space.instance.periods > 1 && estimate(space) > largestSoon
  }

  /// Whether building the program of a team is likely worth the time.
  static func isLikelyBuilt(_ space: SearchSpace) -> Bool { isBuilt(estimate(space)) }

  private static func isBuilt(_ size: Int) -> Bool { 5 * size <= 7 * largestRelaxed }
}
