import Explanation
import TeamModel

/// Proposals as one self-contained HTML page, with the passports in it.
///
/// The page loads nothing from anywhere; its style, pictures and small script are in it. Without the script every proposal
/// is shown; with it they are switched by buttons, also from the keyboard.
public struct HTMLReport: Sendable {
  /// The team.
  public let team: Team
  /// The proposals, checked.
  public let proposals: [Proposal]
  /// What is said beside the proposals.
  public let notes: RunNotes
  /// The line between the lowest wellbeing and the team's total, the proposal first; empty when nobody asked for it.
  public let line: [TradeOffLine.Point]
  let language: Language?
  let words: any Phrasebook
  let distinct: DistinctProposals

  /// A page on the proposals of one run.
  ///
  /// - Parameters:
  ///   - team: the team that the proposals are for, after its what-ifs.
  ///   - proposals: checked proposals.
  ///   - notes: what coincides and what is left out; by default found by looking at the proposals.
  ///   - line: the line between the lowest wellbeing and the team's total, where it was asked for.
  ///   - language: the team's own language unless told otherwise.
  public init(
    team: Team, proposals: [Proposal], notes: RunNotes? = nil, line: [TradeOffLine.Point] = [],
    language: Language? = nil
  ) {
    self.team = team
    self.line = line
    self.language = language
    self.proposals = proposals
    self.notes = notes ?? RunNotes(comparing: proposals)
    words = (language ?? team.language).phrasebook
    distinct = DistinctProposals(proposals)
  }

  /// The whole page, in UTF-8.
  public var html: String { page.text }

  private var page: Markup {
    let title = words.proposalsFor(team: PlainName.clean(team.name))
    let spans = team.horizon.spans
    let when =
      spans.isEmpty
      ? ""
      : words.horizon(
        from: words.date(spans[0].from), to: words.date(spans[spans.count - 1].to), periods: words.periods(spans.count),
        months: words.months(team.horizon.months))
    let panels = distinct.entries.enumerated().map { index, entry in
      ProposalPage(
        plan: PlannedRoles(team: team, proposal: entry.proposal), number: index + 1, title: words.title(of: entry),
        alsoFor: entry.alsoFor, words: words
      )
    }
    return """
      <!DOCTYPE html>
      <html lang="\(words.code)">
      \(head(title: title))
      <body\(team.members.count > Self.largeTeam ? " class=\"large\"" as Markup : .empty)>
      <a class="skip" href="#main">\(words.skip)</a>
      \(Self.patterns)
      <header>
      <h1>\(title)</h1>
      <p>\(when)</p>
      <p class="lead">\(words.dialogueDecides)</p>
      \(stops)
      </header>
      \(switcher)
      <main id="main">
      \(Markup.join(panels.map(\.markup), separator: "\n"))
      \(comparison)
      \(Markup.join(panels.map(\.passports), separator: "\n"))
      </main>
      <script>\(PageScript.javascript)</script>
      </body>
      </html>

      """
  }

  /// From so many members on the page is too long to be laid out at once.
  private static let largeTeam = 40

  /// The head of a document: its title, its style, and that it may load nothing.
  func head(title: String) -> Markup {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>\(title)</title>
    <style>\(PageStyle.css)</style>
    </head>
    """
  }

  private var stops: Markup {
    if proposals.contains(where: { $0.search.stop == .interrupted }) {
      return "<p class=\"warn\">\(words.interrupted)</p>"
    }
    if proposals.contains(where: { $0.search.stop == .timeLimit }) { return "<p class=\"warn\">\(words.outOfTime)</p>" }
    return .empty
  }

  /// The buttons that switch proposals, each with what it costs and whom it helps; shown by the script only.
  private var switcher: Markup {
    guard distinct.entries.count > 1 else { return .empty }
    let buttons = distinct.entries.enumerated().map { index, entry -> Markup in
      let measures = entry.proposal.measures
      return """
        <button type="button" role="tab" id="tab\(index + 1)" aria-controls="p\(index + 1)" \
        aria-selected="\(index == 0 ? "true" : "false")" tabindex="\(index == 0 ? 0 : -1)">\
        <b>\(words.name(of: entry))</b>\
        <span>\(words.name(of: Measure.uncovered)) \(measures.uncovered) · \(words.name(of: Measure.changes)) \
        \(measures.changes) · \(words.wellbeing) \(words.percent(measures.wellbeing))</span></button>
        """
    }
    return """
      <nav class="switch" aria-label="\(words.chooseProposal)"><div role="tablist" aria-label="\(words.chooseProposal)">\
      \(Markup.join(buttons))</div></nav>
      """
  }

  /// Hatchings that every picture uses: meaning never rests on colour alone.
  private static let patterns: Markup = """
    <svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute"><defs>\
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="7" height="7" fill="var(--paper)"/><rect width="2" height="7" fill="var(--hatch)"/></pattern>\
    <pattern id="grey" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">\
    <rect width="7" height="7" fill="var(--away1)"/><rect width="2" height="7" fill="var(--away2)"/></pattern>\
    <pattern id="amber" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="9" height="9" fill="var(--amber1)"/><rect width="2" height="9" fill="var(--amber2)"/></pattern></defs></svg>
    """
}
