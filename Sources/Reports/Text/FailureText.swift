import Explanation
import Search
import TeamModel

/// Why a search has no answer, as text for people.
public enum FailureText {
  /// The facts that clash in sentences, and what to do; ends with a line break.
  ///
  /// - Parameters:
  ///   - failure: why there is no answer.
  ///   - team: the team that was searched for.
  ///   - language: the team's own unless told otherwise.
  ///   - style: colour and width.
  ///   - ways: single changes that were tried.
  public static func text(
    of failure: SearchFailure, team: Team, language: Language? = nil, style: Style = Style(),
    ways: TriedChanges = TriedChanges()
  ) -> String {
    let words = (language ?? team.language).phrasebook
    let names = TeamNames(team)
    var page = TextPage(style: style)
    func write(_ heading: String, _ facts: [ClashFact]) {
      page.line(RichText(heading, .bad))
      let sentences = FactSentences(words: words, names: names)
      for line in sentences.lines(of: facts) { page.line(RichText("- " + line), indent: 2) }
    }
    switch failure {
    case .noPath(let clashes):
      for clash in clashes { write(words.noPath(member: names.member(clash.member)), clash.facts) }
      page.line(RichText(words.clashAdvice))
    case .noDistribution(let facts):
      write(words.noDistribution, facts)
      page.line(RichText(words.clashAdvice))
    case .noAnswerInTime:
      page.line(RichText(words.noAnswerInTime, .bad))
      page.line(RichText(words.noAnswerAdvice))
    case .solver(let message): page.line(RichText(words.solverFailed(PlainName.clean(message)), .bad))
    }
    if !ways.helpful.isEmpty {
      page.line(RichText(words.waysAround))
      for change in ways.helpful { page.line(RichText("- " + words.ifChanged(change, names) + "."), indent: 2) }
    }
    if !ways.allTried { page.line(RichText(words.notAllTried, .caution)) }
    return page.text
  }
}
