import TeamModel

extension TextReport {
  /// The measures side by side, then how sure each level is.
  func writeComparison(to page: inout TextPage) {
    page.blank()
    page.heading(words.sideBySide)
    writeMeasures(to: &page)
    page.subheading(words.howSure)
    writeProofs(to: &page)
    if proposals.count > 1 { writeMembers(to: &page) }
  }

  private var headings: [RichText] { proposals.map { RichText(words.name(of: $0.profile)) } }

  func writeMeasures(to page: inout TextPage) {
    var table = TextTable(
      [RichText(words.measure)] + headings, alignments: [.left] + Array(repeating: .right, count: proposals.count))
    for measure in Measure.allCases {
      let values = proposals.map { measure.value(in: $0.measures) }
      let best = measure.moreIsBetter ? values.max() : values.min()
      let differ = Set(values).count > 1
      table.rows.append(
        [RichText(words.name(of: measure) + (measure.moreIsBetter ? " ↑" : " ↓"))]
          + values.map { value in
            let text = measure.isShare ? words.percent(value) : words.number(value, decimals: 1)
            return differ && value == best ? RichText("★ " + text, .good) : RichText(text)
          })
    }
    page.table(table)
    page.line(RichText(proposals.count > 1 ? words.measureLegend : words.arrowLegend, .faint), indent: 2)
  }

  private func writeProofs(to page: inout TextPage) {
    let known = proposals.contains { !$0.search.levels.isEmpty }
    guard known else {
      for proposal in proposals {
        page.line(
          RichText(words.name(of: proposal.profile), .strong) + RichText(": " + words.proof(of: proposal.search)),
          indent: 2)
      }
      return
    }
    var aims: [LevelOutcome.Aim] = []
    for level in proposals.flatMap(\.search.levels) where !aims.contains(level.aim) { aims.append(level.aim) }
    var table = TextTable([RichText(words.step)] + headings)
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
      [RichText(words.member)] + headings, alignments: [.left] + Array(repeating: .right, count: proposals.count))
    var wellbeing: [[String: Double]] = []
    for proposal in proposals {
      wellbeing.append(Dictionary(proposal.members.map { ($0.member, $0.wellbeing) }, uniquingKeysWith: { a, _ in a }))
    }
    for member in team.members where wellbeing.contains(where: { $0[member.id] != nil }) {
      let values = wellbeing.map { $0[member.id] }
      let known = values.compactMap { $0 }
      let differ = Set(known).count > 1
      table.rows.append(
        [RichText(PlainName.clean(member.name))]
          + values.map { value in
            guard let value else { return "–" }
            let best = differ && value == known.max()
            return best ? RichText("★ " + words.percent(value), .good) : RichText(words.percent(value))
          })
    }
    page.table(table)
  }
}

extension Phrasebook {
  /// How sure one level is, in words.
  func proof(of level: LevelOutcome) -> String {
    if level.proven { return provenBest }
    let smallerIsBetter: Bool =
      switch level.aim {
      case .covered, .competent, .onTime, .changes, .thin: true
      case .floor, .team, .fit, .together: false
      }
    guard level.bound.isFinite, level.value.isFinite else { return notProven }
    if smallerIsBetter { return atBest(number((level.bound - 1e-9).rounded(.up), decimals: 0)) }
    guard level.bound > 1e-9 else { return notProven }
    return atMostBetter(percentAtMost((level.bound - level.value) / level.bound))
  }

  /// How sure a whole proposal is, in words.
  func proof(of search: SearchOutcome) -> String {
    if search.stop == .handMade && search.status == .none { return madeByHand }
    switch search.status {
    case .optimal: return allProvenBest
    case .feasible: return search.gap.map { atMostBetter(percentAtMost($0)) } ?? notProven
    case .none: return notProven
    }
  }
}
