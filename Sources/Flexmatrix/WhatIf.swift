import Checking
import TeamFiles
import TeamModel

/// A team as it would be after some changes. The team itself is a value and stays as it is.
///
///     let changed = try WhatIf([.without(member: "an", from: nil)]).applied(to: team)
public struct WhatIf: Hashable, Sendable {
  /// The changes, applied in this order.
  public var changes: [TeamChange]

  /// A what-if of these changes.
  public init(_ changes: [TeamChange] = []) { self.changes = changes }

  /// The team after the changes.
  ///
  /// Pins of someone who leaves or falls ill end where the presence ends: the what-if is the newer wish.
  ///
  /// - Throws: `WhatIfFailure` for a member or role the team does not have, periods outside the horizon, a span that
  ///   ends before it begins, or a joiner whose id is taken.
  public func applied(to team: Team) throws(WhatIfFailure) -> Team {
    var changed = team
    for change in changes { try apply(change, to: &changed) }
    return changed
  }

  /// The leaves and absences that change nothing: outside the horizon, or no more than half of any period that is not missed anyway.
  ///
  /// - Throws: as `applied` does.
  public func withoutEffect(on team: Team) throws(WhatIfFailure) -> [TeamChange] {
    let after = try applied(to: team)
    var idle: [TeamChange] = []
    for (index, change) in changes.enumerated() {
      guard let id = change.leaver else { continue }
      var others = changes
      others.remove(at: index)
      let beside = try WhatIf(others).applied(to: team)
      let before = try WhatIf(Array(changes[..<index])).applied(to: team)
      let then = try WhatIf(Array(changes[...index])).applied(to: team)
      if periods(of: id, in: beside) == periods(of: id, in: after),
        periods(of: id, in: before) == periods(of: id, in: then)
      {
        idle.append(change)
      }
    }
    return idle
  }

  /// The periods in which a member is present.
  private func periods(of id: String, in team: Team) -> [Int] {
    guard let member = team.member(id) else { return [] }
    return (1...max(1, team.horizon.periods)).filter { Presence.isPresent(member, in: $0, of: team.horizon) }
  }

  private func apply(_ change: TeamChange, to team: inout Team) throws(WhatIfFailure) {
    switch change {
    case .without(let id, let from):
      let index = try memberIndex(id, in: team)
      let day = from ?? team.horizon.start
      if let already = team.members[index].leaves, already <= day { return }
      team.members[index].leaves = day
      team.keep = pins(team.keep, spared: team.members[index], horizon: team.horizon)
    case .absent(let id, let span):
      let index = try memberIndex(id, in: team)
      guard span.from <= span.to else { throw .endsBeforeItBegins(span) }
      team.members[index].absent.append(span)
      team.keep = pins(team.keep, spared: team.members[index], horizon: team.horizon)
    case .join(let joiner):
      guard team.member(joiner.id) == nil else { throw .idTaken(joiner.id) }
      team.members.append(joiner)
    case .keep(let rule):
      team.keep.append(try checked(rule, in: team))
    case .forbid(let rule):
      team.forbid.append(try checked(rule, in: team))
    }
  }

  private func memberIndex(_ id: String, in team: Team) throws(WhatIfFailure) -> Int {
    guard let index = team.members.firstIndex(where: { $0.id == id }) else {
      throw .unknownMember(id, nearest: NearestWord.of(id, in: team.members.map(\.id)))
    }
    return index
  }

  private func checked(_ rule: SeatRule, in team: Team) throws(WhatIfFailure) -> SeatRule {
    _ = try memberIndex(rule.member, in: team)
    guard team.role(rule.role) != nil else {
      throw .unknownRole(rule.role, nearest: NearestWord.of(rule.role, in: team.roles.map(\.id)))
    }
    let from = rule.from ?? 1
    let to = rule.to ?? team.horizon.periods
    guard from >= 1, from <= to, to <= team.horizon.periods else {
      throw .periodsOutside(from: from, to: to, periods: team.horizon.periods)
    }
    return rule
  }

  /// The pins without the periods in which `member` is away.
  private func pins(_ rules: [SeatRule], spared member: Member, horizon: Horizon) -> [SeatRule] {
    rules.flatMap { rule -> [SeatRule] in
      guard rule.member == member.id else { return [rule] }
      let kept = (1...max(1, horizon.periods)).filter { t in
        rule.covers(period: t) && Presence.isPresent(member, in: t, of: horizon)
      }
      return runs(of: kept).map { run in
        SeatRule(member: rule.member, role: rule.role, seat: rule.seat, from: run.lowerBound, to: run.upperBound)
      }
    }
  }

  private func runs(of periods: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for t in periods {
      if let last = runs.last, last.upperBound == t - 1 {
        runs[runs.count - 1] = last.lowerBound...t
      } else {
        runs.append(t...t)
      }
    }
    return runs
  }
}
