import TeamModel

/// What changes for one member in one role at a change moment.
public struct SeatChange: Hashable, Sendable {
  /// The kinds of change.
  public enum Kind: Hashable, Sendable {
    /// Starts in a seat that was not the member's; holders who left the role at this moment are named.
    case starts(SeatKind, from: [String])
    /// Was understudy and becomes holder; holders who left the role at this moment are named.
    case takesOver(from: [String])
    /// Was holder and becomes understudy.
    case stepsBack
    /// Has no seat in the role any more; holders who come in at this moment are named.
    case stops(SeatKind, to: [String])
  }

  /// The period that the change opens.
  public var period: Int
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// What changes.
  public var kind: Kind
  /// Whether the member carries the role while still missing levels.
  public var acting: Bool
}

extension PlannedRoles {
  /// Everything that changes at the moment that opens period `t` (1…periods), in the order of members, then roles.
  public func changes(openingPeriod t: Int) -> [SeatChange] {
    guard (1...spans.count).contains(t) else { return [] }
    var changes: [SeatChange] = []
    for (index, role) in team.roles.enumerated() {
      let old = t == 1 ? today(role) : cells[index][t - 2]
      changes += Self.changes(in: role.id, period: t, from: old, to: cells[index][t - 1])
    }
    let order = Dictionary(team.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    let ranked = changes.enumerated().sorted {
      (order[$0.element.member] ?? .max, $0.offset) < (order[$1.element.member] ?? .max, $1.offset)
    }
    return ranked.map(\.element)
  }

  /// Who has a role today.
  public func today(_ role: Role) -> PlannedRole {
    var cell = PlannedRole()
    for seat in team.current where seat.role == role.id {
      let planned = PlannedSeat(member: seat.member, kind: seat.seat, missing: [], isNew: false, overdue: 0)
      if seat.seat == .holder { cell.holders.append(planned) } else { cell.understudies.append(planned) }
    }
    cell.missing = max(0, role.holders.min - cell.holders.count)
    return cell
  }

  private static func changes(in role: String, period: Int, from old: PlannedRole, to new: PlannedRole) -> [SeatChange]
  {
    func kind(_ member: String, in cell: PlannedRole) -> SeatKind? {
      if cell.holders.contains(where: { $0.member == member }) { return .holder }
      return cell.understudies.contains { $0.member == member } ? .understudy : nil
    }
    let left = old.holders.map(\.member).filter { kind($0, in: new) != .holder }
    let arrived = new.holders.map(\.member).filter { kind($0, in: old) != .holder }
    var result: [SeatChange] = []
    for seat in old.holders + old.understudies where kind(seat.member, in: new) == nil {
      result.append(
        SeatChange(
          period: period, member: seat.member, role: role,
          kind: .stops(seat.kind, to: seat.kind == .holder ? arrived : []), acting: false))
    }
    for seat in new.holders + new.understudies {
      let change: SeatChange.Kind? =
        switch (kind(seat.member, in: old), seat.kind) {
        case (nil, .holder): .starts(.holder, from: left)
        case (nil, .understudy): .starts(.understudy, from: [])
        case (.understudy?, .holder): .takesOver(from: left)
        case (.holder?, .understudy): .stepsBack
        default: nil
        }
      if let change {
        result.append(
          SeatChange(period: period, member: seat.member, role: role, kind: change, acting: seat.acting))
      }
    }
    return result
  }
}
