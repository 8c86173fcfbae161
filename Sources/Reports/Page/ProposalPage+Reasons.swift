import TeamModel

extension ProposalPage {
  /// Why everyone has their seats: for every role and stint the facts that speak for it, in words.
  var reasons: Markup {
    let found = zip(stints, plan.reasons(for: stints))
    let byRole = Dictionary(grouping: found, by: \.0.role)
    let rows = team.roles.flatMap { role -> [Markup] in
      let own = (byRole[role.id] ?? []).sorted { ($0.0.kind, $0.0.from) < ($1.0.kind, $1.0.from) }
      return own.enumerated().map { index, entry in
        let (stint, reasons) = entry
        let head: Markup =
          index == 0 ? "<th scope=\"row\" rowspan=\"\(own.count)\">\(self.role(role.id))</th>" : .empty
        let kind = stint.kind == .understudy ? "○ " + words.name(of: .understudy) : words.name(of: .holder)
        let text = reasons.map { words.reason($0, names) }.joined(separator: " ")
        return """
          <tr>\(head)<td\(stint.kind == .understudy ? " class=\"under\"" as Markup : .empty)>\(member(stint.member)) <small>\(kind), \
          \(words.when(stint.from, stint.to, names))</small></td><td>\(text.isEmpty ? "–" : text)</td></tr>
          """
      }
    }
    guard !rows.isEmpty else { return .empty }
    return section(
      words.whySeats, legend: words.whySeatsLegend,
      """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.whySeats)"><table class="why full"><thead><tr><th scope="col">\(words.role)</th>\
      <th scope="col">\(words.member)</th><th scope="col">\(words.why)</th></tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """)
  }
}
