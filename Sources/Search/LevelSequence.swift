import Foundation
import LinearProgramming
import RolePaths
import TeamModel

/// Decides the levels of one profile in order, each on the same pool of paths, each held for the ones after it.
final class LevelSequence {
  let space: SearchSpace
  let profile: Profile
  let options: SearchOptions
  let deadline: Deadline
  let master: Master
  let generation: ColumnGeneration
  let tree: BranchAndPrice
  private(set) var outcomes: [LevelOutcome] = []
  private(set) var decided: [Decided] = []
  private var floorDecided: [(hundredths: Int, rank: Int)] = []
  let report: (SearchProgress) -> Void
  /// Found when it is first asked for: a first plan need not wait for it.
  lazy var compact = CompactStep(space, profile: profile, memory: memory, deadline: deadline)
  let memory: RunMemory
  /// Called once levels 1–3 are behind.
  private var rulesEnded: (() -> Void)?
  let neighbourhoods: NeighbourhoodSearch
  /// What levels 1 and 2 cannot fall below, where nothing bounds them better.
  var periodBounds: PeriodBounds?
  /// What annealing looks up.
  lazy var scoreTables = PathScoreTables(space.instance, space.members)
  /// Levels 1–3 as other profiles of the run decided them.
  let shared: [LevelOutcome]
  /// Whether pricing has closed what the floor forbids.
  private var isNarrowed = true
  /// Whether the guide has run.
  var isGuided = false

  init(
    _ space: SearchSpace, profile: Profile, options: SearchOptions, deadline: Deadline, shared: [LevelOutcome],
    memory: RunMemory = RunMemory(), rulesEnded: (() -> Void)? = nil, report: @escaping (SearchProgress) -> Void
  ) throws(LinearProgramError) {
    self.space = space
    self.profile = profile
    self.options = options
    self.deadline = deadline
    self.report = report
    self.shared = shared
    self.memory = memory
    self.rulesEnded = rulesEnded
    master = try Master(space, profile: profile)
    generation = ColumnGeneration(master: master, threads: options.threads, deadline: deadline)
    tree = BranchAndPrice(generation)
    neighbourhoods = NeighbourhoodSearch(space, profile: profile, threads: options.threads)
  }

  /// What the search found: the best solution and what is proven of it.
  struct Answer {
    var incumbent: Incumbent?
    var outcomes: [LevelOutcome]
    /// Whether no solution exists at all.
    var impossible: Bool
    /// Paths worth keeping for other profiles.
    var paths: [(slot: Int, path: RolePath)]
  }

  /// Runs all levels, starting from paths and solutions that are already known.
  func run(pool: [(slot: Int, path: RolePath)], starts: [[RolePath]]) throws(LinearProgramError) -> Answer {
    try master.add(pool)
    for start in starts { try master.add(solution: start) }
    let stages = Stage.sequence(
      profile, team: space.instance.team, members: space.members.count, hasTogether: !space.together.isEmpty,
      last: options.lastLevel)
    try findFirst(starts)
    for stage in stages {
      let known = ([tree.incumbent].compactMap { $0?.paths }) + tree.archive.reversed() + starts
      tree.decided = decided
      if let incumbent = tree.incumbent { try master.purge(most: 3_000, keep: incumbent.paths) }
      try master.begin(stage)
      tree.reset(nil)
      for paths in known { tree.offer(paths) }
      if !Stage.shared.contains(stage.aim) {
        rulesEnded?()
        rulesEnded = nil
      }
      if deadline.isOver && tree.incumbent != nil {
        record(stage, bound: stageLimit(stage), proven: false)
        continue
      }
      let begun = deadline.seconds
      // Every level gets its turn: one that resists leaves time for those after it.
      deadline.give(tree.incumbent == nil || stage.isLast(of: stages) ? nil : share(stage))
      defer { deadline.give(nil) }
      tree.report = { [unowned self] worth, bound in
        report(
          SearchProgress(
            profile: profile, aim: stage.aim, value: worth.map { stage.reported($0, space) },
            bound: stage.reported(min(bound, stageLimit(stage)), space), seconds: deadline.seconds))
      }
      var bound = min(stageLimit(stage), settled(stage))
      if !isProven(stage, bound) { bound = min(bound, try decide(stage, most: bound)) }
      guard let incumbent = tree.incumbent else {
        return Answer(
          incumbent: nil, outcomes: outcomes, impossible: bound == -.infinity && !deadline.isOver, paths: keepers())
      }
      let worth = stage.worth(incumbent.values, space)
      let limited = min(bound, stageLimit(stage))
      let proven = limited <= worth + (stage.step.map { $0 / 2 } ?? 2 * Tolerances.worth)
      record(stage, bound: max(limited, worth), proven: proven)
      Trace.log(
        "\(profile.rawValue) \(stage.aim.rawValue) value \(stage.reported(worth, space)) bound \(stage.reported(bound, space)) \(proven ? "proven" : "open") in \(deadline.seconds - begun) s; columns \(master.columns.count) nodes \(tree.nodes) rounds \(generation.rounds) lp \(generation.clock.linear) pricing \(generation.clock.pricing) mip \(generation.clock.integer)"
      )
      try hold(stage, worth: worth)
    }
    return Answer(incumbent: tree.incumbent, outcomes: outcomes, impossible: false, paths: keepers())
  }

