import Checking
import TeamModel

extension TextReport {
  /// First what cannot be covered, then who carries a role while learning, then who stays too long.
  func writeAttention(_ plan: PlannedRoles, to page: inout TextPage) {
    page.subheading(words.firstThis)
    let attention = Attention(plan)
    for gap in attention.uncovered {
      let text = words.uncovered(
        role: plan.name(ofRole: gap.role), missing: gap.missing, when: words.when(gap.periods, in: plan.spans))
      page.line(RichText("✗ ", .bad) + RichText(text, .bad), indent: 2)
    }
    if attention.uncovered.isEmpty { page.line(RichText("✓ ", .good) + RichText(words.allCovered), indent: 2) }
    for run in attention.acting {
      let text = words.acting(
        member: plan.name(ofMember: run.member), role: plan.name(ofRole: run.role),
        missing: run.missing.map(words.missing), when: words.when(run.periods, in: plan.spans))
      page.line(RichText("* ", .caution) + RichText(text), indent: 2)
    }
    if attention.acting.isEmpty { page.line(RichText("✓ ", .good) + RichText(words.noneActing), indent: 2) }
    for run in attention.overdue {
      let text = words.overdue(
        member: plan.name(ofMember: run.member), role: plan.name(ofRole: run.role),
        periods: words.periods(run.periods.count), when: words.when(run.periods, in: plan.spans))
      page.line(RichText("! ", .caution) + RichText(text), indent: 2)
    }
    if attention.overdue.isEmpty { page.line(RichText("✓ ", .good) + RichText(words.noneOverdue), indent: 2) }
  }
}

extension ReportPhrases {
  /// A missing level in words.
  func missing(_ level: MissingLevel) -> String {
    missing(competency: PlainName.clean(level.competency), level: level.level, need: level.need)
  }
}

extension UnitPhrases {
  /// The days of an unbroken run of periods.
  func when(_ periods: ClosedRange<Int>, in spans: [PeriodSpan]) -> String {
    let first = spans[periods.lowerBound - 1]
    let last = spans[periods.upperBound - 1]
    return span(first.from, last.to)
  }
}
