import TeamModel

extension TextReport {
  /// The measures side by side, then how sure each level is.
  func writeComparison(to page: inout TextPage) {
    page.blank()
    page.heading(words.sideBySide)
    writeMeasures(to: &page)
    page.subheading(words.howSure)
    writeProofs(to: &page)
    if shown.count > 1 { writeMembers(to: &page) }
  }

  private var shown: [Proposal] { distinct.entries.map(\.proposal) }
  private var headings: [RichText] { distinct.entries.map { RichText(words.name(of: $0)) } }

  func writeMeasures(to page: inout TextPage) {
    var table = TextTable(
      [RichText(words.measure)] + headings, alignments: [.left] + Array(repeating: .right, count: shown.count))
    for measure in Measure.allCases {
      let cells = words.sideBySide(measure, of: shown)
      table.rows.append(
        [RichText(words.name(of: measure) + (measure.moreIsBetter ? " ↑" : " ↓"))]
          + cells.map { $0.isBest ? RichText("★ " + $0.text, .good) : RichText($0.text) })
    }
    page.table(table)
    page.line(RichText(shown.count > 1 ? words.measureLegend : words.arrowLegend, .faint), indent: 2)
  }

  private func writeProofs(to page: inout TextPage) {
    let known = proposals.contains { !$0.search.levels.isEmpty }
    guard known else {
      for (proposal, title) in zip(proposals, words.titles(of: proposals)) {
        page.line(
          RichText(title, .strong) + RichText(": " + words.proof(of: proposal)),
          indent: 2)
      }
      return
    }
    var aims: [LevelOutcome.Aim] = []
    for level in proposals.flatMap(\.search.levels) where !aims.contains(level.aim) { aims.append(level.aim) }
    var table = TextTable([RichText(words.step)] + words.titles(of: proposals).map { RichText($0) })
    for aim in aims {
      table.rows.append(
        [RichText(words.name(of: aim))]
          + proposals.map { proposal in
            guard let level = proposal.search.levels.first(where: { $0.aim == aim }) else { return "–" }
            return RichText(words.proof(of: level), level.proven ? .good : .caution)
          })
    }
    page.table(table)
  }

  /// The wellbeing of every member in every proposal.
  private func writeMembers(to page: inout TextPage) {
    page.subheading(words.wellbeingPerMember)
    var table = TextTable(
      [RichText(words.member)] + headings, alignments: [.left] + Array(repeating: .right, count: shown.count))
    let wellbeing = shown.map { proposal in
      Dictionary(proposal.members.map { ($0.member, $0.wellbeing) }, uniquingKeysWith: { a, _ in a })
    }
    for member in team.members where wellbeing.contains(where: { $0[member.id] != nil }) {
      let cells = SideBySide.cells(of: wellbeing.map { $0[member.id] }, moreIsBetter: true) { words.percent($0) }
      table.rows.append(
        [RichText(PlainName.clean(member.name))]
          + cells.map { $0.isBest ? RichText("★ " + $0.text, .good) : RichText($0.text) })
    }
    page.table(table)
  }
}