  private func keepers() -> [(slot: Int, path: RolePath)] { master.columns.map { ($0.slot, $0.path) } }

  /// The best a level can be in theory.
  func stageLimit(_ stage: Stage) -> Double {
    switch stage.aim {
    case .covered: -Double(periodBounds?.uncovered ?? 0)
    case .competent:
      -Double(periodBounds?.acting(uncovered: decided.first.map { Int((-$0.worth).rounded()) } ?? 0) ?? 0)
    case .onTime, .changes: 0
    case .thin: -Double(master.rows.thinConstant)
    case .floor: 100
    case .team: Double(space.members.count) + space.teamConstant - space.thinPrice * Double(master.rows.thinConstant)
    case .fit: Double(space.instance.team.roles.reduce(0) { $0 + $1.holders.max } * space.instance.periods)
    case .together: Double(master.rows.togetherColumns.count)
    }
  }

  private func record(_ stage: Stage, bound: Double, proven: Bool) {
    guard let incumbent = tree.incumbent else { return }
    let worth = stage.worth(incumbent.values, space)
    if stage.aim == .floor && stage.rank > 0, let index = outcomes.lastIndex(where: { $0.aim == .floor }) {
      outcomes[index].proven = outcomes[index].proven && proven
      return
    }
    outcomes.append(
      LevelOutcome(
        aim: stage.aim, value: stage.reported(worth, space), bound: stage.reported(max(bound, worth), space),
        proven: proven))
  }

  private func hold(_ stage: Stage, worth: Double) throws(LinearProgramError) {
    decided.append(Decided(stage: stage, worth: worth))
    try master.hold(stage, worth: worth)
    switch stage.aim {
    case .competent: generation.limits.acting = Int((-worth).rounded())
    case .onTime: generation.limits.overdue = Int((-worth).rounded())
    case .floor:
      if stage.rank == 0 {
        generation.limits.floor = worth / 100
        isNarrowed = false
      } else {
        _ = try master.limitBelow(Int(worth.rounded()), most: stage.rank)
      }
    default: break
    }
  }

  /// Closes the seats of role paths that fall below the floor, once it is decided.
  func closeBelowFloor() {
    if isNarrowed { return }
    isNarrowed = true
    if let floor = generation.limits.floor { generation.narrow(toWellbeing: floor) }
  }

  /// How much of the time that is left a level may take. In large teams the levels after it need theirs for neighbourhoods.
  private func share(_ stage: Stage) -> Double {
    // In a huge team the floor gains little after its long run.
    if stage.aim == .floor { return compact.isBeyond ? 0.35 : 0.5 }
    return isLarge ? (stage.isRule ? 0.3 : 0.2) : 0.7
  }

