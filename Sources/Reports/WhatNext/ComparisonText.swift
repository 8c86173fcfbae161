import Checking
import Explanation
import TeamModel

/// Two proposals beside each other, as text for a terminal or a projector.
public struct ComparisonText: Sendable {
  /// What the list of differences goes by.
  public enum Order: String, Sendable, CaseIterable {
    case member, role
  }

  private let comparison: PlanComparison
  private let team: Team
  private let titles: (first: String, second: String)
  private let order: Order
  private let style: Style
  private let words: any WhatNextBook
  private let names: TeamNames

  /// The text of a comparison.
  ///
  /// - Parameters:
  ///   - titles: what the two are called, as `ProposalTitles` has it.
  ///   - order: whether differences are told member by member or role by role.
  public init(
    _ comparison: PlanComparison, titles: (first: String, second: String), team: Team, by order: Order = .member,
    style: Style = Style(), language: Language
  ) {
    self.comparison = comparison
    self.titles = (PlainName.clean(titles.first), PlainName.clean(titles.second))
    self.team = team
    self.order = order
    self.style = style
    words = language.whatNext
    names = TeamNames(team)
  }

  /// The whole text, ending with a line break.
  public var text: String {
    var page = TextPage(style: style)
    page.title(words.twoProposals(team: PlainName.clean(team.name)))
    for (title, side) in [(titles.first, comparison.first), (titles.second, comparison.second)] {
      let broken = side.verdict.violations.count
      if broken > 0 { page.line(RichText(words.breaksAgreements(title, count: broken), .bad)) }
    }
    writeMeasures(to: &page)
    page.blank()
    writeWhoIsBetterOff(to: &page)
    guard !comparison.isSame else {
      page.line(RichText(words.sameSeatsInBoth))
      return page.text
    }
    page.line(
      RichText(
        words.seatsShared(
          comparison.inBoth, first: titles.first, comparison.onlyInFirst, second: titles.second,
          comparison.onlyInSecond)))
    writeSeats(to: &page)
    return page.text
  }

  private func writeMeasures(to page: inout TextPage) {
    let sides = [comparison.first.verdict.measures, comparison.second.verdict.measures]
    var table = TextTable(
      [words.measure, titles.first, titles.second].map { RichText($0) }, alignments: [.left, .right, .right])
    var better: [[String]] = [[], []]
    for measure in Measure.allCases {
      let cells = SideBySide.cells(
        of: sides.map { measure.value(in: $0) }, moreIsBetter: measure.moreIsBetter
      ) { measure.isShare ? words.percent($0) : words.number($0, decimals: 1) }
      table.rows.append(
        [RichText(words.name(of: measure) + (measure.moreIsBetter ? " ↑" : " ↓"))]
          + cells.map { $0.isBest ? RichText("★ " + $0.text, .good) : RichText($0.text) })
      for index in cells.indices where cells[index].isBest {
        better[index].append(words.against(words.name(of: measure), cells[index].text, cells[1 - index].text))
      }
    }
    page.table(table)
    page.line(RichText(words.measureLegend, .faint), indent: 2)
    if team.roles.contains(where: { $0.critical > 1 }), sides.contains(where: { $0.uncovered + $0.acting > 0 }) {
      page.line(RichText(words.criticalCountsMore, .faint), indent: 2)
    }
    page.blank()
    if better.allSatisfy(\.isEmpty) { page.line(RichText(words.worthTheSame)) }
    for (title, measures) in zip([titles.first, titles.second], better) where !measures.isEmpty {
      page.line(RichText(words.isBetterOn(title, measures)))
    }
  }

  /// Whose wellbeing reads higher with the one than with the other, the greatest difference first.
  private func writeWhoIsBetterOff(to page: inout TextPage) {
    let shown = comparison.members.filter { words.percent($0.before.wellbeing) != words.percent($0.after.wellbeing) }
    let ranked = shown.enumerated()
      .sorted { (-abs($0.element.gain), $0.offset) < (-abs($1.element.gain), $1.offset) }.map(\.element)
    if ranked.isEmpty { page.line(RichText(words.nobodyBetterOff)) }
    let with = [
      (titles.first, ranked.filter { $0.gain < 0 }.map { ($0.member, $0.before.wellbeing, $0.after.wellbeing) }),
      (titles.second, ranked.filter { $0.gain > 0 }.map { ($0.member, $0.after.wellbeing, $0.before.wellbeing) }),
    ]
    for (title, members) in with where !members.isEmpty {
      let told = members.map { words.against(names.member($0.0), words.percent($0.1), words.percent($0.2)) }
      page.line(RichText(words.isBetterFor(title, told)))
    }
  }

  private func writeSeats(to page: inout TextPage) {
    page.subheading(order == .member ? words.differsPerMember : words.differsPerRole)
    var table = TextTable(["", titles.first, titles.second].map { RichText($0) })
    let all = order == .member ? team.members.map(\.id) : team.roles.map(\.id)
    var same: [String] = []
    for id in all {
      let differing = comparison.roles.filter { (order == .member ? $0.member : $0.role) == id }
      let name = order == .member ? names.member(id) : names.role(id)
      guard !differing.isEmpty else {
        same.append(name)
        continue
      }
      table.rows.append([RichText(name, .strong), "", ""])
      for difference in differing {
        // Fixed spaces, so that it stands further in.
        let label = order == .member ? names.role(difference.role) : names.member(difference.member)
        table.rows.append([
          RichText("\u{A0}\u{A0}" + label), RichText(words.runs(difference.before, names)),
          RichText(words.runs(difference.after, names)),
        ])
      }
    }
    page.table(table)
    if !same.isEmpty { page.line(RichText(words.theSameFor(same), .faint), indent: 2) }
  }
}

/// What proposals are called beside each other.
public enum ProposalTitles {
  /// The profile of each; a number from the second one with the same profile on.
  public static func of(_ profiles: [Profile?], language: Language) -> [String] {
    let words = language.phrasebook
    return profiles.enumerated().map { index, profile in
      let earlier = profiles[..<index].count { $0 == profile }
      return words.name(of: profile) + (earlier > 0 ? " \(earlier + 1)" : "")
    }
  }
}

extension UnitPhrases where Self: PlainSeatWords {
  /// Runs of seats in one role: "Jan–Mar 2027 (understudy), Apr–Dec 2027"; a dash for none.
  func runs(_ runs: [RoleDifference.Run], _ names: TeamNames) -> String {
    runs.isEmpty
      ? "–"
      : runs.map { when($0.from, $0.to, names) + ($0.seat == .understudy ? " (\(understudyWord))" : "") }
        .joined(separator: ", ")
  }
}
