import Explanation
import TeamModel

/// What absences would do to a team, as text for a terminal or a projector.
public struct StressText: Sendable {
  /// Rows that the table of absences shows at most.
  private static let mostRows = 30
  /// Absences named beside a role at most.
  private static let mostNamed = 6

  private let team: Team
  private let report: StressReport
  private let style: Style
  private let words: any WhatNextBook

  /// The text of a report on a team.
  public init(team: Team, report: StressReport, style: Style = Style(), language: Language? = nil) {
    self.team = team
    self.report = report
    self.style = style
    words = (language ?? team.language).whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(
      words.someoneAway(team: PlainName.clean(team.name), days: words.span(report.period.from, report.period.to)))
    let base = report.undisturbed
    page.line(
      RichText(words.everyoneThere + ": ", .strong)
        + (base.uncovered.isEmpty
          ? RichText(words.everyRoleCovered, .good)
          : RichText(words.uncovered(base.uncovered.map { names.role($0.role) }), .bad))
        + RichText(", " + words.seatsMove(base.moves) + "."))
    let pairs = (report.absences.first?.away.count ?? 1) > 1
    let lost = report.failures.count
    page.line(
      RichText(
        words.caught(report.absences.count - lost, of: report.absences.count, pairs: pairs),
        lost == 0 ? .good : .caution))
    writeVulnerable(to: &page, names)
    writeAbsences(to: &page, names)
    page.blank()
    if report.untried > 0 { page.line(RichText(words.notAllTried(report.untried), .caution)) }
    let open = report.absences.count { !$0.isProven }
    if open > 0 { page.line(RichText(words.notProvenFor(open), .caution)) }
    page.line(RichText(words.onlyThisPeriod, .faint))
    return page.text
  }

  private func writeVulnerable(to page: inout TextPage, _ names: TeamNames) {
    guard !report.vulnerable.isEmpty else { return }
    page.subheading(words.vulnerableRoles)
    for role in report.vulnerable {
      let groups = groups(role.whenAway, names)
      let named = Array(groups.prefix(Self.mostNamed))
      let sentence = words.falls(names.role(role.role), without: named, more: groups.count - named.count)
      page.line(RichText("✗ ", .bad) + RichText(sentence), indent: 2)
    }
  }

  /// Who steps in, each named once with all roles.
  private func steps(_ absence: AbsenceOutcome, _ names: TeamNames) -> [String] {
    let all = absence.steppingIn.filter { !report.undisturbed.steppingIn.contains($0) }
    var members: [String] = []
    for step in all where !members.contains(step.member) { members.append(step.member) }
    return members.map { member in
      let roles = all.filter { $0.member == member }.map { step in
        words.role(names.role(step.role), missing: step.missing.reduce(0) { $0 + $1.need - $1.level })
      }
      return words.stepsIn(names.member(member), words.list(roles))
    }
  }

  /// Who is away when a role falls. Of pairs, a member is named once who is in one with every other member.
  private func groups(_ whenAway: [[String]], _ names: TeamNames) -> [String] {
    let tried = Set(report.absences.flatMap(\.away)).count
    let enough = team.members.map(\.id).filter { id in
      whenAway.contains { $0.count > 1 } && tried > 2 && whenAway.count { $0.contains(id) } == tried - 1
    }
    return enough.map { words.withAnyone(names.member($0)) }
      + whenAway.filter { Set($0).isDisjoint(with: enough) }.map { words.list($0.map(names.member)) }
  }

  private func writeAbsences(to page: inout TextPage, _ names: TeamNames) {
    guard !report.absences.isEmpty else { return }
    page.subheading(words.oneByOne)
    var table = TextTable(words.awayColumns.map { RichText($0) }, alignments: [.left, .left, .left, .right])
    for absence in report.absences.prefix(Self.mostRows) {
      let uncovered = absence.uncovered.map { names.role($0.role) }
      let steps = steps(absence, names)
      table.rows.append([
        RichText(words.list(absence.away.map(names.member))),
        uncovered.isEmpty ? "–" : RichText(words.list(uncovered), .bad),
        RichText(steps.isEmpty ? "–" : steps.joined(separator: "; ")), RichText("\(absence.moves)"),
      ])
    }
    page.table(table)
    let left = report.absences.count - Self.mostRows
    if left > 0 { page.line(RichText(words.moreAbsences(left), .faint), indent: 2) }
  }
}
