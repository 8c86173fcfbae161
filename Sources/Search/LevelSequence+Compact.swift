import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// How a level is decided: what its relaxation and neighbourhoods tell, then GLPK on the whole program and the role paths in turn.
extension LevelSequence {
  /// Whether the team is so large that only neighbourhoods better a solution in any time that people wait.
  var isLarge: Bool { compact.isLarge }

  /// Decides a level; returns a proven bound on its worth (−∞: no solution exists).
  func decide(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    if isAssignment && stage.aim == .fit { return try decideAssignment(stage, most: most) }
    var bound = most
    let usesProgram = options.compactFirst
    if usesProgram, let worth = tree.worth, isBest(stage, decided: decided, worth: worth) { return worth }
    var level = usesProgram ? compact.level(stage, decided: decided, deadline: deadline) : nil
    if usesProgram, try better(stage, &level, &bound) || mustEnd { return bound }
    let isSpared = isLarge || (stage.isRule && compact.isAnnealed) || isBetween(stage, level, bound)
    let usesPaths = !(isSpared && options.timeLimit != nil && tree.incumbent != nil)
    // On the team's total the linear program over paths is the tighter one, where it can be solved; GLPK's tree then only costs time.
    if stage.aim == .floor, !compact.isQuick, !isLarge, let whole = level {
      try aimAtFloor(stage, whole, ways: .quick, &bound)
      if isProven(stage, bound) || mustEnd { return bound }
    }
    let pathsFirst = usesPaths && !compact.isQuick && (stage.aim == .floor || (stage.aim == .team && !isNear(bound)))
    var isTight = false
    if pathsFirst {
      let before = bound
      guard try startPaths(stage, &bound) else { return bound }
      if isProven(stage, bound) || mustEnd { return bound }
      isTight = bound < before && stage.aim == .team
    }
    if !isTight, let whole = level, try searchProgram(stage, whole, &bound) { return bound }
    guard usesPaths, !mustEnd else { return bound }
    if !pathsFirst {
      guard try startPaths(stage, &bound) else { return bound }
      if isProven(stage, bound) || mustEnd { return bound }
    }
    return min(bound, stage.aim == .floor ? try floorTree(stage, most: bound) : try searchTree(stage, most: bound))
  }

  /// Whether level 5 of a team that is not large has a program with which neither GLPK nor the linear program over paths gets to the end: then
  /// what time is given is for better solutions, as in large teams, and for the bound by prices.
  private func isBetween(_ stage: Stage, _ level: CompactLevel?, _ bound: Double) -> Bool {
    guard !isLarge, stage.aim == .team, options.timeLimit != nil, let level else { return false }
    return level.presolvedSize > Self.mostWhole && !isNear(bound)
  }

  /// The most rows and columns, presolved, of a program that is searched whole without annealing in turn.
  private static let mostWhole = 8_000

  /// Whether time is up while there is an answer: what comes next would only find that out, and it takes a while to begin.
  var mustEnd: Bool { deadline.isOver && tree.incumbent != nil }

  /// Whether the solution in hand is so near to a bound that GLPK's tree may be expected to close the gap.
  private func isNear(_ bound: Double) -> Bool {
    guard let worth = tree.worth else { return false }
    return bound - worth < 0.02 * abs(bound)
  }

  /// The linear program over role paths and what it shows; false when there is no solution at all, or none yet and time is up.
  func startPaths(_ stage: Stage, _ bound: inout Double) throws(LinearProgramError) -> Bool {
    generation.close(compact.closed)
    closeBelowFloor()
    try findStart(stage)
    if tree.incumbent == nil && decided.isEmpty {
      let found = try findAny()
      try master.begin(stage)
      if !found && tree.incumbent == nil {
        bound = -.infinity
        return false
      }
    }
    // Where pricing is hard GLPK may do better.
    generation.pause = deadline.secondsLeft.map { deadline.seconds + 0.4 * $0 }
    defer { generation.pause = nil }
    bound = min(bound, stage.aim == .floor ? try floorRoot(stage, most: bound) : try root(stage))
    trace("paths", bound)
    tree.report(tree.worth, bound)
    return true
  }

