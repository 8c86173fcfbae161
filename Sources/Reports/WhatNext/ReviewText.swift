import Explanation
import TeamModel

/// What was agreed beside what is, as text for a terminal or a projector.
public struct ReviewText: Sendable {
  private let review: PlanReview
  private let team: Team
  private let earlier: Int
  private let style: Style
  private let words: any WhatNextBook

  /// The text of a review; `earlier` is how many plans the history has before this one.
  public init(_ review: PlanReview, team: Team, earlier: Int = 0, style: Style = Style(), language: Language) {
    self.review = review
    self.team = team
    self.earlier = earlier
    self.style = style
    words = language.whatNext
  }

  /// Nothing was adopted yet; `file` is where the history would stand.
  public static func noHistory(_ file: String, language: Language) -> String { language.whatNext.noHistory(file) }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(words.looksBack(team: PlainName.clean(team.name), days: words.span(review.from, review.to)))
    page.line(
      RichText(
        words.summary(
          seats: review.seatsAsPlanned, ofSeats: review.seatsPlanned, levels: review.levelsReached,
          ofLevels: review.levels.count)))
    page.subheading(words.perMember)
    for member in review.members(in: team) { writeMember(member, names, to: &page) }
    page.subheading(words.perRole)
    writeRoles(names, to: &page)
    if earlier > 0 {
      page.blank()
      page.line(RichText(words.earlierPlans(earlier), .faint))
    }
    return page.text
  }

  private func writeMember(_ member: String, _ names: TeamNames, to page: inout TextPage) {
    page.line(RichText(names.member(member), .strong), indent: 2)
    for seat in review.seats where seat.member == member {
      let role = names.role(seat.role) + (seat.seat == .understudy ? " (\(words.understudyWord))" : "")
      page.line(sign(seat.state) + RichText(words.seat(role, seat.state)), indent: 4)
    }
    for level in review.levels where level.member == member {
      let text = words.level(
        PlainName.clean(level.competency), before: level.before, planned: level.planned, now: level.now)
      page.line((level.now >= level.planned ? Self.good : Self.caution) + RichText(text), indent: 4)
    }
  }

  private func writeRoles(_ names: TeamNames, to page: inout TextPage) {
    let changed = review.roles.filter { !$0.isAsPlanned }
    if changed.isEmpty { page.line(Self.good + RichText(words.rolesAsPlanned), indent: 2) }
    for role in changed {
      if Set(role.plannedHolders) != Set(role.holders) {
        let text = words.otherHolders(
          names.role(role.role), planned: role.plannedHolders.map(names.member), now: role.holders.map(names.member))
        page.line(Self.caution + RichText(text), indent: 2)
      }
      if role.couldHold.count < role.plannedCouldHold.count {
        let text = words.lessBackUp(
          names.role(role.role), planned: role.plannedCouldHold.count, now: role.couldHold.count)
        page.line(Self.caution + RichText(text), indent: 2)
      }
    }
  }

  private static let good = RichText("✓ ", .good)
  private static let caution = RichText("! ", .caution)

  private func sign(_ state: PlanReview.SeatState) -> RichText {
    switch state {
    case .asPlanned: Self.good
    case .missing: RichText("✗ ", .bad)
    case .extra: RichText("+ ", .caution)
    }
  }
}
