import Explanation
import TeamModel

extension HTMLReport {
  /// What the team as a whole would gain if its lowest wellbeing might be lower, as a picture and a table; nothing unless it was asked for.
  var tradeOffLine: Markup {
    guard !line.isEmpty else { return .empty }
    let words = (language ?? team.language).whatNext
    guard line.count > 1 else {
      return "<h3>\(words.tradeOffHeading)</h3>\n<p>\(words.nothingToTrade)</p>"
    }
    let columns = words.tradeOffColumns
    func cells(_ point: TradeOffLine.Point) -> [String] {
      [
        words.percent(point.floor), words.number(point.total, decimals: 3, fixed: true),
        words.percent(point.measures.wellbeing),
      ]
    }
    let told = line.enumerated().map { number, point in
      "\(number + 1): " + zip(columns.dropFirst(), cells(point)).map { "\($0) \($1)" }.joined(separator: ", ")
    }
    let chart = TradeOffLineChart(
      title: words.tradeOffHeading, description: told.joined(separator: "; "),
      points: line.map { TradeOffLineChart.Point(floor: $0.floor, total: $0.total) }, floorName: columns[1],
      totalName: columns[2], floorText: { words.percent($0) }, totalText: { words.number($0, decimals: 3, fixed: true) }
    )
    let heads = columns.map { "<th scope=\"col\">\($0)</th>" as Markup }
    let rows = line.enumerated().map { number, point -> Markup in
      let values = cells(point).map { "<td>\($0)</td>" as Markup }
      let name = number == 0 ? words.theProposal : words.anotherPlan
      return "<tr><th scope=\"row\">\(number + 1): \(name)</th>\(Markup.join(values))</tr>"
    }
    let unproven: Markup = line.allSatisfy(\.proven) ? .empty : "<p class=\"legend\">\(words.lineNotProven)</p>"
    return """
      <h3>\(words.tradeOffHeading)</h3><p class="legend">\(words.tradeOffMeaning) \(words.wholeTeamCounts)</p>
      <div>\(chart.svg)</div>
      <div class="scroll"><table class="num narrow"><thead><tr>\(Markup.join(heads))</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      \(unproven)
      """
  }
}
