import Checking
import TeamModel

extension ProposalPage {
  /// The team's passport, then one for every member; on paper each takes its own sheet.
  var passports: Markup {
    let members = scored.map { memberPassport($0.member) }
    return """
      <section class="passports" id="\(id("passports"))"><h2>\(words.passports): \(title)</h2><p class="legend hint">\(words.printHint)</p>
      \(teamPassport)
      \(Markup.join(members, separator: "\n"))</section>
      """
  }

  /// The team at one look: strengths, roles, tandems, change moments, agreements.
  private var teamPassport: Markup {
    let strengths = team.competencies.compactMap { competency -> Markup? in
      let count = scored.count { ($0.member.has[competency] ?? 0) >= 3 }
      return count == 0 ? nil : "<li>\(Markup.name(PlainName.clean(competency))): \(words.strongMembers(count))</li>"
    }
    let roles = zip(team.roles, plan.cells).map { role, cells -> Markup in
      var holders: [[String]] = []
      for cell in cells.map({ $0.holders.map(\.member) }) where cell != holders.last ?? [] && !cell.isEmpty {
        holders.append(cell)
      }
      let names: Markup =
        holders.isEmpty
        ? "<span class=\"nobody\">✗ \(words.nobody)</span>"
        : .join(
          holders.map { .join($0.map { member($0) }, separator: ", ") }, separator: " → ")
      return "<li><strong>\(self.role(role.id))</strong>: \(names)</li>"
    }
    let tandems = stints.filter { $0.kind == .understudy }.map { stint -> Markup in
      let text = words.tandem(
        role: names.role(stint.role), names: ([stint.member] + holders(beside: stint)).map(names.member),
        when: words.when(stint.from, stint.to, names))
      return "<li>\(text)</li>"
    }
    let moments = plan.spans.map { "<li>\(words.date($0.from))</li>" as Markup }
    let settings = team.settings
    return """
      <article class="passport"><h3>\(words.teamPassport): \(Markup.name(PlainName.clean(team.name)))</h3>
      <p class="whose">\(dates)</p>
      <div class="two"><div><h4>\(words.strengths)</h4>\(list(strengths, empty: words.noStrengths))
      <h4>\(words.tandems)</h4>\(list(tandems, empty: words.noTandems))</div>
      <div><h4>\(words.whoTakesWhat)</h4>\(list(roles, empty: words.noRoles))
      <h4>\(words.changeMoments)</h4>\(list(moments, empty: "–"))
      <h4>\(words.agreements)</h4><ul><li>\(words.atMost(roles: settings.maxRoles, new: settings.maxNew))</li></ul></div></div>
      \(space(words.teamPrompts))</article>
      """
  }

  /// One member: strengths, roles with dates, competencies now and planned, learning, deadlines, agreements.
  private func memberPassport(_ person: Member) -> Markup {
    let own = stints.filter { $0.member == person.id }.sorted { $0.from < $1.from }
    let strengths = person.has.filter { $0.value >= 3 }.map {
      "\(Markup.name(PlainName.clean($0.key))) (\($0.value))" as Markup
    }
    let roles = own.map { stint -> Markup in
      let days = names.days(stint.from, stint.to)
      let what =
        stint.kind == .understudy
        ? words.name(of: .understudy) : stint.acting.isEmpty ? words.name(of: .holder) : words.actingHolder
      return
        "<li><strong>\(role(stint.role))</strong> (\(what)): \(words.fromTo(words.shortDate(days.from), words.shortDate(days.to)))</li>"
    }
    return """
      <article class="passport"><h3>\(words.passport(of: names.member(person.id)))</h3>
      <p class="whose">\(Markup.name(PlainName.clean(team.name))) · \(dates)</p>
      <div class="two"><div><h4>\(words.strengths)</h4>\(short(strengths, empty: words.noStrengths))
      <h4>\(words.myRoles)</h4>\(list(roles, empty: words.noRoles))
      <h4>\(words.learning)</h4>\(list(learning(own), empty: words.noLearning))</div>
      <div><h4>\(words.myCompetencies)</h4>\(competencies(of: person))
      <h4>\(words.deadlines)</h4>\(list(deadlines(own), empty: words.noDeadlines))
      <h4>\(words.agreements)</h4>\(list(agreements(with: person, own), empty: "–"))</div></div>
      \(space(words.memberPrompts))</article>
      """
  }

  /// The days of the plan.
  private var dates: String {
    guard let first = plan.spans.first, let last = plan.spans.last else { return "" }
    return words.fromTo(words.shortDate(first.from), words.shortDate(last.to))
  }

  private func list(_ items: [Markup], empty: String) -> Markup {
    items.isEmpty ? "<p>\(empty)</p>" : "<ul>\(Markup.join(items))</ul>"
  }

  /// A list, or one paragraph where it would take too much of a sheet.
  private func short(_ items: [Markup], empty: String) -> Markup {
    guard items.count > Self.fewItems else { return list(items.map { "<li>\($0)</li>" }, empty: empty) }
    return "<p>\(Markup.join(items, separator: ", "))</p>"
  }

  /// More than so many lines of one kind are told in a paragraph, so that a passport stays on its sheet.
  private static let fewItems = 12

