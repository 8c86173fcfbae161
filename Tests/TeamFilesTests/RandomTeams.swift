import OrderedCollections
import TeamModel

/// Seeded numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    // Neighbouring seeds must not give shifted sequences.
    state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// Random teams that a team file may hold, every field of the model used, names as wild as people's.
struct RandomTeams {
  private var random: Seeded

  private let isTame: Bool

  /// Teams of a seed. Tame ones hold only what every spreadsheet program keeps: no texts that look like the escapes
  /// of XML, and numbers of few digits.
  init(seed: Int, isTame: Bool = false) {
    random = Seeded(seed)
    self.isTame = isTame
    if isTame { words.removeAll { $0.contains("_x00") } }
  }

  private var words = [
    "an", "bo", "Élodie", "Noé 's", "=cmd()", "+31 6", "-1", "@home", "a,b", "x;y", "\"quoted\"", "it's", "#1", "a: b",
    "null", "~", "12", "2027-01-01", "yes", "<script>", "שלום", "👩‍👩‍👧", "_x0041_", " lead", "trail ", "a  b", "[x]", "{y}",
    "I",
    "2>3", "Ω", "*star", "&amp", "%", "!tag", "| pipe", "> fold", "0", "1e5", "FALSE", "ß/ẞ", "\\back", "tab_le", "`x`",
    "Roles", "name", "holder", "a|b", "a=b", "x:2", "1:2", "''", "'apos", "a\"b", "…", "ﬁ", "e\u{301}",
  ]

  private mutating func word() -> String { words[random.whole(0...words.count - 1)] }

  private mutating func ids(_ count: Int) -> [String] {
    var ids: OrderedSet<String> = []
    while ids.count < count {
      var id = word()
      if random.chance(0.4) { id += " " + word() }
      if random.chance(0.5) { id += String(random.whole(0...99)) }
      ids.append(id)
    }
    return Array(ids)
  }

  private mutating func some(_ ids: [String], _ share: Double) -> [String] {
    var result: [String] = []
    for id in ids where random.chance(share) { result.append(id) }
    return result.shuffled(using: &random)
  }

  private mutating func number(_ top: Double) -> Double {
    switch random.whole(0...(isTame ? 2 : 3)) {
    case 0: Double(random.whole(0...Int(top)))
    case 1: Double(random.whole(0...Int(top) * 4)) / 4
    case 2: Double(random.whole(0...Int(top) * 10)) / 10
    default: Double.random(in: 0...top, using: &random)
    }
  }

  private mutating func date() -> CalendarDate { CalendarDate(dayNumber: random.whole(20_000...23_000)) }

  mutating func team() -> Team {
    let start = CalendarDate(dayNumber: random.whole(20_500...21_500))
    let horizon = Horizon(start: start, periods: random.whole(1...8), months: random.whole(1...12))
    var team = Team(
      name: ids(1)[0], language: random.chance(0.5) ? .dutch : .english, horizon: horizon)
    let people = ids(random.whole(1...7))
    let roles = ids(random.whole(1...8))
    let competencies = ids(random.whole(1...6))
    settings(&team)
    for id in roles { team.roles.append(role(id, roles, competencies)) }
    for id in people { team.members.append(member(id, roles, competencies)) }
    for role in some(roles, 0.6) {
      let seat = CurrentSeat(
        member: people[random.whole(0...people.count - 1)], role: role,
        seat: random.chance(0.8) ? .holder : .understudy,
        since: CalendarDate(dayNumber: start.dayNumber - random.whole(0...900)))
      team.current.append(seat)
    }
    pairsAndRules(&team, people, roles)
    return team
  }

  private mutating func settings(_ team: inout Team) {
    if random.chance(0.5) {
      team.settings.maxRoles = random.whole(1...9)
      team.settings.maxNew = random.whole(0...9)
      team.settings.learnAsUnderstudy = random.whole(1...6)
      team.settings.learnAsHolder = random.whole(1...6)
    }
    if random.chance(0.5) {
      team.settings.stretch = random.whole(0...5)
      team.settings.actingGap = random.whole(0...5)
      team.settings.understudyShare = number(1)
      team.settings.breadth = random.whole(1...9)
    }
    if random.chance(0.3) { team.settings.fairness = .leximin }
    if random.chance(0.3) { team.settings.maxChanges = random.whole(0...20) }
    if random.chance(0.3) { team.settings.teamWeights = TeamWeights(backup: number(1), handover: 0.3, calm: 0) }
    if random.chance(0.2) { team.weights = .engagement }
    if random.chance(0.3) {
      team.weights = PillarWeights(workability: 0.5, deployability: number(3), growth: number(2), connection: 0)
    }
  }

