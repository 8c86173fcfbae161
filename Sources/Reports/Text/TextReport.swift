import TeamModel

/// Proposals as text for a terminal or a projector.
///
/// First what cannot be covered, then who takes what, what changes, and who gains; at the end the proposals side by side.
/// The first proposal is shown whole, the others by what is different from it, unless `everything` is asked for.
public struct TextReport: Sendable {
  /// The team.
  public let team: Team
  /// The proposals, checked.
  public let proposals: [Proposal]
  /// What is said beside the proposals.
  public let notes: RunNotes
  /// Colour and width.
  public let style: Style
  /// Whether every proposal is shown whole.
  public let everything: Bool
  let words: any Phrasebook
  let distinct: DistinctProposals
  let plans: [PlannedRoles]

  /// A report on the proposals of one run.
  ///
  /// - Parameters:
  ///   - team: the team that the proposals are for, after its what-ifs.
  ///   - proposals: checked proposals, the first one shown whole.
  ///   - notes: what coincides and what is left out; by default found by looking at the proposals.
  ///   - style: colour and width.
  ///   - language: the team's own language unless told otherwise.
  ///   - everything: whether every proposal is shown whole.
  public init(
    team: Team, proposals: [Proposal], notes: RunNotes? = nil, style: Style = Style(), language: Language? = nil,
    everything: Bool = false
  ) {
    self.team = team
    self.proposals = proposals
    self.notes = notes ?? RunNotes(comparing: proposals)
    self.style = style
    self.everything = everything
    words = (language ?? team.language).phrasebook
    distinct = DistinctProposals(proposals)
    plans = distinct.entries.map { PlannedRoles(team: team, proposal: $0.proposal) }
  }

  /// The whole report, ending with a line break.
  public var text: String {
    var page = TextPage(style: style)
    let spans = team.horizon.spans
    page.title(words.proposalsFor(team: PlainName.clean(team.name)))
    if let first = spans.first, let last = spans.last {
      page.line(
        RichText(
          words.horizon(
            from: words.date(first.from), to: words.date(last.to), periods: words.periods(spans.count),
            months: words.months(team.horizon.months))))
    }
    writeStops(to: &page)
    for (index, plan) in plans.enumerated() {
      page.blank()
      write(plan, number: index + 1, to: &page)
    }
    if !proposals.isEmpty { writeComparison(to: &page) }
    writeNotes(to: &page)
    return page.text
  }

  private func writeStops(to page: inout TextPage) {
    if proposals.contains(where: { $0.search.stop == .interrupted }) {
      page.line(RichText(words.interrupted, .caution))
    } else if proposals.contains(where: { $0.search.stop == .timeLimit }) {
      page.line(RichText(words.outOfTime, .caution))
    }
  }

  private func write(_ plan: PlannedRoles, number: Int, to page: inout TextPage) {
    let profile = plan.proposal.profile
    page.heading(words.proposalHeading(number: number, profile: words.title(of: distinct.entries[number - 1])))
    page.line(RichText(words.aim(of: profile), .faint))
    for other in distinct.entries[number - 1].alsoFor {
      page.line(
        RichText("= " + words.coincides(words.name(of: other), with: words.name(of: profile), exactly: true), .strong))
    }
    writeAttention(plan, to: &page)
    writeRoles(plan, isFirst: number == 1, to: &page)
    if number == 1 || everything {
      writeChanges(plan, to: &page)
      writeGains(plan, to: &page)
    }
  }

  private func writeNotes(to page: inout TextPage) {
    let lines = NotesText.lines(of: distinct.remaining(notes), words)
    guard !lines.isEmpty else { return }
    page.blank()
    for line in lines { page.line(RichText(line)) }
  }
}
