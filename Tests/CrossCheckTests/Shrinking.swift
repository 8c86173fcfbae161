import TeamModel

/// Makes a team smaller while something stays true of it.
enum Shrinking {
  /// The smallest team found of which `holds` is true, beginning with one of which it is.
  static func smallest(_ team: Team, tries: Int = 400, while holds: (Team) -> Bool) -> Team {
    var best = team
    var left = tries
    var isShrinking = true
    while isShrinking && left > 0 {
      isShrinking = false
      for smaller in candidates(best) where left > 0 {
        left -= 1
        if holds(smaller) {
          best = smaller
          isShrinking = true
          break
        }
      }
    }
    return best
  }

  /// Teams with one thing less.
  static func candidates(_ team: Team) -> [Team] {
    var result: [Team] = []
    func add(_ change: (inout Team) -> Void) {
      var copy = team
      change(&copy)
      if copy != team { result.append(copy) }
    }
    if team.members.count > 1 { for member in team.members { add { $0.drop(member: member.id) } } }
    if team.roles.count > 1 { for role in team.roles { add { $0.drop(role: role.id) } } }
    if team.horizon.periods > 1 { add { $0.horizon.periods -= 1 } }
    for i in team.current.indices { add { $0.current.remove(at: i) } }
    for i in team.keep.indices { add { $0.keep.remove(at: i) } }
    for i in team.forbid.indices { add { $0.forbid.remove(at: i) } }
    add { $0.apart = [] }
    add { $0.together = [] }
    add { $0.settings = Settings() }
    add { $0.settings.fairness = .floor }
    add { $0.settings.teamWeights = TeamWeights() }
    add { $0.settings.maxChanges = nil }
    add { $0.weights = PillarWeights() }
    for m in team.members.indices {
      add { $0.members[m].absent = [] }
      add { $0.members[m].joins = nil }
      add { $0.members[m].leaves = nil }
      add { $0.members[m].wants = [:] }
      add { $0.members[m].likes = [] }
      add { $0.members[m].dislikes = [] }
      add { $0.members[m].vetoes = [] }
      add { $0.members[m].suits = [:] }
      add { $0.members[m].hoursFor = [:] }
      add { $0.members[m].limits = StrainLimits() }
    }
    for r in team.roles.indices {
      add { $0.roles[r].needsFrom = [] }
      add { $0.roles[r].strain = Strain() }
      add { $0.roles[r].exclusive = [] }
      add { $0.roles[r].holders = HolderRange(min: 1, max: 1) }
      add { $0.roles[r].tenure = Tenure() }
      add { $0.roles[r].critical = 1 }
      add { $0.roles[r].backup = 0 }
      for competency in team.roles[r].needs.keys { add { $0.roles[r].needs[competency] = nil } }
    }
    return result
  }
}

extension Team {
  fileprivate mutating func drop(member id: String) {
    members.removeAll { $0.id == id }
    current.removeAll { $0.member == id }
    keep.removeAll { $0.member == id }
    forbid.removeAll { $0.member == id }
    apart.removeAll { $0.first == id || $0.second == id }
    together.removeAll { $0.first == id || $0.second == id }
  }

  fileprivate mutating func drop(role id: String) {
    roles.removeAll { $0.id == id }
    current.removeAll { $0.role == id }
    keep.removeAll { $0.role == id }
    forbid.removeAll { $0.role == id }
    for m in members.indices {
      members[m].likes.remove(id)
      members[m].dislikes.remove(id)
      members[m].vetoes.remove(id)
      members[m].suits[id] = nil
      members[m].hoursFor[id] = nil
    }
    for r in roles.indices { roles[r].exclusive.remove(id) }
  }
}
