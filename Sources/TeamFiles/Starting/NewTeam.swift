import TeamModel

/// A small team to start from: valid, ready to be proposed at once, every line explained.
public enum NewTeam {
  /// A commented team file in YAML, in the language that people will read; its horizon begins at `start`.
  public static func yaml(language: Language, start: CalendarDate) -> String {
    let text =
      switch language {
      case .dutch: dutch
      case .english: english
      }
    return text.replacing("2027-01-01", with: start.description)
      .replacing("2026-01-01", with: start.adding(months: -12).description)
      .replacing("2027-04-01", with: start.adding(months: 3).description)
      .replacing("2027-06-30", with: start.adding(months: 6).adding(days: -1).description)
  }

  /// The same team as a value, for the other formats.
  public static func team(language: Language, start: CalendarDate) throws(TeamFileFindings) -> Team {
    try TeamReader.read(yaml(language: language, start: start))
  }
}
