import Explanation
import TeamModel

/// Scenarios side by side, as text for a terminal or a projector.
public struct ExploreText: Sendable {
  private let explored: [ExploredScenario]
  private let understudies: Bool
  private let style: Style
  private let language: Language
  private let words: any WhatNextBook

  /// The text of an exploration; the first one is the team as it is.
  ///
  /// - Parameter understudies: whether seats as understudy are told one by one too; otherwise how many differ.
  public init(
    _ explored: [ExploredScenario], understudies: Bool = false, style: Style = Style(), language: Language
  ) {
    self.explored = explored
    self.understudies = understudies
    self.style = style
    self.language = language
    words = language.whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    guard let base = explored.first else { return "" }
    var page = TextPage(style: style)
    page.title(words.scenarios(team: PlainName.clean(base.team.name)))
    writeTable(to: &page)
    let open = explored.filter { $0.proposal.map { $0.search.status != .optimal } ?? false }
    if !open.isEmpty { page.line(RichText(words.notAllProven(open.map(name)), .caution), indent: 2) }
    for scenario in explored { writeScenario(scenario, to: &page) }
    return page.text
  }

  private func name(_ scenario: ExploredScenario) -> String {
    scenario.name.map(PlainName.clean) ?? words.asItIs
  }

  private func writeTable(to page: inout TextPage) {
    var table = TextTable(
      [RichText(words.measure)] + explored.map { RichText(name($0)) },
      alignments: [.left] + Array(repeating: .right, count: explored.count))
    for measure in Measure.allCases {
      let values = explored.map { $0.proposal.map { measure.value(in: $0.measures) } }
      let known = values.compactMap { $0 }
      let best = measure.moreIsBetter ? known.max() : known.min()
      let differ = Set(known).count > 1
      table.rows.append(
        [RichText(words.name(of: measure) + (measure.moreIsBetter ? " ↑" : " ↓"))]
          + values.map { value in
            guard let value else { return RichText(words.noPlan, .bad) }
            let text = measure.isShare ? words.percent(value) : words.number(value, decimals: 1)
            return differ && value == best ? RichText(text, .good) : RichText(text)
          })
    }
    table.rows.append(
      [RichText(words.whoChanges)]
        + explored.map { scenario in
          scenario.name == nil || scenario.proposal == nil ? "–" : RichText("\(scenario.membersWhoChange.count)")
        })
    page.table(table)
    page.line(RichText(words.arrowLegend, .faint), indent: 2)
    let isWeighed = explored.contains { scenario in
      scenario.team.roles.contains { $0.critical > 1 }
        && (scenario.proposal.map { $0.measures.uncovered + $0.measures.acting > 0 } ?? false)
    }
    if isWeighed { page.line(RichText(words.criticalCountsMore, .faint), indent: 2) }
  }

  private func writeScenario(_ scenario: ExploredScenario, to page: inout TextPage) {
    if scenario.name == nil, scenario.uncovered.isEmpty { return }
    let names = TeamNames(scenario.team)
    page.blank()
    page.heading(name(scenario))
    if let failure = scenario.failure {
      let text = WhatNextFailureText.text(of: failure, team: scenario.team, language: language)
      for line in text.split(whereSeparator: \.isNewline) {
        let isFact = line.drop { $0 == " " }.hasPrefix("-")
        page.line(RichText(line.trimmingPrefix { $0 == " " }.description, .bad), indent: isFact ? 2 : 0)
      }
      return
    }
    if !scenario.uncovered.isEmpty {
      page.line(RichText(words.staysUncovered, .strong))
      let sentences = FactSentences(words: words, names: names)
      for role in scenario.team.roles.map(\.id) {
        let periods = scenario.uncovered.filter { $0.role == role }.map(\.period)
        guard !periods.isEmpty else { continue }
        page.line(RichText("✗ ", .bad) + RichText("\(names.role(role)), \(sentences.days(periods))"), indent: 2)
      }
    }
    guard scenario.name != nil else { return }
    let changing = scenario.membersWhoChange.map(names.member)
    if !changing.isEmpty { page.line(RichText(words.changes(words.list(changing)))) }
    writeDifferences(scenario.roles, names, to: &page)
  }

  /// What everyone holds, beside the plan of the team as it is.
  private func writeDifferences(_ roles: [RoleDifference], _ names: TeamNames, to page: inout TextPage) {
    let shown = understudies ? roles : roles.filter(\.isAboutHolding)
    page.line(
      RichText(words.comparedWithAsItIs, .strong) + RichText(shown.isEmpty ? "" : " (\(words.seatLegend))", .faint))
    if shown.isEmpty { page.line(RichText(roles.isEmpty ? words.sameSeats : words.sameHolders, .faint), indent: 2) }
    var member: String?
    for difference in shown {
      if difference.member != member { page.line(RichText(names.member(difference.member), .strong), indent: 2) }
      member = difference.member
      page.line(line(difference, names), indent: 4)
    }
    let left = roles.count - shown.count
    if left > 0 { page.line(RichText(words.understudiesLeft(left), .faint), indent: 2) }
  }

  private func line(_ difference: RoleDifference, _ names: TeamNames) -> RichText {
    let kinds: [SeatKind] = understudies ? [.holder, .understudy] : [.holder]
    let (before, after) = (
      difference.before.filter { kinds.contains($0.seat) }, difference.after.filter { kinds.contains($0.seat) }
    )
    let role = names.role(difference.role)
    if before.isEmpty { return RichText("+ ", .good) + RichText("\(role): \(words.runs(after, names))") }
    if after.isEmpty { return RichText("− ", .caution) + RichText("\(role): \(words.runs(before, names))") }
    return RichText("~ ", .accent)
      + RichText("\(role): \(words.insteadOf(words.runs(after, names), words.runs(before, names)))")
  }
}
