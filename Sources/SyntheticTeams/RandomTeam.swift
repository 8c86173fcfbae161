import TeamModel

/// A very small team with every key of the team file in use, in the making.
///
/// Today's holdings and pins keep the rules of the single member (hours, gaps, strain, exclusive roles), so that nearly
/// every team has an answer.
struct RandomTeam {
  var random: SplitMix64
  var team: Team
  let competencies = ["a", "b", "c"]

  init(seed: UInt64, members: Int?, roles: Int?, periods: Int?) {
    var random = SplitMix64(seed: seed ^ 0x7469_6E79)
    let start = CalendarDate(dayNumber: [20_819, 20_819, 20_849, 20_892][random.integer(0...3)])
    let language = random.chance(0.5) ? Language.dutch : .english
    let length = periods ?? random.integer(2...3)
    let months = [3, 3, 1, 2, 6][random.integer(0...4)]
    team = Team(
      name: "tiny, seed \(seed)", language: language, horizon: Horizon(start: start, periods: length, months: months))
    self.random = random
    addSettings()
    for r in 0..<(roles ?? self.random.integer(2...4)) { addRole(r) }
    addExclusives()
    for m in 0..<(members ?? self.random.integer(2...4)) { addMember(m) }
    addHoldings()
    addWishes()
    addAgreements()
  }

  /// Levels the member misses in a role today against the needs of period `t`.
  func gap(_ member: Member, _ role: Role, _ t: Int) -> Int {
    role.needs(inPeriod: t, of: team.horizon).reduce(0) { $0 + max(0, $1.value - (member.has[$1.key] ?? 0)) }
  }

  /// Whether the member could hold the role in every period with today's levels, gaps allowed.
  func mayHold(_ member: Member, _ role: Role) -> Bool {
    (1...team.horizon.periods).allSatisfy { gap(member, role, $0) <= team.settings.actingGap }
  }

  /// A day from `before` days ahead of the start to `after` days past the end of the horizon.
  mutating func day(before: Int, after: Int) -> CalendarDate {
    let last = team.horizon.lastDay(of: team.horizon.periods)
    return CalendarDate(
      dayNumber: random.integer(team.horizon.start.dayNumber - before...last.dayNumber + after))
  }

  private mutating func addSettings() {
    if random.chance(0.5) { team.settings.maxRoles = random.integer(1...3) }
    if random.chance(0.5) { team.settings.maxNew = random.integer(1...3) }
    if random.chance(0.5) { team.settings.learnAsUnderstudy = random.integer(1...3) }
    if random.chance(0.5) { team.settings.learnAsHolder = random.integer(1...4) }
    if random.chance(0.5) { team.settings.stretch = random.integer(1...4) }
    if random.chance(0.5) { team.settings.actingGap = random.integer(0...3) }
    if random.chance(0.4) { team.settings.understudyShare = [0, 0.5, 1][random.integer(0...2)] }
    if random.chance(0.6) { team.settings.breadth = random.integer(1...3) }
    if random.chance(0.15) { team.settings.fairness = .leximin }
    if random.chance(0.2) {
      team.settings.teamWeights = TeamWeights(
        backup: [0, 0.1, 0.5][random.integer(0...2)], handover: [0, 0.2][random.integer(0...1)],
        calm: [0, 0.3][random.integer(0...1)])
    }
    if random.chance(0.15) { team.settings.maxChanges = random.integer(1...3) }
    switch random.integer(0...4) {
    case 0: team.weights = .engagement
    case 1:
      team.weights = PillarWeights(
        workability: Double(random.integer(0...2)), deployability: Double(random.integer(1...3)),
        growth: Double(random.integer(0...2)), connection: Double(random.integer(0...2)))
    default: break
    }
  }
}

extension SyntheticTeam {
  /// A very small team for tests, with lots of variety in every key of the team file; valid, the same for the same seed.
  ///
  /// - Parameters:
  ///   - seed: every seed is good.
  ///   - members: 1 or more; 2–4 by the seed when nil.
  ///   - roles: 1 or more; 2–4 by the seed when nil.
  ///   - periods: 1 or more; 2–3 by the seed when nil.
  public static func random(
    seed: UInt64, members: Int? = nil, roles: Int? = nil, periods: Int? = nil
  ) -> Team {
    RandomTeam(
      seed: seed, members: members.map { max(1, $0) }, roles: roles.map { max(1, $0) },
      periods: periods.map { max(1, $0) }
    ).team
  }
}
