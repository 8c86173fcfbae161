import Checking
import Search
import TeamModel

extension Reasons {
  /// Ways out of a shortfall: each candidate is searched, and only what helps is told.
  ///
  /// - Parameter best: the best plan of the team as it is; a plan that is not the best one is bettered by anything.
  /// - Returns: the ways out, those that cost least first, and whether every candidate was tried to the end.
  func waysOut(
    of shortfall: Shortfall, facts: [Fact], beside best: Verdict
  ) -> (ways: [WayOut], allTried: Bool) {
    // A plan of the team as it is does without it already.
    guard shortfall.size(in: best) > 0 else { return ([], true) }
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
      switch attempt(change, for: shortfall, beside: best) {
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

  /// The team as it is, searched up to the level that is about the shortfall; the plan in hand when that is no worse.
  func bestAsItIs(for shortfall: Shortfall) -> Verdict? {
    guard let (result, isLegal) = search(team, for: shortfall), isLegal else { return nil }
    let found = Checker(team).check(result.seats)
    let changes = aims(for: shortfall).map { aim in
      LevelChange(aim: aim, before: verdict.value(of: aim, for: profile), after: found.value(of: aim, for: profile))
    }
    return changes.first { $0.gain != 0 }.map { $0.gain > 0 } == true ? found : verdict
  }

  private func aims(for shortfall: Shortfall) -> [LevelOutcome.Aim] {
    if case .thin = shortfall { return [.covered, .competent, .onTime, .thin] }
    return [.covered, .competent, .onTime]
  }

  /// A search up to the level that is about the shortfall, and whether the checker passes it.
  private func search(_ changed: Team, for shortfall: Shortfall) -> (result: SearchResult, isLegal: Bool)? {
    let isThin = if case .thin = shortfall { true } else { false }
    var options = SearchOptions(
      profiles: [isThin ? .resilient : profile == .resilient ? .balanced : profile], timeLimit: clock.secondsLeft,
      start: seats)
    options.lastLevel = aims(for: shortfall).last
    let clock = clock
    guard
      let result = try? TeamSearch(team: changed.withoutWishes, options: options).run(shouldStop: { clock.isOver })
        .first
    else { return nil }
    return (result, Checker(changed).check(result.seats).isLegal)
  }

  /// Searches the best plan after a change, up to the level that is about the shortfall.
  private func attempt(_ change: WayOut.Change, for shortfall: Shortfall, beside best: Verdict) -> Attempt {
    let changed = change.applied(to: team)
    guard let (result, isLegal) = search(changed, for: shortfall), isLegal else { return .notFinished }
    let checker = Checker(changed)
    let after = checker.check(result.seats)
    let levels = aims(for: shortfall).map { aim in
      LevelChange(aim: aim, before: best.value(of: aim, for: profile), after: after.value(of: aim, for: profile))
    }
    let proven = result.outcome.levels.allSatisfy(\.proven)
    guard let first = levels.first(where: { $0.gain != 0 }), first.gain > 0 else {
      return proven ? .doesNotHelp : .notFinished
    }
    // What helps elsewhere only is no way out of this.
    let (now, then) = (shortfall.size(in: best), shortfall.size(in: after))
    guard then < now else { return .doesNotHelp }
    return .helps(
      WayOut(
        change: change, of: shortfall, levels: levels, before: now, after: then, proven: proven,
        seats: checker.merged(result.seats)))
  }
}

extension WayOut.Change {
  fileprivate func givesHours(to id: String) -> Bool {
    guard case .moreHours(let member, _) = self else { return false }
    return member == id
  }
}
