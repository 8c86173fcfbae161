import Checking
import TeamModel

/// A fact that speaks for a stint, or against it, found in the plan as it is: no plan is searched for it.
public enum StintReason: Hashable, Sendable {
  /// The team asked for it.
  case kept
  /// Nobody else could hold the role in any of these periods.
  case onlyOne
  /// Others who could hold the role in one of these periods, in the team's order.
  case othersCould([String])
  /// The member was the role's understudy just before.
  case learnedItBefore
  /// The member likes the role.
  case liked
  /// The member dislikes the role.
  case disliked
  /// A competency that the role needs rises from one level to another by the end; whether the member wishes it.
  case grows(competency: String, from: ExactLevel, to: ExactLevel, isWish: Bool)
  /// The role has too little back-up when the understudy begins.
  case backUpMissing
}

extension PlannedRoles {
  /// What speaks for each of some stints, the weightiest first.
  public func reasons(for stints: [RoleStint]) -> [[StintReason]] {
    let backUp = Dictionary(grouping: verdict.backUp, by: \.role)
    let reached = Dictionary(verdict.levels.map { ($0.member, $0) }, uniquingKeysWith: { a, _ in a })
    return stints.map { stint in
      guard let role = team.role(stint.role), let member = team.member(stint.member) else { return [] }
      var reasons: [StintReason] = []
      if team.keep.contains(where: { $0.member == member.id && $0.role == role.id }) { reasons.append(.kept) }
      let periods = (backUp[role.id] ?? []).filter { stint.from <= $0.period && $0.period <= stint.to }
      if stint.kind == .holder {
        let able = Set(periods.flatMap(\.members))
        let others = team.members.map(\.id).filter { $0 != member.id && able.contains($0) }
        reasons.append(others.isEmpty ? .onlyOne : .othersCould(others))
        let learned = stints.contains {
          $0.member == member.id && $0.role == role.id && $0.kind == .understudy && $0.to == stint.from - 1
        }
        if learned { reasons.append(.learnedItBefore) }
      } else if periods.first(where: { $0.period == stint.from })?.thin ?? 0 > 0 {
        reasons.append(.backUpMissing)
      }
      if member.likes.contains(role.id) { reasons.append(.liked) }
      if member.dislikes.contains(role.id) { reasons.append(.disliked) }
      return reasons + (reached[member.id].map { growth(of: member, in: role, stint, $0) } ?? [])
    }
  }

  /// The needed competencies that rise while the stint lasts.
  private func growth(of member: Member, in role: Role, _ stint: RoleStint, _ reached: ReachedLevels) -> [StintReason] {
    role.needs(inPeriod: stint.from, of: team.horizon).compactMap { competency, need in
      guard need > 0, let c = reached.competencies.firstIndex(of: competency) else { return nil }
      let before = reached.afterPeriod[stint.from - 1][c]
      let after = reached.afterPeriod[stint.to][c]
      guard before.value < after.value else { return nil }
      let wish = member.wants[competency].map { before.value < Double($0.level) } ?? false
      return .grows(competency: competency, from: before, to: after, isWish: wish)
    }
  }
}
