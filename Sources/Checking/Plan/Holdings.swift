import TeamModel

/// The seats of one member in one period, roles by number in the team's order.
package struct Holdings: Hashable, Sendable {
  /// The roles the member holds, ascending.
  package var holds: [Int]
  /// The roles the member learns as understudy, ascending.
  package var learns: [Int]

  /// Seats in these roles.
  package init(holds: [Int] = [], learns: [Int] = []) {
    self.holds = holds.sorted()
    self.learns = learns.sorted()
  }

  /// How many seats there are.
  package var count: Int { holds.count + learns.count }

  /// Every seat as a role with its kind, holders first.
  package var seats: [(role: Int, kind: SeatKind)] {
    holds.map { ($0, .holder) } + learns.map { ($0, .understudy) }
  }

  /// Whether there is such a seat.
  package func has(_ role: Int, _ kind: SeatKind) -> Bool {
    kind == .holder ? holds.contains(role) : learns.contains(role)
  }

  /// Whether there is a seat of either kind in the role.
  package func touches(_ role: Int) -> Bool { holds.contains(role) || learns.contains(role) }

  /// The seats that `before` does not have.
  package func new(since before: Holdings) -> [(role: Int, kind: SeatKind)] {
    seats.filter { !before.has($0.role, $0.kind) }
  }
}
