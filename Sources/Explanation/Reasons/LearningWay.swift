import Checking
import TeamModel

/// How far a member is from a seat, and how learning would close it.
public struct LearningWay: Hashable, Sendable {
  /// What is missing when the first period asked about opens, with today's levels.
  public var missing: [MissingLevel]
  /// The levels missing together.
  public var gap: Int
  /// The levels that may be missing in this kind of seat.
  public var allowed: Int
  /// Periods as understudy after which nothing is missing; nil when an understudy may not miss so much, or it never closes.
  public var periodsToQualify: Int?
  /// Periods as understudy after which little enough is missing; 0 when it is so today, nil as above.
  public var periodsToStart: Int?
  /// The levels an understudy may miss.
  public var allowedForUnderstudy: Int

  /// Periods of learning that are looked at beyond the horizon.
  private static let furthest = 16

  /// The way of a member to a seat; nil when nothing is missing. The checker counts the practice.
  init?(team: Team, question: SeatQuestion) {
    let checker = Checker(team)
    guard let today = Self.missing(checker.check([]), team, question, period: question.from, opening: 1),
      !today.isEmpty
    else { return nil }
    missing = today
    gap = Self.sum(today)
    allowed = question.seat == .holder ? team.settings.actingGap : team.settings.stretch
    allowedForUnderstudy = team.settings.stretch
    periodsToStart = gap <= allowed ? 0 : nil
    periodsToQualify = nil
    guard gap <= team.settings.stretch else { return }
    var longer = team
    longer.horizon.periods = Self.furthest + 1
    let practised = Checker(longer).check([
      ProposedSeat(member: question.member, role: question.role, seat: .understudy, from: 1, to: Self.furthest)
    ])
    for periods in 1...Self.furthest {
      let left = Self.missing(practised, longer, question, period: question.from, opening: periods + 1) ?? []
      if periodsToStart == nil, Self.sum(left) <= allowed { periodsToStart = periods }
      if left.isEmpty {
        periodsToQualify = periods
        break
      }
    }
  }

  private static func sum(_ missing: [MissingLevel]) -> Int { missing.reduce(0) { $0 + $1.need - $1.level } }

  /// What is missing for the needs of `period` with the levels when period `opening` opens.
  private static func missing(
    _ verdict: Verdict, _ team: Team, _ question: SeatQuestion, period: Int, opening: Int
  ) -> [MissingLevel]? {
    guard let role = team.role(question.role),
      let reached = verdict.levels.first(where: { $0.member == question.member })
    else { return nil }
    return role.needs(inPeriod: period, of: team.horizon).compactMap { competency, need in
      let level = reached.opening(opening, competency) ?? 0
      return level < need ? MissingLevel(competency: competency, level: level, need: need) : nil
    }
  }
}
