import Checking
import TeamModel

/// A proposal that was checked, as text: the rules it breaks, what needs attention, and its score.
public struct VerificationText: Sendable {
  private let report: TextReport
  private let plan: PlannedRoles
  private let claimed: Measures?

  /// The check of a proposal.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - proposal: the proposal as the checker scores it.
  ///   - claimed: the measures that the file gave, nil when it gave none; what differs is said.
  ///   - style: colour and width.
  ///   - language: the team's own unless told otherwise.
  public init(
    team: Team, proposal: Proposal, claimed: Measures? = nil, style: Style = Style(), language: Language? = nil
  ) {
    report = TextReport(team: team, proposals: [proposal], style: style, language: language)
    plan = report.plans[0]
    self.claimed = claimed
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let words = report.words
    let names = TeamNames(report.team)
    let violations = plan.verdict.violations
    var page = TextPage(style: report.style)
    page.title(words.checkedFor(team: PlainName.clean(report.team.name)))
    if violations.isEmpty {
      page.line(RichText("✓ ", .good) + RichText(words.keepsEveryRule, .good))
    } else {
      page.line(RichText("✗ ", .bad) + RichText(words.breaksRules(violations.count), .bad))
      for violation in violations {
        page.line(
          RichText("- " + words.sentence(for: violation, names)) + RichText(" [\(violation.rule.rawValue)]", .faint),
          indent: 2)
      }
    }
    writeDifferences(to: &page)
    report.writeAttention(plan, to: &page)
    page.subheading(words.score)
    report.writeMeasures(to: &page)
    report.writeGains(plan, to: &page)
    return page.text
  }

  private func writeDifferences(to page: inout TextPage) {
    guard let claimed else { return }
    let words = report.words
    let wrong = Measure.allCases.filter {
      abs($0.value(in: claimed) - $0.value(in: plan.verdict.measures)) > 1e-6
    }
    guard !wrong.isEmpty else { return }
    page.subheading(words.differsFromFile)
    for measure in wrong {
      let text = words.differs(
        measure: words.name(of: measure), file: words.number(measure.value(in: claimed), decimals: 4),
        checked: words.number(measure.value(in: plan.verdict.measures), decimals: 4))
      page.line(RichText("! ", .caution) + RichText(text), indent: 2)
    }
  }
}
