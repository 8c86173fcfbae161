import TeamModel

/// A generalised assignment problem: give every job to one agent, within the agents' capacities, at least cost.
///
///     least Σ cost[i,j] · x[i,j]     Σ x[i,j] = 1  ∀ j      Σ resource[i,j] · x[i,j] ≤ capacity[i]  ∀ i
///           i,j                      i                      j
///
/// As a team, agents are members, jobs are roles with one holder, and there is one period; the profile `fit` solves it.
public struct AssignmentProblem: Hashable, Sendable {
  /// Cost of job j for agent i: one row per agent, each number 0 or more.
  public var costs: [[Int]]
  /// What job j takes of agent i: one row per agent, each number 0 or more.
  public var resources: [[Int]]
  /// What each agent has, 0 or more.
  public var capacities: [Int]

  /// How many agents.
  public var agents: Int { capacities.count }
  /// How many jobs.
  public var jobs: Int { costs.first?.count ?? 0 }

  /// A problem from its numbers: `costs` and `resources` have a row for each of the `capacities`, all equally long.
  public init(costs: [[Int]], resources: [[Int]], capacities: [Int]) {
    self.costs = costs
    self.resources = resources
    self.capacities = capacities
  }

  /// Reads the text of an instance: `m n`, m rows of n costs, m rows of n resource uses, m capacities; white space
  /// of any kind lies between the numbers.
  ///
  /// - Throws: `AssignmentProblemError` for what is no number, for numbers below 0, and for too few or too many of them.
  public init(text: String) throws(AssignmentProblemError) {
    var numbers: [Int] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let number = Int(word), number >= 0 else { throw .notANumber(String(word)) }
      numbers.append(number)
    }
    guard numbers.count >= 2 else { throw .wrongCount(expected: 2, found: numbers.count) }
    let (agents, jobs) = (numbers[0], numbers[1])
    guard agents > 0, jobs > 0, agents < 1_000_000, jobs < 1_000_000 else { throw .empty }
    let expected = 2 + 2 * agents * jobs + agents
    guard numbers.count == expected else { throw .wrongCount(expected: expected, found: numbers.count) }
    func table(from first: Int) -> [[Int]] {
      (0..<agents).map { i in Array(numbers[first + i * jobs..<first + (i + 1) * jobs]) }
    }
    self.init(
      costs: table(from: 2), resources: table(from: 2 + agents * jobs), capacities: Array(numbers.suffix(agents)))
  }

  /// One more than the largest cost: what a fit of 1 stands for.
  public var scale: Int { (costs.lazy.flatMap { $0 }.max() ?? 0) + 1 }

  /// The problem as a team whose best proposal for the profile `fit` is a cheapest assignment.
  ///
  /// The fit of agent i for job j is (scale − cost[i,j]) / scale. Nothing but capacities binds: no needs, no strain, no
  /// understudies, as many seats and new seats as there are jobs. Resources are hours a week; where the largest number
  /// does not fit in a week, all are halved until it does, which changes nothing and stays exact.
  public func team(named name: String) -> Team {
    var team = Team(name: name, horizon: Horizon(start: SyntheticTeam.start, periods: 1, months: 3))
    team.settings.maxRoles = max(1, jobs)
    team.settings.maxNew = max(1, jobs)
    team.settings.actingGap = 0
    var unit = 1.0
    while Double(max(capacities.max() ?? 0, resources.lazy.flatMap { $0 }.max() ?? 0)) * unit > 168 { unit /= 2 }
    for j in 0..<jobs {
      var role = Role(id: "j\(j + 1)", hours: unit * Double(resources.map { $0[j] }.max() ?? 0))
      role.understudies = 0
      role.backup = 0
      team.roles.append(role)
    }
    let scale = scale
    for i in 0..<agents {
      var member = Member(id: "a\(i + 1)", hours: unit * Double(capacities[i]))
      for j in 0..<jobs {
        let role = team.roles[j]
        let hours = unit * Double(resources[i][j])
        if hours != role.hours { member.hoursFor[role.id] = hours }
        member.suits[role.id] = Double(scale - costs[i][j]) / Double(scale)
      }
      team.members.append(member)
    }
    return team
  }

  /// The cost that a fit (Σ over all holder seats of a proposal that covers every job) stands for.
  public func cost(ofFit fit: Double) -> Double { Double(jobs * scale) - fit * Double(scale) }

  /// The instance as text, in the form that `init(text:)` reads.
  public var text: String {
    let rows = costs + resources + [capacities]
    return (["\(agents) \(jobs)"] + rows.map { $0.map(String.init).joined(separator: " ") }).joined(separator: "\n")
      + "\n"
  }
}