  /// Whether all is decided by what fits one period best: generalised assignment, where role paths are at their best.
  var isAssignment: Bool { space.isOnePeriodFit(profile) }

  /// What is proven already of a level that all profiles share.
  private func settled(_ stage: Stage) -> Double {
    shared.first { $0.aim == stage.aim && $0.proven }.map { stage.worth(ofReported: $0.value, space) } ?? .infinity
  }

  // MARK: - Levels with an objective

  /// The root of a level that has an objective: its linear program over all paths, and what a dive makes of it.
  ///
  /// - Returns: a proven bound on its worth (−∞: no solution exists).
  func root(_ stage: Stage) throws(LinearProgramError) -> Double {
    let root = Node(members: space.members.count)
    if let worth = tree.worth, worth >= stageLimit(stage) - 1e-9 { return worth }
    // With the solution in hand the linear program need not break a rule of the team: its prices are of the level's size from the first.
    if let paths = tree.incumbent?.paths { try master.add(solution: paths) }
    let outcome = try generation.solve(root, cutoff: tree.cutoff)
    if outcome.infeasible { return -.infinity }
    let bound = stage.rounded(outcome.bound)
    tree.report(tree.worth, bound)
    if let paths = tree.wholePaths(master.fractions(above: Tolerances.integrality)) { tree.offer(paths) }
    trace("root", bound)
    if let worth = tree.worth { generation.narrow(to: worth) }
    if isProven(stage, bound) { return bound }
    let pause = generation.pause
    if let left = deadline.secondsLeft { generation.pause = deadline.seconds + 0.15 * left }
    try tree.dive(from: root, cutoff: tree.cutoff)
    generation.pause = pause
    trace("dive", bound)
    if let worth = tree.worth { generation.narrow(to: worth) }
    return bound
  }

  /// Goes on from the root to the proof; returns a proven bound on the level's worth.
  func searchTree(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    let bound = most
    let root = Node(members: space.members.count)
    try generation.enter(root)
    _ = try master.solve()
    // Knapsacks are priced in no time: there the tree itself is quicker than GLPK among the paths in hand.
    if !isAssignment {
      try tree.searchPool(root, most: 2_500, nodeLimit: 150)
      tree.report(tree.worth, bound)
      if isProven(stage, bound) { return bound }
      trace("pool", bound)
    }
    if let worth = tree.worth { generation.narrow(to: worth) }
    // A small tree settles most levels; where it grows, better solutions make it smaller.
    var open = [root]
    var effort = BranchAndPrice.Effort()
    effort.nodeLimit = isAssignment ? 200 : 24
    var result = try tree.explore(&open, effort)
    if !result.finished && !isCloseEnough(result.bound) {
      trace("tree", min(bound, result.bound))
      try tree.searchNeighbourhoods(root, size: 3, nodeLimit: 12, most: 10 * space.members.count)
      trace("neighbours", min(bound, result.bound))
      tree.report(tree.worth, min(bound, result.bound))
      effort.nodeLimit = .max
      if !isCloseEnough(result.bound) { result = try tree.explore(&open, effort) }
    }
    if result.finished { return tree.worth ?? -.infinity }
    return min(bound, max(result.bound, tree.worth ?? -.infinity))
  }

  func trace(_ step: String, _ bound: Double) {
    Trace.log(
      "  [cpu \(Double(clock()) / 1e6)] \(step): worth \(tree.worth ?? .nan) bound \(bound) at \(deadline.seconds) s, columns \(master.columns.count), rounds \(generation.rounds) (\(generation.exactRounds) exact), lp \(generation.clock.linear), pricing \(generation.clock.pricing), pool \(generation.clock.integer)"
    )
  }

  func isProven(_ stage: Stage, _ bound: Double) -> Bool {
    guard let worth = tree.worth else { return false }
    return bound <= worth + (stage.step.map { $0 / 2 } ?? Tolerances.worth)
  }

  private func isCloseEnough(_ bound: Double) -> Bool {
    guard options.gap > 0, let worth = tree.worth else { return false }
    return bound - worth <= options.gap * abs(bound)
  }
}
