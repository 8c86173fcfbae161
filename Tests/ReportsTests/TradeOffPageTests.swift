import Checking
import Explanation
import TeamModel
import Testing

@testable import Reports

/// The line between the lowest wellbeing and the team's total on the page.
@Suite struct TradeOffPageTests {
  private func point(_ floor: Double, _ total: Double, proven: Bool = true) -> TradeOffLine.Point {
    var measures = Samples.balanced.measures
    measures.wellbeing = total - 0.2
    return TradeOffLine.Point(floor: floor, total: total, measures: measures, seats: [], proven: proven)
  }

  private func page(_ line: [TradeOffLine.Point], _ language: Language) -> String {
    HTMLReport(team: Samples.team, proposals: [Samples.balanced], line: line, language: language).html
  }

  @Test func `each plan is a numbered point in the picture and a row in the table, with the same numbers`() {
    let line = [point(0.62, 0.931), point(0.55, 0.948), point(0.41, 0.9562)]
    let html = page(line, .english)
    #expect(html.contains("<h3>The lowest wellbeing, and the team as a whole</h3>"))
    #expect(html.contains("aria-labelledby=\"line-t line-d\""))
    #expect(html.contains("3: lowest wellbeing 41%, the team as a whole 0.956, mean wellbeing 76%</desc>"))
    #expect(html.contains("<th scope=\"row\">1: the proposal</th><td>62%</td><td>0.931</td>"))
    #expect(html.contains("<th scope=\"row\">3: another plan</th><td>41%</td><td>0.956</td>"))
    #expect(html.ranges(of: "<circle cx=").count >= 3)
    #expect(!html.contains("for some of these there may be a better plan"))
  }

  @Test func `in Dutch, with a word about plans that are perhaps not the best`() {
    let html = page([point(0.62, 0.931), point(0.55, 0.948, proven: false)], .dutch)
    #expect(html.contains("<h3>Het laagste welzijn, en het team als geheel</h3>"))
    #expect(html.contains("<th scope=\"row\">2: een ander plan</th><td>55%</td><td>0,948</td>"))
    #expect(html.contains("De tijd was om: voor sommige bestaat er misschien nog een beter plan."))
  }

  @Test func `where a lower floor brings nothing that is said, and where nobody asked there is nothing`() {
    let alone = page([point(0.62, 0.931)], .english)
    #expect(alone.contains("No plan was found in which the team gains by somebody being worse off."))
    #expect(!alone.contains("line-t"))
    #expect(!page([], .english).contains("The lowest wellbeing, and the team"))
  }

  @Test(arguments: [[0.62, 0.55], [0.5, 0.5], [0.9991, 1.0002], [0, 12.4], [-0.21, 0.3]])
  func `the marks on an axis are few and hold every value`(values: [Double]) {
    let ticks = TradeOffLineChart.ticks(values)
    #expect((2...6).contains(ticks.count))
    #expect(ticks[0] <= values.min()! + 1e-9 && ticks[ticks.count - 1] >= values.max()! - 1e-9)
  }
}