  private mutating func role(_ id: String, _ roles: [String], _ competencies: [String]) -> Role {
    var role = Role(id: id, name: random.chance(0.5) ? ids(1)[0] : nil, hours: number(8))
    for competency in some(competencies, 0.5) { role.needs[competency] = random.whole(0...4) }
    for _ in 0..<max(0, random.whole(-2...2)) {
      var change = NeedsChange(from: date(), needs: [:])
      for competency in some(competencies, 0.5) { change.needs[competency] = random.whole(0...4) }
      role.needsFrom.append(change)
    }
    if random.chance(0.4) {
      let most = random.whole(1...4)
      role.holders = HolderRange(min: random.whole(0...most), max: most)
    }
    if random.chance(0.5) {
      role.understudies = random.whole(0...3)
      role.backup = random.whole(0...3)
      role.critical = random.whole(1...5)
    }
    if random.chance(0.5) { role.strain = Strain(mental: number(3), physical: Double(random.whole(0...3))) }
    if random.chance(0.5) {
      let least = random.whole(0...4)
      role.tenure = Tenure(
        min: least, max: random.chance(0.5) ? max(1, least + random.whole(0...6)) : nil, rest: random.whole(0...3))
    }
    role.exclusive = OrderedSet(some(roles.filter { $0 != id }, 0.2))
    return role
  }

  private mutating func member(_ id: String, _ roles: [String], _ competencies: [String]) -> Member {
    var member = Member(id: id, name: random.chance(0.5) ? ids(1)[0] : nil, hours: number(40))
    for _ in 0..<max(0, random.whole(-2...2)) {
      let from = date()
      member.absent.append(DateSpan(from: from, to: from.adding(days: random.whole(0...200))))
    }
    if random.chance(0.2) { member.joins = date() }
    if random.chance(0.2) { member.leaves = (member.joins ?? date()).adding(days: random.whole(1...500)) }
    for competency in some(competencies, 0.6) { member.has[competency] = random.whole(0...4) }
    for competency in some(competencies, 0.4) {
      member.wants[competency] = Want(
        level: random.whole(1...4), weight: random.chance(0.6) ? 1 : max(0.001, number(3)))
    }
    member.likes = OrderedSet(some(roles, 0.3))
    member.dislikes = OrderedSet(some(roles.filter { !member.likes.contains($0) }, 0.3))
    member.vetoes = OrderedSet(some(roles, 0.1))
    for role in some(roles, 0.2) { member.suits[role] = number(1) }
    for role in some(roles, 0.2) { member.hoursFor[role] = number(9) }
    if random.chance(0.4) {
      member.limits = StrainLimits(mental: number(9), physical: random.chance(0.5) ? 6 : number(9))
    }
    return member
  }

  private mutating func pairsAndRules(_ team: inout Team, _ people: [String], _ roles: [String]) {
    if people.count >= 4 {
      let order = people.shuffled(using: &random)
      if random.chance(0.5) { team.apart.append(MemberPair(order[0], order[1])) }
      if random.chance(0.5) { team.together.append(MemberPair(order[2], order[3])) }
      if random.chance(0.3) { team.apart.append(MemberPair(order[1], order[2])) }
    }
    for member in team.members {
      let open = roles.filter { !member.vetoes.contains($0) }
      guard random.chance(0.3), let role = open.randomElement(using: &random) else { continue }
      let from = random.chance(0.5) ? random.whole(1...team.horizon.periods) : nil
      let to = random.chance(0.5) ? random.whole((from ?? 1)...team.horizon.periods) : nil
      let seat: SeatKind? = random.chance(0.5) ? nil : random.chance(0.5) ? .holder : .understudy
      let rule = SeatRule(member: member.id, role: role, seat: seat, from: from, to: to)
      let isKeepable =
        !team.keep.contains { $0.role == role } && (seat != .understudy || team.role(role)!.understudies > 0)
      if isKeepable, random.chance(0.5) {
        team.keep.append(rule)
      } else if !team.keep.contains(where: { $0.member == member.id && $0.role == role }) {
        team.forbid.append(rule)
      }
    }
  }
}
