import TeamModel

extension ProposalPage {
  /// Wellbeing and the four pillars of every member, the lowest first.
  var pillars: Markup {
    let titles = [words.workability, words.deployability, words.growth, words.connection]
    let heads = zip(titles, words.pillarQuestions).map {
      "<th scope=\"col\">\($0)<br><small>\($1)</small></th>" as Markup
    }
    let rows = verdict.members.lowestFirst.map { score -> Markup in
      let cells = [score.wellbeing, score.workability, score.deployability, score.growth, score.connection].map(
        shareCell)
      return "<tr><th scope=\"row\">\(member(score.member))</th>\(Markup.join(cells))</tr>"
    }
    return section(
      words.pillars,
      """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.pillars)"><table class="full"><thead><tr><th scope="col">\(words.member)</th>\
      <th scope="col">\(words.wellbeing)</th>\(Markup.join(heads))</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """)
  }

  private func shareCell(_ share: Double) -> Markup {
    "<td>\(words.percent(share))<span class=\"bar\"><i style=\"width:\(Int((min(max(share, 0), 1) * 100).rounded()))%\"></i></span></td>"
  }

  /// Hours and strain of every member in every period.
  var load: Markup {
    let heads = plan.spans.map { "<th scope=\"col\">\(words.span($0.from, $0.to))</th>" as Markup }
    let loads = Dictionary(grouping: verdict.loads, by: \.member)
    let rows = scored.map { entry -> Markup in
      let cells = (loads[entry.member.id] ?? []).map { load -> Markup in
        guard load.isPresent else { return "<td class=\"off\">\(words.away)</td>" }
        let share = load.available > 0 ? load.hours / load.available : (load.hours > 0 ? 1 : 0)
        let text = words.load(hours: words.number(load.hours), available: words.number(load.available))
        let heavy = share >= 0.85 - 1e-9
        let limits = entry.member.limits
        var strain: [Markup] = []
        let strains: [(WarningLight.StrainKind, Double, Double)] = [
          (.mental, load.mental, limits.mental), (.physical, load.physical, limits.physical),
        ]
        for (kind, value, limit) in strains where 2 * value > limit {
          let text = words.strain(kind, words.number(value), limit: words.number(limit))
          strain.append("<small class=\"row\">\(text)</small>")
        }
        return """
          <td><span\(heavy ? " class=\"heavy\"" as Markup : .empty)>\(text)\(heavy ? " !" : "")</span>\
          <span class="bar"><i style="width:\(Int((min(share, 1) * 100).rounded()))%"></i></span>\(Markup.join(strain))</td>
          """
      }
      return "<tr><th scope=\"row\">\(member(entry.member.id))</th>\(Markup.join(cells))</tr>"
    }
    return section(
      words.load, legend: words.loadLegend,
      """
      <div class="scroll" tabindex="0" role="group" aria-label="\(words.load)"><table class="load full"><thead><tr><th scope="col">\(words.member)</th>\
      \(Markup.join(heads))</tr></thead><tbody>
      \(Markup.join(rows, separator: "\n"))</tbody></table></div>
      """)
  }
}
