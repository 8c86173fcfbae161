import TeamModel

extension HTMLReport {
  /// The proposals side by side: measures, a picture of the trade-off, how sure each level is, and what is left out.
  var comparison: Markup {
    guard !proposals.isEmpty else { return .empty }
    return """
      <section class="comparison"><h2>\(words.sideBySide)</h2>
      \(measureTable)
      \(tradeOff)\(tradeOffLine)
      <h3>\(words.howSure)</h3>
      \(proofTable)
      <ul>\(Markup.join(remarks))</ul>
      </section>
      """
  }

  private var heads: Markup {
    .join(words.titles(of: proposals).map { "<th scope=\"col\">\($0)</th>" as Markup })
  }

  private var measureTable: Markup {
    let shown = distinct.entries.map(\.proposal)
    let heads = Markup.join(distinct.entries.map { "<th scope=\"col\">\(words.name(of: $0))</th>" as Markup })
    let rows = Measure.allCases.map { measure -> Markup in
      let cells = words.sideBySide(measure, of: shown).map { cell -> Markup in
        cell.isBest ? "<td class=\"best\">★ \(cell.text)</td>" : "<td>\(cell.text)</td>"
      }
      let name = words.name(of: measure) + (measure.moreIsBetter ? "\u{A0}↑" : "\u{A0}↓")
      return "<tr><th scope=\"row\">\(name)</th>\(Markup.join(cells))</tr>"
    }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.sideBySide)"><table class="num"><thead><tr><th scope="col">\(words.measure)</th>\(heads)</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      <p class="legend">\(shown.count > 1 ? words.measureLegend : words.arrowLegend)</p>
      """
  }

  private var proofTable: Markup {
    var aims: [LevelOutcome.Aim] = []
    for level in proposals.flatMap(\.search.levels) where !aims.contains(level.aim) { aims.append(level.aim) }
    guard !aims.isEmpty else {
      let proofs = proposals.map { words.proof(of: $0) }
      if let first = proofs.first, proofs.allSatisfy({ $0 == first }) { return "<p>\(first)</p>" }
      let lines = zip(words.titles(of: proposals), proofs).map { "<li>\($0): \($1)</li>" as Markup }
      return "<ul>\(Markup.join(lines))</ul>"
    }
    let rows = aims.map { aim -> Markup in
      let cells = proposals.map { proposal -> Markup in
        guard let level = proposal.search.levels.first(where: { $0.aim == aim }) else { return "<td>–</td>" }
        return "<td>\(level.proven ? "✓ " : "~ ")\(words.proof(of: level))</td>"
      }
      return "<tr><th scope=\"row\">\(words.name(of: aim))</th>\(Markup.join(cells))</tr>"
    }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.howSure)"><table><thead><tr><th scope="col">\(words.step)</th>\(heads)</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """
  }

  private var tradeOff: Markup {
    guard distinct.entries.count > 1 else { return .empty }
    let points = distinct.entries.map {
      TradeOffChart.Point(
        name: words.name(of: $0), changes: $0.proposal.measures.changes, mean: $0.proposal.measures.wellbeing,
        lowest: $0.proposal.measures.floor)
    }
    let description = points.map {
      "\($0.name): \(words.name(of: Measure.changes)) \($0.changes), \(words.name(of: Measure.wellbeing)) \(words.percent($0.mean)), \(words.name(of: Measure.floor)) \(words.percent($0.lowest))"
    }
    let chart = TradeOffChart(
      title: words.tradeOff, description: description.joined(separator: "; "), points: points,
      changes: words.name(of: Measure.changes), wellbeing: words.tradeOffScale)
    return """
      <h3>\(words.tradeOff)</h3><p class="legend">\(words.tradeOffLegend)</p>
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.tradeOff)">\(chart.svg)</div>
      """
  }

  private var remarks: [Markup] {
    NotesText.lines(of: distinct.remaining(notes), words).map { "<li>\($0)</li>" }
  }
}
