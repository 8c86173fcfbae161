import Checking
import Explanation
import TeamModel

/// Why a question about what comes next has no answer, in words.
public enum WhatNextFailureText {
  /// The failure in words, one line a sentence, without a line break at the end.
  public static func text(of failure: WhatNextFailure, team: Team, language: Language) -> String {
    switch failure {
    case .search(let failure):
      var text = FailureText.text(
        of: failure, team: team, language: language, style: Style(color: false, width: 10_000))
      while text.last?.isNewline == true { text.removeLast() }
      return text
    case .notPassed(let broken):
      return broken.map(\.rawValue).joined(separator: ", ")
    }
  }
}