  /// Bounds a level by its relaxation and betters the solution in hand by neighbourhoods; whether that proves it.
  private func better(
    _ stage: Stage, _ level: inout CompactLevel?, _ bound: inout Double
  ) throws(LinearProgramError) -> Bool {
    let first = tree.incumbent
    var relaxed: RelaxedLevel?
    if !isLarge && (compact.isAnnealedFirst || stage.aim == .covered || stage.isFloor || level == nil) {
      try anneal(stage, most: bound, turn: 0)
      if isProven(stage, bound) { return true }
    }
    let isPriced = isLarge && (stage.aim == .team || stage.isFloor)
    if isPriced {
      // The members' own paths bound better than the relaxation of the program, and sooner.
      bound = min(bound, trusted(stage.rounded(try boundByPrices(stage, below: bound, level)), stage))
    } else if var whole = level, !isAssignment {
      // The relaxation of an assignment covers everything that can be: it tells nothing of level 1.
      relaxed = try relaxInSum(stage, &bound)
      if relaxed != nil { try boundByFirstPeriods(stage, &bound) }
      if relaxed == nil { relaxed = try relax(stage, &whole, &bound) }
      level = whole
      if isBetween(stage, level, bound) {
        bound = min(bound, trusted(stage.rounded(try boundByPrices(stage, below: bound, level)), stage))
      }
    }
    tree.report(tree.worth, bound)
    trace("relaxation", bound)
    if isProven(stage, bound) { return true }
    if mustEnd { return false }
    if stage.isFloor, !isLarge, level.map({ compact.isSearched(stage, $0) }) == true {
      try liftAmongFew(stage, &bound)
      if isProven(stage, bound) { return true }
    }
    var isMissed = false
    if stage.isRule, compact.next(stage).isRule || isAssignment || !compact.isQuick, let level, compact.isAimed(level) {
      try aim(stage, ways: .quick, &bound)
      if isProven(stage, bound) { return true }
      isMissed = true
    }
    // What GLPK searches whole in a moment needs no neighbourhoods, but for the floor, on which it finds solutions late.
    let isSearched = stage.rank == 0 && !isAssignment && (!compact.isQuick || isMissed)
    if try searchAround(stage, level, relaxed, bound, from: first, isSearched: isSearched) { return true }
    return try narrow(stage, &level, relaxed, &bound)
  }

  /// Lifts the floor among the seats that the relaxation of level 5 takes, and target by target where that takes a moment.
  private func liftAmongFew(_ stage: Stage, _ bound: inout Double) throws(LinearProgramError) {
    guard let incumbent = tree.incumbent else { return }
    let support = compact.support(decided: decided, deadline: deadline)
    let limit = Int(min(bound, stageLimit(stage)))
    tree.offer(
      try support.lift(from: incumbent, most: limit) { [tree, space] seats in
        if let paths = space.paths(of: seats) { tree.offer(paths) }
        return tree.incumbent ?? incumbent
      }.paths)
    tree.report(tree.worth, bound)
    trace("support", bound)
    if compact.isQuick, !isProven(stage, bound) { try aim(stage, ways: .quick, &bound) }
  }

  /// Betters the solution in hand by annealing and neighbourhoods in turn; whether that proves the level.
  ///
  /// - Parameter first: the solution that the level began with: in a small team, where groups soon find nothing more, they begin there again.
  private func searchAround(
    _ stage: Stage, _ level: CompactLevel?, _ relaxed: RelaxedLevel?, _ bound: Double, from first: Incumbent?,
    isSearched: Bool
  ) throws(LinearProgramError) -> Bool {
    let isAnnealedBetween = !isLarge && level.map { $0.presolvedSize > Self.mostWhole } == true
    let usesAllTime = isLarge || isBetween(stage, level, bound)
    var vain = 0
    var turn = 0
    var goesOn = false
    repeat {
      let before = tree.worth ?? -.infinity
      // In a small team groups find more from a plan that is not annealed yet.
      if isLarge || (usesAllTime && turn > 0) {
        try anneal(stage, most: bound, turn: isLarge ? turn : turn - 1, mayBeLong: true)
        if isProven(stage, bound) { return true }
      }
      // On the floor of a huge team neighbourhoods bring nothing as long as annealing does.
      let isLeftOut = compact.isBeyond && stage.aim == .floor && (tree.worth ?? -.infinity) > before
      if isSearched && !isLeftOut {
        let start = vain > 0 && usesAllTime && !isLarge ? first : nil
        try searchNeighbourhoods(stage, relaxed, bound, from: start, isAmongFew: isLarge && stage.aim != .floor)
        if isProven(stage, bound) { return true }
      }
      let searched = tree.worth ?? -.infinity
      if isAnnealedBetween && !usesAllTime {
        try anneal(stage, most: bound, turn: turn + (compact.isAnnealedFirst ? 1 : 0))
        if isProven(stage, bound) { return true }
      }
      turn += 1
      vain = (tree.worth ?? -.infinity) > before + 1e-9 ? 0 : vain + 1
      // There is no other way to use the time that is given.
      goesOn =
        usesAllTime
        ? options.timeLimit != nil && vain < (stage.isRule ? 2 : isLarge ? 5 : 20)
        : (tree.worth ?? -.infinity) > searched + 1e-9
    } while isSearched && goesOn && !deadline.isOver
    return false
  }

