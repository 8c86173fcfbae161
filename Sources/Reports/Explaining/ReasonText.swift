import Checking
import Explanation
import Search
import TeamModel

/// Reasons and prices as text for people.
public struct ReasonText: Sendable {
  let team: Team
  let style: Style
  let words: any Phrasebook
  let names: TeamNames

  /// A writer of reasons.
  ///
  /// - Parameters:
  ///   - team: the team that the plan is for.
  ///   - language: the team's own unless told otherwise.
  ///   - style: colour and width.
  public init(team: Team, language: Language? = nil, style: Style = Style()) {
    self.team = team
    self.style = style
    words = (language ?? team.language).phrasebook
    names = TeamNames(team)
  }

  /// Why a member does not have a seat, and its price; ends with a line break.
  public func text(of answer: WhyNot) -> String {
    var page = TextPage(style: style)
    let question = answer.question
    let member = names.member(question.member)
    let seat = words.seat(question.seat, role: names.role(question.role))
    page.title(words.whyNotTitle(member: member, seat: seat, when: words.when(question.from, question.to, names)))
    if !answer.had.isEmpty {
      page.line(RichText(words.hasSeat(member: member, seat: seat, when: days(answer.had))))
      if answer.isInPlan { return page.text }
    }
    write(answer.learning, member: member, seat: question.seat, to: &page)
    if !answer.obstacles.isEmpty {
      page.subheading(words.inThisPlan)
      for violation in firsts(of: answer.obstacles) {
        page.line(RichText("- " + words.sentence(for: violation, names)), indent: 2)
      }
    }
    page.subheading(words.bestWith)
    switch answer.answer {
    case .plan(let price): write(price, to: &page)
    case .notFinished: page.line(RichText(words.notFinished, .caution))
    case .impossible(let facts):
      page.line(RichText(words.cannotBe(member: member, seat: seat), .bad))
      write(facts, to: &page)
      if !answer.waysAround.helpful.isEmpty {
        page.line(RichText(words.waysAround))
        for change in answer.waysAround.helpful {
          page.line(RichText("- " + sentence(change)), indent: 2)
        }
      }
      if !answer.waysAround.allTried { page.line(RichText(words.notAllTried, .caution)) }
      if let later = answer.later {
        page.line(RichText(words.canFrom(words.date(team.horizon.firstDay(of: later.from)))))
        write(later.price, to: &page)
      }
    }
    return page.text
  }

  /// Why a member has a seat, and what the best plan without it costs; ends with a line break.
  public func text(of answer: Why) -> String {
    var page = TextPage(style: style)
    let question = answer.question
    let member = names.member(question.member)
    let role = names.role(question.role)
    page.title(
      words.whyTitle(
        member: member, seat: seat(of: answer, role: role),
        when: words.when(question.from, question.to, names)))
    guard !answer.seats.isEmpty else {
      page.line(RichText(words.hasNoSeat(member: member, role: role)))
      return page.text
    }
    page.subheading(words.forTheRole)
    for line in lines(on: answer.role) { page.line(RichText("- " + line), indent: 2) }
    page.subheading(words.forTheMember(member))
    if let change = answer.member { page.table(pillars(change)) }
    for learned in answer.learned {
      let text = words.learns(
        PlainName.clean(learned.competency), from: words.number(learned.before.value),
        to: words.number(learned.after.value))
      page.line(RichText("- " + text), indent: 2)
    }
    page.subheading(words.forTheTeam)
    page.table(table(answer.levels, before: words.withoutSeat, after: words.withSeat))
    explainSigns(of: answer.levels, to: &page)
    page.subheading(words.whoElse)
    if answer.others.isEmpty { page.line(RichText(words.nobodyElse), indent: 2) }
    for other in answer.others {
      let text = words.couldHold(member: names.member(other.member), when: days(other.periods))
      page.line(RichText("- " + text), indent: 2)
    }
    page.subheading(words.bestWithout)
    switch answer.answer {
    case .plan(let price): write(price, to: &page)
    case .notFinished: page.line(RichText(words.notFinished, .caution))
    case .impossible(let facts):
      page.line(RichText(words.cannotDoWithout, .bad))
      write(facts, to: &page)
    }
    return page.text
  }

  private func lines(on effect: Why.RoleEffect) -> [String] {
    var lines: [String] = []
    if !effect.uncovered.isEmpty { lines.append(words.otherwiseUncovered(when: days(effect.uncovered))) }
    if !effect.thin.isEmpty { lines.append(words.otherwiseThin(when: days(effect.thin))) }
    if !effect.cold.isEmpty { lines.append(words.otherwiseCold(when: days(effect.cold))) }
    return lines.isEmpty ? [words.roleMissesNothing] : lines
  }

  private func write(_ learning: LearningWay?, member: String, seat: SeatKind, to page: inout TextPage) {
    guard let learning else { return }
    page.line(
      RichText(
        words.misses(
          member: member, missing: learning.missing.map(words.missing).joined(separator: "; "),
          gap: words.levels(learning.gap),
          allowed: learning.allowed, seat: seat)))
    if let periods = learning.periodsToStart, periods > 0, periods != learning.periodsToQualify {
      page.line(RichText(words.understudyStarts(periods: words.periods(periods))))
    }
    if let periods = learning.periodsToQualify {
      page.line(RichText(words.understudyCloses(periods: words.periods(periods))))
    } else if learning.gap > learning.allowedForUnderstudy {
      page.line(RichText(words.tooFarForUnderstudy(allowed: learning.allowedForUnderstudy)))
    }
  }

  /// The first of the broken rules that differ by nothing but their period.
  private func firsts(of violations: [Violation]) -> [Violation] {
    violations.enumerated().filter { index, violation in
      !violations[..<index].contains {
        $0.rule == violation.rule && $0.role == violation.role && $0.members == violation.members
      }
    }.map(\.element)
  }

  func write(_ facts: [ClashFact], to page: inout TextPage) {
    for line in sentencesOf.lines(of: facts) { page.line(RichText("- " + line), indent: 2) }
  }

  /// One fact that stands in the way, as a sentence.
  public func sentence(_ fact: ClashFact) -> String { words.sentence(for: fact, names) }

  /// A change after which something is possible, as a sentence.
  public func sentence(_ change: WayOut.Change) -> String { words.ifChanged(change, names) + "." }

  /// Periods as days, unbroken runs together.
  func days(_ periods: [Int]) -> String { sentencesOf.days(periods) }

  /// Facts as sentences.
  var sentencesOf: FactSentences { FactSentences(words: words, names: names) }

  /// The kinds of seat that are asked about: who learns a role first and holds it then has both.
  private func seat(of answer: Why, role: String) -> String {
    let first = answer.seats.first?.seat ?? answer.question.seat
    guard let other = answer.seats.first(where: { $0.seat != first })?.seat else {
      return words.seat(first, role: role)
    }
    return words.list([words.seat(first), words.seat(other, role: role)])
  }
}
