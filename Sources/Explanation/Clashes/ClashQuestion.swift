import Checking
import Search
import TeamModel

/// Whether a shortfall is forced: a search for a plan without it, for a team from which facts may be left out.
///
/// The question looks at some roles only: the shortfall's own, and those that must stay as well covered as they are. Other roles ask for
/// nobody, but can still be taken to learn in. Leaving out facts never makes a plan without the shortfall impossible.
struct ClashQuestion: Sendable {
  /// The team as it is asked about.
  let team: Team
  /// The roles that ask for holders.
  let demanded: [String]
  /// Levels a holder may miss before the plan gets worse on a level that is about the shortfall or comes before it.
  let allowedGap: Int
  /// What is asked about.
  let shortfall: Shortfall
  private let tolerated: Int
  /// Σ critical · missing levels of holders in the plan.
  private let actingNow: Int
  /// What the question itself rules out: no fact of the team.
  private let ban: SeatRule?

  /// How much heavier the shortfall's own role weighs than all others together.
  private static let heavy = 1_000

  /// - Parameters:
  ///   - others: the other roles that must have as many holders in every period as they have now at least.
  init(_ shortfall: Shortfall, plan: Reasons, others: [(role: String, holders: Int)] = []) {
    self.shortfall = shortfall
    var team = plan.team
    let role = shortfall.role
    demanded = [role] + others.map(\.role)
    let asked = Set(demanded)
    for r in team.roles.indices {
      let id = team.roles[r].id
      team.roles[r].critical = id == role ? Self.heavy : 1
      if let other = others.first(where: { $0.role == id }) {
        team.roles[r].holders.min = other.holders
      } else if id != role {
        team.roles[r].holders.min = 0
      }
      if id != role { team.roles[r].tenure.max = nil }
    }
    var tolerated = 0
    var ban: SeatRule?
    switch shortfall {
    case .uncovered: break
    case .acting: team.change(role) { $0.holders.min = max(1, $0.holders.min - plan.missing(in: role)) }
    case .overdue(let member, _, let periods):
      team.change(role) { $0.holders.min = max(1, $0.holders.min - plan.missing(in: role)) }
      let first = periods.first ?? 1
      let rule = SeatRule(member: member, role: role, seat: .holder, from: first, to: first)
      team.forbid.append(rule)
      ban = rule
      for r in team.roles.indices { team.roles[r].critical = 1 }
      // All of it, whatever roles are asked: leaving out a role must never make the question harder.
      tolerated = plan.verdict.acting.reduce(0) { $0 + $1.gap }
    case .thin:
      team = ThinQuestion.team(team, about: role, plan: plan)
      tolerated = plan.verdict.thin.filter { $0.role == role }.reduce(0) { $0 + $1.thin } - 1
    }
    self.tolerated = tolerated
    self.ban = ban
    actingNow = plan.verdict.measures.acting
    self.team = team.reduced(to: asked).withoutWishes
    switch shortfall {
    case .uncovered: allowedGap = plan.team.settings.actingGap
    case .acting, .overdue, .thin: allowedGap = 0
    }
  }

  /// The facts that may force the shortfall.
  func relaxations() -> [Relaxation] {
    let asked = team.roles.filter { demanded.contains($0.id) }
    var all = Relaxation.all(of: team, roles: asked, allowed: allowedGap)
    if let ban { all.removeAll { $0.fact == .rule(.forbid(ban)) } }
    if case .thin(let role, _) = shortfall { all += ThinQuestion.learners(of: role, in: team) }
    return all
  }

  /// Whether the shortfall is forced with `relaxed` left out; nil when the time was up.
  func isForced(without relaxed: [Relaxation], clock: ExplanationClock) -> Bool? {
    guard !clock.isOver else { return nil }
    var trial = team
    for relaxation in relaxed { relaxation.relax(&trial) }
    if case .thin = shortfall {
      // Alone, the role may have everything; beside others, these stay carried as well as they are.
      return ThinQuestion(team: trial, acting: demanded.count > 1 ? actingNow : nil)
        .isForced(beyond: tolerated, clock: clock)
    }
    let isCovered = if case .uncovered = shortfall { true } else { false }
    var options = SearchOptions(profiles: [.balanced], timeLimit: clock.secondsLeft, start: [])
    options.lastLevel = isCovered ? .covered : .competent
    do throws(SearchFailure) {
      let results = try TeamSearch(team: trial, options: options).run(shouldStop: { clock.isOver })
      return results.first.flatMap { isForced($0.outcome.levels) }
    } catch {
      switch error {
      case .noPath: return true
      case .noDistribution: return clock.isOver ? nil : true
      case .noAnswerInTime, .solver: return nil
      }
    }
  }

  private func isForced(_ levels: [LevelOutcome]) -> Bool? {
    func compare(_ aim: LevelOutcome.Aim, _ most: Int) -> Bool? {
      guard let level = levels.first(where: { $0.aim == aim }) else { return nil }
      if level.bound > Double(most) + 0.5 { return true }
      return level.value <= Double(most) + 0.5 ? false : nil
    }
    let covered = compare(.covered, 0)
    if covered != false { return covered }
    switch shortfall {
    case .uncovered, .thin: return false
    case .acting: return compare(.competent, Self.heavy - 1)
    case .overdue: return compare(.competent, tolerated)
    }
  }
}

extension Team {
  /// The team with only the roles that can matter for the roles asked about: themselves, those in which the same competencies are
  /// practised, and those that somebody must stay in.
  func reduced(to asked: Set<String>) -> Team {
    func competencies(_ role: Role) -> Set<String> {
      Set(role.needs.keys).union(role.needsFrom.flatMap { $0.needs.keys })
    }
    let practised = roles.filter { asked.contains($0.id) }.reduce(into: Set<String>()) {
      $0.formUnion(competencies($1))
    }
    let pinned = Set(keep.map(\.role))
    let bound = Set(current.map(\.role))
    let left = roles.filter { role in
      asked.contains(role.id) || pinned.contains(role.id) || (bound.contains(role.id) && role.tenure.min > 1)
        || !practised.isDisjoint(with: competencies(role))
    }
    let ids = Set(left.map(\.id))
    var team = self
    team.roles = left.map { role in
      var role = role
      role.exclusive = role.exclusive.filter(ids.contains)
      return role
    }
    team.current.removeAll { !ids.contains($0.role) }
    team.forbid.removeAll { !ids.contains($0.role) }
    for m in team.members.indices {
      team.members[m].likes = team.members[m].likes.filter(ids.contains)
      team.members[m].dislikes = team.members[m].dislikes.filter(ids.contains)
      team.members[m].vetoes = team.members[m].vetoes.filter(ids.contains)
      team.members[m].suits = team.members[m].suits.filter { ids.contains($0.key) }
      team.members[m].hoursFor = team.members[m].hoursFor.filter { ids.contains($0.key) }
    }
    return team
  }
}
