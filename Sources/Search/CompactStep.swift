import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// A first, bounded piece of work on a level: GLPK on the compact program, where that is small enough to be quick.
///
/// On small teams it often proves a level at once, above all levels 1–3. Where it does not, its seats are a start for the search over
/// role paths, and its bound counts beside theirs. How far it goes is told in nodes, never in seconds, so that the same team gets the same
/// answer on every machine.
struct CompactStep {
  /// What the step found.
  struct Answer {
    var seats: [ProposedSeat]?
    /// No solution is worth more, in the units of the level; ∞ when nothing is known.
    var bound: Double
  }

  private let profile: Profile
  private let space: SearchSpace
  private let size: ProgramSize

  /// What one level may cost: the nodes of a program of a thousand rows and columns. GLPK is at its best on levels 1–3.
  private func work(_ stage: Stage) -> Double {
    if stage.isRule { return 300_000 }
    return switch stage.aim {
    case .floor: 20_000
    case .together: 900
    default: 180_000
    }
  }

  /// The most rows and columns that are searched: on levels 1–3 the relaxation is quick and nearly whole.
  private func largest(_ stage: Stage) -> Int {
    if stage.isRule { return 25_000 }
    return stage.aim == .floor ? ProgramSize.largestSmall : 26_000
  }

  /// Whether the program has so many rows and columns that it is not even built.
  var isBeyond: Bool { size.isBeyond }
  /// Whether the program of level 5 is beyond a search.
  var isLarge: Bool { size.isLarge }
  /// Whether annealing has a place: in large teams, and in those between.
  var isAnnealed: Bool { ProgramSize.isAnnealed(space) }
  /// Whether it comes first.
  var isAnnealedFirst: Bool { isAnnealed && (space.members.count > Self.fewMembers || isLarge) }
  /// Of so many members, over six periods, GLPK decides level 3 sooner from other starts than annealed ones.
  static let fewMembers = 12
  /// Whether GLPK searches the program whole in a moment.
  var isQuick: Bool { size.isQuick }
  /// Whether building the program is worth the time.
  var isBuilt: Bool { size.isBuilt }
  /// Whether building the program would take half of the time that is left, or more, where annealing can use it: nobody can stop that.
  private func isTooLate(_ deadline: Deadline) -> Bool {
    isAnnealed && deadline.secondsLeft.map { $0 < 2 * size.seconds } == true
  }
  /// What the relaxation of levels 1–3 in one sum said.
  private var rulesRelaxed: RelaxedLevel?
  /// Seats that no solution as good as the one in hand has.
  private(set) var closed: Set<MemberSeat> = []
  private var model: CompactModel { CompactModel(space, profile: profile, without: closed) }

  /// Most of the time that is left, as a share.
  private func share(_ stage: Stage) -> Double {
    if stage.isRule { return 0.7 }
    return stage.aim == .together ? 0.25 : 0.5
  }

  init(
    _ space: SearchSpace, profile: Profile, memory: RunMemory = RunMemory(), deadline: Deadline = .endless
  ) {
    self.space = space
    self.profile = profile
    size = memory.size(space, profile: profile, last: Self.lastStage(profile).aim, deadline: deadline)
  }

  /// The program of a level; nil when it is too large for any use, or there is no time to build it.
  func level(_ stage: Stage, decided: [Decided], deadline: Deadline) -> CompactLevel? {
    guard isBuilt, !isTooLate(deadline), stage.rank == 0 || space.members.count <= 40 else { return nil }
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    let level = CompactLevel(model, stage.aim, fixed: fixed)
    Trace.log(
      "\(stage.aim.rawValue): compact program of \(level.size) rows and columns, \(level.presolvedSize) presolved")
    return level.size <= ProgramSize.largestRelaxed ? level : nil
  }

  /// The seats about which the levels before leave nothing to decide, told by presolve where the program is too large for anything else; nil where it
  /// takes more than a little of the time that is left to find them.
  func settled(
    _ stage: Stage, decided: [Decided], deadline: Deadline
  ) -> (closed: Set<MemberSeat>, taken: Set<MemberSeat>)? {
    guard ProgramSize.isSettledSoon(space, deadline) else { return nil }
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    return CompactLevel(model, stage.aim, fixed: fixed).settled
  }

  /// The linear relaxation; nil when it takes too long.
  func relaxation(
    _ stage: Stage, _ level: CompactLevel, deadline: Deadline
  ) throws(LinearProgramError) -> RelaxedLevel? {
    let limit = deadline.secondsLeft.map { $0 * (stage.isRule ? 0.6 : 0.25) }
    // Cuts hardly move the floor of a large team; an assignment has them in the knapsacks of its role paths.
    let cuts = !(isLarge && stage.aim == .floor) && !space.isOnePeriodFit(profile)
    return try level.relaxed(cuts: cuts, timeLimit: limit, shouldStop: { deadline.isOver })
  }

