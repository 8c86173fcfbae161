import Checking
import TeamModel

extension ProposalPage {
  /// What stays uncovered, with the facts: who could hold it then and what stands in the way, or who is nearest.
  var uncovered: Markup {
    let gaps = Attention(plan).uncovered
    guard !gaps.isEmpty else { return .empty }
    let items = gaps.map { gap -> Markup in
      let text = words.uncovered(
        role: names.role(gap.role), missing: gap.missing,
        when: words.when(gap.periods.lowerBound, gap.periods.upperBound, names))
      let reasons = reasons(for: gap).map { "<li>\($0)</li>" as Markup }
      return "<li><strong>✗ \(text)</strong><ul>\(Markup.join(reasons))</ul></li>"
    }
    return section(words.uncoveredAndWhy, "<ul>\(Markup.join(items))</ul>")
  }

  /// The facts in the first period of a gap; at most four members are named.
  private func reasons(for gap: Attention.Uncovered) -> [String] {
    let t = gap.periods.lowerBound
    guard let role = team.role(gap.role) else { return [] }
    let holders = Set(verdict.uncoveredHolders(of: gap.role, in: t, plan: plan))
    let could =
      verdict.backUp.first { $0.role == gap.role && $0.period == t }?.members.filter { !holders.contains($0) } ?? []
    if could.isEmpty { return [words.nobodyQualified] + nearest(to: role, in: t) }
    return could.prefix(4).compactMap { id in
      guard let member = team.member(id), let load = verdict.loads.first(where: { $0.member == id && $0.period == t })
      else { return nil }
      let left = max(0, load.available - load.hours)
      let needs = member.hoursFor[role.id] ?? role.hours
      if left + 1e-9 < needs {
        return words.noHoursLeft(
          member: names.member(id), left: words.hoursAWeek(left), needs: words.hoursAWeek(needs))
      }
      let seats = plan.proposal.seats.count { $0.member == id && $0.from <= t && t <= $0.to }
      return words.couldBut(member: names.member(id), seats: seats)
    }
  }

  /// The present members who miss the fewest levels, when they miss no more than an understudy may.
  private func nearest(to role: Role, in t: Int) -> [String] {
    let needs = role.needs(inPeriod: t, of: team.horizon)
    let present = Set(verdict.loads.filter { $0.period == t && $0.isPresent }.map(\.member))
    let gaps = verdict.levels.compactMap { reached -> (member: String, gap: Int)? in
      guard present.contains(reached.member), let member = team.member(reached.member),
        !member.vetoes.contains(role.id)
      else { return nil }
      let levels = reached.afterPeriod[t - 1]
      let gap = needs.reduce(0) { sum, need in
        let index = reached.competencies.firstIndex(of: need.key)
        return sum + max(0, need.value - (index.map { levels[$0].whole } ?? 0))
      }
      return (reached.member, gap)
    }
    let close = gaps.filter { $0.gap > 0 && $0.gap <= team.settings.stretch }.sorted { $0.gap < $1.gap }
    return close.prefix(3).map { words.misses(member: names.member($0.member), levels: words.levels($0.gap)) }
  }
}

extension Verdict {
  /// Who holds a role in a period already.
  fileprivate func uncoveredHolders(of role: String, in t: Int, plan: PlannedRoles) -> [String] {
    guard let index = plan.team.roles.firstIndex(where: { $0.id == role }) else { return [] }
    return plan.cells[index][t - 1].holders.map(\.member)
  }
}