  private func space(_ prompts: [String]) -> Markup {
    let lines = prompts.map { "<p>\($0)</p><div class=\"lines\"><i></i><i></i><i></i><i></i></div>" as Markup }
    return "<div class=\"write\"><h4>\(words.spaceToWrite)</h4>\(Markup.join(lines))</div>"
  }

  /// Who holds the role in the periods of an understudy's stint.
  private func holders(beside stint: RoleStint) -> [String] {
    guard let index = team.roles.firstIndex(where: { $0.id == stint.role }) else { return [] }
    var result: [String] = []
    for seat in plan.cells[index][(stint.from - 1)..<stint.to].flatMap(\.holders) where !result.contains(seat.member) {
      result.append(seat.member)
    }
    return result
  }

  private func learning(_ own: [RoleStint]) -> [Markup] {
    var items: [String] = []
    for stint in own {
      let role = names.role(stint.role)
      if stint.kind == .understudy {
        items.append(
          words.learns(
            role: role, beside: holders(beside: stint).map(names.member), when: words.when(stint.from, stint.to, names))
        )
      } else if let first = stint.acting.first, let last = stint.acting.last {
        items.append(words.learnsWhileCarrying(role: role, when: words.when(first, last, names)))
      }
      if stint.kind == .holder {
        for learner in stints where learner.role == stint.role && learner.kind == .understudy {
          let from = max(learner.from, stint.from)
          let to = min(learner.to, stint.to)
          guard from <= to else { continue }
          items.append(
            words.teaches(role: role, whom: [names.member(learner.member)], when: words.when(from, to, names)))
        }
      }
    }
    return items.map { "<li>\($0)</li>" }
  }

  /// Levels now and planned; of many competencies those that move or are wished for, the others in a sentence.
  private func competencies(of person: Member) -> Markup {
    guard let reached = verdict.levels.first(where: { $0.member == person.id }) else { return .empty }
    var rows: [Markup] = []
    var same: [(row: Int, text: Markup)] = []
    for competency in reached.competencies {
      let has = person.has[competency] ?? 0
      let end = reached.atEnd(competency)
      let wish = person.wants[competency]?.level
      guard has > 0 || wish != nil || (end?.value ?? 0) > 0 else { continue }
      let name = Markup.name(PlainName.clean(competency))
      let rises = (end?.value ?? 0) > Double(has)
      if !rises, wish == nil { same.append((rows.count, "\(name) (\(has))")) }
      rows.append(
        """
        <tr><th scope="row">\(name)</th><td>\(has)</td>\
        <td>\(end.map { words.number($0.value) } ?? "\(has)")\(rises ? " ▲" : "")</td><td>\(wish.map(String.init) ?? "")</td></tr>
        """)
    }
    guard !rows.isEmpty else { return "<p>–</p>" }
    var rest = Markup.empty
    if rows.count > Self.fewItems, same.count > 1 {
      for row in same.map(\.row).reversed() { rows.remove(at: row) }
      rest = "<p>\(words.staysAsItIs): \(Markup.join(same.map(\.text), separator: ", "))</p>"
    }
    guard !rows.isEmpty else { return rest }
    return """
      <table><thead><tr><th scope="col">\(words.competency)</th><th scope="col">\(words.now)</th><th scope="col">\(words.planned)</th>\
      <th scope="col">\(words.wish)</th></tr></thead><tbody>\(Markup.join(rows))</tbody></table>\(rest)
      """
  }

  /// Roles past their deadline, roles that the plan passes on, and the deadlines that come after the plan.
  private func deadlines(_ own: [RoleStint]) -> [Markup] {
    own.filter { $0.kind == .holder }.flatMap { stint -> [Markup] in
      let role = names.role(stint.role)
      var items: [Markup] = []
      if stint.from == 1, stint.overdue.first == 1 { items.append("<li>\(words.passOnNow(role: role))</li>") }
      if stint.to < plan.spans.count {
        let day = words.date(team.horizon.firstDay(of: stint.to + 1))
        items.append("<li>\(words.passesOn(role: role, on: day))</li>")
      } else if let deadline = stint.deadline, deadline > 1 {
        items.append("<li>\(words.passOn(role: role, latest: words.date(team.horizon.firstDay(of: deadline))))</li>")
      }
      return items
    }
  }

  private func agreements(with person: Member, _ own: [RoleStint]) -> [Markup] {
    var items = [words.hoursForRoles(words.hoursAWeek(person.hours))]
    if let day = person.joins, day > team.horizon.start { items.append(words.joinsOn(words.date(day))) }
    if let day = person.leaves { items.append(words.leavesOn(words.date(day))) }
    items += person.absent.map { words.awayFromTo(words.span($0.from, $0.to)) }
    for stint in own where stint.kind == .holder && !stint.runsOnFromToday {
      guard let least = team.role(stint.role)?.tenure.min, least > 1 else { continue }
      let day = team.horizon.lastDay(of: stint.from + least - 1)
      items.append(words.atLeastUntil(role: names.role(stint.role), day: words.date(day)))
    }
    return items.map { "<li>\($0)</li>" }
  }
}
