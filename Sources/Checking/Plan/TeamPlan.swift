import TeamModel

/// A whole proposal by number: one walked path for every member of the team.
package struct TeamPlan: Sendable {
  /// The team by number.
  package let grid: TeamGrid
  /// The path of every member, in the team's order, each through the whole horizon.
  package let paths: [MemberPath]
  private let holding: [[[Int]]]
  private let learning: [[[Int]]]

  /// These paths, one for every member in the team's order.
  package init(_ grid: TeamGrid, paths: [MemberPath]) {
    self.grid = grid
    self.paths = paths
    let empty = Array(repeating: Array(repeating: [Int](), count: grid.team.roles.count), count: grid.periods + 1)
    var (holding, learning) = (empty, empty)
    for (m, path) in paths.enumerated() {
      for (t, seats) in path.seats.enumerated() {
        for r in seats.holds { holding[t][r].append(m) }
        for r in seats.learns { learning[t][r].append(m) }
      }
    }
    self.holding = holding
    self.learning = learning
  }

  /// The numbers of the periods, from 1.
  package var periods: [Int] { Array((0...grid.periods).dropFirst()) }

  /// The numbers of the roles.
  package var roles: Range<Int> { grid.team.roles.indices }

  /// The members who hold role r in period t.
  package func holders(_ r: Int, _ t: Int) -> [Int] { holding[t][r] }

  /// The members who learn role r as understudy in period t.
  package func understudies(_ r: Int, _ t: Int) -> [Int] { learning[t][r] }

  /// The members who could hold role r in period t.
  package func couldHold(_ r: Int, _ t: Int) -> [Int] { paths.indices.filter { paths[$0].couldHold(r, in: t) } }

  /// The ids of these members.
  package func ids(_ members: [Int]) -> [String] { members.map { grid.team.members[$0].id } }
}
