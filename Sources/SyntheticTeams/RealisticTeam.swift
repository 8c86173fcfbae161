import TeamModel

/// A team like real ones, in the making: every step adds one facet.
///
/// Members, roles and competencies are numbered while the team grows; ids are `m1`, `r1` and the cluster's stem.
struct RealisticTeam {
  let recipe: SyntheticTeam
  var random: SplitMix64
  var team: Team

  /// The competencies, and the cluster of each.
  var competencies: [String] = []
  var clusterOfCompetency: [Int] = []
  var clusters = 0

  /// The cluster of each member and of each role; clusters form a ring, neighbours are close.
  var clusterOfMember: [Int] = []
  var clusterOfRole: [Int] = []

  /// What each role needs, as (competency, level).
  var needs: [[(competency: Int, level: Int)]] = []
  /// Level of each competency, per member.
  var levels: [[Int]] = []
  /// The roles each member holds today.
  var held: [[Int]] = []
  /// The roles each member is within reach of.
  var reach: [[Int]] = []
  /// The members who leave.
  var leavers: [Int] = []

  init(_ recipe: SyntheticTeam) {
    self.recipe = recipe
    random = recipe.generator()
    team = Team(
      name: recipe.name, language: recipe.seed % 2 == 0 ? .dutch : .english,
      horizon: Horizon(start: SyntheticTeam.start, periods: recipe.periods, months: 3))
  }

  /// Steps from one cluster to another on the ring.
  func distance(_ a: Int, _ b: Int) -> Int {
    let steps = abs(a - b)
    return min(steps, clusters - steps)
  }

  /// The levels a member misses in a role.
  func gap(_ m: Int, _ r: Int) -> Int {
    needs[r].reduce(0) { $0 + max(0, $1.level - levels[m][$1.competency]) }
  }

  mutating func make() -> Team {
    addCompetencies()
    addMembers()
    chooseLeavers()
    addRoles()
    addHoldings()
    addLevels()
    addWishes()
    addAgreements()
    addAbsences()
    return team
  }

  private mutating func addCompetencies() {
    let names = TeamNames(language: team.language)
    let count = recipe.roles / 2 + 2
    clusters = min(12, max(min(4, count), count / 4))
    competencies = (0..<count).map { "\(names.stem(ofCluster: $0 % clusters))-\($0 / clusters + 1)" }
    clusterOfCompetency = (0..<count).map { $0 % clusters }
  }

  private mutating func addMembers() {
    let names = TeamNames(language: team.language).members(recipe.members, random: &random)
    clusterOfMember = random.shuffled((0..<recipe.members).map { $0 % clusters })
    for (m, name) in names.enumerated() {
      var member = Member(id: "m\(m + 1)", name: name, hours: Double(random.integer(8...16)))
      if random.chance(0.3) {
        member.limits = StrainLimits(mental: Double(random.integer(5...8)), physical: Double(random.integer(4...8)))
      }
      team.members.append(member)
    }
    levels = Array(repeating: Array(repeating: 0, count: competencies.count), count: recipe.members)
    held = Array(repeating: [], count: recipe.members)
    reach = Array(repeating: [], count: recipe.members)
  }

  private mutating func chooseLeavers() {
    let count =
      switch recipe.family {
      case .leaver: 1
      case .large: max(1, recipe.members / 40)
      default: 0
      }
    guard recipe.members > count else { return }
    leavers = Array(random.shuffled(Array(0..<recipe.members)).prefix(count)).sorted()
    for m in leavers {
      let stays = recipe.periods > 1 && random.chance(0.5)
      team.members[m].leaves = team.horizon.firstDay(of: stays ? 2 : 1)
    }
  }

  /// A few members are away for one whole period.
  private mutating func addAbsences() {
    let count =
      switch recipe.family {
      case .rotate: max(1, recipe.members / 25)
      case .large: max(1, recipe.members / 25)
      default: 0
      }
    let staying = (0..<recipe.members).filter { !leavers.contains($0) }
    guard recipe.periods > 1 else { return }
    for m in random.shuffled(staying).prefix(count) {
      let t = random.integer(1...recipe.periods)
      team.members[m].absent = [DateSpan(from: team.horizon.firstDay(of: t), to: team.horizon.lastDay(of: t))]
    }
  }
}

extension SyntheticTeam {
  /// Members, roles and holdings like those of real teams.
  func makeRealistic() -> Team {
    var realistic = RealisticTeam(self)
    return realistic.make()
  }
}