  /// The relaxation of levels 1–3 in one weighted sum: what no solution's sum exceeds, and the seats that the relaxation leaves out. Nearly
  /// whole, it shows neighbourhoods where to look and when to end. Nil when the program is too large or it takes too long.
  mutating func rules(deadline: Deadline) throws(LinearProgramError) -> (most: Double, left: Set<MemberSeat>)? {
    if isBeyond || isTooLate(deadline) { return nil }
    let level = NeighbourhoodGoal.rules.program(model, fixed: [], wanted: 0, outside: 0, space).level
    guard level.size <= ProgramSize.largestRelaxed else { return nil }
    let limit = deadline.secondsLeft.map { 0.5 * $0 }
    guard let relaxed = try level.relaxed(timeLimit: limit, shouldStop: { deadline.isOver }), relaxed.value.isFinite
    else { return nil }
    rulesRelaxed = relaxed
    return (-(relaxed.value - 1e-5).rounded(.up), relaxed.left)
  }

  /// The relaxation of one of levels 1–3 in a weighted sum with those before it, in the units of the level: in large programs it is solved several
  /// times sooner than with those levels held by rows, and as nearly whole. Nil for other levels, and when it takes too long.
  func weightedRelaxation(
    _ stage: Stage, decided: [Decided], deadline: Deadline
  ) throws(LinearProgramError) -> RelaxedLevel? {
    let goals = NeighbourhoodGoal.weights
    guard !isBeyond, let place = goals.firstIndex(where: { $0.aim == stage.aim }), place > 0, place == decided.count
    else { return nil }
    var relaxed = place == goals.count - 1 ? rulesRelaxed : nil
    if relaxed == nil {
      if isTooLate(deadline) { return nil }
      let level = CompactLevel(model, weighted: Array(goals[...place]))
      guard level.size <= ProgramSize.largestRelaxed else { return nil }
      relaxed = try level.relaxed(
        timeLimit: deadline.secondsLeft.map { 0.6 * $0 }, shouldStop: { deadline.isOver })
    }
    guard var own = relaxed, own.value.isFinite else { return nil }
    // What is decided is held, so the rest of the sum is this level's.
    let spent = zip(goals, decided).reduce(0) { $0 + $1.0.weight * $1.1.stage.reported($1.1.worth, space) }
    own.value = (own.value - spent) / goals[place].weight
    for k in own.seats.indices { own.seats[k].loss /= goals[place].weight }
    return own
  }

  /// Closes the seats that no solution worth at least `worth` has, as the relaxation shows; gives the share of the open ones it closed.
  mutating func close(_ stage: Stage, _ relaxed: RelaxedLevel, worth: Double) -> Double {
    guard relaxed.value.isFinite, !relaxed.seats.isEmpty else { return 0 }
    let best = stage.worth(ofReported: relaxed.value, space)
    // A bound below a solution in hand is numerical trouble: nothing that comes with it can be trusted.
    guard best >= worth - 1e-5 else { return 0 }
    let lost = relaxed.seats.filter { best - abs(stage.worth(ofReported: $0.loss, space)) < worth - 1e-5 }
    closed.formUnion(lost.map(\.seat))
    return Double(lost.count) / Double(relaxed.seats.count)
  }

  /// Closes seats that somebody else showed to be of no use; whether any was still open.
  mutating func close(_ seats: Set<MemberSeat>) -> Bool {
    let before = closed.count
    closed.formUnion(seats)
    return closed.count > before
  }

  /// Whether the program of a level is small enough for GLPK; that of a part of its seats then is for sure.
  func isSearched(_ stage: Stage, _ level: CompactLevel) -> Bool { level.presolvedSize <= largest(stage) }

  /// Whether targets are tried on a program: in a large one neighbourhoods find more in the same time.
  func isAimed(_ level: CompactLevel) -> Bool { level.presolvedSize <= largest(Stage(aim: .floor)) }

  /// A search for a higher floor among few seats.
  func support(decided: [Decided], deadline: Deadline) -> SupportSearch {
    SupportSearch(space: space, profile: profile, decided: decided, closed: closed, deadline: deadline)
  }

