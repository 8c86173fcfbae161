import TeamModel

extension ProposalPage {
  /// What it costs and whom it helps, in a few cards; what needs attention comes first.
  var inShort: Markup {
    let attention = Attention(plan)
    var cards: [Markup] = []
    cards.append(
      card(
        attention.uncovered.map {
          words.uncovered(
            role: names.role($0.role), missing: $0.missing,
            when: words.when($0.periods.lowerBound, $0.periods.upperBound, names))
        }, sign: "✗", fine: words.allCovered))
    cards.append(
      card(
        attention.acting.map {
          words.acting(
            member: names.member($0.member), role: names.role($0.role), missing: $0.missing.map(words.missing),
            when: words.when($0.periods.lowerBound, $0.periods.upperBound, names))
        }, sign: "▲", fine: words.noneActing))
    cards.append(
      card(
        attention.overdue.map {
          words.overdue(
            member: names.member($0.member), role: names.role($0.role), periods: words.periods($0.periods.count),
            when: words.when($0.periods.lowerBound, $0.periods.upperBound, names))
        }, sign: "!", fine: words.noneOverdue))
    let moments = Set(verdict.newSeats.map(\.period)).count
    cards.append("<li>\(words.changesInShort(seats: verdict.newSeats.count, moments: moments))</li>")
    if let lowest = verdict.members.lowestFirst.first {
      let text = words.wellbeingInShort(
        mean: words.percent(verdict.measures.wellbeing), lowest: words.percent(lowest.wellbeing),
        member: names.member(lowest.member))
      cards.append("<li>\(text) \(words.growthInShort(learners, of: verdict.members.count))</li>")
    }
    let thin = verdict.thin.filter { $0.period == plan.spans.count }.count
    cards.append("<li>\(words.thinInShort(thin))</li>")
    cards.append("<li><b>\(words.howSure)</b>\(words.proof(of: plan.proposal))</li>")
    return section(words.inShort, "<ul class=\"cards\">\(Markup.join(cards))</ul>")
  }

  /// A card with findings, or with the good news that there are none; at most three are shown here.
  private func card(_ findings: [String], sign: String, fine: String) -> Markup {
    guard !findings.isEmpty else { return "<li class=\"ok\">✓ \(fine)</li>" }
    let shown = findings.prefix(3).map { "<div>\(sign) \($0)</div>" as Markup }
    let more: Markup = findings.count > 3 ? "<div><b>\(words.andMore(findings.count - 3))</b></div>" : .empty
    return "<li class=\"bad\(findings.count > 1 ? " long" : "")\">\(Markup.join(shown))\(more)</li>"
  }

  /// The members whose levels rise.
  private var learners: Int {
    let counted = Set(verdict.members.map(\.member))
    return verdict.levels.count { reached in
      guard counted.contains(reached.member), let first = reached.afterPeriod.first, let last = reached.afterPeriod.last
      else { return false }
      return zip(first, last).contains { $0.value < $1.value }
    }
  }
}
