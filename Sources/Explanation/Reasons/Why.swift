import Checking
import Search
import TeamModel

/// Why a member has a seat in a plan: what it does for the role, the member and the team, and what the best plan without it costs.
///
/// "Without" is the same plan with nothing changed but the seat taken out; the best plan without it is searched anew.
public struct Why: Hashable, Sendable {
  /// What was asked.
  public var question: SeatQuestion
  /// The member's seats in the role in those periods; none when the member has no seat there.
  public var seats: [ProposedSeat]
  /// What the role would miss without the seat.
  public var role: RoleEffect
  /// The member's pillars, `before` without the seat and `after` with it; nil for a member who does not count.
  public var member: MemberChange?
  /// What the member learns by it.
  public var learned: [LearnedLevel]
  /// Level by level, `before` without the seat and `after` with it.
  public var levels: [LevelChange]
  /// Who else could hold the role in these periods, in the team's order.
  public var others: [OtherHolder]
  /// The best plan without the seat.
  public var answer: Alternative

  /// What a role would miss without a seat.
  public struct RoleEffect: Hashable, Sendable {
    /// Periods in which a holder would be missing who is there now.
    public var uncovered: [Int]
    /// Periods in which back-up would be missing that is there now.
    public var thin: [Int]
    /// Periods in which the role would be handed over cold, and is not now.
    public var cold: [Int]
  }

  /// Someone who could hold the role.
  public struct OtherHolder: Hashable, Sendable {
    /// The member's id.
    public var member: String
    /// The periods, of those asked about.
    public var periods: [Int]
  }

  /// A level that the seat brings a member further in.
  public struct LearnedLevel: Hashable, Sendable {
    /// The competency's id.
    public var competency: String
    /// The level at the end without the seat.
    public var before: ExactLevel
    /// The level at the end with it.
    public var after: ExactLevel
  }
}

extension Reasons {
  /// Why a member has a seat in a role, in the periods asked about.
  ///
  /// - Parameters:
  ///   - question: who, in which role, in which periods.
  ///   - kind: only this kind of seat; both when nil.
  public func why(_ question: SeatQuestion, kind: SeatKind? = nil) -> Why {
    let mine = seats.filter { question.touches($0) && (kind == nil || kind == $0.seat) }
    let rest = seats.without(question, kind: kind)
    let without = Checker(team).check(rest)
    var answer = Why(
      question: question, seats: mine, role: effect(on: question.role, without),
      member: MemberChange.all(from: without, to: verdict).first { $0.member == question.member },
      learned: learned(by: question.member, without),
      levels: LevelChange.all(from: without, to: verdict, profile: profile), others: others(question),
      answer: .notFinished)
    guard !mine.isEmpty else { return answer }
    var forbidding = team
    let ban = SeatRule(
      member: question.member, role: question.role, seat: kind, from: question.from, to: question.to)
    forbidding.forbid.append(ban)
    answer.answer = alternative(for: forbidding, from: rest) { $0 == .forbid(ban) }
    return answer
  }

  private func effect(on role: String, _ without: Verdict) -> Why.RoleEffect {
    func periods(_ list: (Verdict) -> [(role: String, period: Int, size: Int)]) -> [Int] {
      let now = list(verdict).filter { $0.role == role }
      return list(without).filter { lost in
        lost.role == role && lost.size > (now.first { $0.period == lost.period }?.size ?? 0)
      }.map(\.period)
    }
    return Why.RoleEffect(
      uncovered: periods { $0.uncovered.map { ($0.role, $0.period, $0.missing) } },
      thin: periods { $0.backUp.map { ($0.role, $0.period, $0.thin) } },
      cold: periods { $0.cold.map { ($0.role, $0.period, 1) } })
  }

  private func learned(by member: String, _ without: Verdict) -> [Why.LearnedLevel] {
    guard let now = verdict.levels.first(where: { $0.member == member }),
      let then = without.levels.first(where: { $0.member == member })
    else { return [] }
    return now.competencies.compactMap { competency in
      guard let after = now.atEnd(competency), let before = then.atEnd(competency), before.value < after.value else {
        return nil
      }
      return Why.LearnedLevel(competency: competency, before: before, after: after)
    }
  }

  private func others(_ question: SeatQuestion) -> [Why.OtherHolder] {
    team.members.compactMap { member in
      guard member.id != question.member else { return nil }
      let periods = verdict.backUp.filter {
        $0.role == question.role && question.from <= $0.period && $0.period <= question.to
          && $0.members.contains(member.id)
      }.map(\.period)
      return periods.isEmpty ? nil : Why.OtherHolder(member: member.id, periods: periods)
    }
  }
}
