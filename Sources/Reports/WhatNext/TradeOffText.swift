import Explanation
import TeamModel

/// The line between the lowest wellbeing and the team's total, as text for people.
public struct TradeOffText: Sendable {
  private let points: [TradeOffLine.Point]
  private let style: Style
  private let words: any WhatNextBook

  /// The text of a line, the proposal first.
  public init(_ points: [TradeOffLine.Point], style: Style = Style(), language: Language) {
    self.points = points
    self.style = style
    words = language.whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    var page = TextPage(style: style)
    page.heading(words.tradeOffHeading)
    guard points.count > 1 else {
      page.line(RichText(words.nothingToTrade))
      return page.text
    }
    page.line(RichText(words.tradeOffMeaning + " " + words.wholeTeamCounts))
    var table = TextTable(
      words.tradeOffColumns.map { RichText($0) }, alignments: [.left, .right, .right, .right])
    for (number, point) in points.enumerated() {
      table.rows.append([
        RichText(number == 0 ? words.theProposal : words.anotherPlan), RichText(words.percent(point.floor)),
        RichText(words.number(point.total, decimals: 3, fixed: true)),
        RichText(words.percent(point.measures.wellbeing)),
      ])
    }
    page.table(table)
    if points.contains(where: { !$0.proven }) { page.line(RichText(words.lineNotProven, .caution), indent: 2) }
    return page.text
  }
}