  /// Searches a level.
  ///
  /// - Parameters:
  ///   - start: a solution to begin with.
  func run(
    _ stage: Stage, _ level: CompactLevel, start: [RolePath]?, deadline: Deadline
  ) throws(LinearProgramError) -> Answer {
    guard level.presolvedSize <= largest(stage) else { return Answer(seats: nil, bound: .infinity) }
    let tree = TreeSearch(
      nodes: nodes(stage, level), absoluteGap: absoluteGap(stage),
      deadline: deadline, share: share(stage), isTight: stage.aim == .together)
    let found = try tree.run(level, start: start.map { space.seats(of: $0) })
    return Answer(seats: found.seats, bound: found.bound.map { bound(stage, $0) } ?? .infinity)
  }

  /// The best solution among the seats that the relaxation takes and those in hand; its bound says nothing of the others. (Relaxation enforced
  /// neighbourhood search: Berthold 2014.)
  func rounding(
    _ stage: Stage, _ relaxed: RelaxedLevel, decided: [Decided], start: [RolePath]?, deadline: Deadline
  ) throws(LinearProgramError) -> Answer {
    let seats = start.map { space.seats(of: $0) } ?? []
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    let few = CompactModel(
      space, profile: profile, without: closed.union(relaxed.left.subtracting(space.taken(start ?? []))))
    let tree = TreeSearch(
      nodes: 500, absoluteGap: absoluteGap(stage), deadline: deadline, share: share(stage), ways: .quick)
    return Answer(seats: try tree.run(CompactLevel(few, stage.aim, fixed: fixed), start: seats).seats, bound: .infinity)
  }

  /// A search target by target.
  ///
  /// - Parameter ways: how GLPK searches.
  func targets(_ stage: Stage, decided: [Decided], ways: TreeSearch.Ways, deadline: Deadline) -> TargetSearch {
    TargetSearch(
      space: space, model: model, stage: stage, next: next(stage), decided: decided, deadline: deadline,
      share: share(stage), ways: ways, rounds: !isQuick && stage.isRule, last: lastStage,
      few: { CompactModel(space, profile: profile, without: closed.union($0)) }, nodes: { nodes(stage, $0) })
  }

  /// What the first periods tell of one of levels 1–3; nil in teams that GLPK searches whole in a moment, and where building the programs takes long.
  func firstPeriods(_ stage: Stage, decided: [Decided], deadline: Deadline) -> FirstPeriods? {
    guard !isQuick, isBuilt, !isTooLate(deadline), space.instance.periods > 1,
      NeighbourhoodGoal.weights.contains(where: { $0.aim == stage.aim })
    else { return nil }
    return FirstPeriods(space: space, profile: profile, closed: closed, decided: decided, deadline: deadline) { model in
      TargetSearch(
        space: space, model: model, stage: stage, next: stage, decided: decided, deadline: deadline,
        share: share(stage), ways: .both, last: stage, few: { _ in model }, nodes: { nodes(stage, $0) })
    }
  }

  /// The level after one that counts what is to be avoided, where it is of that kind too; level 5 otherwise.
  func next(_ stage: Stage) -> Stage {
    if space.isOnePeriodFit(profile) { return Stage(aim: .fit) }
    let stages = Stage.sequence(profile, team: space.instance.team, members: space.members.count, hasTogether: false)
    if let place = stages.firstIndex(where: { $0.aim == stage.aim && $0.rank == stage.rank }),
      place + 1 < stages.count, stages[place + 1].isRule
    {
      return stages[place + 1]
    }
    return lastStage
  }

  private static func lastStage(_ profile: Profile) -> Stage { Stage(aim: profile == .fit ? .fit : .team) }
  private var lastStage: Stage { Self.lastStage(profile) }

  /// A node's linear program takes more than in proportion to its size.
  private func nodes(_ stage: Stage, _ level: CompactLevel) -> Int {
    let size = Double(max(1, level.presolvedSize)) / 1_000
    return max(stage.aim == .floor ? 150 : 20, Int(work(stage) / (size * size)))
  }

  func bound(_ stage: Stage, _ value: Double) -> Double {
    let worth = stage.worth(ofReported: value, space)
    return stage.step == nil ? worth : stage.rounded(worth + 1e-5)
  }

  /// How near solution and bound must be; nil for levels that have no steps.
  private func absoluteGap(_ stage: Stage) -> Double? {
    stage.isIntegral ? stage.reportedUnit - 1e-6 : stage.step.map { $0 - 1e-6 }
  }
}

extension CompactModel {
  /// The whole team as an integer program, but for seats that are closed.
  init(_ space: SearchSpace, profile: Profile, without closed: Set<MemberSeat>) {
    var surroundings = Surroundings()
    surroundings.closed = closed
    self.init(team: space.instance.team, profile: profile, surroundings: surroundings)
  }
}
