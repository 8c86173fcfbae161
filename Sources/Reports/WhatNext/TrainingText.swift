import Explanation
import TeamModel

/// What a team could learn, as text for a terminal or a projector.
public struct TrainingText: Sendable {
  private let plan: TrainingPlan
  private let team: Team
  private let style: Style
  private let words: any WhatNextBook

  /// The text of a training plan.
  public init(_ plan: TrainingPlan, team: Team, style: Style = Style(), language: Language) {
    self.plan = plan
    self.team = team
    self.style = style
    words = language.whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(words.toLearn(team: PlainName.clean(team.name)))
    page.line(RichText(words.lookedAt(words.span(plan.period.from, plan.period.to)), .faint))
    if !plan.gone.isEmpty { page.line(RichText(words.notThereThen(plan.gone.map(names.member)), .faint)) }
    page.blank()
    let learners = Set(plan.lessons.map(\.member)).count
    page.line(
      plan.lessons.isEmpty
        ? RichText(words.nothingToLearn, .good)
        : RichText(words.levelsToLearn(plan.levels, by: learners), .strong))
    for lesson in plan.lessons {
      let head = words.lesson(
        names.member(lesson.member), PlainName.clean(lesson.competency), from: lesson.from, to: lesson.to,
        isWished: lesson.isWished)
      page.line(RichText("· ") + RichText(head) + RichText(", " + place(of: lesson, names), .faint), indent: 2)
    }
    if !plan.isProven { page.line(RichText(words.fewerMayDo, .caution)) }
    page.blank()
    let mended = plan.thinToday.filter { !plan.stillThin.contains($0) }
    if !mended.isEmpty { page.line(RichText(words.backUpFor(mended.map(names.role)), .good)) }
    if !plan.stillThin.isEmpty { page.line(RichText(words.stillThin(plan.stillThin.map(names.role)), .caution)) }
    writeDepartures(names, to: &page)
    return page.text
  }

  private func place(of lesson: TrainingPlan.Lesson, _ names: TeamNames) -> String {
    guard let role = lesson.role.map(names.role) else { return words.learnedElsewhere }
    guard let teacher = lesson.beside.map(names.member) else {
      return words.learnedByHolding(role, periods: lesson.periods)
    }
    guard let day = lesson.until else { return words.learnedBeside(teacher, in: role, periods: lesson.periods) }
    return words.learnedBeside(
      teacher, in: role, until: words.date(day), periods: lesson.periods, thenByHolding: lesson.byHolding)
  }

  private func writeDepartures(_ names: TeamNames, to page: inout TextPage) {
    page.subheading(words.whoeverLeaves)
    if !plan.unqualifiedToday.isEmpty {
      page.line(
        RichText("! ", .caution)
          + RichText(words.nobodyToday(plan.unqualifiedToday.map(names.role), others: !plan.gone.isEmpty)), indent: 2)
    }
    if plan.departures.isEmpty { page.line(RichText("✓ ", .good) + RichText(words.everyDepartureCovered), indent: 2) }
    for departure in plan.departures {
      let member = names.member(departure.member)
      let mended = departure.before.filter { !departure.after.contains($0) }
      if !mended.isEmpty {
        page.line(RichText("✓ ", .good) + RichText(words.nowCovered(member, mended.map(names.role))), indent: 2)
      }
      if !departure.after.isEmpty {
        page.line(
          RichText("✗ ", .bad) + RichText(words.notCovered(member, departure.after.map(names.role))), indent: 2)
      }
    }
  }
}
