import Checking
import TeamModel

/// What was agreed for a period beside what is: roles, levels and back-up, per member and per role.
public struct PlanReview: Hashable, Codable, Sendable {
  /// What became of a seat.
  public enum SeatState: String, Hashable, Codable, Sendable {
    /// Agreed, and held.
    case asPlanned
    /// Agreed, and not held.
    case missing
    /// Held, and not agreed.
    case extra
  }

  /// One seat, agreed or held.
  public struct Seat: Hashable, Codable, Sendable {
    /// The member's id.
    public var member: String
    /// The role's id.
    public var role: String
    /// Holder or understudy.
    public var seat: SeatKind
    /// What became of it.
    public var state: SeatState
  }

  /// A level that was to be reached.
  public struct Level: Hashable, Codable, Sendable {
    /// The member's id.
    public var member: String
    /// The competency.
    public var competency: String
    /// The level before.
    public var before: Int
    /// The level that was expected after the period.
    public var planned: Int
    /// The level in the team file now.
    public var now: Int
  }

  /// A role's holders and back-up.
  public struct RoleState: Hashable, Codable, Sendable {
    /// The role's id.
    public var role: String
    /// The holders that were agreed.
    public var plannedHolders: [String]
    /// The holders now.
    public var holders: [String]
    /// Who could hold it when the period opened.
    public var plannedCouldHold: [String]
    /// Who could hold it now.
    public var couldHold: [String]

    /// Whether holders and the number of those who could hold it are what was agreed, or more.
    public var isAsPlanned: Bool {
      Set(plannedHolders) == Set(holders) && couldHold.count >= plannedCouldHold.count
    }
  }

  /// The first day of the period.
  public var from: CalendarDate
  /// The last day of the period.
  public var to: CalendarDate
  /// Every seat, agreed ones first, in the order of the plan.
  public var seats: [Seat]
  /// Every level that was to be reached.
  public var levels: [Level]
  /// Every role that the plan or the team has.
  public var roles: [RoleState]

  /// Seats held as agreed.
  public var seatsAsPlanned: Int { seats.count { $0.state == .asPlanned } }
  /// Seats agreed.
  public var seatsPlanned: Int { seats.count { $0.state != .extra } }
  /// Levels reached as expected, or beyond.
  public var levelsReached: Int { levels.count { $0.now >= $0.planned } }

  /// The members that the review speaks of, in the order of the team; those who are gone come last.
  public func members(in team: Team) -> [String] {
    let named = seats.map(\.member) + levels.map(\.member)
    let known = team.members.map(\.id).filter(named.contains)
    var gone: [String] = []
    for id in named where team.member(id) == nil && !gone.contains(id) { gone.append(id) }
    return known + gone
  }

  /// Compares a plan of the history with a valid team.
  public init(of plan: AdoptedPlan, in team: Team) {
    from = plan.from
    to = plan.to
    func same(_ a: CurrentSeat, _ b: CurrentSeat) -> Bool {
      a.member == b.member && a.role == b.role && a.seat == b.seat
    }
    let agreed = plan.seats.map { seat in
      Seat(
        member: seat.member, role: seat.role, seat: seat.seat,
        state: team.current.contains { same($0, seat) } ? .asPlanned : .missing)
    }
    let extra = team.current.filter { seat in !plan.seats.contains { same($0, seat) } }.map {
      Seat(member: $0.member, role: $0.role, seat: $0.seat, state: .extra)
    }
    seats = agreed + extra
    levels = plan.levels.map { level in
      Level(
        member: level.member, competency: level.competency, before: level.before, planned: level.after,
        now: team.member(level.member)?.has[level.competency] ?? 0)
    }
    let today = Checker(team).check([]).backUp.filter { $0.period == 1 }
    let known = plan.roles.map(\.role)
    roles = (known + team.roles.map(\.id).filter { !known.contains($0) }).map { id in
      let planned = plan.roles.first { $0.role == id }
      return RoleState(
        role: id, plannedHolders: planned?.holders ?? [],
        holders: team.current.filter { $0.role == id && $0.seat == .holder }.map(\.member),
        plannedCouldHold: planned?.couldHold ?? [], couldHold: today.first { $0.role == id }?.members ?? [])
    }
  }
}