  /// Closes seats as long as that makes the program much smaller; whether its relaxation then proves the level.
  func narrow(
    _ stage: Stage, _ level: inout CompactLevel?, _ first: RelaxedLevel?, _ bound: inout Double
  ) throws(LinearProgramError) -> Bool {
    var relaxed = first
    while let worth = tree.worth, let known = relaxed {
      let share = compact.close(stage, known, worth: worth)
      Trace.log("  closed \(share) of \(known.seats.count)")
      if share < 0.05 || deadline.isOver { break }
      guard var narrowed = compact.level(stage, decided: decided, deadline: deadline) else { break }
      relaxed = try relax(stage, &narrowed, &bound)
      level = narrowed
      trace("narrowed", bound)
      if isProven(stage, bound) { return true }
    }
    return false
  }

  /// Lets GLPK search the whole program where it is small; whether that proves the level.
  private func searchProgram(
    _ stage: Stage, _ first: CompactLevel, _ bound: inout Double
  ) throws(LinearProgramError) -> Bool {
    var level = first
    if !compact.isQuick { closeBelowFloor() }
    if mustEnd { return false }
    if compact.close(generation.closedSeats) {
      guard var whole = compact.level(stage, decided: decided, deadline: deadline) else { return false }
      let relaxed = try relax(stage, &whole, &bound)
      var narrowed: CompactLevel? = whole
      if try narrow(stage, &narrowed, relaxed, &bound) { return true }
      level = narrowed ?? whole
      trace("narrowed by paths", bound)
    }
    if stage.aim == .floor, !isLarge, try aimAtFloor(stage, level, ways: .thorough, &bound) {
      return isProven(stage, bound)
    }
    // On the floor of a large team GLPK neither finds nor refutes anything.
    if stage.aim == .floor && isLarge { return false }
    try take(try compact.run(stage, level, start: tree.incumbent?.paths, deadline: deadline), stage, &bound)
    trace("compact", bound)
    tree.report(tree.worth, bound)
    return isProven(stage, bound)
  }

  /// Takes what a search of the whole program found.
  func take(_ found: CompactStep.Answer, _ stage: Stage, _ bound: inout Double) throws(LinearProgramError) {
    if let paths = found.seats.flatMap({ space.paths(of: $0) }) {
      try master.add(solution: paths)
      tree.offer(paths)
    }
    bound = min(bound, trusted(found.bound, stage))
  }

  /// Decides the floor target by target; whether that is the way for this level.
  @discardableResult
  private func aimAtFloor(
    _ stage: Stage, _ level: CompactLevel, ways: TreeSearch.Ways, _ bound: inout Double
  ) throws(LinearProgramError) -> Bool {
    guard stage.rank == 0, compact.isSearched(stage, level), tree.incumbent != nil else { return false }
    try aim(stage, ways: ways, &bound)
    return true
  }

  /// Decides a level target by target.
  ///
  /// - Parameter ways: how GLPK searches.
  private func aim(_ stage: Stage, ways: TreeSearch.Ways, _ bound: inout Double) throws(LinearProgramError) {
    guard let worth = tree.worth else { return }
    let most = min(bound, stageLimit(stage))
    let targets = compact.targets(stage, decided: decided, ways: ways, deadline: deadline)
    let offer = { [tree, space] (seats: [ProposedSeat]) in
      if let paths = space.paths(of: seats) { tree.offer(paths) }
      return tree.worth ?? worth
    }
    let reached =
      stage.aim == .floor
      ? try targets.climb(from: worth, most: most, bisects: ways != .quick, offer: offer)
      : try targets.descend(from: worth, most: most, offer: offer)
    bound = min(bound, trusted(reached, stage))
    trace("targets", bound)
    tree.report(tree.worth, bound)
  }

  /// Betters the solution in hand, or another one, by neighbourhoods.
  private func searchNeighbourhoods(
    _ stage: Stage, _ relaxed: RelaxedLevel?, _ bound: Double, from start: Incumbent?, isAmongFew: Bool
  ) throws(LinearProgramError) {
    guard let incumbent = start ?? tree.incumbent else { return }
    // The relaxation of the floor has no use for any seat of those above it.
    neighbourhoods.left = isAmongFew ? relaxed?.left ?? [] : []
    neighbourhoods.better = { [tree, space] in
      tree.report(max(tree.worth ?? -.infinity, stage.worth($0.values, space)), bound)
    }
    defer { neighbourhoods.better = { _ in } }
    let most = min(bound, stageLimit(stage))
    // How many groups in vain are enough; annealing brings more than to ask everybody in a huge team.
    let count = compact.isBeyond ? min(10, space.members.count) : space.members.count
    let quiet = compact.isQuick ? count : stage.aim == .floor ? max(20, 2 * count) : max(40, 3 * count)
    let found =
      stage.aim == .floor
      ? try neighbourhoods.lift(
        from: incumbent, decided: decided, most: Int(min(most, 100)), quiet: quiet, deadline: deadline)
      : try neighbourhoods.run(
        .level(stage), from: incumbent, decided: decided, limit: most, quiet: quiet, deadline: deadline)
    tree.offer(found.paths)
    trace("neighbourhoods", bound)
    tree.report(tree.worth, bound)
  }
}
