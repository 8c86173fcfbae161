import Checking
import Search
import TeamModel

/// Single changes to a team without a plan, each tried by a search.
public struct TriedChanges: Hashable, Sendable {
  /// Those after which there is a plan, those that cost least first.
  public var helpful: [WayOut.Change]
  /// Whether every change that was thought of was tried to the end.
  public var allTried: Bool

  /// What came of trying changes.
  public init(helpful: [WayOut.Change] = [], allTried: Bool = true) {
    self.helpful = helpful
    self.allTried = allTried
  }
}

/// Looks for single changes after which a team has a plan that has none as it is: each is tried by a search.
public struct WaysAround: Sendable {
  /// The team without a plan.
  public let team: Team
  private let clock: ExplanationClock

  /// Looks around for a team whose facts clash.
  ///
  /// - Parameters:
  ///   - team: the team without a plan.
  ///   - timeLimit: seconds for all tries together; nil for no limit.
  ///   - shouldStop: asked in every long loop.
  public init(
    team: Team, timeLimit: Double? = nil, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.init(team: team, clock: ExplanationClock(limit: timeLimit, shouldStop: shouldStop))
  }

  init(team: Team, clock: ExplanationClock) {
    self.team = team
    self.clock = clock
  }

  /// Tries changes, those that cost least first. Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - facts: the facts that clash; each suggests the change that lifts it by the least.
  ///   - wish: a pin that is not to be given up.
  public func tried(lifting facts: [ClashFact], granting wish: SeatRule? = nil) -> TriedChanges {
    var tried = TriedChanges()
    for change in candidates(facts, wish) {
      if case .moreHours(let member, _) = change,
        tried.helpful.contains(where: { if case .moreHours(member, _) = $0 { true } else { false } })
      {
        continue
      }
      switch clock.isOver ? nil : hasPlan(change.applied(to: team)) {
      case true?: tried.helpful.append(change)
      case false?: break
      case nil: tried.allTried = false
      }
    }
    return tried
  }

  /// Whether there is any legal plan; nil when the time was up before that was known.
  private func hasPlan(_ changed: Team) -> Bool? {
    var options = SearchOptions(profiles: [.balanced], timeLimit: clock.secondsLeft)
    options.lastLevel = .covered
    let clock = clock
    do throws(SearchFailure) {
      let results = try TeamSearch(team: changed.withoutWishes, options: options).run(shouldStop: { clock.isOver })
      guard let result = results.first, Checker(changed).check(result.seats).isLegal else { return nil }
      return true
    } catch {
      switch error {
      case .noPath: return false
      case .noDistribution: return clock.isOver ? nil : false
      case .noAnswerInTime, .solver: return nil
      }
    }
  }

  private func candidates(_ facts: [ClashFact], _ wish: SeatRule?) -> [WayOut.Change] {
    var found: [WayOut.Change] = []
    func add(_ change: WayOut.Change) { if !found.contains(change) { found.append(change) } }
    for fact in facts {
      switch fact {
      case .keep(let rule): if rule != wish { add(.unpin(rule)) }
      case .forbid(let rule): add(.allow(rule))
      case .veto(let member, let role): add(.liftVeto(member: member, role: role))
      case .maxNew(_, let limit): add(.moreNewSeats(limit: limit + 1))
      case .maxChanges(let limit): add(.moreChanges(limit: limit + 1))
      case .hours(let member, _):
        for hours in 1...Self.mostHours { add(.moreHours(member: member, hours: Double(hours))) }
      case .competence(let member, let role, _, let gap, let allowed) where gap == allowed + 1:
        for level in missing(member, role) {
          add(.oneLevelMore(member: member, competency: level.competency, level: level.level + 1))
        }
      default: break
      }
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// More hours than these a week are no small change.
  private static let mostHours = 8

  private func missing(_ member: String, _ role: String) -> [MissingLevel] {
    guard let person = team.member(member), let role = team.role(role) else { return [] }
    return role.needs(inPeriod: 1, of: team.horizon).compactMap { competency, need in
      let level = person.has[competency] ?? 0
      return level < need ? MissingLevel(competency: competency, level: level, need: need) : nil
    }
  }
}
