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
    for seat in team.current where seat.seat == .holder {
      guard let r = team.roles.firstIndex(where: { $0.id == seat.role }), team.roles[r].tenure.min > 1 else { continue }
      list.append(
        (
          .minTenure(member: seat.member, role: seat.role, periods: team.roles[r].tenure.min),
          { team in team.current.removeAll { $0 == seat } }
        ))
    }
    for pair in team.apart { list.append((.apart(pair), { $0.apart.removeAll { $0 == pair } })) }
    for rule in team.keep { list.append((.keep(rule), { $0.keep.removeAll { $0 == rule } })) }
    return list
  }
}
