import Checking
import TeamModel

/// Broken rules as sentences.
public enum ViolationText {
  /// One broken rule as a sentence with its values, names in place of ids.
  public static func sentence(for violation: Violation, team: Team, language: Language? = nil) -> String {
    (language ?? team.language).phrasebook.sentence(for: violation, TeamNames(team))
  }
}
