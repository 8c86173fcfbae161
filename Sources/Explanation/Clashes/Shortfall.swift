import Checking
import TeamModel

/// Something in a plan that a team would rather not see.
public enum Shortfall: Hashable, Codable, Sendable {
  /// A role has too few holders in these periods.
  case uncovered(role: String, periods: [Int])
  /// These members hold a role while they still miss levels.
  case acting(role: String, members: [String], periods: [Int])
  /// A member holds a role beyond the rotation deadline.
  case overdue(member: String, role: String, periods: [Int])
  /// Too few members could hold a role.
  case thin(role: String, periods: [Int])

  /// The role's id.
  public var role: String {
    switch self {
    case .uncovered(let role, _), .acting(let role, _, _), .overdue(_, let role, _), .thin(let role, _): role
    }
  }

  /// The periods in which it shows.
  public var periods: [Int] {
    switch self {
    case .uncovered(_, let periods), .acting(_, _, let periods), .overdue(_, _, let periods), .thin(_, let periods):
      periods
    }
  }

  /// How much of it there is in a plan: holders missing, levels missing, periods too long, back-up missing.
  func size(in verdict: Verdict) -> Int {
    switch self {
    case .uncovered(let role, _): verdict.uncovered.filter { $0.role == role }.reduce(0) { $0 + $1.missing }
    case .acting(let role, _, _): verdict.acting.filter { $0.role == role }.reduce(0) { $0 + $1.gap }
    case .overdue(let member, let role, _): verdict.overdue.count { $0.role == role && $0.member == member }
    case .thin(let role, _): verdict.thin.filter { $0.role == role }.reduce(0) { $0 + $1.thin }
    }
  }

  /// Everything of the kind in a plan: uncovered first, then acting, overdue and thin; the most critical roles first.
  static func all(in verdict: Verdict, of team: Team) -> [Shortfall] {
    let roles = team.roles.enumerated()
      .sorted { (-$0.element.critical, $0.offset) < (-$1.element.critical, $1.offset) }.map(\.element.id)
    var found: [Shortfall] = []
    for role in roles {
      let periods = verdict.uncovered.filter { $0.role == role }.map(\.period)
      if !periods.isEmpty { found.append(.uncovered(role: role, periods: periods)) }
    }
    for role in roles {
      let acting = verdict.acting.filter { $0.role == role }
      guard !acting.isEmpty else { continue }
      let members = team.members.map(\.id).filter { id in acting.contains { $0.member == id } }
      found.append(.acting(role: role, members: members, periods: sorted(acting.map(\.period))))
    }
    for role in roles {
      for member in team.members {
        let periods = verdict.overdue.filter { $0.role == role && $0.member == member.id }.map(\.period)
        if !periods.isEmpty { found.append(.overdue(member: member.id, role: role, periods: sorted(periods))) }
      }
    }
    for role in roles {
      let periods = verdict.thin.filter { $0.role == role }.map(\.period)
      if !periods.isEmpty { found.append(.thin(role: role, periods: periods)) }
    }
    return found
  }

  private static func sorted(_ periods: [Int]) -> [Int] {
    periods.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
