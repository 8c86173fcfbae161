import Checking
import TeamModel

extension ProposalPage {
  /// A small picture of growth for every member who learns or wishes something.
  var growthCurves: Markup {
    let counted = scored
    let reached = Dictionary(verdict.levels.map { ($0.member, $0) }, uniquingKeysWith: { a, _ in a })
    let figures = counted.enumerated().compactMap { index, entry -> Markup? in
      guard let levels = reached[entry.member.id] else { return nil }
      let lines = lines(of: entry.member, levels)
      guard !lines.isEmpty else { return nil }
      let title = words.growthOf(names.member(entry.member.id))
      let chart = GrowthChart(
        title: title, description: lines.map(\.description).joined(separator: "; "), id: id("g\(index)"), lines: lines,
        start: words.today, end: plan.spans.last.map { words.shortDate($0.to) } ?? "")
      return "<figure><figcaption>\(member(entry.member.id))</figcaption>\(chart.svg)</figure>"
    }
    guard !figures.isEmpty else { return section(words.growthCurves, "<p>\(words.noGrowth)</p>") }
    return section(
      words.growthCurves, legend: words.growthLegend,
      "<div class=\"curves\">\(Markup.join(figures, separator: "\n"))</div>")
  }

  /// The competencies that move or are wished, the wished ones first.
  private func lines(of member: Member, _ reached: ReachedLevels) -> [GrowthChart.Line] {
    var lines: [GrowthChart.Line] = []
    for (index, competency) in reached.competencies.enumerated() {
      let values = reached.afterPeriod.map { $0[index] }
      guard let first = values.first, let last = values.last else { continue }
      let has = member.has[competency] ?? 0
      let wish = member.wants[competency].flatMap { $0.level > has ? $0.level : nil }
      guard wish != nil || first.value != last.value else { continue }
      let name = PlainName.clean(competency)
      lines.append(
        GrowthChart.Line(
          name: name, values: values.map(\.value), wish: wish,
          description: words.grows(
            competency: name, from: words.number(first.value), to: words.number(last.value), wish: wish)))
    }
    return lines.sorted { ($0.wish == nil ? 1 : 0) < ($1.wish == nil ? 1 : 0) }
  }
}
