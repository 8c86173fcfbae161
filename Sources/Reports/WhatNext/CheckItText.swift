import Explanation
import TeamModel

/// The lights of Check-it and its questions, as text for a terminal or a projector.
public struct CheckItText: Sendable {
  private let words: any WhatNextBook
  private let style: Style

  /// The text in a language.
  public init(style: Style = Style(), language: Language) {
    self.style = style
    words = language.whatNext
  }

  /// The lights of a team, ending with a line break.
  public func text(_ lights: CheckItLights, team: Team) -> String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(words.checkIt(team: PlainName.clean(team.name)))
    if lights.rows.allSatisfy({ $0.light == .dark }) { page.line(RichText(words.howToAnswer, .caution)) }
    for component in LizetComponent.allCases {
      let light = lights.light(of: component)
      page.blank()
      page.line(
        RichText(words.name(of: component), .strong) + RichText(": ")
          + RichText(words.word(for: light), tone(light)))
      for row in lights.rows where row.statement.component == component {
        let who = "\(words.together(row.team)), \(words.saysYes(row.yes.count, of: row.yes.count + row.no.count))"
        page.line(
          RichText(sign(row.light), tone(row.light)) + RichText(" \(row.statement.number). ")
            + RichText(words.sentence(of: row.statement)) + RichText(" (\(who))", .faint), indent: 2)
      }
    }
    page.blank()
    if !lights.silent.isEmpty, lights.silent.count < team.members.count {
      page.line(RichText(words.silent(lights.silent.map(names.member)), .faint))
    }
    page.line(RichText(words.lightLegend, .faint))
    return page.text
  }

  /// The statement with its question, for someone at a terminal.
  public func question(_ statement: CheckItStatement) -> String {
    "\(statement.number). \(words.sentence(of: statement))\n   \(words.question)"
  }

  /// What an answer at a terminal means; nil for a skipped statement.
  public func answer(_ text: String) -> Bool? {
    let word = text.filter { !$0.isWhitespace }.lowercased()
    if words.letters.yes.contains(word) { return true }
    return words.letters.no.contains(word) ? false : nil
  }

  /// The answers were kept in a file.
  public func kept(in file: String) -> String { words.kept(file) }

  /// The file with answers cannot be read.
  public func badAnswers(_ file: String) -> String { words.badAnswers(file) }

  private func sign(_ light: CheckItLights.Light) -> String {
    switch light {
    case .green: "✓"
    case .amber: "!"
    case .red: "✗"
    case .dark: "·"
    }
  }

  private func tone(_ light: CheckItLights.Light) -> Tone {
    switch light {
    case .green: .good
    case .amber: .caution
    case .red: .bad
    case .dark: .faint
    }
  }
}
