import Checking
import TeamModel

/// A small team and proposals made by hand, for reports to show.
enum Samples {
  static func date(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

  /// Seven members of a logistics team, eight roles, four periods of a quarter; Dirk leaves.
  static var team: Team {
    var team = Team(
      name: "Logistiek De Linde", language: .dutch,
      horizon: Horizon(start: date("2027-01-01"), periods: 4, months: 3))
    team.members = members
    team.roles = roles
    team.current = [
      CurrentSeat(member: "an", role: "planner", since: date("2024-10-01")),
      CurrentSeat(member: "bo", role: "stock", since: date("2026-04-01")),
      CurrentSeat(member: "dirk", role: "keys", since: date("2023-01-01")),
      CurrentSeat(member: "dirk", role: "safety", since: date("2025-01-01")),
      CurrentSeat(member: "els", role: "welcome", since: date("2026-07-01")),
      CurrentSeat(member: "fatma", role: "planner", seat: .understudy, since: date("2026-10-01")),
      CurrentSeat(member: "gil", role: "loading", since: date("2025-01-01")),
      CurrentSeat(member: "an", role: "loading", since: date("2026-01-01")),
    ]
    team.apart = [MemberPair("bo", "gil")]
    team.together = [MemberPair("an", "els")]
    return team
  }

  private static var members: [Member] {
    var an = Member(id: "an", name: "An Peeters", hours: 10)
    an.has = ["planning": 4, "loading": 3, "cleaning": 2]
    an.wants = ["coaching": Want(level: 2)]
    an.likes = ["coach"]
    var bo = Member(id: "bo", name: "Bo Claes", hours: 8)
    bo.has = ["stock": 3, "digital": 2]
    bo.dislikes = ["stock"]
    bo.vetoes = ["keys"]
    var dirk = Member(id: "dirk", name: "Dirk Maes", hours: 12)
    dirk.has = ["keys": 4, "safety": 4]
    dirk.leaves = date("2027-01-01")
    var els = Member(id: "els", name: "Els Wouters", hours: 8)
    els.has = ["people": 4, "coaching": 3, "safety": 2]
    els.wants = ["safety": Want(level: 4, weight: 2), "people": Want(level: 3)]
    els.absent = [DateSpan(from: date("2027-07-01"), to: date("2027-09-30"))]
    var fatma = Member(id: "fatma", name: "Fatma Yıldız", hours: 9)
    fatma.has = ["planning": 2, "digital": 3]
    fatma.wants = ["planning": Want(level: 3), "french": Want(level: 2)]
    fatma.likes = ["planner"]
    var gil = Member(id: "gil", name: "Gil", hours: 6)
    gil.has = ["loading": 4, "stock": 2]
    gil.limits = StrainLimits(mental: 4, physical: 3)
    var hana = Member(id: "hana", name: "Hana Novák", hours: 6)
    hana.has = ["cleaning": 1]
    hana.wants = ["stock": Want(level: 3)]
    hana.joins = date("2027-04-01")
    return [an, bo, dirk, els, fatma, gil, hana]
  }

  private static var roles: [Role] {
    var planner = Role(id: "planner", name: "Weekplanning", hours: 4)
    planner.needs = ["planning": 3]
    planner.needsFrom = [NeedsChange(from: date("2027-07-01"), needs: ["digital": 2])]
    planner.critical = 3
    planner.strain = Strain(mental: 2)
    planner.tenure = Tenure(min: 2, max: 8)
    var stock = Role(id: "stock", name: "Voorraad", hours: 3)
    stock.needs = ["stock": 3]
    stock.critical = 2
    var keys = Role(id: "keys", name: "Sleutels", hours: 1)
    keys.needs = ["keys": 2]
    keys.critical = 2
    var safety = Role(id: "safety", name: "Veiligheid", hours: 3)
    safety.needs = ["safety": 3]
    safety.critical = 4
    safety.tenure = Tenure(min: 2, max: 6)
    var welcome = Role(id: "welcome", name: "Onthaal", hours: 2)
    welcome.needs = ["people": 2]
    var loading = Role(id: "loading", name: "Laden en lossen", hours: 4)
    loading.needs = ["loading": 3]
    loading.holders = HolderRange(min: 2, max: 2)
    loading.strain = Strain(mental: 0, physical: 3)
    var coach = Role(id: "coach", name: "LiZeT-coach", hours: 2)
    coach.needs = ["coaching": 2]
    var cleaning = Role(id: "cleaning", name: "Netjes", hours: 2)
    cleaning.needs = ["cleaning": 1]
    cleaning.backup = 0
    return [planner, stock, keys, safety, welcome, loading, coach, cleaning]
  }

  /// A proposal with everything in it: a tandem, acting holders, an uncovered role, a stay past the deadline.
  static var balanced: Proposal {
    Checker(team).proposal(
      profile: .balanced,
      seats: [
        ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 2),
        ProposedSeat(member: "an", role: "loading", seat: .holder, from: 1, to: 4),
        ProposedSeat(member: "an", role: "coach", seat: .understudy, from: 2, to: 2),
        ProposedSeat(member: "an", role: "coach", seat: .holder, from: 3, to: 4),
        ProposedSeat(member: "an", role: "cleaning", seat: .holder, from: 1, to: 1),
        ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 4),
        ProposedSeat(member: "els", role: "welcome", seat: .holder, from: 1, to: 2),
        ProposedSeat(member: "els", role: "safety", seat: .holder, from: 1, to: 2),
        ProposedSeat(member: "els", role: "coach", seat: .holder, from: 1, to: 2),
        ProposedSeat(member: "els", role: "safety", seat: .holder, from: 4, to: 4),
        ProposedSeat(member: "fatma", role: "planner", seat: .understudy, from: 1, to: 2),
        ProposedSeat(member: "fatma", role: "planner", seat: .holder, from: 3, to: 4),
        ProposedSeat(member: "gil", role: "loading", seat: .holder, from: 1, to: 4),
        ProposedSeat(member: "hana", role: "stock", seat: .understudy, from: 2, to: 4),
        ProposedSeat(member: "hana", role: "cleaning", seat: .holder, from: 2, to: 4),
      ],
      outcome: SearchOutcome(
        status: .feasible, bound: 0.82, gap: 0.0243, seconds: 9.98, stop: .timeLimit,
        levels: [
          LevelOutcome(aim: .covered, value: 20, bound: 20, proven: true),
          LevelOutcome(aim: .competent, value: 8, bound: 8, proven: true),
          LevelOutcome(aim: .onTime, value: 3, bound: 1.2, proven: false),
          LevelOutcome(aim: .floor, value: 45, bound: 45, proven: true),
          LevelOutcome(aim: .team, value: 0.8, bound: 0.82, proven: false),
        ]))
  }

  /// The same with fewer changes: Fatma stays understudy and An stays planner.
  static var steady: Proposal {
    let seats =
      balanced.seats.filter { $0.role != "planner" && !($0.role == "coach" && $0.member == "an") } + [
        ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4),
        ProposedSeat(member: "fatma", role: "planner", seat: .understudy, from: 1, to: 4),
      ]
    return Checker(team).proposal(
      profile: .steady, seats: seats,
      outcome: SearchOutcome(
        status: .optimal, bound: 0.78, gap: 0, seconds: 4.2, stop: .proven,
        levels: [LevelOutcome.Aim.covered, .competent, .onTime, .changes, .floor, .team].map {
          LevelOutcome(aim: $0, value: 5, bound: 5, proven: true)
        }))
  }
}
