import TeamModel

/// Every seat names a member and a role of the team and periods of the horizon, and is taken once; nobody is holder and
/// understudy of one role at once.
///
///     seat = (m, r, k, from, to)   with   m ∈ M,  r ∈ R,  1 ≤ from ≤ to ≤ T
///     holder[m,r,t] + understudy[m,r,t] ≤ 1        ∀ m ∈ M, r ∈ R, t ∈ 1…T
///
/// A seat that names something unknown counts for nothing else; one that reaches beyond the horizon counts within it.
package struct SeatReading {
  /// The rule's name.
  package static let id = RuleID.seats
  /// `holdings[m][t - 1]`: the seats of member m in period t.
  package private(set) var holdings: [[Holdings]]
  /// What is wrong with the seats themselves.
  package private(set) var violations: [Violation] = []

  /// Reads seats by number.
  package init(_ seats: [ProposedSeat], _ grid: TeamGrid) {
    holdings = grid.team.members.map { _ in Array(repeating: Holdings(), count: grid.periods) }
    for seat in seats { read(seat, grid) }
  }

  private mutating func read(_ seat: ProposedSeat, _ grid: TeamGrid) {
    let member = grid.memberNumbers[seat.member]
    let role = grid.roleNumbers[seat.role]
    if member == nil { violations.append(.unknownMember(seat)) }
    if role == nil { violations.append(.unknownRole(seat)) }
    if seat.from < 1 || seat.to > grid.periods || seat.from > seat.to {
      violations.append(.outsideHorizon(seat, periods: grid.periods))
    }
    guard let m = member, let r = role else { return }
    let first = max(1, seat.from)
    let last = min(grid.periods, seat.to)
    guard first <= last else { return }
    for t in first...last { take(seat, m, r, t) }
  }

  private mutating func take(_ seat: ProposedSeat, _ m: Int, _ r: Int, _ t: Int) {
    let before = holdings[m][t - 1]
    if before.has(r, seat.seat) {
      violations.append(.doubleSeat(member: seat.member, role: seat.role, seat: seat.seat, period: t))
      return
    }
    if before.touches(r) { violations.append(.twoKinds(member: seat.member, role: seat.role, period: t)) }
    holdings[m][t - 1] =
      seat.seat == .holder
      ? Holdings(holds: before.holds + [r], learns: before.learns)
      : Holdings(holds: before.holds, learns: before.learns + [r])
  }
}
