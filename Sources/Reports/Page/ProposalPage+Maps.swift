import Checking
import TeamModel

extension ProposalPage {
  /// Members against competencies: levels today, steps by the end, wishes, and what the roles need at most.
  var competencyMap: Markup {
    let competencies = team.competencies
    guard !competencies.isEmpty else { return .empty }
    var highest: [String: Int] = [:]
    for role in team.roles {
      for t in 1...max(1, plan.spans.count) {
        for (competency, need) in role.needs(inPeriod: t, of: team.horizon) {
          highest[competency] = max(highest[competency] ?? 0, need)
        }
      }
    }
    let heads = competencies.map {
      "<th scope=\"col\" class=\"up\"><span>\(Markup.name(PlainName.clean($0)))</span></th>" as Markup
    }
    let needs = competencies.map { competency -> Markup in
      let need = highest[competency] ?? 0
      return need == 0 ? "<td>" : "<td class=\"l\(need)\">\(need)"
    }
    let reached = Dictionary(verdict.levels.map { ($0.member, $0) }, uniquingKeysWith: { a, _ in a })
    let rows = scored.map { entry -> Markup in
      let levels = reached[entry.member.id]
      let cells = competencies.map { competency -> Markup in
        let has = entry.member.has[competency] ?? 0
        return cell(has: has, end: levels?.atEnd(competency)?.whole ?? has, wish: entry.member.wants[competency]?.level)
      }
      return "<tr><th scope=\"row\">\(member(entry.member.id))</th>\(Markup.join(cells))</tr>"
    }
    let levels = words.levelNames.enumerated().map { "<span class=\"l\($0)\">&nbsp;\($0)&nbsp;</span> \($1)" as Markup }
    return section(
      words.fleximatrix, legend: words.fleximatrixLegend,
      """
      <p class="legend">\(Markup.join(levels, separator: " · "))</p>
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.fleximatrix)"><table class="heat"><thead><tr><th scope="col">\(words.member)</th>\
      \(Markup.join(heads))</tr></thead><tbody>
      <tr><th scope="row">\(words.roleNeeds)</th>\(Markup.join(needs))</tr>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """)
  }

  private func cell(has: Int, end: Int, wish: Int?) -> Markup {
    let step: Markup = end > has ? "<span class=\"step\">▸\(end)</span>" : .empty
    let star: Markup = wish.map { $0 > has ? "\($0 <= end ? "★" : "☆")\($0)" : .empty } ?? .empty
    if has == 0 && end == 0 && wish == nil { return "<td>" }
    return "<td class=\"l\(has)\">\(has)\(step)\(star.text.isEmpty ? .empty : " " + star)"
  }

  /// Members against roles: a sign for every period, and for small teams who could hold the role today.
  var seatMap: Markup {
    let today = TeamToday(team)
    let showsGaps = team.members.count * team.roles.count <= 3000
    let heads = team.roles.map { "<th scope=\"col\" class=\"up\"><span>\(role($0.id))</span></th>" as Markup }
    var signs: [String: [Int: [Character]]] = [:]
    for stint in stints {
      guard let index = team.roles.firstIndex(where: { $0.id == stint.role }) else { continue }
      for t in stint.from...stint.to {
        let sign: Character = stint.kind == .understudy ? "○" : stint.acting.contains(t) ? "▲" : "■"
        let none = Array(repeating: Character("·"), count: plan.spans.count)
        signs[stint.member, default: [:]][index, default: none][t - 1] = sign
      }
    }
    let rows = scored.map { entry -> Markup in
      let own = signs[entry.member.id] ?? [:]
      let cells = team.roles.indices.map { index -> Markup in
        if let row = own[index] { return "<td class=\"s\">\(String(row))" }
        guard showsGaps, today.mayHold(entry.member, team.roles[index]) else { return "<td>" }
        let gap = today.gap(entry.member, team.roles[index])
        return gap == 0 ? "<td>✓" : gap <= team.settings.stretch ? "<td>−\(gap)" : "<td>"
      }
      return "<tr><th scope=\"row\">\(member(entry.member.id))</th>\(Markup.join(cells))</tr>"
    }
    return section(
      words.membersAndRoles, legend: words.membersAndRolesLegend,
      """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.membersAndRoles)"><table class="seats"><thead><tr><th scope="col">\(words.member)</th>\
      \(Markup.join(heads))</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """)
  }
}
