import Checking
import TeamModel

/// What a team should look at first in a proposal: uncovered roles, acting holders, stays past a deadline.
public struct Attention: Hashable, Sendable {
  /// A role with too few holders, over an unbroken run of periods with the same number missing.
  public struct Uncovered: Hashable, Sendable {
    /// The role's id.
    public var role: String
    /// Holders that are missing.
    public var missing: Int
    /// The periods.
    public var periods: ClosedRange<Int>
  }

  /// A holder of a role, over an unbroken run of periods.
  ///
  /// An acting run ends where the missing levels change.
  public struct Run: Hashable, Sendable {
    /// The member's id.
    public var member: String
    /// The role's id.
    public var role: String
    /// The periods.
    public var periods: ClosedRange<Int>
    /// The levels missing in these periods; empty for a stay past the deadline.
    public var missing: [MissingLevel]
  }

  /// Roles with too few holders: the most critical first, then in the order of the roles.
  public var uncovered: [Uncovered] = []
  /// Holders who still miss levels, in the order of the roles.
  public var acting: [Run] = []
  /// Holders past the rotation deadline, in the order of the roles.
  public var overdue: [Run] = []

  /// What stands out in a proposal.
  public init(_ plan: PlannedRoles) {
    for (role, cells) in zip(plan.team.roles, plan.cells) {
      var t = 1
      while t <= cells.count {
        let missing = cells[t - 1].missing
        var end = t
        while end < cells.count, cells[end].missing == missing { end += 1 }
        if missing > 0 { uncovered.append(Uncovered(role: role.id, missing: missing, periods: t...end)) }
        t = end + 1
      }
      acting += Self.runs(of: role.id, in: cells) { $0.acting ? $0.missing : nil }
      overdue += Self.runs(of: role.id, in: cells) { $0.overdue > 0 ? [] : nil }
    }
    let critical = Dictionary(plan.team.roles.map { ($0.id, $0.critical) }, uniquingKeysWith: { a, _ in a })
    let ranked = uncovered.enumerated().sorted {
      (-(critical[$0.element.role] ?? 1), $0.offset) < (-(critical[$1.element.role] ?? 1), $1.offset)
    }
    uncovered = ranked.map(\.element)
  }

  private static func runs(
    of role: String, in cells: [PlannedRole], missing: (PlannedSeat) -> [MissingLevel]?
  ) -> [Run] {
    var runs: [Run] = []
    for (index, cell) in cells.enumerated() {
      for seat in cell.holders {
        guard let missing = missing(seat) else { continue }
        let t = index + 1
        let before = runs.lastIndex {
          $0.member == seat.member && $0.periods.upperBound == t - 1 && $0.missing == missing
        }
        if let last = before {
          runs[last].periods = runs[last].periods.lowerBound...t
        } else {
          runs.append(Run(member: seat.member, role: role, periods: t...t, missing: missing))
        }
      }
    }
    return runs
  }
}
