import Checking
import TeamModel

/// One seat of a member in one period of a proposal.
public struct PlannedSeat: Hashable, Sendable {
  /// The member's id.
  public var member: String
  /// Holder or understudy.
  public var kind: SeatKind
  /// The levels that a holder still misses; empty for a qualified holder and for understudies.
  public var missing: [MissingLevel]
  /// Whether the member did not have this seat in the period before (today, for period 1).
  public var isNew: Bool
  /// Whole periods beyond the rotation deadline, this one counted; 0 when on time.
  public var overdue: Int

  /// Whether a holder still misses levels.
  public var acting: Bool { !missing.isEmpty }
}

/// Who has a role in one period of a proposal.
public struct PlannedRole: Hashable, Sendable {
  /// The holders, in the order of the team's members.
  public var holders: [PlannedSeat] = []
  /// The understudies, in the order of the team's members.
  public var understudies: [PlannedSeat] = []
  /// Holders that are missing.
  public var missing = 0
}

/// A proposal spread out over roles and periods, for people to read.
///
/// Members and roles that the team does not know stay visible under their ids, so that hand-made proposals can be shown.
public struct PlannedRoles: Sendable {
  /// The team.
  public let team: Team
  /// The proposal.
  public let proposal: Proposal
  /// What the checker finds in it.
  public let verdict: Verdict
  /// The periods with their dates.
  public let spans: [PeriodSpan]
  /// For every role of the team, in its order, and every period, who has it.
  public let cells: [[PlannedRole]]
  private let memberNames: [String: String]
  private let roleNames: [String: String]

  /// Spreads a proposal for a team out.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - proposal: the proposal; its seats are checked again, and what they say about acting holders is not looked at.
  public init(team: Team, proposal: Proposal) {
    self.team = team
    self.proposal = proposal
    verdict = Checker(team).check(proposal.seats)
    let missing = Dictionary(grouping: verdict.acting, by: \.role)
    let late = Dictionary(grouping: verdict.overdue, by: \.role)
    spans = team.horizon.spans
    memberNames = Dictionary(team.members.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    roleNames = Dictionary(team.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    let order = Dictionary(team.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    let seats = Dictionary(grouping: proposal.seats, by: \.role)
    let today = Dictionary(grouping: team.current, by: \.role)
    let count = spans.count
    cells = team.roles.map { role in
      Self.cells(
        seats: seats[role.id] ?? [], today: today[role.id] ?? [], order: order, count: count, needed: role.holders.min,
        acting: missing[role.id] ?? [], overdue: late[role.id] ?? [])
    }
  }

  private static func cells(
    seats: [ProposedSeat], today: [CurrentSeat], order: [String: Int], count: Int, needed: Int,
    acting: [ActingHolder], overdue: [OverdueHolder]
  ) -> [PlannedRole] {
    var before = Set(today.map { SeatKey(member: $0.member, kind: $0.seat) })
    let sorted = seats.sorted { (order[$0.member] ?? .max, $0.member) < (order[$1.member] ?? .max, $1.member) }
    return (1...count).map { t in
      var cell = PlannedRole()
      var now = Set<SeatKey>()
      for seat in sorted where seat.from <= t && t <= seat.to {
        let key = SeatKey(member: seat.member, kind: seat.seat)
        guard now.insert(key).inserted else { continue }
        var planned = PlannedSeat(
          member: seat.member, kind: seat.seat, missing: [], isNew: !before.contains(key), overdue: 0)
        if seat.seat == .holder {
          planned.missing = acting.first { $0.member == seat.member && $0.period == t }?.missing ?? []
          planned.overdue =
            overdue.first { $0.member == seat.member && $0.period == t }.map { $0.held - $0.deadline } ?? 0
          cell.holders.append(planned)
        } else {
          cell.understudies.append(planned)
        }
      }
      before = now
      cell.missing = max(0, needed - cell.holders.count)
      return cell
    }
  }

  /// The member's name, made safe to print; the id for a member the team does not know.
  public func name(ofMember id: String) -> String { PlainName.clean(memberNames[id] ?? id) }

  /// The role's name, made safe to print; the id for a role the team does not know.
  public func name(ofRole id: String) -> String { PlainName.clean(roleNames[id] ?? id) }
}

private struct SeatKey: Hashable {
  var member: String
  var kind: SeatKind
}
