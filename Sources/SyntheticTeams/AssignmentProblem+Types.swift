import Foundation

extension AssignmentProblem {
  /// The published recipes of generalised assignment problems, from easy to hard.
  public enum Recipe: String, Hashable, Codable, Sendable, CaseIterable {
    /// Loose capacities: 0.6 · (jobs/agents) · 15 + 0.4 · the largest use when every job goes where it is cheapest.
    case a
    /// Seven tenths of the capacities of `a`.
    case b
    /// Capacities of 0.8 · Σ resource / agents.
    case c
    /// As `c`, with uses of 1…100 and costs that fall as uses rise: 111 − use + noise of −10…10.
    case d
    /// As `c`, with uses 1 − 10 ln(u) and costs 1000/use − 10 v, u and v uniform in 0…1: costs fall steeply as uses rise.
    case e
  }

  /// Makes an instance of a recipe, the same for the same seed.
  ///
  /// Types A–D follow Chu and Beasley (1997), "A genetic algorithm for the generalised assignment problem", Computers &
  /// Operations Research 24, after Martello and Toth; type E follows Laguna, Kelly, González-Velarde and Glover (1995),
  /// "Tabu search for the multilevel generalized assignment problem", European Journal of Operational Research 82. In
  /// A–C uses are 5…25 and costs 10…50, whole and uniform. Reals are rounded to the nearest whole number, capacities
  /// down, and costs of E held at 1 or more; the published files come from other random numbers.
  ///
  /// - Parameters:
  ///   - recipe: the type.
  ///   - agents: 1 or more.
  ///   - jobs: 1 or more.
  ///   - seed: every seed is good.
  public init(recipe: Recipe, agents: Int, jobs: Int, seed: UInt64) {
    let (agents, jobs) = (max(1, agents), max(1, jobs))
    var random = SplitMix64(seed: seed ^ UInt64(agents * 1_000_003 + jobs))
    var costs = Array(repeating: Array(repeating: 0, count: jobs), count: agents)
    var resources = costs
    for i in 0..<agents {
      for j in 0..<jobs {
        switch recipe {
        case .a, .b, .c:
          resources[i][j] = random.integer(5...25)
          costs[i][j] = random.integer(10...50)
        case .d:
          resources[i][j] = random.integer(1...100)
          costs[i][j] = 111 - resources[i][j] + random.integer(-10...10)
        case .e:
          let use = 1 - 10 * log(1 - random.unit())
          resources[i][j] = Int(use.rounded())
          costs[i][j] = max(1, Int((1000 / use - 10 * random.unit()).rounded()))
        }
      }
    }
    let capacities: [Int]
    switch recipe {
    case .a, .b:
      var cheapest = Array(repeating: 0, count: agents)
      for j in 0..<jobs {
        let i = (0..<agents).min { (costs[$0][j], $0) < (costs[$1][j], $1) } ?? 0
        cheapest[i] += resources[i][j]
      }
      let loose = 0.6 * 15 * Double(jobs) / Double(agents) + 0.4 * Double(cheapest.max() ?? 0)
      capacities = Array(repeating: Int(recipe == .a ? loose : 0.7 * loose), count: agents)
    case .c, .d, .e:
      capacities = resources.map { Int(0.8 * Double($0.reduce(0, +)) / Double(agents)) }
    }
    self.init(costs: costs, resources: resources, capacities: capacities)
  }
}
