import Checking
import Search
import TeamModel

extension Reasons {
  /// Ways out of a shortfall: each candidate is searched, and only what helps is told.
  ///
  /// - Returns: the ways out, those that cost least first, and whether every candidate was tried to the end.
  func waysOut(of shortfall: Shortfall, facts: [Fact]) -> (ways: [WayOut], allTried: Bool) {
    var ways: [WayOut] = []
    var allTried = true
    for change in WayOut.Change.candidates(for: shortfall, facts: facts, team: team) {
      // More hours of somebody whom fewer hours help already.
      if case .moreHours(let member, _) = change, ways.contains(where: { $0.change.givesHours(to: member) }) {
        continue
      }
      guard !clock.isOver else {
        allTried = false
        break
      }
      switch attempt(change, for: shortfall) {
      case .helps(let way): ways.append(way)
      case .doesNotHelp: break
      case .notFinished: allTried = false
      }
    }
    return (ways, allTried)
  }

  private enum Attempt {
    case helps(WayOut)
    case doesNotHelp
    case notFinished
  }

  /// Searches the best plan after a change, up to the level that is about the shortfall.
  private func attempt(_ change: WayOut.Change, for shortfall: Shortfall) -> Attempt {
    let changed = change.applied(to: team)
    let isThin = if case .thin = shortfall { true } else { false }
    let aims: [LevelOutcome.Aim] = [.covered, .competent, .onTime] + (isThin ? [.thin] : [])
    var options = SearchOptions(
      profiles: [isThin ? .resilient : profile == .resilient ? .balanced : profile], timeLimit: clock.secondsLeft,
      start: seats)
    options.lastLevel = aims.last
    let clock = clock
    guard
      let result = try? TeamSearch(team: changed, options: options).run(shouldStop: { clock.isOver }).first
    else { return .notFinished }
    let checker = Checker(changed)
    let after = checker.check(result.seats)
    guard after.isLegal else { return .notFinished }
    let levels = aims.map { aim in
      LevelChange(aim: aim, before: verdict.value(of: aim, for: profile), after: after.value(of: aim, for: profile))
    }
    let proven = result.outcome.levels.allSatisfy(\.proven)
    guard let first = levels.first(where: { $0.gain != 0 }), first.gain > 0 else {
      return proven ? .doesNotHelp : .notFinished
    }
    return .helps(
      WayOut(
        change: change, levels: levels, resolves: shortfall.isGone(from: after), proven: proven,
        seats: checker.merged(result.seats)))
  }
}

extension WayOut.Change {
  fileprivate func givesHours(to id: String) -> Bool {
    guard case .moreHours(let member, _) = self else { return false }
    return member == id
  }
}

extension Shortfall {
  /// Whether a plan does not have it.
  func isGone(from verdict: Verdict) -> Bool {
    switch self {
    case .uncovered(let role, _): !verdict.uncovered.contains { $0.role == role }
    case .acting(let role, _, _): !verdict.acting.contains { $0.role == role }
    case .overdue(let member, let role, _):
      !verdict.overdue.contains { $0.role == role && $0.member == member }
    case .thin(let role, _): !verdict.thin.contains { $0.role == role }
    }
  }
}
