import TeamModel

/// One member's role path with the levels it brings, from today up to some period.
///
/// A path may end before the horizon does: the rules of a member's path then speak of the periods walked so far.
package struct MemberPath: Sendable {
  /// The team by number.
  package let grid: TeamGrid
  /// The member's number.
  package let m: Int
  /// The member's seats; `seats[0]` is today, `seats[t]` period t.
  package private(set) var seats: [Holdings]
  /// `units[t][c]`: practice after period t, in units; `units[0]` is today.
  package private(set) var units: [[Int]]

  /// The path of member m that stands at today.
  package init(_ grid: TeamGrid, member m: Int) {
    self.grid = grid
    self.m = m
    seats = [grid.today[m]]
    units = [grid.start[m]]
  }

  /// The path of member m through these periods, the first of them period 1.
  package init(_ grid: TeamGrid, member m: Int, through periods: [Holdings]) {
    self.init(grid, member: m)
    for holdings in periods { walk(holdings) }
  }

  /// Goes on for one period with these seats.
  package mutating func walk(_ holdings: Holdings) {
    let t = seats.count
    seats.append(holdings)
    units.append(Practice.after(period: t, with: holdings, from: units[t - 1], in: grid))
  }

  /// The last period walked.
  package var end: Int { seats.count - 1 }

  /// The member.
  package var member: Member { grid.team.members[m] }

  /// The periods walked in which the member is present.
  package var presentPeriods: [Int] { seats.indices.filter { $0 > 0 && grid.present[m][$0] } }

  /// The member's whole level of competency c when period t opens; `end + 1` is the time after the last period.
  package func level(_ c: Int, at t: Int) -> Int { units[t - 1][c] / grid.unitsPerLevel }

  /// The seats in period t that the member did not have in t − 1.
  package func newSeats(in t: Int) -> [(role: Int, kind: SeatKind)] { seats[t].new(since: seats[t - 1]) }
}
