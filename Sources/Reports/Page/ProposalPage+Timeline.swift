import TeamModel

extension ProposalPage {
  /// Roles in time: the picture, the same as a table, and the path of every member.
  var timeline: Markup {
    let chart = TimelineChart(
      title: words.timeline, description: words.timelineDescription(roles: team.roles.count, periods: plan.spans.count),
      id: id("roles"), rows: roleRows, spans: plan.spans, heads: plan.spans.map { words.span($0.from, $0.to) })
    let paths = TimelineChart(
      title: words.rolePaths, description: words.rolePathsDescription, id: id("paths"), rows: memberRows,
      spans: plan.spans, heads: plan.spans.map { words.span($0.from, $0.to) })
    return section(
      words.whoTakesWhat,
      """
      \(roleTable)
      <div class="chart"><h4>\(words.timeline)</h4>
      <p class="legend">\(words.timelineLegend)</p>
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.timeline)">\(chart.svg)</div></div>
      <div class="chart"><h4>\(words.rolePaths)</h4>
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.rolePaths)">\(paths.svg)</div></div>
      """)
  }

  /// Roles against periods, in words.
  private var roleTable: Markup {
    let heads = plan.spans.map { "<th scope=\"col\">\(words.span($0.from, $0.to))</th>" as Markup }
    let rows = zip(team.roles, plan.cells).map { role, cells -> Markup in
      "<tr><th scope=\"row\">\(self.role(role.id))</th>\(Markup.join(cells.map(cell)))</tr>"
    }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.whoTakesWhat)"><table class="roles full"><thead><tr><th scope="col">\(words.role)</th>\
      \(Markup.join(heads))</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """
  }

  private func cell(_ cell: PlannedRole) -> Markup {
    var pieces: [Markup] = []
    if cell.missing > 0 {
      pieces.append(
        "<span class=\"nobody\">✗ \(cell.holders.isEmpty ? words.nobody : words.stillMissing(cell.missing))</span>")
    }
    for seat in cell.holders + cell.understudies {
      var notes: [String] = []
      if seat.kind == .understudy { notes.append("○ " + words.name(of: .understudy)) }
      if seat.acting { notes.append("▲ " + words.actingShort) }
      if seat.overdue > 0 { notes.append("! " + words.late) }
      let note = Markup.join(notes.map { " <small>\($0)</small>" })
      let style = seat.kind == .understudy ? "under" : seat.acting ? "act" : seat.isNew ? "new" : ""
      pieces.append(
        "<span\(style.isEmpty ? "" : " class=\"\(style)\"" as Markup)>\(seat.isNew ? "› " : "")\(member(seat.member))\(note)</span>"
      )
    }
    return "<td>\(pieces.isEmpty ? "–" : pieces.dropFirst().reduce(pieces[0]) { $0 + "<br>" + $1 })</td>"
  }

  /// Every role with its holders, understudies, gaps and deadlines.
  private var roleRows: [TimelineChart.Row] {
    let byRole = Dictionary(grouping: stints, by: \.role)
    let gaps = Dictionary(grouping: Attention(plan).uncovered, by: \.role)
    let cold = Dictionary(grouping: verdict.cold, by: \.role)
    return team.roles.map { role in
      var bars = (gaps[role.id] ?? []).map { gap in
        let text = words.uncovered(
          role: names.role(role.id), missing: gap.missing,
          when: words.when(gap.periods.lowerBound, gap.periods.upperBound, names))
        return bar(gap.periods, .uncovered, "✗ " + words.stillMissing(gap.missing), text)
      }
      var flags: [TimelineChart.Flag] = []
      for stint in (byRole[role.id] ?? []).sorted(by: { ($0.kind, $0.from) < ($1.kind, $1.from) }) {
        bars += pieces(of: stint, label: names.member(stint.member))
        if let deadline = stint.deadline, deadline <= stint.to + 1, deadline <= plan.spans.count {
          let day = team.horizon.firstDay(of: deadline)
          flags.append(
            .init(
              day: day, sign: "⚑", title: "\(words.deadline): \(names.member(stint.member)), \(words.date(day))",
              isDeadline: true))
        }
      }
      for role in cold[role.id] ?? [] where role.period >= 1 {
        flags.append(
          .init(day: team.horizon.firstDay(of: role.period), sign: "❄", title: words.coldHandover, isDeadline: false))
      }
      return TimelineChart.Row(label: names.role(role.id), bars: bars, flags: flags)
    }
  }

  /// Every member with their roles and absences.
  private var memberRows: [TimelineChart.Row] {
    let byMember = Dictionary(grouping: stints, by: \.member)
    return scored.map { entry in
      let id = entry.member.id
      var bars: [TimelineChart.Bar] = absences(of: entry.member).map {
        .init(
          from: $0.from, to: $0.to, kind: .away, label: words.away,
          title: "\(words.away): \(words.span($0.from, $0.to))")
      }
      for stint in (byMember[id] ?? []).sorted(by: { ($0.kind, $0.from) < ($1.kind, $1.from) }) {
        bars += pieces(of: stint, label: names.role(stint.role))
      }
      return TimelineChart.Row(label: names.member(id), bars: bars)
    }
  }

  /// The days of the horizon in which a member is not there: absences, before joining, after leaving.
  private func absences(of member: Member) -> [DateSpan] {
    guard let start = plan.spans.first?.from, let end = plan.spans.last?.to else { return [] }
    var spans = member.absent
    if let joins = member.joins, joins > start { spans.append(DateSpan(from: start, to: joins.adding(days: -1))) }
    if let leaves = member.leaves, leaves <= end { spans.append(DateSpan(from: leaves, to: end)) }
    return spans.filter { $0.from <= end && $0.to >= start }.map {
      DateSpan(from: max($0.from, start), to: min($0.to, end))
    }.sorted { $0.from < $1.from }
  }

  /// The bars of a stint: a new one where the member becomes qualified, or passes the deadline.
  private func pieces(of stint: RoleStint, label: String) -> [TimelineChart.Bar] {
    var bars: [TimelineChart.Bar] = []
    var start = stint.from
    for t in stint.from...stint.to {
      let last = t == stint.to
      let changes =
        !last
        && (stint.acting.contains(t) != stint.acting.contains(t + 1)
          || stint.overdue.contains(t) != stint.overdue.contains(t + 1))
      guard last || changes else { continue }
      let acting = stint.acting.contains(t)
      let late = stint.overdue.contains(t)
      let what =
        stint.kind == .understudy ? words.name(of: .understudy) : acting ? words.actingHolder : words.name(of: .holder)
      let marks = (acting ? " ▲" : "") + (late ? " !" : "")
      let kind: TimelineChart.Kind = stint.kind == .understudy ? .understudy : acting ? .acting : .holder
      bars.append(
        bar(
          start...t, kind, (stint.kind == .understudy ? "○ " : "") + label + marks,
          "\(names.member(stint.member)), \(names.role(stint.role)): \(what), \(words.when(start, t, names))"
            + (late ? ", \(words.late)" : ""), stint: stint))
      start = t + 1
    }
    return bars
  }

  private func bar(
    _ periods: ClosedRange<Int>, _ kind: TimelineChart.Kind, _ label: String, _ title: String, stint: RoleStint? = nil
  ) -> TimelineChart.Bar {
    let days = names.days(periods.lowerBound, periods.upperBound)
    let lane = stint.map { names.days($0.from, $0.to) }
    return .init(
      from: days.from, to: days.to, kind: kind, label: label, title: title,
      lane: lane.map { DateSpan(from: $0.from, to: $0.to) })
  }
}
