import Checking
import Search
import TeamModel

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

  /// The changes that help, those that cost least first. Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - facts: the facts that clash; each suggests the change that lifts it by the least.
  ///   - wish: a pin that is not to be given up.
  public func changes(lifting facts: [ClashFact], granting wish: SeatRule? = nil) -> [WayOut.Change] {
    var found: [WayOut.Change] = []
    for change in candidates(facts, wish) where !clock.isOver {
      if case .moreHours(let member, _) = change,
        found.contains(where: { if case .moreHours(member, _) = $0 { true } else { false } })
      {
        continue
      }
      if hasPlan(change.applied(to: team)) { found.append(change) }
    }
    return found
  }

  /// Whether any legal plan is found in time.
  private func hasPlan(_ changed: Team) -> Bool {
    var options = SearchOptions(profiles: [.balanced], timeLimit: clock.secondsLeft)
    options.lastLevel = .covered
    let clock = clock
    guard
      let result = try? TeamSearch(team: changed.withoutWishes, options: options)
        .run(shouldStop: { clock.isOver }).first
    else { return false }
    return Checker(changed).check(result.seats).isLegal
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
