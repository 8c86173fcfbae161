import SyntheticTeams
import TeamModel

/// Teams of a middling size, too large for trying everything, with the agreements that made-up teams seldom have.
///
/// A realistic or a tiny generator gives the first shape; then up to a dozen twists change it, each by the seed.
struct MiddlingTeam {
  private var random: SplitMix64
  private(set) var team: Team
  private let sizes: (members: Int, roles: Int, periods: Int)

  /// A team of 4–8 members, 6–16 roles and 2–4 periods unless told otherwise; the same for the same seed.
  static func make(
    seed: UInt64, members: ClosedRange<Int> = 4...8, roles: ClosedRange<Int> = 6...16, periods: ClosedRange<Int> = 2...4
  ) -> Team {
    var random = SplitMix64(seed: seed ^ 0x6D69_6464_6C65)
    let sizes = (random.integer(members), random.integer(roles), random.integer(periods))
    var made = MiddlingTeam(seed: seed, sizes: sizes, random: random)
    made.twist()
    made.team.name = "middling, seed \(seed)"
    return made.team
  }

  private init(seed: UInt64, sizes: (members: Int, roles: Int, periods: Int), random: SplitMix64) {
    self.random = random
    self.sizes = sizes
    let family: [TeamFamily] = [.leaver, .rotate, .leaver, .tiny, .rotate]
    team = SyntheticTeam(
      family: family[Int(seed % 5)], members: sizes.members, roles: sizes.roles, periods: sizes.periods, seed: seed
    ).make()
  }

  private mutating func twist() {
    if random.chance(0.5) { twistSettings() }
    if random.chance(0.5) { twistRoles() }
    if random.chance(0.5) { twistMembers() }
    if random.chance(0.5) { twistAgreements() }
    if random.chance(0.4) { twistWeights() }
  }

  private mutating func twistSettings() {
    if random.chance(0.3) { team.settings.learnAsUnderstudy = random.integer(1...3) }
    if random.chance(0.3) { team.settings.learnAsHolder = [1, 2, 3, 5][random.integer(0...3)] }
    if random.chance(0.3) { team.settings.stretch = random.integer(1...4) }
    if random.chance(0.3) { team.settings.actingGap = random.integer(0...1) }
    if random.chance(0.2) { team.settings.understudyShare = [0, 0.5, 1][random.integer(0...2)] }
    if random.chance(0.2) { team.settings.maxRoles = random.integer(2...4) }
    if random.chance(0.3) { team.settings.maxNew = random.integer(1...4) }
    if random.chance(0.3) { team.settings.maxChanges = random.integer(2...6) }
    if random.chance(0.2) { team.settings.breadth = random.integer(1...8) }
    if random.chance(0.2) { team.settings.fairness = .leximin }
  }

  private mutating func twistRoles() {
    let manyLearners = random.chance(0.3)
    let tightTenure = random.chance(0.4)
    for r in team.roles.indices {
      if manyLearners { team.roles[r].understudies = random.integer(1...3) }
      if tightTenure {
        let least = random.integer(1...3)
        team.roles[r].tenure = Tenure(min: least, max: least + random.integer(0...1), rest: random.integer(0...2))
      }
      if random.chance(0.15) { team.roles[r].holders = HolderRange(min: random.integer(0...2), max: 2) }
      if random.chance(0.15) { team.roles[r].backup = random.integer(0...2) }
      if random.chance(0.1) { team.roles[r].critical = 5 }
      if random.chance(0.15), let competency = random.pick(team.competencies) {
        let from = team.horizon.firstDay(of: random.integer(1...sizes.periods)).adding(days: random.integer(0...1))
        team.roles[r].needsFrom = [NeedsChange(from: from, needs: [competency: random.integer(0...3)])]
      }
    }
  }

  private mutating func twistMembers() {
    let loose = random.chance(0.3)
    for m in team.members.indices {
      if loose { team.members[m].hours *= 2 }
      if random.chance(0.15) {
        let first = team.horizon.start.adding(days: random.integer(0...200))
        team.members[m].absent = [DateSpan(from: first, to: first.adding(days: random.integer(20...150)))]
      }
      let hasNoSeat = !team.current.contains { $0.member == team.members[m].id }
      if hasNoSeat, random.chance(0.2) { team.members[m].joins = team.horizon.firstDay(of: 2) }
      if random.chance(0.1) { team.members[m].leaves = team.horizon.firstDay(of: sizes.periods).adding(days: 20) }
      if random.chance(0.2), let role = random.pick(team.roles) { team.members[m].suits[role.id] = random.unit() }
      if random.chance(0.2), let role = random.pick(team.roles) { team.members[m].hoursFor[role.id] = 1.5 }
    }
  }

  private mutating func twistAgreements() {
    let ids = random.shuffled(team.members.map(\.id))
    if random.chance(0.6) { team.apart = [MemberPair(ids[0], ids[1])] }
    if random.chance(0.5) { team.together = [MemberPair(ids[2], ids[3])] }
    for _ in 0..<random.integer(0...3) {
      guard let member = random.pick(team.members), let role = random.pick(team.roles) else { continue }
      let from = random.integer(1...sizes.periods)
      let rule = SeatRule(
        member: member.id, role: role.id, seat: [nil, .holder, .understudy][random.integer(0...2)], from: from,
        to: random.chance(0.5) ? from : nil)
      let isQualified = role.needs.allSatisfy { (member.has[$0.key] ?? 0) >= $0.value }
      if random.chance(0.4), isQualified, !member.vetoes.contains(role.id) {
        team.keep.append(rule)
      } else {
        team.forbid.append(rule)
      }
    }
  }

  private mutating func twistWeights() {
    if random.chance(0.5) {
      team.weights = PillarWeights(
        workability: Double(random.integer(0...3)), deployability: random.unit(),
        growth: Double(random.integer(1...3)), connection: Double(random.integer(0...2)) / 3)
    } else {
      team.weights = .engagement
    }
    if random.chance(0.5) {
      team.settings.teamWeights = TeamWeights(
        backup: Double(random.integer(0...4)) / 4, handover: Double(random.integer(0...3)) / 10,
        calm: Double(random.integer(0...6)) / 10)
    }
  }
}
