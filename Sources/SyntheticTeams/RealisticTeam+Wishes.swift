import TeamModel

extension RealisticTeam {
  /// Two wants, two or three likes, one dislike and now and then a veto for every member.
  mutating func addWishes() {
    for m in 0..<recipe.members {
      addWants(m)
      let order = random.shuffled(reach[m])
      let likes = order.prefix(random.integer(2...3))
      let dislikes = order.dropFirst(3).prefix(random.integer(1...2))
      for r in likes.sorted() { team.members[m].likes.append("r\(r + 1)") }
      for r in dislikes.sorted() { team.members[m].dislikes.append("r\(r + 1)") }
      let spare = reach[m].count > (recipe.roles + 3) / 4
      if spare, random.chance(0.35), let veto = order.last(where: { !held[m].contains($0) && !likes.contains($0) }) {
        team.members[m].vetoes.append("r\(veto + 1)")
        reach[m].removeAll { $0 == veto }
      }
    }
  }

  /// Wants are mostly levels that a role within reach can teach.
  private mutating func addWants(_ m: Int) {
    var teachable: [Int] = []
    for r in reach[m] {
      for need in needs[r] where levels[m][need.competency] <= min(3, need.level) {
        if !teachable.contains(need.competency) { teachable.append(need.competency) }
      }
    }
    let other = competencies.indices.filter {
      distance(clusterOfCompetency[$0], clusterOfMember[m]) <= 1 && levels[m][$0] < 4
    }
    var chosen: [Int] = []
    for _ in 0..<50 where chosen.count < 2 {
      let source = random.chance(0.8) && !teachable.isEmpty ? teachable : other
      if let c = random.pick(source), !chosen.contains(c) { chosen.append(c) }
    }
    for c in chosen {
      let level = min(4, levels[m][c] + random.integer(1...2))
      team.members[m].wants[competencies[c]] = Want(level: level, weight: random.chance(0.2) ? 2 : 1)
    }
  }

  /// Pairs who never share a role, and pairs who like to.
  mutating func addAgreements() {
    guard recipe.members >= 4 else { return }
    var paired = Set<Int>()
    for _ in 0..<max(1, recipe.members / 10) {
      for keepsApart in [true, false] {
        let m = random.integer(0...recipe.members - 1)
        let other = random.integer(0...recipe.members - 1)
        guard m != other, !paired.contains(m), !paired.contains(other) else { continue }
        if keepsApart, held[m].contains(where: { held[other].contains($0) }) { continue }
        paired.formUnion([m, other])
        let pair = MemberPair("m\(min(m, other) + 1)", "m\(max(m, other) + 1)")
        if keepsApart { team.apart.append(pair) } else { team.together.append(pair) }
      }
    }
  }
}
