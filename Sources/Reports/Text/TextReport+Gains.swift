import TeamModel

extension TextReport {
  /// Wellbeing and the four pillars of every member, the lowest first.
  func writeGains(_ plan: PlannedRoles, to page: inout TextPage) {
    guard !plan.proposal.members.isEmpty else { return }
    page.subheading(words.whoGains)
    let bars = style.width >= 90
    var table = TextTable(
      [words.member, words.wellbeing, words.workability, words.deployability, words.growth, words.connection].map {
        RichText($0)
      })
    for score in plan.proposal.members.lowestFirst {
      table.rows.append(
        [RichText(plan.name(ofMember: score.member))]
          + [score.wellbeing, score.workability, score.deployability, score.growth, score.connection].enumerated().map {
            share($0.element, bar: bars, strong: $0.offset == 0)
          })
    }
    page.table(table)
    if let lowest = plan.proposal.members.lowestFirst.first {
      page.line(
        RichText(words.lowest(member: plan.name(ofMember: lowest.member), value: words.percent(lowest.wellbeing))),
        indent: 2)
    }
  }

  private func share(_ value: Double, bar: Bool, strong: Bool) -> RichText {
    let number = words.percent(value)
    let padded = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let text = RichText(padded, strong ? .strong : .plain)
    return bar ? text + RichText("\u{A0}") + RichText(Bar.text(value, columns: 6), .accent) : text
  }
}

extension [MemberScore] {
  /// The members in order of wellbeing, the lowest first; equal ones stay in their order.
  var lowestFirst: [MemberScore] {
    enumerated().sorted { ($0.element.wellbeing, $0.offset) < ($1.element.wellbeing, $1.offset) }.map(\.element)
  }
}
