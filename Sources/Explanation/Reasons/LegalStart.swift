import Checking
import TeamModel

/// Makes seats legal for a team by taking seats away, so that a search can start from them.
///
/// Kept seats stay. What else breaks a rule goes: understudies before holders, what matters least first.
struct LegalStart {
  private let team: Team
  private let checker: Checker

  /// Looks at so many broken rules at most.
  private static let mostSteps = 200

  init(_ team: Team) {
    self.team = team
    checker = Checker(team)
  }

  /// The seats that are left once no rule is broken; nil when taking seats away does not lead there.
  func seats(from start: [ProposedSeat]) -> [ProposedSeat]? {
    var seats = start
    for _ in 0..<Self.mostSteps {
      let broken = checker.check(seats).violations
      guard let first = broken.first(where: { $0.rule != .minTenure }) ?? broken.first else { return seats }
      guard first.rule != .minTenure, let next = without(first, seats, early: broken.count { $0.rule == .minTenure })
      else { return nil }
      seats = next
    }
    return nil
  }

  /// The seats without one that takes part in a broken rule, and nobody leaving a role too soon for it.
  private func without(_ broken: Violation, _ seats: [ProposedSeat], early: Int) -> [ProposedSeat]? {
    let candidates = seats.indices.filter { index in
      let seat = seats[index]
      return seat.from <= broken.period && broken.period <= seat.to && !isKept(seat)
        && (broken.members.isEmpty || broken.members.contains(seat.member))
        && (broken.role == nil || broken.role == seat.role)
    }
    for index in candidates.sorted(by: { (cost(seats[$0]), $0) < (cost(seats[$1]), $1) }) {
      var left = seats
      left.remove(at: index)
      if checker.check(left).violations.count(where: { $0.rule == .minTenure }) <= early { return left }
    }
    return nil
  }

  private func isKept(_ seat: ProposedSeat) -> Bool {
    team.keep.contains { rule in
      rule.member == seat.member && rule.role == seat.role && (rule.seat ?? .holder) == seat.seat
        && (rule.from ?? 1) <= seat.to && seat.from <= (rule.to ?? team.horizon.periods)
    }
  }

  private func cost(_ seat: ProposedSeat) -> Int {
    seat.seat == .understudy ? 0 : team.role(seat.role)?.critical ?? 1
  }
}
