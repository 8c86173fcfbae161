import TeamModel

/// A team file with comments, to start from: a small complete team that can be proposed for as it stands.
public enum TeamTemplate {
  /// The template in a language, as YAML.
  ///
  /// - Parameters:
  ///   - language: of the comments and the names; also the language of the team's reports.
  ///   - start: the first day of the horizon.
  public static func yaml(in language: Language, start: CalendarDate) -> String {
    let text =
      switch language {
      case .dutch: dutch
      case .english: english
      }
    return
      text
      .replacing("{start}", with: start.description)
      .replacing("{since}", with: start.adding(months: -6).description)
  }
}
