import Explanation
import TeamModel

extension ReasonText {
  /// What a wish costs: in a sentence, level by level, member by member.
  func write(_ price: Price, to page: inout TextPage) {
    if let deciding = price.deciding {
      let (step, before, after) = (
        words.quantity(of: deciding.aim), value(deciding.before, deciding.aim), value(deciding.after, deciding.aim)
      )
      if deciding.gain < 0 {
        page.line(RichText(words.costs(step: step, before: before, after: after), .caution))
      } else {
        page.line(RichText(words.isBetter(step: step, before: before, after: after), .good))
      }
    } else {
      page.line(RichText(words.costsNothing, .good))
    }
    page.table(table(price.levels, before: words.thisPlan, after: words.otherPlan))
    explainSigns(of: price.levels, to: &page)
    let (losers, winners) = (price.losers.filter(shows), price.winners.filter(shows))
    if losers.isEmpty && winners.isEmpty { page.line(RichText(words.nobodyDiffers)) }
    if !losers.isEmpty { page.line(RichText(words.loses(losers.map(named)))) }
    if !winners.isEmpty { page.line(RichText(words.gains(winners.map(named)))) }
    page.line(RichText(words.seatsDiffer(price.moved)))
    page.line(RichText(price.proven ? words.isProvenBest : words.isBestInTime, price.proven ? .faint : .caution))
  }

  /// Whether a change is large enough to be seen in the numbers that are told.
  private func shows(_ change: MemberChange) -> Bool {
    percent(change.before.wellbeing) != percent(change.after.wellbeing)
  }

  private func named(_ change: MemberChange) -> String {
    let (before, after) = (percent(change.before.wellbeing), percent(change.after.wellbeing))
    return "\(names.member(change.member)) (\(before) → \(after))"
  }

  /// Levels in two plans.
  func table(_ levels: [LevelChange], before: String, after: String) -> TextTable {
    var table = TextTable(
      [words.whatCounts, before, after, ""].map { RichText($0) }, alignments: [.left, .right, .right, .left])
    for level in levels {
      let sign = level.gain == 0 ? RichText("=", .faint) : level.gain > 0 ? RichText("+", .good) : RichText("−", .bad)
      table.rows.append([
        RichText(words.quantity(of: level.aim)), RichText(value(level.before, level.aim)),
        RichText(value(level.after, level.aim)), sign,
      ])
    }
    return table
  }

  /// What the signs in a table of levels mean, and that critical roles weigh more where that shows in a number.
  func explainSigns(of levels: [LevelChange], to page: inout TextPage) {
    page.line(RichText(words.signLegend, .faint), indent: 2)
    if levels.contains(where: { $0.aim == .team && $0.gain != 0 }) {
      page.line(RichText(words.wholeTeamCounts, .faint), indent: 2)
    }
    if isWeighed(levels) { page.line(RichText(words.criticalCountsMore, .faint), indent: 2) }
  }

  /// Whether critical roles weigh more in some of these numbers.
  func isWeighed(_ levels: [LevelChange]) -> Bool {
    team.roles.contains { $0.critical > 1 }
      && levels.contains { ($0.aim == .covered || $0.aim == .competent) && ($0.before != 0 || $0.after != 0) }
  }

  /// A member's pillars in two plans.
  func pillars(_ change: MemberChange) -> TextTable {
    var table = TextTable(
      ["", words.withoutSeat, words.withSeat].map { RichText($0) }, alignments: [.left, .right, .right])
    for (name, before, after) in [
      (words.wellbeing, change.before.wellbeing, change.after.wellbeing),
      (words.workability, change.before.workability, change.after.workability),
      (words.deployability, change.before.deployability, change.after.deployability),
      (words.growth, change.before.growth, change.after.growth),
      (words.connection, change.before.connection, change.after.connection),
    ] {
      table.rows.append([RichText(name), RichText(percent(before)), RichText(percent(after))])
    }
    return table
  }

  /// A share in percents with one decimal, so that small differences show.
  private func percent(_ share: Double) -> String { words.number(share * 100, decimals: 1) + "%" }

  /// The value of a level as people read it.
  func value(_ value: Double, _ aim: LevelOutcome.Aim) -> String {
    switch aim {
    case .floor: words.percent(value)
    case .team, .fit: words.number(value, decimals: 3)
    case .covered, .competent, .onTime, .changes, .thin, .together: words.number(value, decimals: 0)
    }
  }
}
