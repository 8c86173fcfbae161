import Explanation
import TeamModel

/// Who would lift a team most, as text for a terminal or a projector.
public struct HireText: Sendable {
  /// Rows that the table shows at most, beside the team without a joiner.
  private static let mostRows = 12

  private let report: HireReport
  private let team: Team
  private let style: Style
  private let words: any WhatNextBook

  /// The text of a report on joiners.
  public init(_ report: HireReport, team: Team, style: Style = Style(), language: Language) {
    self.report = report
    self.team = team
    self.style = style
    words = language.whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(words.whoToHire(team: PlainName.clean(team.name), hours: words.hoursAWeek(report.hours)))
    guard let best = report.candidates.first else {
      page.line(RichText(words.nobodyLifts(report.tried)))
      return page.text
    }
    page.line(RichText(words.bestBrings(best.brings.map(brings)), .good))
    page.blank()
    let measures: [Measure] = [.uncovered, .acting, .overdue, .thin]
    var table = TextTable(
      words.hireColumns.map { RichText($0) } + measures.map { RichText(words.name(of: $0) + " ↓") },
      alignments: [.left, .left] + measures.map { _ in .right })
    table.rows.append([RichText(words.nobodyJoins), "–"] + cells(report.without))
    for candidate in report.candidates.prefix(Self.mostRows) {
      table.rows.append(
        [
          RichText(candidate.brings.map(brings).joined(separator: ", ")),
          RichText(candidate.roles.map(names.role).joined(separator: ", ")),
        ] + cells(candidate.score))
    }
    page.table(table)
    let scores = [report.without] + report.candidates.map(\.score)
    if team.roles.contains(where: { $0.critical > 1 }), scores.contains(where: { $0.uncovered + $0.acting > 0 }) {
      page.line(RichText(words.criticalCountsMore, .faint), indent: 2)
    }
    page.line(RichText(words.triedForReal(report.tried), .faint), indent: 2)
    if report.candidates.contains(where: { !$0.isProven }) {
      page.line(RichText(words.someNotProven, .caution), indent: 2)
    }
    if !report.isWithoutProven { page.line(RichText(words.withoutNotProven, .caution), indent: 2) }
    return page.text
  }

  private func brings(_ item: HireReport.Candidate.Brings) -> String {
    "\(PlainName.clean(item.competency)) \(item.level)"
  }

  private func cells(_ score: HireReport.Score) -> [RichText] {
    [score.uncovered, score.acting, score.overdue, score.thin].map { RichText("\($0)") }
  }
}
