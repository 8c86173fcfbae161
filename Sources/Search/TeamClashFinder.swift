import LinearProgramming
import RolePaths
import TeamModel

/// Finds out why no choice of one path each keeps the rules of the team: a smallest set of facts that clash, by the same deletion
/// filter as for one member, each try a search for any legal distribution.
struct TeamClashFinder {
  let team: Team

  init(_ team: Team) { self.team = team }

  /// The facts; those tried are pins, pairs kept apart, minimum terms, most holders and understudies, most changes.
  func facts(shouldStop: @escaping @Sendable () -> Bool) -> [ClashFact] {
    var left = relaxations()
    var relaxed: [(inout Team) -> Void] = []
    var index = 0
    while index < left.count && !shouldStop() {
      var trial = team
      for relax in relaxed { relax(&trial) }
      left[index].relax(&trial)
      if TeamClashFinder.hasDistribution(trial, shouldStop: shouldStop) {
        index += 1
      } else {
        relaxed.append(left[index].relax)
        left.remove(at: index)
      }
    }
    return left.map(\.fact)
  }

  /// Whether some choice of paths keeps every hard rule.
  static func hasDistribution(_ team: Team, shouldStop: @escaping @Sendable () -> Bool) -> Bool {
    let space = SearchSpace(team)
    guard PathClashFinder(team).clashes(space).isEmpty else { return false }
    let deadline = Deadline(limit: nil, shouldStop: shouldStop)
    guard
      let sequence = try? LevelSequence(
        space, profile: .balanced, options: SearchOptions(profiles: [.balanced]), deadline: deadline, shared: [],
        report: { _ in }),
      let found = try? sequence.findAny()
    else { return false }
    return found
  }

  private func relaxations() -> [(fact: ClashFact, relax: (inout Team) -> Void)] {
    var list: [(fact: ClashFact, relax: (inout Team) -> Void)] = []
    if let most = team.settings.maxChanges {
      list.append((.maxChanges(limit: most), { $0.settings.maxChanges = nil }))
    }
    for (r, role) in team.roles.enumerated() {
      list.append((.maxHolders(role: role.id, limit: role.holders.max), { $0.roles[r].holders.max = 1_000 }))
      list.append(
        (
          .understudies(role: role.id, limit: role.understudies),
          { team in
            // Lifted: the role's understudies are as many as like, beside nobody.
            team.keep.removeAll { $0.role == role.id && $0.seat == .understudy }
          }
        ))
    }
    for (fact, relax) in minimumTerms() { list.append((fact, relax)) }
    for pair in team.apart { list.append((.apart(pair), { $0.apart.removeAll { $0 == pair } })) }
    for rule in team.keep { list.append((.keep(rule), { $0.keep.removeAll { $0 == rule } })) }
    return list
  }

  /// Who must stay because the role is not theirs long enough yet. Lifted for a holder of today: that one began long ago. A role
  /// without such a holder can still keep somebody who is pinned for a part of the time.
  private func minimumTerms() -> [(fact: ClashFact, relax: (inout Team) -> Void)] {
    var list: [(fact: ClashFact, relax: (inout Team) -> Void)] = []
    for (r, role) in team.roles.enumerated() where role.tenure.min > 0 {
      var isBound = false
      for (index, seat) in team.current.enumerated() where seat.role == role.id && seat.seat == .holder {
        guard seat.tenure(at: team.horizon) < role.tenure.min else { continue }
        isBound = true
        let longAgo = team.horizon.start.adding(months: -role.tenure.min * team.horizon.months)
        list.append(
          (
            .minTenure(member: seat.member, role: role.id, periods: role.tenure.min),
            { $0.current[index].since = longAgo }
          ))
      }
      let pinned = team.keep.first { $0.role == role.id && ($0.seat ?? .holder) == .holder }
      if !isBound, role.tenure.min > 1, let pinned {
        list.append(
          (
            .minTenure(member: pinned.member, role: role.id, periods: role.tenure.min),
            { $0.roles[r].tenure.min = 0 }
          ))
      }
    }
    return list
  }
}
